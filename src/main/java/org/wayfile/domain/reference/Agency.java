package org.wayfile.domain.reference;

import org.jspecify.annotations.Nullable;

/**
 * An office or helper that people contact, in one language.
 *
 * @param id the stable id of the command line, for example "uscis"
 * @param shortName what people say, "USCIS"
 * @param name the full official name
 * @param handles its main job in one sentence
 * @param notFor what it cannot do, in one sentence
 * @param phone its main telephone number as printed, or null where the fact sheet gives none
 */
public record Agency(
        String id,
        String shortName,
        String name,
        String handles,
        String notFor,
        @Nullable String phone,
        Provenance provenance) {}
