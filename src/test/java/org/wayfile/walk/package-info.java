/** Walks through the whole program as a person would: real window, real vault, real threads, a fixed clock. */
package org.wayfile.walk;
