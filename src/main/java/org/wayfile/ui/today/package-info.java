/** Today: what to do and by when, what changed, what was last done. */
package org.wayfile.ui.today;
