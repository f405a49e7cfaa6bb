package org.wayfile.ui.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Agency;
import org.wayfile.domain.wizard.OfficeSheet;
import org.wayfile.domain.wizard.Problem;
import org.wayfile.service.Guide;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;

/** Puts an answer on one page to hold in the hand. */
final class OfficePages {

    private final Kit kit;
    private final Guide guide;
    private final Messages texts;
    private final ResultCards cards;

    OfficePages(Kit kit, Guide guide, Messages texts, ResultCards cards) {
        this.kit = kit;
        this.guide = guide;
        this.texts = texts;
        this.cards = cards;
    }

    /** The page, filled from the case when there is one. */
    OfficeSheet of(Problem it, @Nullable ForCase forCase) {
        Locale locale = kit.appearance().language().get();
        boolean inEnglish = locale.getLanguage().equals("en");
        Problem english = guide.problem(it.id(), "en").orElse(it);
        Problem.InMotion change = it.change();
        return new OfficeSheet(
                it.title(),
                guide.agency(it.agency(), locale.getLanguage()).map(Agency::name).orElse(it.agency()),
                it.contact().first(),
                it.contact().details(),
                it.contact().cannot(),
                it.lawyer().first() ? cards.lawyer(it) : "",
                cards.atHand(it, forCase).stream()
                        .map(thing -> new OfficeSheet.Have(thing.name(), thing.there()))
                        .toList(),
                cards.said(english, forCase, Locale.ENGLISH),
                inEnglish ? "" : cards.said(it, forCase, locale),
                questions(english, inEnglish ? english : it),
                it.timing().date(),
                cards.counted(forCase),
                it.timing().again(),
                it.contact().then(),
                change == null ? "" : change.was() + " " + texts.get("motion.check") + " " + change.check(),
                cards.freshness(it).words(it.provenance()));
    }

    private static List<String> questions(Problem english, Problem own) {
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < english.speech().ask().size(); i++) {
            String ask = english.speech().ask().get(i);
            questions.add(own == english ? ask : ask + " (" + own.speech().ask().get(i) + ")");
        }
        return questions;
    }
}
