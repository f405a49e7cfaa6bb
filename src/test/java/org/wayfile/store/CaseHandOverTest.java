package org.wayfile.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.guide.Packs;
import org.wayfile.service.Attachments.Progress;
import org.wayfile.service.ContactService.ContactDraft;
import org.wayfile.service.ExampleFamily;
import org.wayfile.service.Transfer;
import org.wayfile.service.Workspace;
import org.wayfile.store.vault.Vaults;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One case of the example household, handed over. */
class CaseHandOverTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path temporary;

    private final VaultStore store = new VaultStore(Vaults.cheapForTests());

    private Workspace workspace(String name) {
        return new Workspace(
                store.create(temporary.resolve(name), "pass".toCharArray()).session(), CLOCK);
    }

    @Test
    void itHandsOverOneCaseWithItsPeopleAndNothingOfTheOthers() throws IOException {
        Path file = temporary.resolve("case.zip");
        UUID id;
        try (Workspace one = workspace("one")) {
            new ExampleFamily(one, Packs.GUIDE, "en", CLOCK).moveIn();
            var cases = one.cases().cases();
            var chosen = cases.getFirst();
            id = chosen.caseFile().id();
            UUID other = cases.getLast().caseFile().id();
            log(one, "only about the other", other);
            UUID both = log(one, "about both", id, other);
            Path letter = Files.writeString(temporary.resolve("letter.txt"), "the letter");
            one.papers().attach(both, letter, Progress.none());
            Path foreign = Files.writeString(temporary.resolve("foreign.txt"), "not for you");
            one.papers().attach(other, foreign, Progress.none());
            one.transfer().export(file, id, null, CLOCK.instant(), Progress.none());
            JsonNode tables = tables(file);
            assertThat(ids(tables.path("case_file"))).containsExactly(id.toString());
            assertThat(ids(tables.path("person")))
                    .containsAll(chosen.parties().stream()
                            .map(it -> it.person().id().toString())
                            .toList());
            assertThat(tables.path("household")).isEmpty();
            assertThat(tables.path("draft")).isEmpty();
            assertThat(tables.path("case_event").findValuesAsString("case_id")).containsOnly(id.toString());
            assertThat(tables.toString()).contains("about both").doesNotContain("only about the other");
            assertThat(names(file)).contains("files/letter.txt").doesNotContain("files/foreign.txt");
        }
        try (Workspace lawyer = workspace("lawyer")) {
            Transfer.Plan plan = lawyer.take(file, null, Set.of(), Progress.none());
            assertThat(plan.scope()).isEqualTo("case");
            assertThat(lawyer.cases().cases()).hasSize(1);
            assertThat(lawyer.cases().view(id).orElseThrow().caseFile().id()).isEqualTo(id);
            lawyer.readAll();
        }
    }

    private static UUID log(Workspace one, String said, UUID... cases) {
        return one.contacts()
                .log(new ContactDraft(
                        one.contacts().blank(Channel.CALL).saying(said), List.of(), List.of(cases), "", null));
    }

    private static JsonNode tables(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return new ObjectMapper()
                    .readTree(zip.getInputStream(zip.getEntry("wayfile.json")))
                    .path("tables");
        }
    }

    private static List<String> names(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return zip.stream().map(it -> it.getName()).toList();
        }
    }

    private static List<String> ids(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(it -> it.path("id").asString())
                .toList();
    }
}
