/**
 * Facts about the world outside the vault: agencies, forms, checklist templates, each with its {@link
 * org.wayfile.domain.reference.Provenance}; and the two ideas every stored value shares, {@link
 * org.wayfile.domain.reference.Entry} and {@link org.wayfile.domain.reference.Ids}. Leans on java.base only.
 */
package org.wayfile.domain.reference;
