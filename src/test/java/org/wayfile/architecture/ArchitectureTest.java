package org.wayfile.architecture;

import org.junit.jupiter.api.Nested;

/** The rules about the whole program; beside each other, because reading all its classes takes longer than looking at them. */
class ArchitectureTest {

    @Nested
    class Layering extends LayerRules {}

    @Nested
    class Promises extends PromiseRules {}

    @Nested
    class Sources extends SourceRules {}
}
