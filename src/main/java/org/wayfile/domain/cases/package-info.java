/**
 * The household: persons, their addresses and numbers, the cases they have with any agency, who plays which role in
 * them, and the events of a case. Identifier recognition lives here too. Leans on {@code domain.reference}.
 */
package org.wayfile.domain.cases;
