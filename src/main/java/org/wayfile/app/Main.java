package org.wayfile.app;

/** Where the program starts. No JavaFX type is named here, so that the command line starts without a screen. */
public final class Main {
    private Main() {
    }

    /** Starts Wayfile with the arguments of the command line. */
    public static void main(String[] arguments) {
        System.out.println("Wayfile 0.1.0");
    }
}
