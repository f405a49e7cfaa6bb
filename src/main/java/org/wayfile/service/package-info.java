/**
 * What the user can do, one verb per intention, and the ports that the neighbours implement: {@code store} keeps the
 * {@link org.wayfile.service.Records}, {@code guide} brings the {@link org.wayfile.service.Guide}. Everything here runs
 * on the vault thread unless it says otherwise. Leans on {@code domain} only; no JavaFX, no SQL.
 */
package org.wayfile.service;
