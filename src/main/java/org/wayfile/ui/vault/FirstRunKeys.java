package org.wayfile.ui.vault;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.VaultGate;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultSession;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Check;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.QuestionPage;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;

/** The two pages of the first run that make the vault: passphrase, and the recovery sheet that is tested once. */
final class FirstRunKeys {

    private static final int ENOUGH = 3;
    /** Characters in one group of a recovery code. */
    private static final int GROUP = 5;

    private final Kit kit;
    private final VaultGate gate;
    private final Messages texts;
    private final FirstRunAnswers answers;
    private final VaultDoor door;
    private final QuestionPage page;
    private final Consumer<VaultSession> made;
    private @Nullable String code;

    FirstRunKeys(
            Kit kit,
            VaultGate gate,
            Messages texts,
            FirstRunAnswers answers,
            VaultDoor door,
            QuestionPage page,
            Consumer<VaultSession> made) {
        this.kit = kit;
        this.gate = gate;
        this.texts = texts;
        this.answers = answers;
        this.door = door;
        this.page = page;
        this.made = made;
    }

    void passphrase(Runnable back, Runnable next) {
        page.question(texts.get("first.passphrase"), texts.get("first.passphrase.hint"));
        FormBuilder form = new FormBuilder(kit, texts);
        form.password("first.pass", answers.passphrase).needed().check(this::strength);
        form.password("first.again", answers.again)
                .check(typed -> answers.passphrase.get().equals(typed)
                        ? Check.fine()
                        : Check.error(texts.get("first.again.differs")));
        page.with(form.node(), Texts.second(texts.get("first.passphrase.advice")));
        page.page().startAt(form.fields().getFirst());
        Button[] go = new Button[1];
        go[0] = page.next(texts.get("first.make"), () -> {
            if (form.valid()) {
                go[0].setDisable(true);
                make(next, () -> go[0].setDisable(false));
            }
        });
        page.back(back);
    }

    private Check strength(@Nullable String typed) {
        if (typed == null || typed.isEmpty()) {
            return Check.fine();
        }
        int score = gate.strength(typed.toCharArray());
        return score >= ENOUGH ? Check.fine() : Check.warning(texts.get("first.strength." + score));
    }

    private void make(Runnable next, Runnable failed) {
        char[] secret = answers.passphrase.get().toCharArray();
        page.page().notices().show(NoticeBar.info(kit, texts.get("first.making")));
        kit.tasks()
                .run(() -> gate.create(answers.folder.get(), secret))
                .onSuccess(created -> {
                    code = created.recoveryCode();
                    made.accept(created.session());
                    next.run();
                })
                .onError(VaultProblem.class, problem -> {
                    failed.run();
                    page.page().notices().show(NoticeBar.attention(kit, texts.get("first.problem." + why(problem))));
                })
                .always(() -> Arrays.fill(secret, '\0'))
                .start();
    }

    private static String why(VaultProblem problem) {
        return switch (problem.kind()) {
            case FOLDER_TAKEN, IN_USE -> "taken";
            case DISK_FULL -> "full";
            case READ_ONLY -> "readOnly";
            default -> "other";
        };
    }

    void recovery(Runnable next) {
        String shown = String.valueOf(code);
        page.question(texts.get("first.recovery"), texts.get("first.recovery.hint"));
        Label letters = Texts.code(shown);
        letters.setId("recovery-code");
        FormBuilder form = new FormBuilder(kit, texts);
        form.text("first.typed", answers.typedCode)
                .check(typed -> compared(typed == null ? "" : typed, shown));
        page.with(
                new Card(
                        letters,
                        new WrapRow(Buttons.with(
                                Icons.PRINT,
                                Buttons.secondary(
                                        texts.get("first.recovery.print"),
                                        () -> door.printRecoverySheet(
                                                String.valueOf(answers.folder.get().getFileName()), shown))))),
                Texts.body(texts.get("first.recovery.keep")),
                form.node());
        page.next(() -> {
            if (form.valid()) {
                code = null;
                next.run();
            }
        });
        page.noBack();
        page.other(texts.get("first.recovery.later"), () -> kit.dialogs()
                .confirmDanger(
                        texts.get("first.recovery.later"),
                        texts.get("first.recovery.risk"),
                        texts.get("first.recovery.anyway"),
                        () -> {
                            code = null;
                            next.run();
                        }));
    }

    /** Compares the code typed back from the paper with the one shown, and names the groups that differ. */
    private Check compared(String typed, String shown) {
        String wanted = plain(shown);
        String given = plain(typed);
        if (given.equals(wanted)) {
            return Check.fine();
        }
        if (given.length() != wanted.length()) {
            return Check.error(texts.get("first.typed.length", given.length(), wanted.length()));
        }
        String wrong = IntStream.range(0, wanted.length())
                .filter(it -> wanted.charAt(it) != given.charAt(it))
                .map(it -> it / GROUP + 1)
                .distinct()
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "));
        return Check.error(texts.get("first.typed.wrong", wrong));
    }

    private static String plain(String text) {
        return text.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
