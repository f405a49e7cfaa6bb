package org.wayfile.ui.parts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Entry;
import org.wayfile.service.Changes;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.nav.Screen;

/** A screen that reads again whenever entries it shows change. JavaFX thread only. */
public abstract class LiveScreen implements Screen {

    private final Kit kit;
    private final Changes changes;
    private final List<Class<? extends Entry>> types;
    private final StackPane holder = new StackPane();
    private Changes.@Nullable Subscription subscription;

    /**
     * @param types the kinds of entries shown; a change of any other kind is no reason to read again
     */
    protected LiveScreen(Kit kit, Changes changes, List<Class<? extends Entry>> types) {
        this.kit = kit;
        this.changes = changes;
        this.types = types;
    }

    @Override
    public final Node node() {
        return holder;
    }

    @Override
    public void activate() {
        subscription = changes.listen(change -> {
            if (change.touches(types)) {
                kit.tasks().onScreen(this::refresh);
            }
        });
        refresh();
    }

    @Override
    public void deactivate() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
        kit.reveals().hide();
    }

    /** Shows a node in place of what was shown. */
    protected final void show(Node node) {
        if (!holder.getChildren().isEmpty()
                && holder.getChildren().getFirst() instanceof Page earlier
                && node instanceof Page page) {
            page.continues(earlier);
        }
        holder.getChildren().setAll(node);
    }

    /** Reads off the screen and shows the result; called at the start and after changes. */
    protected abstract void refresh();
}
