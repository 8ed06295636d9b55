package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.placewright.core.child.Child;
import org.placewright.core.code.Sex;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.ReadRow;
import org.placewright.interchange.internal.ReadTable;

/**
 * Puts the rows of several returns together into one history for each child: of what occurs twice in one return the
 * last line is taken, of what several returns have, the latest return's.
 */
final class HistoryAssembly {

    /** What makes an episode the same in several returns. */
    private record EpisodeKey(ChildId child, LocalDate start) {}

    /** An episode row and the year of the return it was filed in. */
    private record Filed(ReadRow<EpisodeRow> row, CollectionYear year) {
        Episode episode() {
            return row.value().episode();
        }
    }

    private final FindingLog findings;
    private final Set<SourceLocation> leftOut = new LinkedHashSet<>();
    private final Set<SourceLocation> mended = new LinkedHashSet<>();
    private long superseded;

    HistoryAssembly(FindingLog findings) {
        this.findings = findings;
    }

    /** Returns the histories of one authority, by child. */
    ImmutableList<CareHistory> assemble(
            Optional<AuthorityId> authority, SortedMap<CollectionYear, List<YearlyReturn>> returns) {
        Map<ChildId, Map<LocalDate, Filed>> episodes = new TreeMap<>();
        Map<ChildId, List<ReadRow<HeaderRow>>> headers = new TreeMap<>();
        returns.forEach((year, ofYear) -> ofYear.forEach(yearly -> {
            oneEach(
                            yearly.headerRows(),
                            HeaderRow::child,
                            FindingCodes.CONTRADICTORY_HEADER,
                            "the return says different things about the child")
                    .forEach(row -> headers.computeIfAbsent(row.value().child(), child -> new ArrayList<>())
                            .add(row));
            oneEach(
                            yearly.episodeRows(),
                            row -> new EpisodeKey(row.child(), row.episode().start()),
                            FindingCodes.CONTRADICTORY_EPISODE,
                            "the return has a different episode of the child with the same start")
                    .forEach(row -> add(new Filed(row, year), episodes));
        }));
        return ImmutableSortedSet.copyOf(Sets.union(headers.keySet(), episodes.keySet())).stream()
                .map(child -> history(
                        authority,
                        child,
                        headers.getOrDefault(child, List.of()),
                        episodes.getOrDefault(child, Map.of())))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what became of the rows of a table, once all histories are assembled. */
    ImportCounts counts(ReadTable<?> table) {
        ImmutableList.Builder<ReadRow<?>> taken = ImmutableList.builder();
        for (ReadRow<?> row : table.rows()) {
            if (!leftOut.contains(row.location())) {
                taken.add(mended.contains(row.location()) ? row.asChanged() : row);
            }
        }
        return ReadTable.counts(taken.build(), table.read());
    }

    /** Returns how many episode rows a later return replaced. */
    long superseded() {
        return superseded;
    }

    /** Takes one row for each key: the last one's content, from the first line that has it. */
    private <T, K> ImmutableList<ReadRow<T>> oneEach(
            ImmutableList<ReadRow<T>> rows, Function<T, K> key, FindingCode contradiction, String fault) {
        // Nearly every key has one row, so lists are made only for those that have more.
        Map<K, ReadRow<T>> firsts = new LinkedHashMap<>();
        Map<K, List<ReadRow<T>>> repeats = new LinkedHashMap<>();
        for (ReadRow<T> row : rows) {
            K of = key.apply(row.value());
            ReadRow<T> first = firsts.putIfAbsent(of, row);
            if (first != null) {
                repeats.computeIfAbsent(of, k -> Lists.newArrayList(first)).add(row);
            }
        }
        ImmutableList.Builder<ReadRow<T>> taken = ImmutableList.builder();
        firsts.forEach((of, first) -> {
            List<ReadRow<T>> group = repeats.getOrDefault(of, List.of(first));
            T last = group.get(group.size() - 1).value();
            boolean found = false;
            for (ReadRow<T> row : group) {
                boolean same = row.value().equals(last);
                if (same && !found) {
                    found = true;
                    taken.add(row);
                } else if (same) {
                    leaveOut(
                            row,
                            Severity.WARNING,
                            FindingCodes.DUPLICATE_ROW,
                            "the return has the row already",
                            "each row once");
                } else {
                    leaveOut(row, Severity.WARNING, contradiction, fault, "one row; the last one was taken");
                }
            }
        });
        return taken.build();
    }

    private void add(Filed filed, Map<ChildId, Map<LocalDate, Filed>> episodes) {
        Filed earlier = episodes.computeIfAbsent(filed.row().value().child(), child -> new TreeMap<>())
                .put(filed.episode().start(), filed);
        if (earlier == null) {
            return;
        }
        superseded++;
        boolean agrees = filed.episode().equals(earlier.episode()) || ends(filed, earlier);
        leaveOut(
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

    private void leaveOut(ReadRow<?> row, Severity severity, FindingCode code, String fault, String remedy) {
        leaveOut(row, severity, code, fault, remedy, "row left out");
    }

    private void leaveOut(
            ReadRow<?> row, Severity severity, FindingCode code, String fault, String remedy, String done) {
        leftOut.add(row.location());
        findings.add(severity, code, row.location(), fault, remedy, done);
    }

    private CareHistory history(
            Optional<AuthorityId> authority,
            ChildId id,
            List<ReadRow<HeaderRow>> headers,
            Map<LocalDate, Filed> episodes) {
        if (headers.isEmpty()) {
            findings.add(
                    Severity.WARNING,
                    FindingCodes.CHILD_WITHOUT_HEADER,
                    episodes.values().iterator().next().row().location(),
                    "the child has episodes and no header",
                    "a header row for each child",
                    "history kept without sex and date of birth");
        } else if (episodes.isEmpty()) {
            findings.add(
                    Severity.INFO,
                    FindingCodes.CHILD_WITHOUT_EPISODES,
                    headers.get(headers.size() - 1).location(),
                    "the child has a header and no episodes",
                    "at least one episode for each child",
                    "history kept without episodes");
        }
        ImmutableList<Episode> inOrder =
                episodes.values().stream().map(Filed::episode).collect(ImmutableList.toImmutableList());
        return CareHistory.builder()
                .childId(id)
                .responsibleAuthority(authority)
                .child(headers.isEmpty() ? Optional.empty() : Optional.of(child(headers)))
                .episodes(inOrder)
                .build();
    }

    /**
     * Follows the latest header. Earlier ones are heard only where they agree on the date of birth and the sex: they
     * may then fill in a sex or an ethnicity the latest does not record.
     */
    private Child child(List<ReadRow<HeaderRow>> headers) {
        HeaderRow latest = headers.get(headers.size() - 1).value();
        HeaderRow merged = latest;
        for (ReadRow<HeaderRow> row : ImmutableList.copyOf(headers).reverse()) {
            HeaderRow value = row.value();
            boolean sameBirth = value.dateOfBirth().equals(latest.dateOfBirth());
            boolean sameSex =
                    value.sex() == Sex.NOT_KNOWN || merged.sex() == Sex.NOT_KNOWN || value.sex() == merged.sex();
            if (!sameBirth || !sameSex) {
                SourceLocation location = row.location().column((sameBirth ? HeaderRow.SEX : HeaderRow.DOB).name());
                leftOut.add(row.location());
                findings.add(
                        Severity.WARNING,
                        FindingCodes.CONTRADICTORY_HEADER,
                        location,
                        "a later return says otherwise about the child",
                        "the same in every return; the latest was followed",
                        "row left out");
                continue;
            }
            if (value.ethnicity().isPresent()
                    && merged.ethnicity().isPresent()
                    && !value.ethnicity().equals(merged.ethnicity())) {
                mended.add(row.location());
                findings.add(
                        Severity.INFO,
                        FindingCodes.CONTRADICTORY_HEADER,
                        row.location().column(HeaderRow.ETHNIC.name()),
                        "a later return says otherwise about the child",
                        "nothing else; the latest was followed",
                        "row kept without the value");
            }
            merged = new HeaderRow(
                    merged.child(),
                    merged.sex() == Sex.NOT_KNOWN ? value.sex() : merged.sex(),
                    merged.sexCode(),
                    merged.dateOfBirth(),
                    merged.ethnicity().isPresent() ? merged.ethnicity() : value.ethnicity());
        }
        return Child.builder()
                .id(merged.child())
                .sex(merged.sex())
                .dateOfBirth(merged.dateOfBirth())
                .ethnicity(merged.ethnicity())
                .build();
    }
}
