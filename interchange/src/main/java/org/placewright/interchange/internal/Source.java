package org.placewright.interchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.placewright.interchange.ReadLimits;

/** Where the bytes of a file come from: a file system, or a zip. */
public interface Source {

    /**
     * Returns the bytes from the first on; the caller closes what it is given.
     *
     * @throws SourceFault if there is nothing to read, or more than the limits allow; reading may throw it too
     */
    InputStream open() throws IOException;

    /** Returns the bytes of a file, as many as the limits allow. */
    static Source of(Path file, ReadLimits limits) {
        return () -> {
            if (Files.isDirectory(file)) {
                throw new SourceFault(SourceFault.Kind.FOLDER, "a file");
            } else if (!Files.exists(file)) {
                throw new SourceFault(SourceFault.Kind.MISSING, "a file");
            } else if (!Files.isRegularFile(file)) {
                // A pipe or a device might never end, or never begin.
                throw new SourceFault(SourceFault.Kind.NO_FILE, "a file");
            }
            long most = limits.fileBytes();
            if (Files.size(file) > most) {
                throw SourceFault.tooLarge(most);
            }
            return new MeteredStream(Files.newInputStream(file)) {
                @Override
                void check(long read, int more) throws IOException {
                    if (read > most) {
                        // It grew since its size was asked for.
                        throw SourceFault.tooLarge(most);
                    }
                }
            };
        };
    }
}
