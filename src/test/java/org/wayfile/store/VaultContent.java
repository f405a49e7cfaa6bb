package org.wayfile.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.wayfile.domain.papers.Attachment;
import org.wayfile.service.VaultSession;

/** Everything that an open vault holds, to compare two of them to the last column. */
public final class VaultContent {

    private VaultContent() {}

    /** Every row of every table with every column, and each kept file read to its end. */
    public static List<String> of(VaultSession session) {
        List<String> content = new ArrayList<>();
        try {
            RowJournal.begin(((StoredSession) session).vault().connection(), content::add);
            for (Attachment attachment : session.records().all(Attachment.class)) {
                try (InputStream in = session.attachments().open(attachment.contentHash())) {
                    content.add(attachment.contentHash() + " " + in.transferTo(OutputStream.nullOutputStream()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content;
    }

    /** Begins the journal anew, as a verified backup does. */
    public static void restartJournal(VaultSession session) {
        ((StoredSession) session).vault().restartJournal();
    }

    /** Ends as a killed process does: the files stay as they are, the lock is dropped. */
    public static void endInTheMiddle(VaultSession session) {
        ((StoredSession) session).vault().abandon();
    }
}
