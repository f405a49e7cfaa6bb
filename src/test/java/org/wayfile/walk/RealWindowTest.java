package org.wayfile.walk;

import org.wayfile.ui.kit.NeedsScreen;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same paths in a real window, on a display or a virtual one. */
@NeedsScreen
@Tag("window")
class RealWindowTest {

    @TempDir
    Path home;

    @Test
    void itWalksFromTheFirstStartToToday() {
        FirstDay.walk(home, CallWalkTest.CLOCK);
    }

    @Test
    void itLeadsFromWordsOrQuestionsToOneOfficeAndAContact() {
        FinderPath.walk(home, CallWalkTest.CLOCK);
    }

    @Test
    void itWalksFromTheLetterToTheSheet() throws IOException {
        InterviewWalkTest.walk(home);
    }
}
