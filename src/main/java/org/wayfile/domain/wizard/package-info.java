/**
 * Finding whom to contact: the decision tree, the catalogue of problems, one person's way through them, and the check
 * of a caller. Leans on {@code domain.reference} only.
 */
package org.wayfile.domain.wizard;
