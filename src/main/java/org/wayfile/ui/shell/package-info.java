/**
 * The window of an open vault: top bar with search, sidebar, bottom line, and the way between screens. Knows no feature;
 * screens come from a function that the composition root gives.
 */
package org.wayfile.ui.shell;
