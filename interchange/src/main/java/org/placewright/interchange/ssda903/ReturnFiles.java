package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Entry;
import org.placewright.interchange.internal.FindingLog;

/** Tells by their names which files hold a table of a return, or a whole return, and which table of which year. */
final class ReturnFiles {

    private static final String CSV = ".csv";
    private static final String XML = ".xml";

    private final FindingLog findings;
    private final ImmutableList.Builder<ReturnFile> found = ImmutableList.builder();

    ReturnFiles(FindingLog findings) {
        this.findings = findings;
    }

    /**
     * Adds the files of one folder. One that is named for a table but for words that do not matter is taken where no
     * other is named for the table and year.
     *
     * @param folder what the names of the files begin with where they are shown
     */
    void add(ImmutableList<Entry> files, String folder, Optional<AuthorityId> authority, Optional<NamedYear> ofFolder) {
        Set<ReturnTable> taken = new HashSet<>();
        for (Entry file : files) {
            if (isXml(file)) {
                String name = file.name().substring(0, file.name().length() - XML.length());
                Optional<NamedYear> year = NamedYear.in(name).year().or(() -> ofFolder);
                found.add(new ReturnFile(file.source(), folder + file.name(), authority, year, Optional.empty()));
            } else {
                table(file, ofFolder).ifPresent(table -> {
                    taken.add(table);
                    found.add(file(file, folder, authority, table));
                });
            }
        }
        for (Entry file : files) {
            if (!isOfReturn(file)) {
                Optional<ReturnTable> nearly =
                        ReturnTable.nearlyNamed(file.name()).map(table -> ofYear(table, ofFolder));
                if (nearly.filter(taken::add).isPresent()) {
                    recognised(folder + file.name());
                    found.add(file(file, folder, authority, nearly.get()));
                } else {
                    leftAlone(file, folder, nearly.isPresent());
                }
            }
        }
    }

    ImmutableList<ReturnFile> all() {
        return found.build();
    }

    private static Optional<ReturnTable> table(Entry file, Optional<NamedYear> ofFolder) {
        return ReturnTable.named(file.name()).map(table -> ofYear(table, ofFolder));
    }

    private static ReturnTable ofYear(ReturnTable table, Optional<NamedYear> ofFolder) {
        return new ReturnTable(table.table(), table.year().or(() -> ofFolder));
    }

    private static ReturnFile file(Entry file, String folder, Optional<AuthorityId> authority, ReturnTable table) {
        return new ReturnFile(file.source(), folder + file.name(), authority, table.year(), Optional.of(table.table()));
    }

    private void recognised(String shown) {
        findings.add(
                Severity.INFO,
                FindingCodes.FILE_RECOGNISED,
                SourceLocation.inFile(shown),
                "words stand after the name of the table",
                "a name that ends in that of a table, such as header.csv",
                "read, as no other file is named for the table and year");
    }

    private void leftAlone(Entry file, String folder, boolean second) {
        findings.add(
                second || ReturnTable.isLike(file.name()) ? Severity.WARNING : Severity.INFO,
                FindingCodes.UNKNOWN_FILE,
                SourceLocation.inFile(folder + file.name()),
                second ? "another file is named for the same table and year" : "not the name of a table of the return",
                "a name that ends in that of a table, such as header.csv",
                "file left alone");
    }

    /** Tells whether a file is a return, or a table of one, by its name. */
    static boolean isOfReturn(Entry file) {
        return isXml(file) || ReturnTable.named(file.name()).isPresent();
    }

    /** Tells whether a file might be meant for a return. */
    static boolean mayBeReturn(Entry path) {
        return mayBeReturn(path.name());
    }

    static boolean mayBeReturn(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(XML) || lower.endsWith(CSV);
    }

    /** Tells whether a file is a whole return, by its name. */
    static boolean isXml(Entry path) {
        return path.name().toLowerCase(Locale.ROOT).endsWith(XML);
    }
}
