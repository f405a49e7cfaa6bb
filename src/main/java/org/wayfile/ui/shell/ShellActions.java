package org.wayfile.ui.shell;

/** What the shell asks of the window around it, which knows the vault. JavaFX thread only. */
public interface ShellActions {

    /** Covers the screen and locks. */
    void hide();

    /** Locks the vault. */
    void lock();

    /** Prints what is shown, when the screen has something to print. */
    void print();

    /** Ends the example household and removes it. */
    void leaveExample();
}
