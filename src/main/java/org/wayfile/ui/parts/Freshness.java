package org.wayfile.ui.parts;

import java.util.regex.Pattern;
import javafx.scene.control.Label;
import org.wayfile.domain.reference.Provenance;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Texts;

/**
 * Says how old a fact is: when it was checked; past its date, or not confirmed, it says so in words and names the
 * official address to look at. JavaFX thread only.
 */
public final class Freshness {

    private static final int LONGEST = 60;
    private static final Pattern OFFICIAL = Pattern.compile("^https?://[^/]*\\.(gov|mil)(/.*)?$");

    private final Kit kit;
    private final Messages texts;
    private final String official;

    /**
     * @param official the address to name where the source itself is not an official page
     */
    public Freshness(Kit kit, String official) {
        this.kit = kit;
        this.texts = kit.messages(Freshness.class);
        this.official = official;
    }

    /** The address of the first that is an official page, else the second. */
    public static String official(Provenance it, String otherwise) {
        return OFFICIAL.matcher(it.source()).matches() || otherwise.isBlank() ? it.source() : otherwise;
    }

    /** The sentence. */
    public String words(Provenance it) {
        String checked = texts.get("fresh.checked", kit.dates().medium(it.checkedOn()));
        if (isPast(it)) {
            return checked + " " + texts.get("fresh.old", kit.dates().medium(it.recheckBy()), address(it));
        }
        return it.verify() ? checked + " " + texts.get("fresh.verify", address(it)) : checked;
    }

    /** The sentence in small letters; set apart when there is something to look at. */
    public Label line(Provenance it) {
        Label line = Texts.small(words(it));
        if (isPast(it) || it.verify()) {
            line.getStyleClass().add("wf-not-fresh");
        }
        return line;
    }

    /** The same for lists and small panes: set apart only past its date. */
    public Label quiet(Provenance it) {
        return isPast(it) ? line(it) : Texts.small(words(it));
    }

    private boolean isPast(Provenance it) {
        return it.isPast(kit.dates().today());
    }

    /** The address as one types it: without https, query and last stroke; of a very long one the site alone. */
    private String address(Provenance it) {
        String whole = official(it, official)
                .replaceFirst("^https?://", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/$", "");
        return whole.length() > LONGEST && whole.contains("/") ? whole.substring(0, whole.indexOf('/')) : whole;
    }
}
