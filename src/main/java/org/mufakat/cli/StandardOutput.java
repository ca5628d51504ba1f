package org.mufakat.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The process's standard output, which remembers whether results got lost on their way. */
final class StandardOutput extends OutputStream {

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private boolean lost;

    /** Whether something could not be written, other than to a reader who had read enough and went away. */
    boolean lost() {
        return lost;
    }

    @Override
    public void write(int unit) throws IOException {
        write(new byte[]{(byte) unit}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            lost |= !String.valueOf(e.getMessage()).contains("Broken pipe");
            throw e;
        }
    }
}
