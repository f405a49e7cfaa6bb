package org.wayfile.ui.kit;

import java.util.function.Supplier;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * A kept number: its last four with Show. Shown in full for thirty seconds, one number at a time in the window;
 * copying clears the clipboard after thirty seconds.
 */
public final class Masked extends VBox {

    private static final String DOTS = "•••";

    private final Kit kit;
    private final String name;
    private final Supplier<String> number;
    private final Label shown = Texts.label("", "wf-number");
    private final Button show;
    private final Button copy;
    private boolean open;

    /**
     * @param name what number it is; stands above it and names it for screen readers
     */
    public Masked(Kit kit, String name, String number) {
        this(kit, name, () -> number);
    }

    /**
     * @param number asked for each time it is needed, so that it need not lie in the screen
     */
    public Masked(Kit kit, String name, Supplier<String> number) {
        this.kit = kit;
        this.name = name;
        this.number = number;
        getStyleClass().add("wf-masked");
        show = Buttons.text("", this::toggle);
        copy = Buttons.text(kit.texts().get("masked.copy"), () -> kit.copying().copy(number.get()));
        show.getStyleClass().add("wf-tight");
        copy.getStyleClass().add("wf-tight");
        if (!name.isEmpty()) {
            getChildren().add(Texts.second(name));
        }
        getChildren().add(new WrapRow(HPos.LEFT, 0.75, shown, show, copy));
        draw();
    }

    /** Its letters and last four: "IOE ••• ••• 5678". A number of four or fewer is hidden whole. */
    public static String mask(String number) {
        String plain = number.replaceAll("[\\s-]", "");
        int digits = 0;
        while (digits < plain.length() && !Character.isDigit(plain.charAt(digits))) {
            digits++;
        }
        boolean lettersOnly = digits == plain.length();
        String rest = lettersOnly ? plain : plain.substring(digits);
        String letters = !lettersOnly && digits > 0 && digits <= 3 ? plain.substring(0, digits) + " " : "";
        return letters + DOTS + (rest.length() <= 4 ? "" : " " + DOTS + " " + rest.substring(rest.length() - 4));
    }

    private void toggle() {
        if (open) {
            kit.reveals().hide();
        } else {
            kit.reveals().show(() -> open(true), () -> open(false));
        }
    }

    private void open(boolean nowOpen) {
        open = nowOpen;
        draw();
    }

    private void draw() {
        Messages texts = kit.texts();
        String full = number.get();
        shown.setText(open ? full : mask(full));
        shown.setAccessibleText(open ? name + ": " + full : texts.get("masked.ends", name, ending(full)));
        show.setText(texts.get(open ? "masked.hide" : "masked.show"));
        show.setAccessibleText(texts.get(open ? "masked.hideNamed" : "masked.showNamed", name));
        copy.setAccessibleText(texts.get("masked.copyNamed", name));
        Shown.set(copy, open);
    }

    private static String ending(String number) {
        String masked = mask(number);
        return masked.endsWith(DOTS) ? "" : masked.substring(masked.length() - 4);
    }
}
