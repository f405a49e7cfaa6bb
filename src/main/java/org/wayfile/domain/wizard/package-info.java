/**
 * Finding whom to contact: the decision tree, the catalogue of problems and one person's way through them. Leans on
 * {@code domain.reference} only.
 */
package org.wayfile.domain.wizard;
