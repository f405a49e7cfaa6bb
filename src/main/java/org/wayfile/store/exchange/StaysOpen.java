package org.wayfile.store.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Lets a writer finish without closing what it writes into: an archive that goes on, a file that is flushed afterwards. */
public final class StaysOpen extends FilterOutputStream {

    public StaysOpen(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
