/**
 * Practising for an interview: the questions with the person's own facts, sessions, what comes back when, and the
 * comparison of a couple's memories. Never a model answer. Leans on {@code domain.interview} and its civics words.
 */
package org.wayfile.domain.interview.practice;
