/**
 * Calendar files (RFC 5545) of everything that has a day. Titles are neutral: a calendar is often shared, so it never
 * says whose case it is. Leans on {@code service} and {@code domain}; ical4j writes the file.
 */
package org.wayfile.export.ical;
