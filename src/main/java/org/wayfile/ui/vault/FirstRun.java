package org.wayfile.ui.vault;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.VaultGate;
import org.wayfile.service.VaultSession;
import org.wayfile.settings.Settings;
import org.wayfile.ui.kit.Appearance;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.QuestionPage;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.nav.Destination;

/** The first run: one page a question, Back keeps the answers, under three minutes. */
public final class FirstRun {

    private final Kit kit;
    private final VaultDoor door;
    private final IntConsumer idleMinutes;
    private final Messages texts;
    private final FirstRunAnswers answers;
    private final FirstRunKeys keys;
    private final QuestionPage page;
    private @Nullable VaultSession made;

    /**
     * @param proposed the folder in which a vault is proposed
     * @param idleMinutes told after how many idle minutes to lock
     */
    public FirstRun(Kit kit, VaultGate gate, Path proposed, IntConsumer idleMinutes, VaultDoor door) {
        this.kit = kit;
        this.door = door;
        this.idleMinutes = idleMinutes;
        this.texts = kit.messages(FirstRun.class);
        this.answers = new FirstRunAnswers(proposed);
        this.page = new QuestionPage(kit, texts.get("first.title"));
        page.setId("first-run");
        this.keys = new FirstRunKeys(kit, gate, texts, answers, door, page, this::made);
        language();
    }

    public Node node() {
        return page;
    }

    /** The language was changed on the first page: asks it again in the new one; the answers stay. */
    public void languageChanged() {
        page.page().title(texts.get("first.title"));
        language();
    }

    /** Language and text size. */
    private void language() {
        ask("first.language", "first.language.hint");
        Appearance appearance = kit.appearance();
        FormBuilder form = new FormBuilder(kit, texts);
        form.segments(
                "first.choose.language",
                appearance.language(),
                List.of(Locale.ENGLISH, Locale.of("es")),
                it -> it.getLanguage().equals("es") ? "Español" : "English");
        form.segments(
                "first.choose.size", appearance.textSize().asObject(), Settings.TEXT_SIZES, it -> it + " %");
        page.with(form.node());
        page.next(this::what);
        page.noBack();
        example();
    }

    /** What this is. */
    private void what() {
        ask("first.what", "first.what.hint");
        page.with(
                Texts.body(texts.get("first.what.one")),
                Texts.body(texts.get("first.what.two")),
                Texts.body(texts.get("first.what.three")));
        page.next(this::where);
        page.back(this::language);
        example();
    }

    /** Where my information is. */
    private void where() {
        ask("first.where", "first.where.hint");
        page.with(
                Texts.body(texts.get("first.where.one")),
                new FolderChoice(kit, texts, answers.folder),
                Texts.second(texts.get("first.where.two")));
        page.next(this::who);
        page.back(this::what);
    }

    /** Who uses this computer. */
    private void who() {
        ask("first.who", "first.who.hint");
        for (FirstRunAnswers.Users users : FirstRunAnswers.Users.values()) {
            page.answer(
                    texts.get("first.who." + users.name()),
                    texts.get("first.who." + users.name() + ".second", users.idleMinutes()),
                    users == answers.users.get(),
                    () -> {
                        answers.users.set(users);
                        idleMinutes.accept(users.idleMinutes());
                        passphrase();
                    });
        }
        page.back(this::where);
    }

    private void passphrase() {
        keys.passphrase(this::who, this::recovery);
        soFar();
    }

    private void recovery() {
        keys.recovery(this::cards);
    }

    private void made(VaultSession session) {
        made = session;
        door.made(answers.folder.get(), session);
    }

    /** What do you need today? */
    private void cards() {
        page.question(texts.get("first.cards"), texts.get("first.cards.hint"));
        card("interview", new Destination.BeginInterview());
        card("call", new Destination.NewContact(List.of(), null));
        card("letter", new Destination.EditCase(null));
        card("calling", new Destination.SomeoneIsCalling());
        card("papers", new Destination.NewChecklist(null));
        page.answer(
                texts.get("first.card.example"), texts.get("first.card.example.second"), door::showExample);
    }

    private void card(String key, Destination next) {
        page.answer(texts.get("first.card." + key), texts.get("first.card." + key + ".second"), () -> {
            if (made != null) {
                answers.wipe();
                door.opened(answers.folder.get(), made, next);
            }
        });
    }

    private void ask(String question, String hint) {
        page.question(texts.get(question), texts.get(hint));
        soFar();
    }

    private void soFar() {
        page.soFarTitle(texts.get("first.soFar"));
        page.soFar(
                texts.get("first.choose.language"),
                kit.appearance().languageCode().equals("es") ? "Español" : "English",
                this::language);
        FirstRunAnswers.Users users = answers.users.get();
        if (users != null && made == null) {
            page.soFar(texts.get("first.who"), texts.get("first.who." + users.name()), this::who);
        }
    }

    private void example() {
        page.other(texts.get("first.card.example"), door::showExample);
        page.other(texts.get("first.backup"), () -> door.restore(null));
    }
}
