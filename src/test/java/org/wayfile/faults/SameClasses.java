package org.wayfile.faults;

import java.io.File;

/** The classes of this test run for a process of its own. */
public final class SameClasses {

    private SameClasses() {}

    /** A class path of all of them, whether they came on the class path or the module path. */
    public static String classPath() {
        return String.join(
                File.pathSeparator,
                System.getProperty("jdk.module.path", ""),
                System.getProperty("jdk.module.patch.0", "").replaceFirst("^.*=", ""),
                System.getProperty("java.class.path"));
    }
}
