package org.wayfile.ui.learn;

import org.wayfile.service.Guide;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;

/** All official forms, by number. */
public final class FormListScreen extends LearnPart {

    public FormListScreen(Kit kit, Guide guide, Navigator navigator) {
        super(kit, guide, navigator);
    }

    @Override
    Page page() {
        Page page = under(new Page(texts().get("forms")).subtitle(texts().get("forms.second")));
        page.setId("form-list");
        Rows rows = new Rows();
        guide().forms(language()).forEach(it -> rows.add(Row.of(it.number(), "", it.name(), it.use())
                .opens(() -> go(new Destination.FormPage(it.number())))
                .id("form-" + it.number())));
        return page.add(rows);
    }
}
