/**
 * The rules that count last days, windows and day counts, as pure functions of dates. Nothing here knows today, a case or
 * a language: a rule takes what a person confirmed and gives an {@link org.wayfile.domain.deadlines.Answer}. The words
 * of a rule, its law and its source stand in the content packs. Leans on {@code domain.reference} only.
 */
package org.wayfile.domain.deadlines;
