package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.provider.Resident;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.ReadRow;
import org.placewright.interchange.internal.ReadTable;
import org.placewright.interchange.internal.Row;

/**
 * The rows of who lives in which home, and of which homes a row was lost: of these it is not known who lives there, for
 * a list that lacks a child would let another in whom that child must not live with.
 *
 * @param table the rows that could be read
 * @param incomplete the homes of which a row could not
 * @param ofAny whether a row may be lost whose home cannot be told
 */
record ResidentRows(ReadTable<HomeResident> table, ImmutableSet<HomeId> incomplete, boolean ofAny) {

    private static final SourceLocation FILE = SourceLocation.inFile(CouncilForms.RESIDENTS.name() + CouncilFolder.CSV);

    /** Reads the table, given how it is read while its rows are watched. */
    static ResidentRows read(
            Function<UnaryOperator<Function<Row, Optional<HomeResident>>>, ReadTable<HomeResident>> reading) {
        Losses losses = new Losses();
        ReadTable<HomeResident> table = reading.apply(losses::watching);
        long unaccounted = table.read() - table.rows().size() - losses.told;
        return new ResidentRows(table, ImmutableSet.copyOf(losses.homes), unaccounted > 0 || !table.toTheEnd());
    }

    /** Returns the rows of homes of which no row was lost, and reports the others. */
    ReadTable<HomeResident> ofWholeHomes(FindingLog findings, Predicate<HomeId> isThere) {
        if (ofAny) {
            lost(
                    findings,
                    "a row is lost, and there is no telling of which home",
                    "rows that can be read, to the end of the table",
                    "who lives in any home left not known");
        }
        incomplete.stream()
                .filter(isThere)
                .sorted()
                .forEach(home -> lost(
                        findings.about(key -> key.pseudonymOf(home)),
                        "a row of who lives in a home could not be read",
                        "rows that can be read for all who live there",
                        "who lives in that home left not known"));
        ImmutableList<ReadRow<HomeResident>> whole = table.rows().stream()
                .filter(row -> !ofAny && !incomplete.contains(row.value().home()))
                .collect(ImmutableList.toImmutableList());
        whoLivesTwice(whole, findings);
        return new ReadTable<>(whole, table.read(), table.toTheEnd());
    }

    private static void lost(FindingLog findings, String fault, String remedy, String done) {
        findings.add(Severity.ERROR, FindingCodes.INCOMPLETE_PART, FILE, fault, remedy, done);
    }

    /** Reports children who live in several homes by the table: one of them may be an old row. */
    private static void whoLivesTwice(ImmutableList<ReadRow<HomeResident>> rows, FindingLog findings) {
        Map<ResidentToken, HomeId> homes = new HashMap<>();
        for (ReadRow<HomeResident> row : rows) {
            HomeId home = row.value().home();
            row.value().resident().map(Resident::token).ifPresent(token -> {
                HomeId first = homes.putIfAbsent(token, home);
                if (first != null && !first.equals(home)) {
                    findings.about(key -> key.pseudonymOf(token))
                            .add(
                                    Severity.WARNING,
                                    FindingCodes.INCONSISTENT_VALUE,
                                    row.location().column(ResidentColumns.CHILD.name()),
                                    "the child lives in another home too, by an earlier row",
                                    "one home for each child; maybe one of the rows is old",
                                    "row kept, as the other is");
                }
            });
        }
    }

    /** What was lost while rows were read. */
    private static final class Losses {

        /** A child of a home who has a row. */
        private record Child(HomeId home, ResidentToken token) {}

        private final Set<HomeId> homes = new HashSet<>();
        private final Set<Child> children = new HashSet<>();
        private long told;

        Function<Row, Optional<HomeResident>> watching(Function<Row, Optional<HomeResident>> rows) {
            return row -> {
                Optional<HomeResident> read = rows.apply(row).filter(any -> !row.isRejected());
                read.ifPresentOrElse(this::keep, () -> lose(row));
                return read;
            };
        }

        private void keep(HomeResident row) {
            row.resident().map(Resident::token).ifPresent(token -> children.add(new Child(row.home(), token)));
        }

        /** A second row of a child loses nobody. */
        private void lose(Row row) {
            Optional<HomeId> home =
                    FieldKinds.identifier(HomeId::of).parser().apply(row.text(ResidentColumns.HOME.column()));
            Optional<ResidentToken> token =
                    FieldKinds.identifier(ResidentToken::of).parser().apply(row.text(ResidentColumns.CHILD.column()));
            if (home.isPresent()) {
                told++;
                boolean known = token.filter(child -> children.contains(new Child(home.get(), child)))
                        .isPresent();
                if (!known) {
                    homes.add(home.get());
                }
            }
        }
    }
}
