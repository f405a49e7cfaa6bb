/**
 * Papers: checklists made from templates or by the family, their items with the three boxes, and the files kept beside
 * them. Leans on {@code domain.cases} and {@code domain.reference}.
 */
package org.wayfile.domain.papers;
