package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewright.core.code.Sex;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.Episode;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.ReadRow;

/**
 * Puts the rows of all tables of one return together, child by child. Of what occurs twice the last line is taken; what
 * a table repeats of the header is held against it.
 */
final class ReturnAssembly {

    /**
     * What makes two rows of a table rows of the same thing. Hash tables find a key by its order where many have one
     * hash code, as identifiers may that are chosen to; keys of different things may still compare as 0.
     */
    record RowKey(ChildId child, Object of) implements Comparable<RowKey> {
        @Override
        public int compareTo(RowKey other) {
            int byChild = child.compareTo(other.child);
            return byChild == 0 ? Integer.compare(of.hashCode(), other.of.hashCode()) : byChild;
        }
    }

    /** What was made, and the rows histories are made of. */
    record Assembled(
            Ssda903Return filed,
            ImmutableList<ReadRow<TableRow<ReturnedHeader>>> headers,
            ImmutableList<ReadRow<TableRow<Episode>>> episodes,
            ImmutableList<ReadRow<TableRow<UnaccompaniedStatus>>> unaccompanied,
            boolean hasWholeUnaccompanied) {}

    private static final ImmutableSet<Ssda903Table> TAKEN_FIRST =
            Sets.immutableEnumSet(Ssda903Table.HEADER, Ssda903Table.EPISODES, Ssda903Table.UASC);

    private final RowFates fates;
    private final ImmutableList<YearlyReturn> files;
    private final ImmutableSortedSet<Ssda903Table> tables;
    private final Map<ChildId, ReturnedChild.Builder> children = new LinkedHashMap<>();
    private final Map<ChildId, ReturnedHeader> headers = new LinkedHashMap<>();
    private final Set<ChildId> withoutHeader;

