package org.placewright.interchange.ssda903.repair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;

/** The rows that come out of the repair of a file, child by child. */
final class RepairedRows {

    private static final String ORIGINAL = "Original";
    private static final String AND = " | ";

    /** A line after repair, and its episode as it would be filed: so rows stand as they will when read again. */
    private record After(EpisodeFile.Line line, RepairedEpisode repaired, FiledEpisode asIfFiled) {

        static final Comparator<After> ORDER = Comparator.comparing(After::asIfFiled, StandardRepair.ORDER);

        static After of(EpisodeFile.Line line, RepairedEpisode repaired) {
            return new After(
                    line,
                    repaired,
                    repaired.isChanged()
                            ? repaired.filed()
                                    .withEnd(repaired.end())
                                    .withReasonCeased(repaired.reasonCeasedAsWritten())
                                    .withReasonForPlacementChange(repaired.reasonForPlacementChangeAsWritten())
                            : repaired.filed());
        }

        /** Names the type only. */
        @Override
        public String toString() {
            return "After[...]";
        }
    }

    private final EpisodeRepair repair;
    private final EpisodeFile read;
    private final FindingLog findings;
    private final Consumer<ChangedRow> changes;
    private final EpisodeColumns.Reading reading;
    private final List<ImmutableList<String>> rows = new ArrayList<>();
    private final Map<RepairRule, Long> applied = new EnumMap<>(RepairRule.class);
    private final int decom;
    private final int dec;
    private final int rec;
    private final int reason;
    private final int latest;
    private final int source;
    private final int width;
    private long changed;
    private long leftOut;

    RepairedRows(EpisodeRepair repair, EpisodeFile read, FindingLog findings, Consumer<ChangedRow> changes) {
        this.repair = repair;
        this.read = read;
        this.findings = findings;
        this.changes = changes;
        EpisodeColumns columns = read.columns();
        this.reading = columns.new Reading();
        this.decom = columns.position(EpisodeColumns.DECOM.name());
        this.dec = columns.position(EpisodeColumns.DEC.name());
        this.rec = columns.position(EpisodeColumns.REC.name());
        this.reason = columns.position(EpisodeColumns.REASON_PLACE_CHANGE.name());
        int size = columns.header().size();
        int known = columns.position(EpisodeColumns.YEAR_LATEST);
        this.latest = known < 0 ? size++ : known;
        known = columns.position(EpisodeColumns.EPISODE_SOURCE);
        this.source = known < 0 ? size++ : known;
        this.width = size;
    }

    /** Repairs the episodes of a child and adds what is left of them. */
    void add(EpisodeFile.Whose whose, List<EpisodeFile.Line> lines) {
        lines.sort(EpisodeFile.Line.AS_WRITTEN);
        CollectionYear latestYear = read.latest(whose.authority());
        ImmutableList<RepairedEpisode> repaired = repair.repair(
                lines.stream()
                        .map(line -> reading.episode(line, read.meant(line.year())))
                        .collect(ImmutableList.toImmutableList()),
                latestYear);
        FindingLog aboutChild = findings.about(whose.child());
        if (repaired.stream().allMatch(RepairedEpisode::isLeftOut)) {
            aboutChild.add(
                    Severity.WARNING,
                    FindingCodes.CHILD_WITHOUT_EPISODES,
                    SourceLocation.atLine(read.name(), lines.get(0).number()),
                    RepairRule.NOTHING_LEFT,
                    RepairRule.REMEDY,
                    "no row of the child written");
        }
        List<After> inOrder = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            inOrder.add(After.of(lines.get(i), repaired.get(i)));
        }
        inOrder.sort(After.ORDER);
        for (After after : inOrder) {
            if (after.repaired().isChanged()) {
                changes.accept(new ChangedRow(after.line().number(), whose.child(), after.repaired()));
            }
            add(after.line(), after.repaired(), latestYear, aboutChild);
        }
    }

    private void add(
            EpisodeFile.Line line, RepairedEpisode repaired, CollectionYear latestYear, FindingLog aboutChild) {
        repaired.rules().forEach(rule -> say(line, rule, aboutChild));
        if (repaired.isLeftOut()) {
            leftOut++;
            return;
        }
        String[] texts = row(line.texts());
        if (repaired.isChanged()) {
            changed++;
            texts[dec] = repaired.end()
                    .map(end -> EpisodeColumns.written(end, line.texts().get(decom)))
                    .orElse("");
            texts[rec] = repaired.reasonCeasedAsWritten().orElse("");
            texts[reason] = repaired.reasonForPlacementChangeAsWritten().orElse("");
        }
        texts[latest] = Integer.toString(read.named(latestYear));
        texts[source] = source(texts[source], repaired.rules());
        rows.add(ImmutableList.copyOf(texts));
    }

    private void say(EpisodeFile.Line line, RepairRule rule, FindingLog aboutChild) {
        applied.merge(rule, 1L, Long::sum);
        SourceLocation location = SourceLocation.atLine(read.name(), line.number());
        aboutChild.add(
                Severity.WARNING,
                rule.findingCode(),
                rule.leavesOut() ? location : location.column(EpisodeColumns.DEC.name()),
                rule.fault(),
                RepairRule.REMEDY,
                rule.done());
    }

    /** Returns a row with room for the columns that are added. */
    private String[] row(ImmutableList<String> texts) {
        String[] row = new String[width];
        Arrays.fill(row, "");
        for (int i = 0; i < texts.size(); i++) {
            row[i] = texts.get(i);
        }
        return row;
    }

    private static String source(String before, List<RepairRule> rules) {
        if (rules.isEmpty()) {
            return before.isEmpty() ? ORIGINAL : before;
        }
        List<String> parts = new ArrayList<>();
        if (!before.isEmpty() && !before.equals(ORIGINAL)) {
            parts.add(before);
        }
        rules.forEach(rule -> parts.add(rule.label()));
        return String.join(AND, parts);
    }

    /** Returns what came out so far. */
    RepairedFile file() {
        return RepairedFile.builder()
                .table(read.isUsable() ? Optional.of(table()) : Optional.empty())
                .findings(findings.all())
                .counts(counts())
                .applied(ImmutableSortedMap.copyOf(applied))
                .build();
    }

    private ImportCounts counts() {
        ImportCounts counts = read.counts();
        long written = counts.read() - counts.rejected() - leftOut;
        long changedOrMended = Math.max(changed, Math.min(counts.changed(), written));
        return new ImportCounts(counts.read(), written - changedOrMended, changedOrMended, counts.rejected() + leftOut);
    }

    private CsvTable table() {
        String[] header = row(read.columns().header());
        header[latest] = EpisodeColumns.YEAR_LATEST;
        header[source] = EpisodeColumns.EPISODE_SOURCE;
        read.unusable().forEach(texts -> rows.add(ImmutableList.copyOf(row(texts))));
        return CsvTable.of(ImmutableList.copyOf(header), rows);
    }
}
