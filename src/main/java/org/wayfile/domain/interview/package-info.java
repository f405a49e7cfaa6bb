/**
 * Interviews: the kinds there are, what a household keeps about one of theirs, and the sheet that a person carries to
 * it, composed as a pure value. Leans on {@code domain.papers} and {@code domain.cases}.
 */
package org.wayfile.domain.interview;
