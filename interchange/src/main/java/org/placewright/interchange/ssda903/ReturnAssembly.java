package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
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
    private final ByChild<ReturnedChild.Builder> children =
            new ByChild<>(id -> ReturnedChild.builder().id(id));
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
        Set<ChildId> withEpisodes = new LinkedHashSet<>(children.all().keySet());
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
                        .children(Iterables.transform(children.all().values(), ReturnedChild.Builder::build))
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
            form.keep(children.of(child), row.value().value());
            if (row.value().value() instanceof ReturnedHeader header) {
                headers.put(child, header);
            }
        }
        return taken;
    }

    /** Takes one row for each thing there is to tell of: the last one's content, from the first line that has it. */
    @SuppressWarnings("ReferenceEquality") // Equal rows are several; the group has each of them once.
    private <T> ImmutableList<ReadRow<TableRow<T>>> oneEach(
            ImmutableList<ReadRow<TableRow<T>>> rows, TableForm<T> form) {
        Comparator<ReadRow<TableRow<T>>> order = Comparator.<ReadRow<TableRow<T>>, ChildId>comparing(
                        row -> row.value().child())
                .thenComparing(form.order());
        if (Ordering.from(order).isStrictlyOrdered(rows)) {
            // As most returns are written: nothing stands twice.
            return rows;
        }
        Map<ReadRow<TableRow<T>>, List<ReadRow<TableRow<T>>>> repeats = repeats(rows, form);
        if (repeats.isEmpty()) {
            return rows;
        }
        ImmutableList.Builder<ReadRow<TableRow<T>>> taken = ImmutableList.builder();
        for (ReadRow<TableRow<T>> row : rows) {
            List<ReadRow<TableRow<T>>> group = repeats.getOrDefault(row, List.of(row));
            if (group.get(0) == row) {
                taken.add(oneOf(group, form));
            }
        }
        return taken.build();
    }

    /** Returns the rows, by identity, of which there are several about one thing, each with all of these in order. */
    private static <T> Map<ReadRow<TableRow<T>>, List<ReadRow<TableRow<T>>>> repeats(
            ImmutableList<ReadRow<TableRow<T>>> rows, TableForm<T> form) {
        ByChild<List<ReadRow<TableRow<T>>>> children = new ByChild<>(child -> new ArrayList<>(4));
        rows.forEach(row -> children.of(row.value().child()).add(row));
        Comparator<ReadRow<TableRow<T>>> order = form.order();
        IdentityHashMap<ReadRow<TableRow<T>>, List<ReadRow<TableRow<T>>>> repeats = new IdentityHashMap<>();
        for (List<ReadRow<TableRow<T>>> ofChild : children.all().values()) {
            // Sorting keeps what is equal in the order of the lines, and puts it together.
            ofChild.sort(order);
            int from = 0;
            for (int to = 1; to <= ofChild.size(); to++) {
                if (to == ofChild.size() || order.compare(ofChild.get(from), ofChild.get(to)) != 0) {
                    List<ReadRow<TableRow<T>>> group = ofChild.subList(from, to);
                    if (group.size() > 1) {
                        group.forEach(row -> repeats.put(row, group));
                    }
                    from = to;
                }
            }
        }
        return repeats;
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
