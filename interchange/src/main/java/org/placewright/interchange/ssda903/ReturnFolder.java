package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.IdentifierText;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.TableReader;

/** Finds the files of the returns in a folder and in the folders of authorities, or of years, within it. */
final class ReturnFolder {

    private static final String CSV = ".csv";
    private static final String XML = ".xml";

    /** Stands for the name of a folder that cannot be printed. */
    private static final String UNSHOWN = "(folder)";

    private final FindingLog findings;
    private final ImmutableList.Builder<ReturnFile> found = ImmutableList.builder();

    private ReturnFolder(FindingLog findings) {
        this.findings = findings;
    }

    /** Returns the files, those directly in the folder first, each in the order of their names. */
    static ImmutableList<ReturnFile> files(Path folder, FindingLog findings) {
        ReturnFolder search = new ReturnFolder(findings);
        String name = TableReader.nameOf(folder);
        if (!Files.exists(folder)) {
            search.fault(FindingCodes.FILE_NOT_FOUND, name, "there is no such folder");
            return ImmutableList.of();
        }
        if (!Files.isDirectory(folder)) {
            search.fault(FindingCodes.NOT_A_FOLDER, name, "a file stands where a folder is expected");
            return ImmutableList.of();
        }
        ImmutableList<Path> entries = search.entries(folder, name);
        entries.stream()
                .filter(ReturnFolder::mayBeReturn)
                .forEach(file -> search.file(file, "", Optional.empty(), Optional.empty()));
        search.within(folder, entries);
        ImmutableList<ReturnFile> files = search.found.build();
        if (files.isEmpty()) {
            search.fault(FindingCodes.NO_RETURN_FOUND, name, "the folder holds no table of the return");
        }
        return files;
    }

    /** Takes the folders within the one given: authorities, or years of one authority if all are named so. */
    private void within(Path folder, ImmutableList<Path> entries) {
        ImmutableList<Path> folders = entries.stream()
                .filter(entry -> !mayBeReturn(entry) && Files.isDirectory(entry))
                .collect(ImmutableList.toImmutableList());
        Map<Path, ImmutableList<Path>> csvFiles = new LinkedHashMap<>();
        Set<Path> read = readOnce(folder, folders);
        for (Path inner : folders) {
            if (read.contains(inner)) {
                ImmutableList<Path> innerEntries = entries(inner, shown(inner));
                innerEntries.stream()
                        .filter(entry -> !mayBeReturn(entry) && Files.isDirectory(entry))
                        .forEach(deeper -> notRead(inner, deeper));
                ImmutableList<Path> files = innerEntries.stream()
                        .filter(ReturnFolder::mayBeReturn)
                        .collect(ImmutableList.toImmutableList());
                if (!files.isEmpty()) {
                    csvFiles.put(inner, files);
                }
            }
        }
        // A folder without a return, say of notes, has no say in what the others are.
        boolean years = csvFiles.entrySet().stream()
                .filter(inner -> inner.getValue().stream().anyMatch(ReturnFolder::isOfReturn))
                .allMatch(inner -> year(inner.getKey()).isPresent());
        csvFiles.forEach((inner, files) -> {
            if (years && year(inner).isPresent()) {
                year(inner, files);
            } else {
                authority(inner, files);
            }
        });
    }

    private static Optional<NamedYear> year(Path folder) {
        return NamedYear.alone(TableReader.nameOf(folder));
    }

    private void year(Path folder, ImmutableList<Path> files) {
        String name = TableReader.nameOf(folder);
        findings.add(
                Severity.INFO,
                FindingCodes.FOLDER_NAMED_AS_YEAR,
                SourceLocation.inFile(name),
                "the folder and all beside it are named by years",
                "a folder for each authority, if they are several",
                "read as years of one authority that is not stated");
        files.forEach(file -> file(file, name + "/", Optional.empty(), year(folder)));
    }

    private void authority(Path folder, ImmutableList<Path> files) {
        String name = TableReader.nameOf(folder);
        if (!IdentifierText.isIdentifier(name)) {
            fault(FindingCodes.INVALID_AUTHORITY, UNSHOWN, "the name of a folder cannot name an authority");
            return;
        }
        if (year(folder).isPresent()) {
            findings.add(
                    Severity.WARNING,
                    FindingCodes.FOLDER_NAMED_AS_YEAR,
                    SourceLocation.inFile(name),
                    "the folder is named by a year and others beside it are not",
                    "folders named by authorities, or all of them by years",
                    "taken for an authority of that name");
        }
        files.forEach(file -> file(file, name + "/", Optional.of(AuthorityId.of(name)), Optional.empty()));
    }

