package org.placewright.interchange.internal;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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

    /** Returns what a folder holds, in the order of names, whatever order the file system has. */
    ImmutableList<Entry> entries() throws IOException;

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
        public ImmutableList<Entry> entries() throws IOException {
            try (DirectoryStream<Path> within = Files.newDirectoryStream(path)) {
                ImmutableList.Builder<Entry> entries = ImmutableList.builder();
                within.forEach(inner -> entries.add(Entry.of(inner, limits)));
                return ImmutableList.sortedCopyOf(Comparator.comparing(Entry::name), entries.build());
            } catch (DirectoryIteratorException | UncheckedIOException e) {
                throw new IOException("the folder could not be listed", e);
            }
        }

        @Override
        public Source source() {
            return Source.of(path, limits);
        }
    }
}
