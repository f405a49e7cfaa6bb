/**
 * The log of calls, letters, visits and messages: who said what, what was promised and by when. Entries are never
 * overwritten; a mistake gets a dated correction. Leans on {@code domain.cases} and {@code domain.papers}.
 */
package org.wayfile.domain.contacts;
