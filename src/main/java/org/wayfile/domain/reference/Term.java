package org.wayfile.domain.reference;

import java.util.List;

/**
 * A word of the field and its meaning, in one language.
 *
 * @param term as official papers write it, in English in every language
 * @param aliases other names under which it is found
 */
public record Term(String id, String term, List<String> aliases, String meaning, Provenance provenance) {}
