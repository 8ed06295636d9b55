package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.TableReader;

/** Finds the files of the returns in a folder and in the folders of authorities within it. */
final class ReturnFolder {

    private static final String CSV = ".csv";

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
        entries.stream().filter(ReturnFolder::isCsv).forEach(file -> search.file(file, "", Optional.empty()));
        entries.stream()
                .filter(entry -> !isCsv(entry) && Files.isDirectory(entry))
                .forEach(search::authority);
        ImmutableList<ReturnFile> files = search.found.build();
        if (files.isEmpty()) {
            search.fault(FindingCodes.NO_RETURN_FOUND, name, "the folder holds neither a header nor an episodes table");
        }
        return files;
    }

    private void authority(Path folder) {
        String name = TableReader.nameOf(folder);
        ImmutableList<Path> files =
                entries(folder, name).stream().filter(ReturnFolder::isCsv).collect(ImmutableList.toImmutableList());
        if (files.isEmpty()) {
            return;
        }
        if (!FieldKinds.isIdentifier(name)) {
            fault(FindingCodes.INVALID_AUTHORITY, "(folder)", "the name of a folder cannot name an authority");
            return;
        }
        files.forEach(file -> file(file, name + "/", Optional.of(AuthorityId.of(name))));
    }

    private void file(Path path, String folder, Optional<AuthorityId> authority) {
        String shown = folder + TableReader.nameOf(path);
        Optional<ReturnTable> table = ReturnTable.named(TableReader.nameOf(path));
        if (table.isPresent() && table.get().isRead()) {
            found.add(new ReturnFile(path, shown, authority, table.get()));
            return;
        }
        findings.add(
                Severity.INFO,
                table.isPresent() ? FindingCodes.TABLE_NOT_READ : FindingCodes.UNKNOWN_FILE,
                SourceLocation.inFile(shown),
                table.isPresent() ? "the table is not read yet" : "not the name of a table of the return",
                "a header or episodes table",
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

    private static boolean isCsv(Path path) {
        return TableReader.nameOf(path).toLowerCase(Locale.ROOT).endsWith(CSV);
    }
}
