package org.wayfile.store.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.wayfile.service.VaultProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads and writes {@code vault.yaml}, distrusting what it reads. */
final class DescriptionFile {

    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_SLOTS = 16;

    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxStringLength(4096)
                    .build())
            .build());

    private DescriptionFile() {}

    /**
     * Reads the description.
     *
     * @throws VaultProblem NEWER_FORMAT, or DAMAGED when anything is not as this program writes it
     */
    static VaultDescription read(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        return parse(bytes);
    }

    /** The same of bytes that were read already. */
    static VaultDescription parse(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new VaultProblem(VaultProblem.Kind.DAMAGED);
        }
        try {
            return description(YAML.readTree(bytes));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new VaultProblem(VaultProblem.Kind.DAMAGED, e);
        }
    }

    private static VaultDescription description(JsonNode root) {
        int format = root.path("format").asInt(0);
        if (format > VaultDescription.FORMAT) {
            throw new VaultProblem(VaultProblem.Kind.NEWER_FORMAT);
        }
        JsonNode slots = root.path("slots");
        if (format != VaultDescription.FORMAT || !slots.isArray() || slots.isEmpty() || slots.size() > MOST_SLOTS) {
            throw new VaultProblem(VaultProblem.Kind.DAMAGED);
        }
        List<KeySlot> read = new ArrayList<>();
        slots.forEach(slot -> read.add(slot(slot)));
        return new VaultDescription(format, UUID.fromString(text(root, "vaultId")), List.copyOf(read));
    }

    private static KeySlot slot(JsonNode slot) {
        JsonNode cost = slot.path("argon2id");
        KeyCost checked = new KeyCost(
                cost.path("memoryKib").asInt(0),
                cost.path("passes").asInt(0),
                cost.path("lanes").asInt(0))
                .checked();
        return new KeySlot(
                UUID.fromString(text(slot, "id")),
                KeySlot.Kind.valueOf(text(slot, "kind").toUpperCase(Locale.ROOT)),
                checked,
                bytes(slot, "salt", 16),
                bytes(slot, "nonce", 12),
                bytes(slot, "wrapped", 48));
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isString()) {
            throw new IllegalArgumentException(name);
        }
        return value.asString();
    }

    private static byte[] bytes(JsonNode node, String name, int length) {
        byte[] bytes = Base64.getDecoder().decode(text(node, name));
        if (bytes.length != length) {
            throw new IllegalArgumentException(name);
        }
        return bytes;
    }

    /** Replaces the file so that a power cut leaves the old or the new one. */
    static void write(VaultFolder folder, VaultDescription description) throws IOException {
        ObjectNode root = YAML.createObjectNode();
        root.put("format", description.format());
        root.put("vaultId", description.vaultId().toString());
        ArrayNode slots = root.putArray("slots");
        for (KeySlot slot : description.slots()) {
            ObjectNode node = slots.addObject();
            node.put("id", slot.id().toString());
            node.put("kind", slot.kind().name().toLowerCase(Locale.ROOT));
            ObjectNode cost = node.putObject("argon2id");
            cost.put("memoryKib", slot.cost().memoryKib());
            cost.put("passes", slot.cost().passes());
            cost.put("lanes", slot.cost().lanes());
            Base64.Encoder base64 = Base64.getEncoder();
            node.put("salt", base64.encodeToString(slot.salt()));
            node.put("nonce", base64.encodeToString(slot.nonce()));
            node.put("wrapped", base64.encodeToString(slot.wrapped()));
        }
        folder.files().replace(folder.description(), YAML.writeValueAsBytes(root));
    }
}
