package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.IdentifierText;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Archive;
import org.placewright.interchange.internal.Entry;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.SourceFault;
import org.placewright.interchange.internal.TableReader;

/** Finds the files of the returns in a folder and in the folders of authorities, or of years, within it. */
final class ReturnFolder {

    /** Stands for the name of a folder that cannot be printed. */
    private static final String UNSHOWN = "(folder)";

    private final FindingLog findings;
    private final ReturnFiles found;

    private ReturnFolder(FindingLog findings) {
        this.findings = findings;
        this.found = new ReturnFiles(findings);
    }

    /** Reads the files of a folder or zip, of which so many rows may be taken in together. */
    @FunctionalInterface
    interface Reading<T> {
        T read(ImmutableList<ReturnFile> files, long mostRows);
    }

    /** Opens a folder or zip, or a file of XML, for as long as its files are read. */
    static <T> T open(Path folder, ReadLimits limits, FindingLog findings, Reading<T> reading) {
        String name = TableReader.nameOf(folder);
        if (!Archive.isZip(name) || Files.isDirectory(folder)) {
            return reading.read(files(folder, limits, findings), Long.MAX_VALUE);
        }
        try (Archive zip = Archive.open(folder, limits, findings)) {
            // A small zip may hold more rows than any folder, so that all its files count together.
            return reading.read(files(zip.folder(), name, findings), limits.rows());
        } catch (SourceFault e) {
            findings.add(
                    Severity.ERROR,
                    e.code(),
                    SourceLocation.inFile(name),
                    e.fault(),
                    e.remedy(),
                    "nothing loaded from it");
            return reading.read(ImmutableList.of(), Long.MAX_VALUE);
        }
    }

    /**
     * Returns the files, those directly in the folder first, each in the order of their names; XML is one by itself.
     */
    static ImmutableList<ReturnFile> files(Path folder, ReadLimits limits, FindingLog findings) {
        ReturnFolder search = new ReturnFolder(findings);
        String name = TableReader.nameOf(folder);
        if (!Files.exists(folder)) {
            search.fault(FindingCodes.FILE_NOT_FOUND, name, "there is no such folder");
            return ImmutableList.of();
        }
        Entry given = Entry.of(folder, limits);
        if (!given.isFolder() && ReturnFiles.isXml(given)) {
            search.found.add(ImmutableList.of(given), "", Optional.empty(), Optional.empty());
            return search.found.all();
        }
        if (!given.isFolder()) {
            search.fault(FindingCodes.NOT_A_FOLDER, name, "a file stands where a folder is expected");
            return ImmutableList.of();
        }
        return files(given, name, findings);
    }

    /** Returns the files of a folder, which findings name as given. */
    static ImmutableList<ReturnFile> files(Entry folder, String name, FindingLog findings) {
        ReturnFolder search = new ReturnFolder(findings);
        ImmutableList<Entry> entries = search.entries(folder, name);
        search.found.add(mayBeReturns(entries), "", Optional.empty(), Optional.empty());
        search.within(folder, entries);
        ImmutableList<ReturnFile> files = search.found.all();
        if (files.isEmpty()) {
            search.fault(FindingCodes.NO_RETURN_FOUND, name, "the folder holds no table of the return");
        }
        return files;
    }

    /** Takes the folders within the one given: authorities, or years of one authority if all are named so. */
    private void within(Entry folder, ImmutableList<Entry> entries) {
        ImmutableList<Entry> folders = entries.stream()
                .filter(entry -> !ReturnFiles.mayBeReturn(entry) && entry.isFolder())
                .collect(ImmutableList.toImmutableList());
        Map<Entry, ImmutableList<Entry>> csvFiles = new LinkedHashMap<>();
        Set<Entry> read = readOnce(folder, folders);
        for (Entry inner : folders) {
            if (read.contains(inner)) {
                ImmutableList<Entry> innerEntries = entries(inner, shown(inner));
                innerEntries.stream()
                        .filter(entry -> !ReturnFiles.mayBeReturn(entry) && entry.isFolder())
                        .forEach(deeper -> notRead(inner, deeper));
                ImmutableList<Entry> files = mayBeReturns(innerEntries);
                if (!files.isEmpty()) {
                    csvFiles.put(inner, files);
                }
            }
        }
        // A folder without a return, say of notes, has no say in what the others are.
        boolean years = csvFiles.entrySet().stream()
                .filter(inner -> inner.getValue().stream().anyMatch(ReturnFiles::isOfReturn))
                .allMatch(inner -> FolderName.of(inner.getKey().name()).isYear());
        if (!years && csvFiles.size() == 1 && entries.stream().noneMatch(ReturnFiles::mayBeReturn)) {
            csvFiles.keySet().forEach(this::alone);
        }
        csvFiles.forEach((inner, files) -> {
            FolderName name = FolderName.of(inner.name());
            if (years && name.isYear()) {
                year(inner, name, files);
            } else {
                authority(inner, name, files);
            }
        });
    }