    /** Returns the folders to read: none that is the outer one or another again, where a link leads back or across. */
    private Set<Path> readOnce(Path outer, ImmutableList<Path> folders) {
        Set<Path> reached = new LinkedHashSet<>();
        realPath(outer).ifPresent(reached::add);
        Set<Path> read = new LinkedHashSet<>();
        // Folders themselves before links to them, so that a folder keeps its own name.
        for (Path folder : Iterables.concat(
                Iterables.filter(folders, inner -> !Files.isSymbolicLink(inner)),
                Iterables.filter(folders, Files::isSymbolicLink))) {
            Optional<Path> real = realPath(folder);
            if (real.isPresent() && reached.add(real.get())) {
                read.add(folder);
            } else if (real.isPresent()) {
                findings.add(
                        Severity.WARNING,
                        FindingCodes.FOLDER_REACHED_TWICE,
                        SourceLocation.inFile(shown(folder)),
                        "the folder is one that is read already, under a second name",
                        "each folder once",
                        "read once");
            }
        }
        return read;
    }

    private Optional<Path> realPath(Path folder) {
        try {
            return Optional.of(folder.toRealPath());
        } catch (IOException e) {
            // The message may hold the path, so only the fact is kept.
            fault(FindingCodes.FILE_UNREADABLE, shown(folder), "the folder could not be listed");
            return Optional.empty();
        }
    }

    /**
     * Says that a folder within a folder of an authority or year is not read, if it holds what might be meant for it.
     */
    private void notRead(Path folder, Path deeper) {
        String name = shown(folder) + "/" + shown(deeper);
        if (entries(deeper, name).stream().anyMatch(ReturnFolder::mayBeReturn)) {
            findings.add(
                    Severity.INFO,
                    FindingCodes.FOLDER_NOT_READ,
                    SourceLocation.inFile(name),
                    "the folder lies too deep, and holds CSV or XML files",
                    "the files of an authority or year directly in its folder",
                    "folder left alone");
        }
    }

    private static String shown(Path folder) {
        String name = TableReader.nameOf(folder);
        return IdentifierText.isIdentifier(name) ? name : UNSHOWN;
    }

    private void file(Path path, String folder, Optional<AuthorityId> authority, Optional<NamedYear> folderYear) {
        String name = TableReader.nameOf(path);
        String shown = folder + name;
        if (isXml(path)) {
            Optional<NamedYear> year = NamedYear.in(name.substring(0, name.length() - XML.length()))
                    .year();
            found.add(new ReturnFile(path, shown, authority, year.or(() -> folderYear), Optional.empty()));
            return;
        }
        Optional<ReturnTable> table = ReturnTable.named(name);
        if (table.isPresent()) {
            Optional<NamedYear> year = table.get().year().or(() -> folderYear);
            found.add(new ReturnFile(
                    path, shown, authority, year, Optional.of(table.get().table())));
            return;
        }
        findings.add(
                ReturnTable.isLike(name) ? Severity.WARNING : Severity.INFO,
                FindingCodes.UNKNOWN_FILE,
                SourceLocation.inFile(shown),
                "not the name of a table of the return",
                "a name that ends in that of a table, such as header.csv",
                "file left alone");
    }

    /** Returns what a folder holds in the order of names, whatever order the file system has. */
    private ImmutableList<Path> entries(Path folder, String name) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return ImmutableList.sortedCopyOf(Comparator.comparing(TableReader::nameOf), entries);
        } catch (IOException | DirectoryIteratorException | UncheckedIOException e) {
            // The message may hold the path, so only the fact is kept.
            fault(FindingCodes.FILE_UNREADABLE, name, "the folder could not be listed");
            return ImmutableList.of();
        }
    }

    private void fault(FindingCode code, String name, String fault) {
        findings.add(
                Severity.ERROR,
                code,
                SourceLocation.inFile(name),
                fault,
                "a folder of returns, such as one with 2020-header.csv and 2020-episodes.csv",
                "nothing loaded from it");
    }

    private static boolean isOfReturn(Path file) {
        return isXml(file) || ReturnTable.named(TableReader.nameOf(file)).isPresent();
    }

    private static boolean mayBeReturn(Path path) {
        return isXml(path) || TableReader.nameOf(path).toLowerCase(Locale.ROOT).endsWith(CSV);
    }

    private static boolean isXml(Path path) {
        return TableReader.nameOf(path).toLowerCase(Locale.ROOT).endsWith(XML);
    }
}
