package org.wayfile.walk;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The path of the finder without a display. */
class FinderWalkTest {

    @TempDir
    Path home;

    @Test
    void itLeadsFromWordsOrQuestionsToOneOfficeAndAContact() {
        FinderPath.walk(home, CallWalkTest.CLOCK);
    }
}
