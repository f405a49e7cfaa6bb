package org.wayfile.domain.interview.civics;

import java.util.List;

/**
 * One question of civics on a paper card.
 *
 * @param number official number of the question
 * @param beside the question in the person's language; empty for English
 * @param answers accepted answers, and the one that was looked up
 */
public record StudyCard(int number, String question, String beside, List<String> answers) {}
