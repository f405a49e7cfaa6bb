package org.wayfile.ui.settings;

import java.util.Arrays;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Check;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeArea;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.parts.Words;

/** A new passphrase, and a new recovery code. */
final class KeyCard {

    private final Kit kit;
    private final Workspace workspace;
    private final SettingsDesk desk;
    private final Words words;
    private final Messages texts;
    private final NoticeArea notices;

    KeyCard(Kit kit, Workspace workspace, SettingsDesk desk, Words words, Messages texts, NoticeArea notices) {
        this.kit = kit;
        this.workspace = workspace;
        this.desk = desk;
        this.words = words;
        this.texts = texts;
        this.notices = notices;
    }

    Node node() {
        return new Section(
                texts.get("keys"),
                new Card(
                        Texts.body(texts.get("keys.text")),
                        new WrapRow(
                                Buttons.id(
                                        "change-passphrase",
                                        Buttons.secondary(texts.get("keys.change"), this::change)),
                                Buttons.id("new-code", Buttons.secondary(texts.get("keys.code"), this::code)))),
                new Card(
                        Texts.body(texts.get("keys.others", workspace.session().passphrases())),
                        new WrapRow(
                                Buttons.id(
                                        "add-passphrase",
                                        Buttons.secondary(texts.get("keys.add"), this::add)),
                                Buttons.id(
                                        "forget-others",
                                        Buttons.secondary(texts.get("keys.forget"), this::forgetOthers)))),
                new Card(
                        Texts.body(texts.get("keys.seen.text")),
                        Buttons.id("new-key", Buttons.secondary(texts.get("keys.seen"), this::seen))));
    }

    private void add() {
        next("keys.add", "keys.add.text", "keys.add.keep", (current, next) -> kit.tasks()
                .run(() -> workspace.session().addPassphrase(current, next))
                .onSuccess(_ -> notices.show(NoticeBar.success(kit, texts.get("keys.added")).closable()))
                .onError(VaultProblem.class, this::refused)
                .always(() -> wipe(current, next))
                .start());
    }

    private void forgetOthers() {
        StringProperty current = new SimpleStringProperty("");
        FormBuilder form = new FormBuilder(kit, texts);
        form.note("keys.forget.text");
        form.password("keys.current", current).needed();
        kit.dialogs().show(texts.get("keys.forget"), form.node(), Buttons.primary(texts.get("keys.forget.do"), () -> {
            if (form.valid()) {
                kit.dialogs().close();
                char[] secret = current.get().toCharArray();
                kit.tasks()
                        .run(() -> workspace.session().forgetOtherPassphrases(secret))
                        .onSuccess(_ -> notices.show(NoticeBar.success(kit, texts.get("keys.forgotten")).closable()))
                        .onError(VaultProblem.class, this::refused)
                        .always(() -> Arrays.fill(secret, '\0'))
                        .start();
            }
        }));
    }

    /** "Somebody saw it": everything is encrypted anew; the vault is locked when the new code is on paper. */
    private void seen() {
        next("keys.seen", "keys.seen.what", "keys.seen.do", (current, next) -> {
            notices.show(NoticeBar.info(kit, texts.get("keys.seen.working")));
            kit.tasks()
                    .run(() -> workspace.session().newDataKey(current, next))
                    .onSuccess(this::rekeyed)
                    .onError(VaultProblem.class, this::refused)
                    .always(() -> wipe(current, next))
                    .start();
        });
    }

    private void rekeyed(String code) {
        desk.keyChanged();
        kit.dialogs()
                .show(
                        texts.get("keys.seen"),
                        new Card(
                                Texts.code(code),
                                Texts.body(texts.get("keys.code.keep")),
                                Texts.body(texts.get("keys.seen.done"))),
                        Buttons.primary(texts.get("keys.code.print"), () -> {
                            kit.dialogs().close();
                            desk.printRecoverySheet(code);
                        }));
    }

    private void next(String title, String note, String keep, BiConsumer<char[], char[]> typed) {
        StringProperty current = new SimpleStringProperty("");
        StringProperty next = new SimpleStringProperty("");
        StringProperty again = new SimpleStringProperty("");
        FormBuilder form = new FormBuilder(kit, texts);
        form.note(note);
        form.password("keys.current", current).needed();
        form.password("keys.next", next).needed();
        form.password("keys.again", again)
                .check(it -> next.get().equals(it) ? Check.fine() : Check.error(texts.get("keys.differs")));
        kit.dialogs().show(texts.get(title), form.node(),
                Buttons.id("keys-save", Buttons.primary(texts.get(keep), () -> {
                    if (form.valid()) {
                        kit.dialogs().close();
                        typed.accept(current.get().toCharArray(), next.get().toCharArray());
                    }
                })));
    }

    private static void wipe(char[] current, char[] next) {
        Arrays.fill(current, '\0');
        Arrays.fill(next, '\0');
    }

    private void change() {
        StringProperty current = new SimpleStringProperty("");
        StringProperty next = new SimpleStringProperty("");
        StringProperty again = new SimpleStringProperty("");
        FormBuilder form = new FormBuilder(kit, texts);
        form.password("keys.current", current).needed();
        form.password("keys.next", next).needed();
        form.password("keys.again", again)
                .check(typed -> next.get().equals(typed) ? Check.fine() : Check.error(texts.get("keys.differs")));
        kit.dialogs().show(texts.get("keys.change"), form.node(),
                Buttons.id("passphrase-save", Buttons.primary(texts.get("keys.save"), () -> {
                    if (form.valid()) {
                        kit.dialogs().close();
                        change(current.get().toCharArray(), next.get().toCharArray());
                    }
                })));
    }

    private void change(char[] current, char[] next) {
        kit.tasks()
                .run(() -> workspace.session().changePassphrase(current, next))
                .onSuccess(_ -> notices.show(NoticeBar.success(kit, texts.get("keys.changed")).closable()))
                .onError(VaultProblem.class, this::refused)
                .always(() -> {
                    Arrays.fill(current, '\0');
                    Arrays.fill(next, '\0');
                })
                .start();
    }

    private void code() {
        StringProperty current = new SimpleStringProperty("");
        FormBuilder form = new FormBuilder(kit, texts);
        form.note("keys.code.text");
        form.password("keys.current", current).needed();
        kit.dialogs().show(texts.get("keys.code"), form.node(), Buttons.primary(texts.get("keys.code.make"), () -> {
            if (form.valid()) {
                kit.dialogs().close();
                char[] secret = current.get().toCharArray();
                kit.tasks()
                        .run(() -> workspace.session().newRecoveryCode(secret))
                        .onSuccess(this::shown)
                        .onError(VaultProblem.class, this::refused)
                        .always(() -> Arrays.fill(secret, '\0'))
                        .start();
            }
        }));
    }

    private void shown(String code) {
        kit.dialogs()
                .show(
                        texts.get("keys.code"),
                        new Card(Texts.code(code), Texts.body(texts.get("keys.code.keep"))),
                        Buttons.primary(texts.get("keys.code.print"), () -> {
                            kit.dialogs().close();
                            desk.printRecoverySheet(code);
                        }));
    }

    private void refused(VaultProblem problem) {
        notices.show(NoticeBar.attention(kit, words.problem(problem)));
    }
}
