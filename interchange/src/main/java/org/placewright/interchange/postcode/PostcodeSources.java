package org.placewright.interchange.postcode;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.placewright.interchange.internal.TableReader;

/**
 * The CSV files of a folder or zip, in the order of their paths. Nothing is ever unpacked to disk, so the paths in a
 * zip lead nowhere; what it unpacks to is counted, whatever it says of itself.
 */
final class PostcodeSources implements AutoCloseable {

    /** The most CSV files in one folder or zip; Code-Point Open has 120. */
    static final int MOST_FILES = 10_000;

    private static final int DEEPEST = 8;
    private static final int LONGEST_NAME = 120;

    /** A folder with the same rows over again, one file for each postcode area. */
    private static final String REPEATED = "multi_csv";

    /** A file, by its path in the folder or zip. */
    record Source(String path, TableReader.Source bytes) {

        /** Returns the last part of the path, or a stand-in where that might be no name. */
        String name() {
            String last = path.substring(path.lastIndexOf('/') + 1);
            boolean plain = last.length() <= LONGEST_NAME
                    && !last.isBlank()
                    && last.chars().noneMatch(Character::isISOControl);
            return plain ? last : "(file)";
        }
    }

    private final ImmutableList<Source> files;
    private final ImmutableList<Source> repeated;
    private final AutoCloseable resource;

    private PostcodeSources(List<Source> found, AutoCloseable resource) {
        Set<String> folders = new HashSet<>();
        found.forEach(source -> folders.add(folder(source.path())));
        this.repeated = found.stream()
                .filter(source -> isRepeated(source.path(), folders))
                .collect(ImmutableList.toImmutableList());
        this.files = found.stream()
                .filter(source -> !isRepeated(source.path(), folders))
                .collect(ImmutableList.toImmutableList());
        this.resource = resource;
    }

    /** Returns the files of a folder. */
    static PostcodeSources ofFolder(Path folder, long largest) throws IOException {
        List<Source> found = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder, DEEPEST)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                if (isCsv(path.toString()) && Files.isRegularFile(path)) {
                    add(found, folder.relativize(path).toString().replace('\\', '/'), () -> opened(path, largest));
                }
            }
        } catch (UncheckedIOException e) {
            throw new IOException("a folder could not be listed");
        }
        return sorted(found, () -> {});
    }

    /** Returns the files of a zip. */
    static PostcodeSources ofZip(Path file, long largest) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            Allowance allowance = new Allowance(largest);
            List<Source> found = new ArrayList<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory() && isCsv(entry.getName())) {
                    add(found, entry.getName(), () -> new Metered(zip.getInputStream(entry), allowance));
                }
            }
            return sorted(found, zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static InputStream opened(Path path, long largest) throws IOException {
        return new Metered(Files.newInputStream(path), new Allowance(largest));
    }

    private static void add(List<Source> found, String path, TableReader.Source bytes) throws IOException {
        if (found.size() == MOST_FILES) {
            throw new TooManyFilesException();
        }
        found.add(new Source(path, bytes));
    }

    private static PostcodeSources sorted(List<Source> found, AutoCloseable resource) {
        found.sort(Comparator.comparing(Source::path));
        return new PostcodeSources(found, resource);
    }

    private static boolean isCsv(String path) {
        return Ascii.toLowerCase(path).endsWith(".csv");
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static boolean isRepeated(String path, Set<String> folders) {
        String folder = folder(path);
        String parent = folder.isEmpty() ? "" : folder(folder.substring(0, folder.length() - 1));
        return Ascii.equalsIgnoreCase(folder.substring(parent.length()), REPEATED + "/") && folders.contains(parent);
    }

    /** Returns the files to read. */
    ImmutableList<Source> files() {
        return files;
    }

    /** Returns the files that only repeat those beside their folder. */
    ImmutableList<Source> repeated() {
        return repeated;
    }

    @Override
    public void close() throws IOException {
        try {
            resource.close();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("a zip could not be closed", e);
        }
    }

    /** Says that there are more files than are taken in. */
    static final class TooManyFilesException extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** How many bytes may yet be read. */
    private static final class Allowance {

        private long left;

        Allowance(long left) {
            this.left = left;
        }
    }

    /** Stops when more is read than allowed. */
    private static final class Metered extends FilterInputStream {

        private final Allowance allowance;

        Metered(InputStream in, Allowance allowance) {
            super(in);
            this.allowance = allowance;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            spend(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] target, int from, int size) throws IOException {
            int read = super.read(target, from, size);
            spend(Math.max(0, read));
            return read;
        }

        private void spend(int bytes) throws IOException {
            allowance.left -= bytes;
            if (allowance.left < 0) {
                throw new TableReader.TooLargeException();
            }
        }
    }
}
