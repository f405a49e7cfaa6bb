/**
 * The civics test of naturalization: which test applies, its questions with every accepted answer, the check of a typed
 * answer and the mock test. Leans on {@code domain.reference} only.
 */
package org.wayfile.domain.interview.civics;
