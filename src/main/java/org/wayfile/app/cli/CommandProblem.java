package org.wayfile.app.cli;

/** An expected failure of a command, said in one line without personal data. */
final class CommandProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandProblem(String line) {
        super(line);
    }
}
