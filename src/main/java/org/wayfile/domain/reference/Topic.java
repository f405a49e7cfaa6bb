package org.wayfile.domain.reference;

/** A subject of the guides, in one language. */
public record Topic(String id, String name, String meaning) {}
