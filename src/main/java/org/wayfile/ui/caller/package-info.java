/**
 * "Someone is calling me now": works before a vault is open and inside one. One instruction, the words to say, the
 * number to dial oneself, a look-up that never says "safe", and a note of what happened.
 */
package org.wayfile.ui.caller;
