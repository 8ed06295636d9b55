package org.placewright.interchange.internal;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.placewright.interchange.ReadLimits;

/** A file or folder to read: one of a file system, or one that a zip holds. */
public interface Entry {

    /** Returns the last part of the path, or a stand-in where there is none. */
    String name();

    /** Tells whether it is a folder. */
    boolean isFolder();

    /** Tells whether it is a link to what stands elsewhere. */
    boolean isLink();

    /** Returns what is the same for two entries that are one, reached in two ways. */
    Object identity() throws IOException;

    /**
     * Returns what a folder holds, in the order of names, whatever order the file system has.
     *
     * @throws SourceFault if that cannot be told, or is more than the limits allow
     */
    ImmutableList<Entry> entries() throws SourceFault;

    /** Returns the bytes of a file. */
    Source source();

    /** Returns a file or folder of a file system. */
    static Entry of(Path path, ReadLimits limits) {
        return new OfFileSystem(path, limits);
    }

    /** One of a file system. */
    record OfFileSystem(Path path, ReadLimits limits) implements Entry {

        @Override
        public String name() {
            return TableReader.nameOf(path);
        }

        @Override
        public boolean isFolder() {
            return Files.isDirectory(path);
        }

        @Override
        public boolean isLink() {
            return Files.isSymbolicLink(path);
        }

        @Override
        public Object identity() throws IOException {
            return path.toRealPath();
        }

        @Override
        public ImmutableList<Entry> entries() throws SourceFault {
            List<Entry> entries = new ArrayList<>();
            try (DirectoryStream<Path> within = Files.newDirectoryStream(path)) {
                for (Path inner : within) {
                    if (entries.size() == limits.zipEntries()) {
                        throw SourceFault.tooManyFiles(limits.zipEntries());
                    }
                    entries.add(Entry.of(inner, limits));
                }
            } catch (SourceFault e) {
                throw e;
            } catch (IOException | DirectoryIteratorException | UncheckedIOException e) {
                // The message may hold the path, so only the fact is kept.
                throw new SourceFault(SourceFault.Kind.FOLDER_UNREADABLE, "a folder that can be listed");
            }
            return ImmutableList.sortedCopyOf(Comparator.comparing(Entry::name), entries);
        }

        @Override
        public Source source() {
            return Source.of(path, limits);
        }
    }
}
