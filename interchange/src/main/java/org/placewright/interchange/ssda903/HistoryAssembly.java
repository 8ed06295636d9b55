package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.placewright.core.child.Child;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.result.Severity;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.ReadRow;

/**
 * Puts several returns together into one history for each child: of what several have, the latest return's is taken.
 */
final class HistoryAssembly {

    /** An episode row and the year of the return it was filed in. */
    private record Filed(ReadRow<TableRow<Episode>> row, CollectionYear year) {
        Episode episode() {
            return row.value().value();
        }
    }

    private final RowFates fates;
    private final Set<ChildId> saidToHaveNoHeader;
    private long superseded;

    /**
     * Makes an assembly.
     *
     * @param saidToHaveNoHeader the children of whom a return said that they have no header
     */
    HistoryAssembly(RowFates fates, Set<ChildId> saidToHaveNoHeader) {
        this.fates = fates;
        this.saidToHaveNoHeader = saidToHaveNoHeader;
    }

    /** Returns the histories of one authority, by child, from its returns in order of time. */
    ImmutableList<CareHistory> assemble(
            Optional<AuthorityId> authority, ImmutableList<ReturnAssembly.Assembled> returns) {
        Map<ChildId, Map<LocalDate, Filed>> episodes = new TreeMap<>();
        Map<ChildId, List<ReadRow<TableRow<ReturnedHeader>>>> headers = new TreeMap<>();
        UnaccompaniedChildren unaccompanied = new UnaccompaniedChildren(fates);
        for (ReturnAssembly.Assembled assembled : returns) {
            assembled.headers().forEach(row -> headers.computeIfAbsent(
                            row.value().child(), child -> new ArrayList<>())
                    .add(row));
            CollectionYear year = assembled.filed().year();
            assembled.episodes().forEach(row -> add(new Filed(row, year), episodes));
            unaccompanied.add(assembled);
        }
        return ImmutableSortedSet.copyOf(Sets.union(headers.keySet(), episodes.keySet())).stream()
                .map(child -> history(
                        authority,
                        child,
                        headers.getOrDefault(child, List.of()),
                        episodes.getOrDefault(child, Map.of()),
                        unaccompanied))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns how many episode rows a later return replaced. */
    long superseded() {
        return superseded;
    }

    private void add(Filed filed, Map<ChildId, Map<LocalDate, Filed>> episodes) {
        Filed earlier = episodes.computeIfAbsent(filed.row().value().child(), child -> new TreeMap<>())
                .put(filed.episode().start(), filed);
        if (earlier == null) {
            return;
        }
        superseded++;
        boolean agrees = filed.episode().equals(earlier.episode()) || ends(filed, earlier);
        fates.leaveOut(
                earlier.row(),
                agrees ? Severity.INFO : Severity.WARNING,
                FindingCodes.SUPERSEDED_EPISODE,
                agrees
                        ? "a later return repeats the episode, or ends it"
                        : "a later return has the episode differently",
                agrees ? "nothing else" : "the same in both",
                "row left out; the later return was taken");
    }

    /** Tells whether an episode was rightly open when the earlier return was filed and has only ended since. */
    private static boolean ends(Filed later, Filed earlier) {
        Episode before = earlier.episode();
        Episode after = later.episode();
        return before.end().isEmpty()
                && after.end()
                        .filter(end -> end.isAfter(earlier.year().lastDay()))
                        .isPresent()
                && after.withEnd(before.end())
                        .withReasonCeased(before.reasonCeased())
                        .withReasonForPlacementChange(before.reasonForPlacementChange())
                        .equals(before);
    }

    private CareHistory history(
            Optional<AuthorityId> authority,
            ChildId id,
            List<ReadRow<TableRow<ReturnedHeader>>> headers,
            Map<LocalDate, Filed> episodes,
            UnaccompaniedChildren unaccompanied) {
        if (headers.isEmpty() && !saidToHaveNoHeader.contains(id)) {
            fates.say(
                    episodes.values().iterator().next().row(),
                    Severity.WARNING,
                    FindingCodes.CHILD_WITHOUT_HEADER,
                    "the child has episodes and no header",
                    "a header row for each child",
                    "history kept without sex and date of birth");
        } else if (episodes.isEmpty()) {
            fates.say(
                    headers.get(headers.size() - 1),
                    Severity.INFO,
                    FindingCodes.CHILD_WITHOUT_EPISODES,
                    "the child has a header and no episodes",
                    "at least one episode for each child",
                    "history kept without episodes");
        }
        ImmutableList<Episode> inOrder =
                episodes.values().stream().map(Filed::episode).collect(ImmutableList.toImmutableList());
        Optional<Child> child = headers.isEmpty()
                ? Optional.empty()
                : Optional.of(DescribedChild.of(headers, fates).with(unaccompanied.of(id), inOrder));
        return CareHistory.builder()
                .childId(id)
                .responsibleAuthority(authority)
                .child(child)
                .episodes(inOrder)
                .build();
    }
}
