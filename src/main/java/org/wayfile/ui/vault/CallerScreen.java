package org.wayfile.ui.vault;

import java.util.List;
import javafx.scene.Node;
import org.wayfile.service.Guide;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.nav.Screen;

/** "Someone is calling me now": what to say and what never to give. It never says that a caller is safe. */
public final class CallerScreen implements Screen {

    private static final List<String> SAY = List.of("say.who", "say.callBack", "say.lawyer");
    private static final List<String> NEVER = List.of("never.money", "never.code", "never.number", "never.secret");

    private final Page page;

    /**
     * @param back where the person came from
     */
    public CallerScreen(Kit kit, Guide guide, Runnable back) {
        Messages texts = kit.messages(CallerScreen.class);
        String language = kit.appearance().language().get().getLanguage();
        page = new Page(texts.get("caller.title")).subtitle(texts.get("caller.subtitle"));
        page.setId("caller");
        page.secondary(texts.get("caller.back"), back);
        page.notices().add(NoticeBar.stop(kit, texts.get("caller.now")));
        page.add(card(texts, "caller.say", SAY), card(texts, "caller.never", NEVER));
        guide.agency("uscis", language).ifPresent(uscis -> {
            Card own = Card.titled(texts.get("caller.dial"), Texts.body(texts.get("caller.dial.text")));
            if (uscis.phone() != null) {
                own.add(
                        Texts.strong(uscis.shortName() + ": " + uscis.phone()),
                        Texts.small(texts.get(
                                "caller.checked",
                                kit.dates().medium(uscis.provenance().checkedOn()))));
            }
            page.side(own);
        });
        page.side(card(texts, "caller.after", List.of("after.write", "after.report")));
    }

    private static Card card(Messages texts, String title, List<String> keys) {
        Card card = Card.titled(texts.get(title));
        keys.forEach(key -> card.add(Texts.body(texts.get("caller." + key))));
        return card;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void activate() {}

    @Override
    public void deactivate() {}
}
