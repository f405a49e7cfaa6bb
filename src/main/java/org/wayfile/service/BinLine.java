package org.wayfile.service;

import java.time.Instant;
import java.util.UUID;

/**
 * One deletion that can be brought back.
 *
 * @param kind simple name of the main entry's record, "CaseFile"
 * @param title what it was, in the family's words
 */
public record BinLine(UUID id, String kind, String title, Instant binnedAt) {}
