package org.wayfile.ui.nav;

import java.util.ArrayList;
import java.util.List;

/** Goes nowhere and remembers where a screen wanted to go. */
public final class Places implements Navigator {

    private final List<Destination> gone = new ArrayList<>();

    @Override
    public void go(Destination destination) {
        gone.add(destination);
    }

    @Override
    public void back() {}

    /** Where a screen wanted to go, the last place last. */
    public List<Destination> gone() {
        return gone;
    }
}
