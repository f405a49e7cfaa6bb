package org.wayfile.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import org.wayfile.service.Workspace;

/** Opens a vault for the length of one command. */
final class OpenedVault {

    private OpenedVault() {}

    static Workspace open(CommandLineDoor.Tools tools, Path vault, PassphraseOption passphrase) {
        char[] secret = passphrase.read();
        try {
            return new Workspace(tools.gate().open(vault, secret), tools.clock());
        } finally {
            Arrays.fill(secret, '\0');
        }
    }
}
