package org.wayfile.ui.learn;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wayfile.domain.reference.Agency;
import org.wayfile.domain.reference.Provenance;
import org.wayfile.service.Guide;
import org.wayfile.service.SearchService;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.nav.Screen;

/** One search over agencies, forms and words. */
public final class LearnScreen implements Screen {

    private final Kit kit;
    private final Guide guide;
    private final Navigator navigator;
    private final Messages texts;
    private final StackPane holder = new StackPane();
    private final VBox found = new VBox();
    private final StringProperty wanted = new SimpleStringProperty("");

    public LearnScreen(Kit kit, Guide guide, Navigator navigator) {
        this.kit = kit;
        this.guide = guide;
        this.navigator = navigator;
        this.texts = kit.messages(LearnScreen.class);
        found.getStyleClass().add("wf-page-main");
        wanted.addListener((_, _, _) -> list());
    }

    @Override
    public Node node() {
        return holder;
    }

    @Override
    public void activate() {
        String language = language();
        kit.tasks().run(() -> guide.agencies(language)).onSuccess(_ -> show()).start();
    }

    @Override
    public void deactivate() {}

    private String language() {
        return kit.appearance().language().get().getLanguage();
    }

    private void show() {
        Page page = new Page(texts.get("title")).subtitle(texts.get("subtitle"));
        page.setId("learn");
        page.secondary(texts.get("calling"), () -> navigator.go(new Destination.SomeoneIsCalling()));
        page.secondary(texts.get("finder"), () -> navigator.go(new Destination.Finder()));
        FormBuilder form = new FormBuilder(kit, texts);
        form.text("search", wanted);
        page.add(form.node(), found);
        holder.getChildren().setAll(page);
        list();
    }

    private void list() {
        found.getChildren().clear();
        section("agencies",
                guide.agencies(language()).stream()
                        .filter(it -> fits(it.name() + " " + it.shortName() + " " + it.handles()))
                        .map(this::row)
                        .toList());
        section("words", guide.glossary(language()).stream().filter(it -> fits(it.term() + " " + it.meaning()))
                .map(it -> Row.of(it.term(), it.meaning() + " " + checked(it.provenance())))
                .toList());
        section("forms", guide.forms(language()).stream().filter(it -> fits(it.number() + " " + it.name()))
                .map(it -> Row.of(it.number() + ": " + it.name(), checked(it.provenance())))
                .toList());
        if (found.getChildren().isEmpty()) {
            found.getChildren().add(new Rows(Row.of(texts.get("nothing"), texts.get("nothing.why"))));
        }
    }

    private boolean fits(String text) {
        return wanted.get().isBlank() || SearchService.matches(text, wanted.get());
    }

    private void section(String key, List<Row> rows) {
        if (!rows.isEmpty()) {
            found.getChildren().add(new Section(texts.get(key), new Rows().addAll(rows)));
        }
    }

    private Row row(Agency it) {
        String phone = it.phone() == null ? "" : " " + texts.get("phone", it.phone());
        return Row.of(it.name(), it.handles() + " " + it.notFor() + phone + " " + checked(it.provenance()));
    }

    private String checked(Provenance it) {
        String checked = texts.get("checked", kit.dates().medium(it.checkedOn()));
        if (it.isPast(kit.dates().today())) {
            return checked + " " + texts.get("old", it.source());
        }
        return it.verify() ? checked + " " + texts.get("verify", it.source()) : checked;
    }
}
