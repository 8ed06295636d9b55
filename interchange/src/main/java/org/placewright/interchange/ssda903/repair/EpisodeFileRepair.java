package org.placewright.interchange.ssda903.repair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;

/**
 * Repairs a file of episodes of several years, one row for each episode and return: the columns of the episodes table
 * with {@code YEAR}, the return a row was filed in, and {@code LA}, whose it is. YEAR is the year the return ends in,
 * or both years ({@code 2019-20}); it is taken for the year the return starts in, with a finding, where more than two
 * rows and 1 % of them start after the 31 March it would else end on, and no such number after the next.
 *
 * <p>The table that comes out has the columns of the file, in its order, then {@code YEAR_latest}, the latest return of
 * the authority, named as YEAR is, and {@code Episode_source}: {@code Original}, or the rules that changed the row.
 * DEC, REC and REASON_PLACE_CHANGE may change, DEC in the form in which DECOM stands; all else is carried through,
 * columns that are not of the return too. Rows are in order of child (by number if all identifiers are numbers, else as
 * text), DECOM, and the order of repair. A row that cannot be understood, for want of CHILD, YEAR or DECOM or because
 * of DEC, takes no part and stands unchanged at the end. A line that cannot be split into columns, or has more or fewer
 * fields than there are columns, fits under no heading and is left out: the finding says which, and the file that was
 * read still has it. Every such row, every change and every row left out is a finding.
 *
 * <p>Rows of different authorities have nothing to do with one another, even if they name one child. Of a file that was
 * repaired nothing changes again. Immutable and safe to share between threads.
 */
public final class EpisodeFileRepair {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d*");
    private static final String ORIGINAL = "Original";
    private static final String AND = " | ";

    private final AuthorityId authority;
    private final EpisodeRepair repair;
    private final ReadLimits limits;
    private final Optional<PseudonymKey> key;

    private EpisodeFileRepair(
            AuthorityId authority, EpisodeRepair repair, ReadLimits limits, Optional<PseudonymKey> key) {
        this.authority = authority;
        this.repair = repair;
        this.limits = limits;
        this.key = key;
    }

    /**
     * Returns the standard repair with standard limits.
     *
     * @param authority whose rows are that do not say
     * @return the repair
     */
    public static EpisodeFileRepair of(AuthorityId authority) {
        return new EpisodeFileRepair(authority, EpisodeRepair.standard(), ReadLimits.standard(), Optional.empty());
    }

    /**
     * Returns this with another way to repair.
     *
     * @param newRepair what settles the episodes of one child
     * @return the repair
     */
    public EpisodeFileRepair withRepair(EpisodeRepair newRepair) {
        return new EpisodeFileRepair(authority, newRepair, limits, key);
    }

    /**
     * Returns this with other limits.
     *
     * @param newLimits how much of a file is taken in
     * @return the repair
     */
    public EpisodeFileRepair withLimits(ReadLimits newLimits) {
        return new EpisodeFileRepair(authority, repair, newLimits, key);
    }

    /**
     * Returns this with a key, so that findings name children by pseudonyms.
     *
     * @param newKey makes pseudonyms of the identifiers of children
     * @return the repair
     */
    public EpisodeFileRepair withPseudonymKey(PseudonymKey newKey) {
        return new EpisodeFileRepair(authority, repair, limits, Optional.of(newKey));
    }

    /**
     * Repairs a file.
     *
     * @param file the file; that it is missing or cannot be used is a finding
     * @return the rows that are left, and the findings
     */
    public RepairedFile repair(Path file) {
        FindingLog findings = new FindingLog(limits, key);
        EpisodeFile read = EpisodeFile.read(file, authority, limits, findings);
        RepairedRows rows = new RepairedRows(read, findings);
        inOrder(read).forEach(rows::repair);
        ImportCounts counts = read.counts();
        long changed =
                Math.max(rows.changed, Math.min(counts.changed(), counts.read() - counts.rejected() - rows.leftOut));
        return RepairedFile.builder()
                .table(read.isUsable() ? Optional.of(rows.table()) : Optional.empty())
                .findings(findings.all())
                .counts(new ImportCounts(
                        counts.read(),
                        counts.read() - counts.rejected() - rows.leftOut - changed,
                        changed,
                        counts.rejected() + rows.leftOut))
                .applied(ImmutableSortedMap.copyOf(rows.applied))
                .build();
    }

