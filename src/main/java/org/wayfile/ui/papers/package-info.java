/** Papers: the checklists, one checklist with its boxes and files, and the viewer of kept files. */
package org.wayfile.ui.papers;
