package org.placewright.interchange.postcode;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.internal.Archive;
import org.placewright.interchange.internal.Source;
import org.placewright.interchange.internal.SourceFault;

/** The CSV files of a folder or zip, in the order of their paths. */
final class PostcodeSources implements AutoCloseable {

    private static final int DEEPEST = 8;
    private static final int LONGEST_NAME = 120;

    /** A folder with the same rows over again, one file for each postcode area. */
    private static final String REPEATED = "multi_csv";

    /** A file that was found, by its path in the folder or zip. */
    record Found(String path, Source bytes) {

        /** Returns the last part of the path, or a stand-in where that might be no name. */
        String name() {
            String last = path.substring(path.lastIndexOf('/') + 1);
            boolean plain = last.length() <= LONGEST_NAME
                    && !last.isBlank()
                    && last.chars().noneMatch(Character::isISOControl);
            return plain ? last : "(file)";
        }
    }

    private final ImmutableList<Found> files;
    private final ImmutableList<Found> repeated;
    private final AutoCloseable resource;

    private PostcodeSources(List<Found> found, AutoCloseable resource) {
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
    static PostcodeSources ofFolder(Path folder, ReadLimits limits) throws IOException {
        List<Found> found = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder, DEEPEST)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                if (isCsv(path.toString()) && Files.isRegularFile(path)) {
                    if (found.size() == limits.zipEntries()) {
                        throw SourceFault.tooManyFiles(limits.zipEntries());
                    }
                    String shown = folder.relativize(path).toString().replace('\\', '/');
                    found.add(new Found(shown, Source.of(path, limits)));
                }
            }
        } catch (UncheckedIOException e) {
            throw new IOException("a folder could not be listed");
        }
        return sorted(found, () -> {});
    }

    /** Returns the files of a zip. */
    static PostcodeSources ofZip(Archive zip) {
        List<Found> found = new ArrayList<>();
        zip.files().forEach((path, bytes) -> {
            if (isCsv(path)) {
                found.add(new Found(path, bytes));
            }
        });
        return sorted(found, zip);
    }

    private static PostcodeSources sorted(List<Found> found, AutoCloseable resource) {
        found.sort(Comparator.comparing(Found::path));
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
    ImmutableList<Found> files() {
        return files;
    }

    /** Returns the files that only repeat those beside their folder. */
    ImmutableList<Found> repeated() {
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
}
