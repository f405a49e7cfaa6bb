/**
 * The sheet that a person carries to an appointment, composed from the case as a pure value. Leans on {@code
 * domain.papers} and {@code domain.cases}.
 */
package org.wayfile.domain.interview;
