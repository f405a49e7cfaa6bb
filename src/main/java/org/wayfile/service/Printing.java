package org.wayfile.service;

import java.util.List;

/** Port to the printers of this computer. Worker thread; calls may take seconds. */
public interface Printing {

    /** Whether this computer has a way to print at all. */
    boolean isThere();

    /** The printers, the usual one first; empty when there are none or the system does not answer. */
    List<String> printers();

    /**
     * Prints and waits until the printing system says what became of the job, or a minute has passed.
     *
     * @throws PrintFault when nothing was printed, or nobody can say that it was
     */
    void print(byte[] pdf, Job job) throws PrintFault;

    /**
     * How one job is printed.
     *
     * @param printer its name; empty for the usual one
     * @param copies from 1
     * @param bothSides on both sides, turned along the long edge
     * @param grey without colour
     */
    record Job(String printer, int copies, boolean a4, boolean bothSides, boolean grey) {}

    /** What became of a job that was not printed. */
    final class PrintFault extends Exception {
        private static final long serialVersionUID = 1;

        private final Kind kind;

        /** Why. */
        public enum Kind {
            /** The computer has no printing system. */
            MISSING,
            /** The printing system did not take the job. */
            REFUSED,
            /** The job was taken and then given up, or the printer is stopped. */
            FAILED,
            /** The job waits; nobody can say whether it will come out. */
            WAITING
        }

        public PrintFault(Kind kind) {
            super(kind.name());
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }
    }
}
