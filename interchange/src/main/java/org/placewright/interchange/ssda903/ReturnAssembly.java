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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewright.core.code.Sex;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.Episode;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.FindingCodes;

/**
 * Puts the rows of all tables of one return together, child by child. Of what occurs twice the last line is taken; what
 * a table repeats of the header is held against it.
 */
final class ReturnAssembly {

    /** What was made, and the rows histories are made of. */
    record Assembled(
            Ssda903Return filed,
            ImmutableList<TableRow<ReturnedHeader>> headers,
            ImmutableList<TableRow<Episode>> episodes,
            ImmutableList<TableRow<UnaccompaniedStatus>> unaccompanied,
            boolean hasWholeUnaccompanied) {}

    private static final ImmutableSet<Ssda903Table> TAKEN_FIRST =
            Sets.immutableEnumSet(Ssda903Table.HEADER, Ssda903Table.EPISODES, Ssda903Table.UASC);

    private final RowFates fates;
    private final ImmutableList<YearlyReturn> files;
    private final ImmutableSortedSet<Ssda903Table> tables;
    private final ByChild<Gathered> children = new ByChild<>(Gathered::new);
    private final Set<ChildId> withoutHeader;

    /** What is put together of one child. */
    private static final class Gathered {
        private final ChildId id;
        private final ReturnedChild.Builder said;
        private @Nullable ReturnedHeader header;
        private boolean withEpisodes;

        Gathered(ChildId id) {
            this.id = id;
            this.said = ReturnedChild.builder().id(id);
        }
    }

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
        ImmutableList<TableRow<ReturnedHeader>> headerRows = take(CareForms.HEADER);
        ImmutableList<TableRow<Episode>> episodes = take(CareForms.EPISODES);
        ImmutableList<TableRow<UnaccompaniedStatus>> unaccompanied = take(CareForms.UASC);
        ImmutableList.Builder<TableRow<?>> others = ImmutableList.builder();
        others.addAll(unaccompanied);
        for (TableForm<?> form : TableForms.ALL) {
            if (!TAKEN_FIRST.contains(form.table())) {
                others.addAll(take(form));
            }
        }
        for (TableRow<?> row : Iterables.concat(episodes, others.build())) {
            compare(row);
        }
        return new Assembled(
                Ssda903Return.builder()
                        .authority(authority)
                        .year(year)
                        .tables(tables)
                        .children(inOrder())
                        .build(),
                headerRows,
                episodes,
                unaccompanied,
                tables.contains(Ssda903Table.UASC)
                        && files.stream().allMatch(yearly -> yearly.isWhole(Ssda903Table.UASC)));
    }

    /** Returns the children as a return is to have them; it would put them in order too, at more cost. */
    private Iterable<ReturnedChild> inOrder() {
        List<Gathered> inOrder = new ArrayList<>(children.all().values());
        inOrder.sort(Comparator.comparing(child -> child.id));
        return Iterables.transform(inOrder, child -> child.said.build());
    }

    private <T> ImmutableList<TableRow<T>> take(TableForm<T> form) {
        ImmutableList<TableRow<T>> taken = oneEach(YearlyReturn.rows(form, files), form);
        for (TableRow<T> row : taken) {
            Gathered child = children.of(row.child());
            form.keep(child.said, row.value());
            child.withEpisodes |= form.table() == Ssda903Table.EPISODES;
            if (row.value() instanceof ReturnedHeader header) {
                child.header = header;
            }
        }
        return taken;
    }

    /** Takes one row for each thing there is to tell of: the last one's content, from the first line that has it. */
    @SuppressWarnings("ReferenceEquality") // Equal rows are several; the group has each of them once.
    private <T> ImmutableList<TableRow<T>> oneEach(ImmutableList<TableRow<T>> rows, TableForm<T> form) {
        if (isStrictlyOrdered(rows, form.order())) {
            // As most returns are written: nothing stands twice.
            return rows;
        }
        Map<TableRow<T>, List<TableRow<T>>> repeats = repeats(rows, form);
        if (repeats.isEmpty()) {
            return rows;
        }
        ImmutableList.Builder<TableRow<T>> taken = ImmutableList.builder();
        for (TableRow<T> row : rows) {
            List<TableRow<T>> group = repeats.getOrDefault(row, List.of(row));
            if (group.get(0) == row) {
                taken.add(oneOf(group, form));
            }
        }
        return taken.build();
    }

    /** Tells whether rows stand by child, and those of a child in an order that puts no two in one place. */
    @SuppressWarnings("ReferenceEquality") // Rows share identifiers; where equal ones are not one, this tells less.
    private static <T> boolean isStrictlyOrdered(ImmutableList<TableRow<T>> rows, Comparator<TableRow<T>> order) {
        for (int i = 1; i < rows.size(); i++) {
            TableRow<T> before = rows.get(i - 1);
            TableRow<T> row = rows.get(i);
            boolean same = before.child() == row.child();
            if ((same ? order.compare(before, row) : before.child().compareTo(row.child())) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the rows, by identity, of which there are several about one thing, each with all of these in order. */
    private static <T> Map<TableRow<T>, List<TableRow<T>>> repeats(ImmutableList<TableRow<T>> rows, TableForm<T> form) {
        ByChild<List<TableRow<T>>> children = new ByChild<>(child -> new ArrayList<>(4));
        rows.forEach(row -> children.of(row.child()).add(row));
        Comparator<TableRow<T>> order = form.order();
        IdentityHashMap<TableRow<T>, List<TableRow<T>>> repeats = new IdentityHashMap<>();
        for (List<TableRow<T>> ofChild : children.all().values()) {
            // Sorting keeps what is equal in the order of the lines, and puts it together.
            ofChild.sort(order);
            int from = 0;
            for (int to = 1; to <= ofChild.size(); to++) {
                if (to == ofChild.size() || order.compare(ofChild.get(from), ofChild.get(to)) != 0) {
                    List<TableRow<T>> group = ofChild.subList(from, to);
                    if (group.size() > 1) {
                        group.forEach(row -> repeats.put(row, group));
                    }
                    from = to;
                }
            }
        }
        return repeats;
    }

    private <T> TableRow<T> oneOf(List<TableRow<T>> group, TableForm<T> form) {
        TableRow<T> last = group.get(group.size() - 1);
        int taken = Iterables.indexOf(group, last::saysTheSameAs);
        for (int i = 0; i < group.size(); i++) {
            TableRow<T> row = group.get(i);
            if (!last.saysTheSameAs(row)) {
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
    private void compare(TableRow<?> row) {
        Gathered child = children.of(row.child());
        ReturnedHeader header = child.header;
        if (header == null) {
            // Where there is no header table at all, histories say so of those with episodes, once for all years.
            boolean here = tables.contains(Ssda903Table.HEADER) || !child.withEpisodes;
            if (here && withoutHeader.add(row.child())) {
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
        if (row.dateOfBirth().filter(born -> !born.equals(header.dateOfBirth())).isPresent()) {
            contradicted(row, TableForm.DOB.name());
        }
        if (row.sexCode()
                .flatMap(Sex::parse)
                .filter(sex -> sex != header.sex() && sex != Sex.NOT_KNOWN && header.sex() != Sex.NOT_KNOWN)
                .isPresent()) {
            contradicted(row, TableForm.SEX.name());
        }
    }

    private void contradicted(TableRow<?> row, String column) {
        fates.mend(
                row,
                Severity.WARNING,
                FindingCodes.CONTRADICTORY_HEADER,
                column,
                "the header says otherwise about the child",
                "the same in every table; the header was followed");
    }
}
