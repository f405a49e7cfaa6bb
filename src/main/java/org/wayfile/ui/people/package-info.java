/** One person: names, addresses over time, numbers and the cases they take part in. */
package org.wayfile.ui.people;
