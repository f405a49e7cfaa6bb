package org.wayfile.ui.learn;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.wayfile.domain.reference.Agency;
import org.wayfile.service.Guide;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.nav.Screen;
import org.wayfile.ui.parts.Freshness;

/** A screen of Learn: reads the content off the screen, then shows one page. JavaFX thread only. */
abstract class LearnPart implements Screen {

    private final Kit kit;
    private final Guide guide;
    private final Navigator navigator;
    private final Messages texts;
    private final StackPane holder = new StackPane();

    LearnPart(Kit kit, Guide guide, Navigator navigator) {
        this.kit = kit;
        this.guide = guide;
        this.navigator = navigator;
        this.texts = kit.messages(LearnPart.class);
    }

    /** The page; the content of its language has been read. */
    abstract Page page();

    @Override
    public final Node node() {
        return holder;
    }

    @Override
    public final void activate() {
        String language = language();
        kit.tasks()
                .run(() -> guide.warmUp(language))
                .onSuccess(_ -> holder.getChildren().setAll(page()))
                .start();
    }

    @Override
    public void deactivate() {}

    final Kit kit() {
        return kit;
    }

    final Guide guide() {
        return guide;
    }

    final Messages texts() {
        return texts;
    }

    final String language() {
        return kit.appearance().languageCode();
    }

    final void go(Destination destination) {
        navigator.go(destination);
    }

    final Links links() {
        return new Links(kit, guide, navigator, texts);
    }

    /** The page Learn above this one. */
    final Page under(Page page) {
        return page.crumb(texts.get("title"), () -> go(new Destination.Learn()));
    }

    final Optional<Agency> agency(String id) {
        return guide.agency(id, language());
    }

    /** Says how old facts about an office are; its page is the official address where the source is none. */
    final Freshness freshness(String agencyId) {
        return new Freshness(kit, agency(agencyId).map(Agency::web).orElse(""));
    }
}
