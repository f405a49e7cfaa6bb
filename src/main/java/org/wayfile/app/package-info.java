/**
 * The composition root: builds everything long-lived in one place, starts it in order and stops it in reverse. {@link
 * org.wayfile.app.Main} opens the window or hands over to the command line. May import everything of ours.
 */
package org.wayfile.app;
