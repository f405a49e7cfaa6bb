package org.wayfile.walk;

import org.wayfile.ui.kit.NeedsScreen;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The path of the finder without a display. */
@NeedsScreen
class FinderWalkTest {

    @TempDir
    Path home;

    @Test
    void itLeadsFromWordsOrQuestionsToOneOfficeAndAContact() {
        FinderPath.walk(home, CallWalkTest.CLOCK);
    }
}
