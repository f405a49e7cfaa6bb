package org.wayfile.ui.settings;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.wayfile.service.Attachments;
import org.wayfile.service.VaultProblem;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeArea;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Shown;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.parts.Words;

/** Where long work shows how far it is, with a way to stop it; one piece of work at a time. */
final class ProgressLine extends VBox {

    private final Kit kit;
    private final Words words;
    private final Messages texts;
    private final NoticeArea notices;

    ProgressLine(Kit kit, Words words, Messages texts, NoticeArea notices) {
        this.kit = kit;
        this.words = words;
        this.texts = texts;
        this.notices = notices;
        Shown.set(this, false);
    }

    /**
     * Runs work on the vault thread. An expected problem is told in its words.
     *
     * @param what the words beside the bar
     * @param done gets the result
     */
    <T> void run(String what, Function<Attachments.Progress, T> work, Consumer<T> done) {
        run(what, work, done, () -> {});
    }

    /** @param always called after success and failure */
    <T> void run(String what, Function<Attachments.Progress, T> work, Consumer<T> done, Runnable always) {
        AtomicBoolean goOn = new AtomicBoolean(true);
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(what);
        getChildren()
                .setAll(
                        Texts.second(what),
                        bar,
                        Buttons.id("progress-stop", Buttons.text(texts.get("stop"), () -> goOn.set(false))));
        Shown.set(this, true);
        kit.tasks()
                .run(() -> work.apply((at, total) -> {
                    kit.tasks().onScreen(() -> bar.setProgress(total == 0 ? 1 : (double) at / total));
                    return goOn.get();
                }))
                .onSuccess(done)
                .onError(VaultProblem.class, it -> notices.show(
                        NoticeBar.attention(kit, words.problem(it)).closable()))
                .always(() -> {
                    Shown.set(this, false);
                    always.run();
                })
                .start();
    }
}
