/**
 * Tables for other programs as CSV (RFC 4180), UTF-8 with a byte order mark so that spreadsheets read accents. Leans on
 * {@code service} and {@code domain}; FastCSV writes the file.
 */
package org.wayfile.export.csv;
