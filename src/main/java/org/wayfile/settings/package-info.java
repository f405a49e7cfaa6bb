/**
 * What the program remembers about itself: language, text size, colours, where the window stood. Nothing personal
 * lives here; the file lies outside the vault. Leans on java.base only.
 */
package org.wayfile.settings;