    /** Says what becomes of a folder that may as well have been meant for all there is. */
    private void alone(Entry folder) {
        findings.add(
                Severity.INFO,
                FindingCodes.ONE_FOLDER_ALONE,
                SourceLocation.inFile(shown(folder)),
                "one folder is all there is",
                "the files of one authority outside it, unless it is named by what identifies the authority",
                "taken for an authority of that name");
    }

    private void year(Entry folder, FolderName name, ImmutableList<Entry> files) {
        namedAsYear(
                Severity.INFO,
                folder,
                "the folder and all beside it are named by years",
                "a folder for each authority, if they are several",
                "read as years of one authority that is not stated");
        found.add(files, folder.name() + "/", Optional.empty(), name.year());
    }

    private void authority(Entry folder, FolderName name, ImmutableList<Entry> files) {
        String authority = name.authority().orElse(folder.name());
        if (!IdentifierText.isIdentifier(authority)) {
            fault(FindingCodes.INVALID_AUTHORITY, UNSHOWN, "the name of a folder cannot name an authority");
            return;
        }
        if (name.isYear()) {
            namedAsYear(
                    Severity.WARNING,
                    folder,
                    "the folder is named by a year and others beside it are not",
                    "folders named by authorities, or all of them by years",
                    "taken for an authority of that name");
        } else if (name.year().isPresent()) {
            namedAsYear(
                    Severity.INFO,
                    folder,
                    "the name of the folder holds a year",
                    "folders named by authorities, and years in the names of files",
                    "read as that year of the authority the rest of the name stands for");
        }
        Optional<NamedYear> year = name.isYear() ? Optional.empty() : name.year();
        found.add(files, folder.name() + "/", Optional.of(AuthorityId.of(authority)), year);
    }

    private void namedAsYear(Severity severity, Entry folder, String fault, String expected, String done) {
        findings.add(
                severity,
                FindingCodes.FOLDER_NAMED_AS_YEAR,
                SourceLocation.inFile(shown(folder)),
                fault,
                expected,
                done);
    }

    /** Returns the folders to read: none that is the outer one or another again, where a link leads back or across. */
    private Set<Entry> readOnce(Entry outer, ImmutableList<Entry> folders) {
        Set<Object> reached = new LinkedHashSet<>();
        identity(outer).ifPresent(reached::add);
        Set<Entry> read = new LinkedHashSet<>();
        // Folders themselves before links to them, so that a folder keeps its own name.
        for (Entry folder : Iterables.concat(
                Iterables.filter(folders, inner -> !inner.isLink()), Iterables.filter(folders, Entry::isLink))) {
            Optional<Object> real = identity(folder);
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

    private Optional<Object> identity(Entry folder) {
        try {
            return Optional.of(folder.identity());
        } catch (IOException e) {
            // The message may hold the path, so only the fact is kept.
            fault(FindingCodes.FILE_UNREADABLE, shown(folder), "the folder could not be listed");
            return Optional.empty();
        }
    }

    /**
     * Says that a folder within a folder of an authority or year is not read, if it holds what might be meant for it.
     */
    private void notRead(Entry folder, Entry deeper) {
        String name = shown(folder) + "/" + shown(deeper);
        if (entries(deeper, name).stream().anyMatch(ReturnFiles::mayBeReturn)) {
            findings.add(
                    Severity.INFO,
                    FindingCodes.FOLDER_NOT_READ,
                    SourceLocation.inFile(name),
                    "the folder lies too deep, and holds CSV or XML files",
                    "the files of an authority or year directly in its folder",
                    "folder left alone");
        }
    }

    private static String shown(Entry folder) {
        String name = folder.name();
        return IdentifierText.isIdentifier(name) ? name : UNSHOWN;
    }

    /** Returns what a folder holds; a finding says why it cannot be told. */
    private ImmutableList<Entry> entries(Entry folder, String name) {
        try {
            return folder.entries();
        } catch (SourceFault e) {
            fault(e.code(), name, e.fault());
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

    private static ImmutableList<Entry> mayBeReturns(ImmutableList<Entry> entries) {
        return entries.stream().filter(ReturnFiles::mayBeReturn).collect(ImmutableList.toImmutableList());
    }
}
