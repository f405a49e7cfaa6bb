package org.wayfile.ui.parts;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.VBox;
import org.wayfile.service.Printing;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Tasks;
import org.wayfile.ui.kit.Texts;

/** Printer, copies, sides and grey: our own print panel, in the person's language. JavaFX thread only. */
public final class PrintPanel extends VBox {

    private static final int MOST_COPIES = 5;

    private final ObjectProperty<String> printer = new SimpleObjectProperty<>("");
    private final ObjectProperty<Integer> copies = new SimpleObjectProperty<>(1);
    private final ObjectProperty<Boolean> bothSides = new SimpleObjectProperty<>(false);
    private final ObjectProperty<Boolean> grey = new SimpleObjectProperty<>(true);
    private final Kit kit;
    private final Messages texts;

    /**
     * A panel that asks for the printers in the background and shows them when they are known.
     *
     * @param printerTasks of a thread that may wait for slow printers
     */
    public PrintPanel(Kit kit, Tasks printerTasks, Printing printing) {
        this.kit = kit;
        this.texts = kit.messages(PrintPanel.class);
        setId("print-panel");
        getChildren().add(Texts.second(texts.get("print.looking")));
        printerTasks.run(printing::printers).onSuccess(this::show).start();
    }

    private void show(List<String> printers) {
        if (printers.isEmpty()) {
            getChildren().setAll(Texts.second(texts.get("print.none")));
            return;
        }
        printer.set(printers.getFirst());
        FormBuilder form = new FormBuilder(kit, texts);
        form.choice("print.printer", printer, printers, it -> it);
        form.segments(
                "print.copies", copies, IntStream.rangeClosed(1, MOST_COPIES).boxed().toList(), String::valueOf);
        form.segments(
                "print.sides", bothSides, List.of(false, true),
                it -> texts.get(it ? "print.sides.both" : "print.sides.one"));
        form.check("print.grey", grey);
        getChildren().setAll(form.node());
    }

    /** What was chosen. */
    public Printing.Job job(boolean a4) {
        return new Printing.Job(printer.get(), copies.get(), a4, bothSides.get(), grey.get());
    }
}
