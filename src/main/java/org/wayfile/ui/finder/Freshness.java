package org.wayfile.ui.finder;

import org.wayfile.domain.reference.Provenance;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;

/** How old a fact is, in words. */
final class Freshness {

    private Freshness() {}

    /** "Checked on …", and where to look when it is past its day or was not confirmed. */
    static String of(Provenance it, Kit kit, Messages texts) {
        String checked = texts.get("checked", kit.dates().medium(it.checkedOn()));
        if (it.isPast(kit.dates().today())) {
            return checked + " " + texts.get("old", it.source());
        }
        return it.verify() ? checked + " " + texts.get("verify", it.source()) : checked;
    }
}
