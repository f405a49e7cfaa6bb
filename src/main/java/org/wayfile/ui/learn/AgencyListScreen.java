package org.wayfile.ui.learn;

import org.wayfile.domain.reference.Agency;
import org.wayfile.service.Guide;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;

/** All agencies and helpers, the first contacts before the others. */
public final class AgencyListScreen extends LearnPart {

    public AgencyListScreen(Kit kit, Guide guide, Navigator navigator) {
        super(kit, guide, navigator);
    }

    @Override
    Page page() {
        Page page = under(new Page(texts().get("agencies")).subtitle(texts().get("agencies.second")));
        page.setId("agency-list");
        return page.add(
                new Section(texts().get("agencies.first"), rows(true)),
                new Section(texts().get("agencies.more"), rows(false)));
    }

    private Rows rows(boolean main) {
        Rows rows = new Rows();
        guide().agencyCards(language()).stream()
                .filter(it -> it.main() == main)
                .forEach(it -> rows.add(row(it)));
        return rows;
    }

    private Row row(Agency it) {
        String phone = it.phone();
        return Row.of(it.shortName(), phone == null ? "" : phone, it.name(), it.handles() + " " + it.notFor())
                .opens(() -> go(new Destination.AgencyPage(it.id())))
                .id("agency-" + it.id());
    }
}
