/**
 * Reads the content packs (YAML under the resources of this package: structure once, words once for each language) into
 * the records of {@code domain.reference} and {@code domain.wizard}. A gap in a pack is an error, never a silent hole.
 */
package org.wayfile.guide;
