package org.wayfile.ui.vault;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.wayfile.service.Backup;
import org.wayfile.service.Findings;
import org.wayfile.service.Findings.Finding;
import org.wayfile.service.Findings.Way;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.QuestionPage;
import org.wayfile.ui.kit.Texts;

/** A vault that is not as it was left: what is wrong, what is kept, and what can be done. Nothing was changed yet. */
final class NotAsLeft {

    /** The way that loses least comes first. */
    private static final List<Way> WAYS = List.of(Way.REBUILD, Way.LOOK, Way.AS_IT_IS);

    private final QuestionPage page;

    /**
     * @param newest the newest backup beside the vault, if there is one
     * @param restore goes to the page that restores a backup into a new folder
     * @param chosen told the way in which the vault is to be opened
     * @param back back to the lock screen; the vault stays as it is
     */
    NotAsLeft(
            Kit kit,
            Findings findings,
            Optional<Backup> newest,
            Consumer<Path> restore,
            Consumer<Way> chosen,
            Runnable back) {
        Messages texts = kit.messages(NotAsLeft.class);
        page = new QuestionPage(kit, texts.get("left.title"));
        page.setId("not-as-left");
        page.question(texts.get("left.question"), texts.get("left.hint"));
        Card wrong = Card.titled(texts.get("left.wrong"));
        findings.found().stream()
                .sorted()
                .forEach(it -> wrong.add(Texts.body(texts.get("left." + it.name(), findings.files()))));
        Card kept = Card.titled(texts.get("left.kept"), Texts.body(texts.get(kept(findings))));
        page.with(wrong, kept);
        WAYS.stream()
                .filter(findings.ways()::contains)
                .forEach(way -> page.answer(
                        texts.get("left.way." + way.name()),
                        texts.get("left.way." + way.name() + ".second"),
                        () -> chosen.accept(way)));
        newest.ifPresent(backup -> page.answer(
                texts.get("left.way.backup", kit.dates()
                        .medium(backup.madeAt().atZone(kit.clock().getZone()).toLocalDate())),
                texts.get("left.way.backup.second"),
                () -> restore.accept(backup.file())));
        page.answer(texts.get("left.way.wait"), texts.get("left.way.wait.second"), back);
        page.back(back);
    }

    private static String kept(Findings findings) {
        if (findings.found().contains(Finding.ALL_OLDER)) {
            return "left.kept.older";
        }
        return findings.ways().contains(Way.REBUILD) || findings.ways().contains(Way.AS_IT_IS)
                ? "left.kept.entries"
                : "left.kept.copy";
    }

    Node node() {
        return page;
    }
}
