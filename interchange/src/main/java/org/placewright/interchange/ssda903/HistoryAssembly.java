package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewright.core.child.Child;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.result.Severity;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.ReadRow;
import org.placewright.interchange.ssda903.repair.ChildRepair;
import org.placewright.interchange.ssda903.repair.EpisodeRepair;

/**
 * Puts several returns together into one history for each child: of what several have, the latest return's is taken.
 */
final class HistoryAssembly {

    /** An episode row, the year of the return it was filed in, and how many rows were filed before it. */
    private record Filed(ReadRow<TableRow<Episode>> row, CollectionYear year, int order)
            implements HistoryRepair.Filed {}

    /** An episode row and the row of a later return that is taken in its place. */
    private record Replaced(Filed earlier, Filed later) {}

    private static final Comparator<Filed> BY_START =
            Comparator.comparing(filed -> filed.episode().start());

    private final RowFates fates;
    private final Set<ChildId> saidToHaveNoHeader;
    private final Optional<EpisodeRepair> repair;
    private final List<ChildRepair> repairs = new ArrayList<>();
    private long superseded;

    /**
     * Makes an assembly.
     *
     * @param saidToHaveNoHeader the children of whom a return said that they have no header
     * @param repair settles what the episodes of a child contradict one another in; without it they are as filed
     */
    HistoryAssembly(RowFates fates, Set<ChildId> saidToHaveNoHeader, Optional<EpisodeRepair> repair) {
        this.repair = repair;
        this.fates = fates;
        this.saidToHaveNoHeader = saidToHaveNoHeader;
    }

    /** Returns the histories of one authority, by child, from its returns in order of time. */
    ImmutableList<CareHistory> assemble(
            Optional<AuthorityId> authority, ImmutableList<ReturnAssembly.Assembled> returns) {
        ByChild<List<Filed>> episodes = new ByChild<>(child -> new ArrayList<>(4));
        ByChild<List<ReadRow<TableRow<ReturnedHeader>>>> headers = new ByChild<>(child -> new ArrayList<>(1));
        UnaccompaniedChildren unaccompanied = new UnaccompaniedChildren(fates);
        HistoryRepair repairing = new HistoryRepair(repair, authority, fates);
        int filed = 0;
        for (ReturnAssembly.Assembled assembled : returns) {
            assembled.headers().forEach(row -> headers.of(row.value().child()).add(row));
            CollectionYear year = assembled.filed().year();
            if (!assembled.episodes().isEmpty()) {
                repairing.filedIn(year);
            }
            for (ReadRow<TableRow<Episode>> row : assembled.episodes()) {
                episodes.of(row.value().child()).add(new Filed(row, year, filed++));
            }
            unaccompanied.add(assembled);
        }
        takeLatest(episodes.all().values());
        ImmutableList<CareHistory> histories =
                ImmutableList.sortedCopyOf(Sets.union(
                                headers.all().keySet(), episodes.all().keySet()))
                        .stream()
                        .map(child -> history(
                                authority,
                                child,
                                headers.all().getOrDefault(child, List.of()),
                                episodes.all().getOrDefault(child, List.of()),
                                unaccompanied,
                                repairing))
                        .collect(ImmutableList.toImmutableList());
        repairs.addAll(repairing.repairs());
        return histories;
    }

    /** Returns what repair changed. */
    List<ChildRepair> repairs() {
        return repairs;
    }

    /** Returns how many episode rows a later return replaced. */
    long superseded() {
        return superseded;
    }

    /** Leaves of each child's episodes with one start only that of the latest return, and puts them in order. */
    private void takeLatest(Collection<List<Filed>> children) {
        List<Replaced> replaced = new ArrayList<>();
        for (List<Filed> ofChild : children) {
            // Sorting keeps the order of the returns where starts are equal.
            ofChild.sort(BY_START);
            int taken = 0;
            for (int next = 1; next < ofChild.size(); next++) {
                Filed later = ofChild.get(next);
                if (BY_START.compare(ofChild.get(taken), later) == 0) {
                    replaced.add(new Replaced(ofChild.get(taken), later));
                } else {
                    taken++;
                }
                ofChild.set(taken, later);
            }
            ofChild.subList(Math.min(taken + 1, ofChild.size()), ofChild.size()).clear();
        }
        superseded += replaced.size();
        replaced.sort(Comparator.comparingInt(pair -> pair.later().order()));
        replaced.forEach(pair -> leaveOut(pair.earlier(), pair.later()));
    }

    private void leaveOut(Filed earlier, Filed later) {
        boolean agrees = later.episode().equals(earlier.episode()) || ends(later, earlier);
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
            List<Filed> episodes,
            UnaccompaniedChildren unaccompanied,
            HistoryRepair repairing) {
        if (headers.isEmpty() && !saidToHaveNoHeader.contains(id)) {
            fates.say(
                    episodes.get(0).row(),
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
        ImmutableList<Episode> inOrder = repairing.repaired(id, episodes);
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
