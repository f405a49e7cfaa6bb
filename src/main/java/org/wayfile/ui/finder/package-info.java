/** "Who do I contact?": the question tree and a box for one's own words, both ending at one office. */
package org.wayfile.ui.finder;
