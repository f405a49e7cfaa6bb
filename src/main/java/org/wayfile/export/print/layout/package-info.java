/**
 * The layout kit of the sheets: text shaping by the JDK (HarfBuzz behind {@code java.awt.Font}), paragraphs, rows with
 * boxes, frames, flow over pages, and a tagged PDF written with PDFBox. It knows nothing of immigration; its texts come
 * from the caller. Boxes are laid out first and drawn afterwards, so that the number of pages is known before the first
 * stroke.
 */
package org.wayfile.export.print.layout;
