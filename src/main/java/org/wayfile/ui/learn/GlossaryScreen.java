package org.wayfile.ui.learn;

import java.util.Comparator;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Term;
import org.wayfile.service.Guide;
import org.wayfile.service.SearchService;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.Freshness;

/** The words of the field, each explained where it stands. */
public final class GlossaryScreen extends LearnPart {

    private final @Nullable String termId;
    private final StringProperty wanted = new SimpleStringProperty("");
    private final Rows rows = new Rows();

    /**
     * @param termId the word to open at, or null
     */
    public GlossaryScreen(Kit kit, Guide guide, Navigator navigator, @Nullable String termId) {
        super(kit, guide, navigator);
        this.termId = termId;
    }

    @Override
    Page page() {
        Page page = under(new Page(texts().get("words")).subtitle(texts().get("words.second")));
        page.crumb(texts().get("words"), () -> go(new Destination.Glossary(null)));
        page.setId("glossary");
        FormBuilder form = new FormBuilder(kit(), texts());
        form.text("word", wanted).id("glossary-search");
        wanted.addListener((_, _, _) -> list());
        list();
        page.add(form.node(), rows);
        rows.getChildren().stream()
                .filter(it -> ("term-" + termId).equals(it.getId()))
                .findFirst()
                .ifPresent(page::openAt);
        return page;
    }

    private void list() {
        rows.clear();
        Freshness freshness = new Freshness(kit(), "");
        guide().glossary(language()).stream()
                .filter(this::fits)
                .sorted(Comparator.comparing(it -> it.term().toLowerCase(Locale.ROOT)))
                .forEach(it -> rows.add(Row.of(it.term(), it.meaning())
                        .extra(freshness.quiet(it.provenance()))
                        .selected(it.id().equals(termId))
                        .id("term-" + it.id())));
        if (rows.getChildren().isEmpty()) {
            rows.add(Row.of(texts().get("nothing"), texts().get("nothing.why")));
        }
    }

    private boolean fits(Term it) {
        return wanted.get().isBlank()
                || SearchService.matches(
                        it.term() + " " + String.join(" ", it.aliases()) + " " + it.meaning(), wanted.get());
    }
}
