package org.wayfile.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.domain.interview.InterviewCommon;
import org.wayfile.domain.interview.InterviewType;
import org.wayfile.domain.interview.InterviewType.Question;
import org.wayfile.domain.reference.ChecklistTemplate;
import org.wayfile.domain.reference.Provenance;
import org.wayfile.service.InterviewGuide;

/** The packs of interviews are whole, sourced and plain in both languages. */
class InterviewContentTest {

    private static final ContentGuide CONTENT = Packs.GUIDE;
    private static final InterviewGuide GUIDE = CONTENT.interviews();
    private static final List<String> BANNED = List.of(
            "don't", "do not worry", "unfortunately", " still ", "stuck", "simply", " just ", "easy", "oops", "!",
            "no se preocupe", "lamentablemente", "desafortunadamente", "simplemente", "fácil", "todavía");

    @Test
    void itHasEveryKindOfTheFactSheets() {
        assertThat(GUIDE.types("en").stream().map(InterviewType::id))
                .containsExactly(
                        "naturalization", "aos-marriage", "aos-employment", "aos-family", "i751", "asylum",
                        "credible-fear", "consular-immigrant", "consular-visitor", "consular-student",
                        "consular-work", "consular-k1", "port-of-entry", "biometrics", "n600", "stokes-second",
                        "court-master");
        assertThat(GUIDE.types("en").stream().mapToLong(it -> it.questions().size()).sum()).isEqualTo(325);
    }

    @Test
    void itHasSheetWordsForEveryKind() {
        assertThat(GUIDE.types("en")).allSatisfy(it -> assertThat(CONTENT.sheet(it.id(), "es").type())
                .isEqualTo(it.id()));
    }

    @Test
    void itNamesOnlyListsStopsAgenciesAndFormsThatExist() {
        List<String> lists =
                CONTENT.checklists("en").stream().map(ChecklistTemplate::id).toList();
        List<String> stops =
                GUIDE.common("en").stops().stream().map(InterviewCommon.StopSign::id).toList();
        for (InterviewType it : GUIDE.types("en")) {
            assertThat(lists).as(it.id()).containsAll(it.checklists());
            assertThat(stops).as(it.id()).containsAll(it.stops());
            assertThat(it.stops()).as(it.id()).isNotEmpty();
            assertThat(CONTENT.agency(it.settles().agency(), "en")).as(it.id()).isPresent();
            assertThat(it.settles().forms()).as(it.id()).allSatisfy(form -> assertThat(CONTENT.form(form, "en"))
                    .isPresent());
        }
    }

    @Test
    void itAsksTheSameQuestionsInBothLanguagesWithTheSamePlaces() {
        for (InterviewType english : GUIDE.types("en")) {
            InterviewType spanish = GUIDE.type(english.id(), "es").orElseThrow();
            assertThat(spanish.questions()).hasSameSizeAs(english.questions());
            for (Question it : english.questions()) {
                Question other = spanish.question(it.id()).orElseThrow();
                assertThat(other.text()).as(english.key(it)).isNotEqualTo(it.text());
                assertThat(places(other.mine())).as(english.key(it)).isEqualTo(places(it.mine()));
                assertThat(other.hint().isEmpty()).isEqualTo(it.hint().isEmpty());
            }
        }
    }

    private static Set<String> places(String pattern) {
        return new java.util.TreeSet<>(java.util.regex.Pattern.compile("\\{[a-z]+}")
                .matcher(pattern)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList());
    }

    @Test
    void itNamesAnOfficialSourceOfEverything() {
        InterviewCommon common = GUIDE.common("en");
        Stream.of(
                GUIDE.types("en").stream().map(InterviewType::provenance),
                GUIDE.types("en").stream().flatMap(it -> it.words().notes().stream().map(n -> n.provenance())),
                GUIDE.types("en").stream()
                        .flatMap(it -> Stream.of(
                                it.rules().interpreter().provenance(),
                                it.rules().reschedule().provenance(),
                                it.rules().day().provenance(),
                                it.rules().after().provenance())),
                common.stops().stream().map(InterviewCommon.StopSign::provenance),
                common.words().stream().map(InterviewCommon.YesNoWord::provenance))
                .flatMap(it -> it)
                .forEach(InterviewContentTest::sourced);
    }

    private static void sourced(Provenance it) {
        assertThat(it.source()).startsWith("https://");
        assertThat(it.confidence()).matches("[ABCD]");
        assertThat(it.recheckBy()).isAfter(it.checkedOn());
        assertThat(it.recheckBy()).isBeforeOrEqualTo(it.checkedOn().plusMonths(it.verify() ? 3 : 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itSpeaksInShortPlainSentences(String language) {
        InterviewCommon common = GUIDE.common(language);
        Stream<String> texts = Stream.of(
                GUIDE.types(language).stream().flatMap(InterviewContentTest::words),
                common.honest().stream().map(InterviewCommon.Told::text),
                common.stops().stream().flatMap(it -> Stream.of(it.ask(), it.why())),
                common.words().stream().map(InterviewCommon.YesNoWord::meaning))
                .flatMap(it -> it);
        assertThat(texts).allSatisfy(InterviewContentTest::plain);
    }

    private static Stream<String> words(InterviewType it) {
        return Stream.of(
                Stream.of(
                        it.words().purpose(),
                        it.words().who(),
                        it.words().decides(),
                        it.rules().interpreter().rule(),
                        it.rules().reschedule().rule(),
                        it.rules().reschedule().missed(),
                        it.rules().after().ask()),
                it.words().order().stream(),
                it.words().review().stream(),
                it.words().after().stream(),
                it.words().notes().stream().flatMap(note -> Stream.of(note.text(), note.check())),
                it.rules().day().tips().stream(),
                it.questions().stream().flatMap(each -> Stream.of(each.text(), each.mine(), each.hint())))
                .flatMap(each -> each);
    }

    private static void plain(String text) {
        String lower = " " + text.toLowerCase(Locale.ROOT) + " ";
        assertThat(BANNED).as(text).noneMatch(lower::contains);
        for (String sentence : text.split("(?<=[.?:;])\\s+")) {
            assertThat(sentence.split("\\s+").length).as(sentence).isLessThanOrEqualTo(25);
        }
    }
}
