/**
 * Sheets as PDF, written with PDFBox and the bundled font, and pages of kept PDFs as pictures. The words come from the
 * caller in the person's language; the layout is ours. Leans on {@code domain} and {@code service}.
 */
package org.wayfile.export.print;
