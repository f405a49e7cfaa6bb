package org.wayfile.store.exchange;

import java.util.HexFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The dialect of JSON that is written and the limits within which it is read. */
final class JsonText {

    static final ObjectWriteContext WRITING = ObjectWriteContext.empty();
    static final ObjectReadContext READING = ObjectReadContext.empty();

    /** Deeper than any document of ours; a cell holds at most a million characters. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxStringLength(4_000_000)
                    .maxNumberLength(40)
                    .maxNameLength(300)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private JsonText() {}

    /**
     * Writes a text, also one that is no proper Unicode: half of a surrogate pair, as a cut text may hold, is written as
     * an escape. Otherwise one odd letter would stop every backup.
     */
    static void write(JsonGenerator json, String text) {
        if (isWhole(text)) {
            json.writeString(text);
            return;
        }
        StringBuilder escaped = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c < 0x20 || c > 0x7E || c == '"' || c == '\\') {
                escaped.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                escaped.append(c);
            }
        }
        json.writeRawValue(escaped.append('"').toString());
    }

    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