    /** Returns whose episodes there are, in the order in which they are written. */
    private static ImmutableList<EpisodeFile.Whose> inOrder(EpisodeFile read) {
        boolean numbers = read.lines().keySet().stream()
                .allMatch(whose -> NUMBER.matcher(whose.child().value()).matches());
        // Of two numbers without zeros in front, the one with more digits is greater.
        Comparator<EpisodeFile.Whose> byChild =
                Comparator.comparingInt(whose -> numbers ? whose.child().value().length() : 0);
        return ImmutableList.sortedCopyOf(
                byChild.thenComparing(whose -> whose.child().value()).thenComparing(EpisodeFile.Whose::authority),
                read.lines().keySet());
    }

    /** The rows that come out. */
    private final class RepairedRows {

        private final EpisodeFile read;
        private final FindingLog findings;
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

        RepairedRows(EpisodeFile read, FindingLog findings) {
            this.read = read;
            this.findings = findings;
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

        void repair(EpisodeFile.Whose whose) {
            List<EpisodeFile.Line> lines = read.lines().getOrDefault(whose, List.of());
            lines.sort(EpisodeFile.Line.AS_WRITTEN);
            CollectionYear latestYear = read.latest(whose.authority());
            ImmutableList<RepairedEpisode> repaired = repair.repair(
                    lines.stream()
                            .map(line -> reading.episode(line, read.year(line)))
                            .collect(ImmutableList.toImmutableList()),
                    latestYear);
            if (repaired.stream().allMatch(RepairedEpisode::isLeftOut)) {
                findings.about(whose.child())
                        .add(
                                Severity.WARNING,
                                FindingCodes.CHILD_WITHOUT_EPISODES,
                                SourceLocation.atLine(read.name(), lines.get(0).number()),
                                RepairRule.NOTHING_LEFT,
                                RepairRule.REMEDY,
                                "no row of the child written");
            }
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < repaired.size(); i++) {
                order.add(i);
            }
            order.sort(Comparator.comparing(i -> asIfFiled(repaired.get(i)), StandardRepair.ORDER));
            for (int i : order) {
                add(lines.get(i), repaired.get(i), latestYear, findings.about(whose.child()));
            }
        }

        /** Returns an episode as it would be filed, so that rows stand in the order they will have when read again. */
        private static FiledEpisode asIfFiled(RepairedEpisode repaired) {
            return repaired.isChanged()
                    ? repaired.filed()
                            .withEnd(repaired.end())
                            .withReasonCeased(repaired.reasonCeasedAsWritten())
                            .withReasonForPlacementChange(repaired.reasonForPlacementChangeAsWritten())
                    : repaired.filed();
        }

        private void add(
                EpisodeFile.Line line, RepairedEpisode repaired, CollectionYear latestYear, FindingLog aboutChild) {
            for (RepairRule rule : repaired.rules()) {
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
            if (rules.isEmpty() && before.isEmpty()) {
                return ORIGINAL;
            }
            List<String> parts = new ArrayList<>();
            if (rules.isEmpty() || !(before.isEmpty() || before.equals(ORIGINAL))) {
                parts.add(before.isEmpty() ? ORIGINAL : before);
            }
            rules.forEach(rule -> parts.add(rule.label()));
            return String.join(AND, parts);
        }

        CsvTable table() {
            String[] header = row(read.columns().header());
            header[latest] = EpisodeColumns.YEAR_LATEST;
            header[source] = EpisodeColumns.EPISODE_SOURCE;
            read.unusable().forEach(texts -> rows.add(ImmutableList.copyOf(row(texts))));
            return CsvTable.of(ImmutableList.copyOf(header), rows);
        }
    }
}