    /**
     * Makes an assembly of the files of one return.
     *
     * @param withoutHeader takes the children of whom it is said that they have no header
     */
    ReturnAssembly(List<YearlyReturn> files, RowFates fates, Set<ChildId> withoutHeader) {
        this.files = ImmutableList.copyOf(files);
        this.fates = fates;
        this.withoutHeader = withoutHeader;
        this.tables = files.stream()
                .flatMap(yearly -> yearly.tables().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    Assembled assemble(Optional<AuthorityId> authority, CollectionYear year) {
        ImmutableList<ReadRow<TableRow<ReturnedHeader>>> headerRows = take(CareForms.HEADER);
        ImmutableList<ReadRow<TableRow<Episode>>> episodes = take(CareForms.EPISODES);
        Set<ChildId> withEpisodes = new LinkedHashSet<>(children.keySet());
        ImmutableList<ReadRow<TableRow<UnaccompaniedStatus>>> unaccompanied = take(CareForms.UASC);
        ImmutableList.Builder<ReadRow<? extends TableRow<?>>> others = ImmutableList.builder();
        others.addAll(unaccompanied);
        for (TableForm<?> form : TableForms.ALL) {
            if (!TAKEN_FIRST.contains(form.table())) {
                others.addAll(take(form));
            }
        }
        for (ReadRow<? extends TableRow<?>> row : Iterables.concat(episodes, others.build())) {
            compare(row, withEpisodes);
        }
        return new Assembled(
                Ssda903Return.builder()
                        .authority(authority)
                        .year(year)
                        .tables(tables)
                        .children(Iterables.transform(children.values(), ReturnedChild.Builder::build))
                        .build(),
                headerRows,
                episodes,
                unaccompanied,
                tables.contains(Ssda903Table.UASC)
                        && files.stream().allMatch(yearly -> yearly.isWhole(Ssda903Table.UASC)));
    }

    private <T> ImmutableList<ReadRow<TableRow<T>>> take(TableForm<T> form) {
        ImmutableList<ReadRow<TableRow<T>>> taken = oneEach(
                files.stream().flatMap(yearly -> yearly.rows(form).stream()).collect(ImmutableList.toImmutableList()),
                form);
        for (ReadRow<TableRow<T>> row : taken) {
            ChildId child = row.value().child();
            form.keep(
                    children.computeIfAbsent(
                            child, id -> ReturnedChild.builder().id(id)),
                    row.value().value());
            if (row.value().value() instanceof ReturnedHeader header) {
                headers.put(child, header);
            }
        }
        return taken;
    }

    /** Takes one row for each key: the last one's content, from the first line that has it. */
    private <T> ImmutableList<ReadRow<TableRow<T>>> oneEach(
            ImmutableList<ReadRow<TableRow<T>>> rows, TableForm<T> form) {
        // Nearly every key has one row, so lists are made only for those that have more.
        Map<RowKey, ReadRow<TableRow<T>>> firsts = new LinkedHashMap<>();
        Map<RowKey, List<ReadRow<TableRow<T>>>> repeats = new LinkedHashMap<>();
        for (ReadRow<TableRow<T>> row : rows) {
            RowKey of = new RowKey(row.value().child(), form.keyOf(row.value().value()));
            ReadRow<TableRow<T>> first = firsts.putIfAbsent(of, row);
            if (first != null) {
                repeats.computeIfAbsent(of, k -> Lists.newArrayList(first)).add(row);
            }
        }
        if (repeats.isEmpty()) {
            return rows;
        }
        ImmutableList.Builder<ReadRow<TableRow<T>>> taken = ImmutableList.builder();
        firsts.forEach((of, first) -> taken.add(oneOf(repeats.getOrDefault(of, List.of(first)), form)));
        return taken.build();
    }

    private <T> ReadRow<TableRow<T>> oneOf(List<ReadRow<TableRow<T>>> group, TableForm<T> form) {
        TableRow<T> last = group.get(group.size() - 1).value();
        int taken = Iterables.indexOf(group, row -> row.value().equals(last));
        for (int i = 0; i < group.size(); i++) {
            ReadRow<TableRow<T>> row = group.get(i);
            if (!row.value().equals(last)) {
                Contradiction contradiction = Contradiction.in(form.table());
                fates.leaveOut(
                        row,
                        Severity.WARNING,
                        contradiction.code(),
                        contradiction.fault(),
                        "one row; the last one was taken");
            } else if (i != taken) {
                fates.leaveOut(
                        row,
                        Severity.WARNING,
                        FindingCodes.DUPLICATE_ROW,
                        "the return has the row already",
                        "each row once");
            }
        }
        return group.get(taken);
    }

    /** How two rows of one thing are told of. */
    private record Contradiction(FindingCode code, String fault) {
        static Contradiction in(Ssda903Table table) {
            return switch (table) {
                case HEADER ->
                    new Contradiction(
                            FindingCodes.CONTRADICTORY_HEADER, "the return says different things about the child");
                case EPISODES ->
                    new Contradiction(
                            FindingCodes.CONTRADICTORY_EPISODE,
                            "the return has a different episode of the child with the same start");
                default ->
                    new Contradiction(
                            FindingCodes.CONTRADICTORY_ROW, "the return has a different row of the child in the table");
            };
        }
    }

    /** Holds what a row repeats of the header against it. */
    private void compare(ReadRow<? extends TableRow<?>> row, Set<ChildId> withEpisodes) {
        TableRow<?> said = row.value();
        ReturnedHeader header = headers.get(said.child());
        if (header == null) {
            // Where there is no header table at all, histories say so of those with episodes, once for all years.
            boolean here = tables.contains(Ssda903Table.HEADER) || !withEpisodes.contains(said.child());
            if (here && withoutHeader.add(said.child())) {
                fates.say(
                        row,
                        Severity.WARNING,
                        FindingCodes.CHILD_WITHOUT_HEADER,
                        "the child is in the table and has no header",
                        "a header row for each child",
                        "child kept without sex and date of birth");
            }
            return;
        }
        if (said.dateOfBirth()
                .filter(born -> !born.equals(header.dateOfBirth()))
                .isPresent()) {
            contradicted(row, TableForm.DOB.name());
        }
        if (said.sexCode()
                .flatMap(Sex::parse)
                .filter(sex -> sex != header.sex() && sex != Sex.NOT_KNOWN && header.sex() != Sex.NOT_KNOWN)
                .isPresent()) {
            contradicted(row, TableForm.SEX.name());
        }
    }

    private void contradicted(ReadRow<?> row, String column) {
        fates.mend(
                row,
                Severity.WARNING,
                FindingCodes.CONTRADICTORY_HEADER,
                column,
                "the header says otherwise about the child",
                "the same in every table; the header was followed");
    }
}
