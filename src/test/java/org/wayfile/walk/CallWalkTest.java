package org.wayfile.walk;

import org.wayfile.ui.kit.NeedsScreen;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walk 1: from the first start to a logged call on Today, and all of it after a restart. */
@NeedsScreen
class CallWalkTest {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T15:00:00Z"), ZoneId.of("America/New_York"));

    @TempDir
    Path home;

    @Test
    void itLogsACallAndShowsItAfterARestart() {
        FirstDay.walk(home, CLOCK);
    }
}
