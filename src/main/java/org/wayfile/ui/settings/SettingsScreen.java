package org.wayfile.ui.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.wayfile.service.Bin;
import org.wayfile.service.BinLine;
import org.wayfile.service.Guide;
import org.wayfile.service.Workspace;
import org.wayfile.settings.Settings;
import org.wayfile.settings.ThemeChoice;
import org.wayfile.ui.kit.Appearance;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.parts.LiveScreen;
import org.wayfile.ui.parts.Words;

/** Everything that can be set, where the information is, and what can be brought back. */
public final class SettingsScreen extends LiveScreen {

    private final Kit kit;
    private final Workspace workspace;
    private final SettingsDesk desk;
    private final boolean example;
    private final Messages texts;
    private final Words words;

    /**
     * @param example true in the example household, which has no passphrase to change
     */
    public SettingsScreen(Kit kit, Workspace workspace, Guide guide, SettingsDesk desk, boolean example) {
        super(kit, workspace.changes(), List.of());
        this.kit = kit;
        this.workspace = workspace;
        this.desk = desk;
        this.example = example;
        this.texts = kit.messages(SettingsScreen.class);
        this.words = new Words(kit, guide);
    }

    @Override
    protected void refresh() {
        kit.tasks().run(() -> workspace.bin().lines()).onSuccess(it -> show(page(it))).start();
    }

    private Node page(List<BinLine> bin) {
        Page page = new Page(texts.get("title"));
        page.setId("settings");
        page.add(look(), where(), calendar());
        if (!example) {
            page.add(
                    new BackupCard(kit, workspace, desk, words, texts, page.notices()).node(),
                    new ExportCard(kit, workspace, desk, words, texts, page.notices()).node(),
                    new KeyCard(kit, workspace, desk, words, texts, page.notices()).node());
        }
        page.add(bin(bin));
        return page;
    }

    private Node look() {
        Appearance appearance = kit.appearance();
        FormBuilder form = new FormBuilder(kit, texts);
        form.segments(
                "language",
                appearance.language(),
                List.of(Locale.ENGLISH, Locale.of("es")),
                it -> it.getLanguage().equals("es") ? "Español" : "English");
        form.segments("size", appearance.textSize().asObject(), Settings.TEXT_SIZES, it -> it + " %");
        form.segments("theme", appearance.theme(), Arrays.asList(ThemeChoice.values()),
                it -> texts.get("theme." + it.name()));
        ObjectProperty<Integer> minutes = new SimpleObjectProperty<>(desk.idleMinutes());
        minutes.addListener((_, _, next) -> desk.idleMinutes(next));
        form.segments("idle", minutes, List.of(3, 5, 10, 15, 30), it -> texts.get("idle.minutes", it));
        return new Section(texts.get("look"), new Card(form.node()));
    }

    private Node where() {
        return new Section(
                texts.get("where"),
                new Card(
                        Texts.body(texts.get("where.folder")),
                        Texts.strong(desk.vaultFolder().toString()),
                        Texts.body(texts.get("where.none")),
                        Texts.body(texts.get("where.check")),
                        Texts.body(texts.get("where.protects")),
                        Texts.body(texts.get("where.not"))));
    }

    private Node calendar() {
        return new Section(
                texts.get("calendar"),
                new Card(
                        Texts.body(texts.get("calendar.text")),
                        Buttons.id(
                                "save-calendar",
                                Buttons.with(
                                        Icons.CALENDAR,
                                        Buttons.secondary(texts.get("calendar.save"), desk::saveCalendar)))));
    }

    private Node bin(List<BinLine> lines) {
        Section section = new Section(texts.get("bin"), Texts.second(texts.get("bin.text", Bin.DAYS_KEPT)));
        if (lines.isEmpty()) {
            return section.add(new Card(Texts.second(texts.get("bin.empty"))));
        }
        Rows rows = new Rows();
        for (BinLine line : lines) {
            rows.add(Row.of(
                    line.title().isBlank() ? texts.get("bin." + line.kind()) : line.title(),
                    texts.get("bin." + line.kind()) + " · "
                            + kit.dates()
                                    .medium(line.binnedAt()
                                            .atZone(kit.clock().getZone())
                                            .toLocalDate()))
                    .actions(Buttons.secondary(texts.get("bin.restore"), () -> kit.tasks()
                            .run(() -> workspace.bin().restore(line.id()))
                            .start()))
                    .id("bin-row"));
        }
        return section.add(rows);
    }
}
