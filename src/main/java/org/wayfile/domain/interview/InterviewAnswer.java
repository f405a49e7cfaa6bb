package org.wayfile.domain.interview;

import java.util.List;
import java.util.UUID;
import org.wayfile.domain.reference.Entry;

/** What a person wrote on one line of the preparation; kept as typed. */
public record InterviewAnswer(UUID id, UUID interviewId, Ask ask, String answer) implements Entry {

    /** The lines of the preparation. */
    public enum Ask {
        /** What the letter asks to bring, one paper a line. */
        LETTER_ASKS,
        /** What the letter says not to bring, one thing a line. */
        LETTER_FORBIDS,
        /** The language the person speaks best. */
        LANGUAGE,
        /** Whether an interpreter comes: one of the words of {@link Interpreting}. */
        INTERPRETER,
        /** What help is needed because of a disability. */
        ACCOMMODATION,
        /** How and when the help was asked for. */
        ACCOMMODATION_ASKED,
        /** Ids of the stop signs that concern this family, with blanks between them, or {@link #NO_STOPS}. Never printed. */
        STOPS,
        ARRIVE_BY,
        LEAVE_AT,
        TRAVEL,
        PARKING,
        CLOTHES,
        PHONE,
        CHILDREN,
        FOOD_MEDICINE,
        WAITS_AT_HOME,
        /** Up to four questions of the person's own, one a line. */
        MY_QUESTIONS,
        /** Date of birth or years as a resident that decide the civics test: "65/20", "no". */
        CIVICS_SENIOR,
        /** The day the permanent residence began, as an ISO date. */
        RESIDENT_SINCE,
        /** "5" or "3": the years that the naturalization rules look back. */
        TRACK,
        /** What a traveler tells the officer at a port of entry. */
        PLAN_STAY("stay"),
        PLAN_HOST("host"),
        PLAN_HOW_LONG("how-long"),
        PLAN_RETURN("return"),
        PLAN_PAY("pay"),
        PLAN_WORK_STUDY("work-study");

        /** The lines of a traveler's plans, in the order of the sheet. */
        public static final List<Ask> PLANS =
                List.of(PLAN_STAY, PLAN_HOST, PLAN_HOW_LONG, PLAN_RETURN, PLAN_PAY, PLAN_WORK_STUDY);

        /** What stands for the stop signs when the person said that none of them fits. */
        public static final String NO_STOPS = "none";

        private final String plan;

        Ask() {
            this("");
        }

        Ask(String plan) {
            this.plan = plan;
        }

        /** Its id in {@link SheetTexts#plans()}; empty when the line is no plan of a traveler. */
        public String plan() {
            return plan;
        }
    }

    /** Whether an interpreter comes. */
    public enum Interpreting {
        NOT_NEEDED,
        OWN,
        THEIRS,
        NOT_SURE
    }
}
