package org.wayfile.domain.reference;

/**
 * An official form and what people call it, in one language.
 *
 * @param number the official number, "I-485"
 * @param name the plain name, "Green card application"
 * @param agency id of the agency that takes it
 */
public record FormInfo(String number, String name, String agency, Provenance provenance) {}
