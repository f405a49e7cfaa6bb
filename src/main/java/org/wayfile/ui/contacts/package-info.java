/**
 * The log of calls, letters, visits and messages: the list, one contact with its corrections, the form after a contact
 * and the companion during a call.
 */
package org.wayfile.ui.contacts;
