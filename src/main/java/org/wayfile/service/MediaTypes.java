package org.wayfile.service;

import java.util.Locale;
import java.util.Map;

/** Media types by file ending (RFC 6838 names), for those kinds the program can show. */
final class MediaTypes {

    private static final Map<String, String> BY_ENDING = Map.of(
            "pdf", "application/pdf",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "gif", "image/gif",
            "bmp", "image/bmp",
            "tif", "image/tiff",
            "tiff", "image/tiff",
            "txt", "text/plain");

    private MediaTypes() {}

    static String of(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, "application/octet-stream");
    }
}
