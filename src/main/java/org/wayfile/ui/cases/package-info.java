/** The household's cases: the list with the people, the page of one case with its timeline, and the forms. */
package org.wayfile.ui.cases;
