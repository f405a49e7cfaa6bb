/**
 * Where one can go: the screens, the destinations and the navigator. A feature never imports another feature; it asks
 * the {@link org.wayfile.ui.nav.Navigator} for a {@link org.wayfile.ui.nav.Destination}.
 */
package org.wayfile.ui.nav;
