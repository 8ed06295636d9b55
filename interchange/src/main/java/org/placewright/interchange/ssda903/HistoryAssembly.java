package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
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
import org.placewright.interchange.ssda903.repair.ChildRepair;
import org.placewright.interchange.ssda903.repair.EpisodeRepair;

/**
 * Puts several returns together into one history for each child: of what several have, the latest return's is taken.
 */
final class HistoryAssembly {

    /** An episode row and the year of the return it was filed in. */
    private record Filed(TableRow<Episode> row, CollectionYear year) implements HistoryRepair.Filed {}

    /** What the returns say about one child, as far as they are taken in. */
    private static final class Said {
        private final ChildId child;
        private final List<TableRow<ReturnedHeader>> headers = new ArrayList<>(1);
        private final List<Filed> episodes = new ArrayList<>(4);

        /** How many episodes are of earlier returns than the latest; they stand first, by start. */
        private int earlier;

        private Optional<CollectionYear> latest = Optional.empty();

        Said(ChildId child) {
            this.child = child;
        }

        /** Adds an episode, and returns that of an earlier return which it replaces. */
        Optional<Filed> add(Filed filed) {
            if (latest.filter(filed.year()::equals).isEmpty()) {
                latest = Optional.of(filed.year());
                episodes.sort(BY_START);
                earlier = episodes.size();
            }
            int same = Collections.binarySearch(episodes.subList(0, earlier), filed, BY_START);
            if (same < 0) {
                episodes.add(filed);
                return Optional.empty();
            }
            return Optional.of(episodes.set(same, filed));
        }

        /** Returns the episodes by start. */
        List<Filed> inOrder() {
            episodes.sort(BY_START);
            return episodes;
        }
    }

    private static final Comparator<Filed> BY_START =
            (one, other) -> one.episode().start().compareTo(other.episode().start());

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
        ByChild<Said> children = new ByChild<>(Said::new);
        UnaccompaniedChildren unaccompanied = new UnaccompaniedChildren(fates);
        HistoryRepair repairing = new HistoryRepair(repair, authority, fates);
        for (ReturnAssembly.Assembled assembled : returns) {
            assembled.headers().forEach(row -> children.of(row.child()).headers.add(row));
            CollectionYear year = assembled.filed().year();
            if (!assembled.episodes().isEmpty()) {
                repairing.filedIn(year);
            }
            assembled.episodes().forEach(row -> takeIn(new Filed(row, year), children.of(row.child())));
            unaccompanied.add(assembled);
        }
        ImmutableList<CareHistory> histories = children.all().values().stream()
                .sorted(Comparator.comparing(said -> said.child))
                .map(said -> history(authority, said, unaccompanied, repairing))
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

    private void takeIn(Filed later, Said child) {
        Optional<Filed> replaced = child.add(later);
        if (replaced.isPresent()) {
            superseded++;
            leaveOut(replaced.get(), later);
        }
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
            Optional<AuthorityId> authority, Said said, UnaccompaniedChildren unaccompanied, HistoryRepair repairing) {
        if (said.headers.isEmpty() && !saidToHaveNoHeader.contains(said.child)) {
            fates.say(
                    said.episodes.get(0).row(),
                    Severity.WARNING,
                    FindingCodes.CHILD_WITHOUT_HEADER,
                    "the child has episodes and no header",
                    "a header row for each child",
                    "history kept without sex and date of birth");
        } else if (said.episodes.isEmpty()) {
            fates.say(
                    said.headers.get(said.headers.size() - 1),
                    Severity.INFO,
                    FindingCodes.CHILD_WITHOUT_EPISODES,
                    "the child has a header and no episodes",
                    "at least one episode for each child",
                    "history kept without episodes");
        }
        ImmutableList<Episode> episodes = repairing.repaired(said.child, said.inOrder());
        Optional<Child> child = said.headers.isEmpty()
                ? Optional.empty()
                : Optional.of(DescribedChild.of(said.headers, fates).with(unaccompanied.of(said.child), episodes));
        return CareHistory.builder()
                .childId(said.child)
                .responsibleAuthority(authority)
                .child(child)
                .episodes(episodes)
                .build();
    }
}
