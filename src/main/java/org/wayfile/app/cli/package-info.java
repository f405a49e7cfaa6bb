/**
 * The command line: a small door for scripts, clinics and tests beside the window. Exit code 0 done, 1 failed with one
 * clear line on standard error, 2 wrong usage. Only a command's own output reaches standard output.
 */
package org.wayfile.app.cli;
