package org.wayfile.ui.learn;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.wayfile.domain.reference.Lesson;
import org.wayfile.service.Guide;
import org.wayfile.service.LearnSearch;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Columns;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;

/** The first page of Learn: what cannot wait, the subjects, and one search over everything. */
public final class LearnScreen extends LearnPart {

    private static final int MOST_HITS = 40;

    private final StringProperty wanted = new SimpleStringProperty("");
    private final VBox body = new VBox();

    public LearnScreen(Kit kit, Guide guide, Navigator navigator) {
        super(kit, guide, navigator);
        body.getStyleClass().add("wf-page-main");
    }

    @Override
    Page page() {
        Page page = new Page(texts().get("title")).subtitle(texts().get("subtitle"));
        page.setId("learn");
        page.secondary(texts().get("finder"), () -> go(new Destination.Finder()));
        page.secondary(texts().get("calling"), () -> go(new Destination.SomeoneIsCalling()))
                .setId("learn-calling");
        FormBuilder form = new FormBuilder(kit(), texts());
        form.text("search", wanted).id("learn-search");
        LearnSearch search = new LearnSearch(guide(), language());
        wanted.addListener((_, _, typed) -> list(search, typed));
        list(search, wanted.get());
        return page.add(form.node(), body);
    }

    private void list(LearnSearch search, String typed) {
        body.getChildren().clear();
        if (typed.isBlank()) {
            body.getChildren().addAll(now(), topics(), catalogues());
        } else {
            found(search.find(typed, MOST_HITS));
        }
    }

    private Section now() {
        Columns columns = new Columns(2, 20, 0.5);
        guide().lessons(language()).stream().filter(Lesson::emergency).forEach(it -> {
            Row row = Row.of(it.title(), "")
                    .opens(() -> go(new Destination.GuidePage(it.id(), null)))
                    .id("guide-" + it.id());
            columns.getChildren().add(new Rows(row));
        });
        return new Section(texts().get("now"), columns);
    }

    private Section topics() {
        Columns columns = new Columns(3, 17);
        guide().topics(language()).forEach(it -> {
            Row row = Row.of(it.name(), it.meaning())
                    .opens(() -> go(new Destination.LearnTopic(it.id())))
                    .id("topic-" + it.id());
            columns.getChildren().add(new Rows(row));
        });
        return new Section(texts().get("topics"), columns);
    }

    private Section catalogues() {
        return new Section(
                texts().get("look"),
                new Columns(
                        3,
                        17,
                        catalogue("agencies", Icons.CONTACT, new Destination.AgencyList()),
                        catalogue("forms", Icons.PAPERS, new Destination.FormList()),
                        catalogue("words", Icons.LEARN, new Destination.Glossary(null))));
    }

    private Card catalogue(String key, Icons icon, Destination destination) {
        Button open = Buttons.with(icon, Buttons.secondary(texts().get(key), () -> go(destination)));
        return new Card(Buttons.id("learn-" + key, open), Texts.second(texts().get(key + ".second")));
    }

    private void found(List<LearnSearch.Hit> hits) {
        if (hits.isEmpty()) {
            body.getChildren().add(new Rows(Row.of(texts().get("nothing"), texts().get("nothing.why"))));
            return;
        }
        Rows rows = new Rows();
        for (LearnSearch.Hit hit : hits) {
            rows.add(Row.of(texts().get("kind." + hit.kind().name()), "", hit.title(), hit.second())
                    .opens(() -> go(destination(hit)))
                    .id("found-" + (rows.getChildren().size() + 1)));
        }
        body.getChildren().add(rows);
    }

    private static Destination destination(LearnSearch.Hit hit) {
        return switch (hit.kind()) {
            case GUIDE -> new Destination.GuidePage(hit.id(), null);
            case AGENCY -> new Destination.AgencyPage(hit.id());
            case FORM -> new Destination.FormPage(hit.id());
            case TERM -> new Destination.Glossary(hit.id());
            case PROBLEM -> new Destination.FinderResult(hit.id());
        };
    }
}
