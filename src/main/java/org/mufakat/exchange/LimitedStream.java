package org.mufakat.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading behind so many bytes. */
final class LimitedStream extends FilterInputStream {

    private long left;

    /** That the stream is longer than the limit. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;
    }

    LimitedStream(InputStream in, long limit) {
        super(in);
        left = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new TooLong();
        }
    }
}
