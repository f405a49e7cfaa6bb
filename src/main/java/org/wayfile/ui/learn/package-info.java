/** Learn: who the agencies are, what the forms are called, what the words mean; each with the day it was checked. */
package org.wayfile.ui.learn;
