/**
 * Everything the screens share and that knows nothing of immigration: texts and dates in the chosen language,
 * colours and sizes, work off the screen, and the blocks screens are put together from (pages, rows, forms,
 * notices, dialogs). Leans on JavaFX, AtlantaFX, ControlsFX and {@link org.wayfile.settings}; never on domain,
 * service or store. The only package that changes threads ({@link org.wayfile.ui.kit.Tasks}). Unless a class says
 * otherwise: JavaFX thread only.
 */
package org.wayfile.ui.kit;
