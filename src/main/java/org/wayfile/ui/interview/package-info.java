/** Interview: the coming appointments and the sheet to carry to each. */
package org.wayfile.ui.interview;
