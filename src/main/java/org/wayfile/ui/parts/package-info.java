/**
 * Pieces that several screens share and that know the field: a screen that follows the vault, kept drafts, boxes for
 * numbers, names of agencies and roles. Leans on {@code ui.kit}, {@code ui.nav}, {@code service} and {@code domain}; never
 * on a feature.
 */
package org.wayfile.ui.parts;
