package org.wayfile.domain.interview.practice;

import java.util.UUID;
import org.wayfile.domain.reference.Entry;

/**
 * What one of a couple remembers, written alone. Deleted when both looked at the differences, unless they want to keep
 * it.
 *
 * @param answer empty for "I do not remember"
 */
public record CoupleAnswer(UUID id, UUID interviewId, UUID personId, String question, String answer)
        implements Entry {}
