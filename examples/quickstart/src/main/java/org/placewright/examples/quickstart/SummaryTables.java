package org.placewright.examples.quickstart;

import static org.placewright.interchange.csv.CsvCell.blank;
import static org.placewright.interchange.csv.CsvCell.date;
import static org.placewright.interchange.csv.CsvCell.number;
import static org.placewright.interchange.csv.CsvCell.text;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.result.Finding;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.matching.ConfirmFirst;
import org.placewright.matching.Excluded;
import org.placewright.matching.Match;
import org.placewright.matching.NearMiss;
import org.placewright.matching.Ranking;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.Benchmarked;

/** The summary as tables, one for each part. What was skipped is a table without rows. */
final class SummaryTables {

    private static final int SCORE_DECIMALS = 6;

    private SummaryTables() {}

    /** Returns every table by the name of its file. */
    static ImmutableMap<String, CsvTable> of(Summary summary) {
        return ImmutableMap.<String, CsvTable>builder()
                .put("findings.csv", findings(summary.findings()))
                .put("children-in-care.csv", children(summary))
                .put("distance.csv", distance(summary))
                .put("rankings.csv", rankings(summary))
                .put("excluded-homes.csv", excluded(summary))
                .put(
                        "allocation.csv",
                        summary.together().map(AllocationTable::of).orElseGet(AllocationTable::none))
                .put("benchmarks.csv", benchmarks(summary))
                .put("usable-places.csv", places(summary))
                .put("gap.csv", gap(summary))
                .buildOrThrow();
    }

    static CsvTable findings(Iterable<Finding> findings) {
        CsvTable.Builder table =
                CsvTable.builder("severity", "code", "file", "line", "column", "fault", "expected", "done");
        for (Finding finding : findings) {
            table.row(
                    text(finding.severity().name()),
                    text(finding.code().value()),
                    text(finding.location().file()),
                    finding.location().line().isPresent()
                            ? number(finding.location().line().getAsLong())
                            : blank(),
                    text(finding.location().column()),
                    text(finding.fault()),
                    text(finding.remedy()),
                    text(finding.done()));
        }
        return table.build();
    }

    private static CsvTable children(Summary summary) {
        CsvTable.Builder table = CsvTable.builder("as_of", "breakdown", "category", "children");
        summary.childrenInCare().ifPresent(count -> {
            CsvCell day = date(count.asOf());
            table.row(day, text("Total"), text("Looked after"), number(count.total()));
            table.row(day, text("Left out"), text("Short breaks only"), number(count.shortBreaksExcluded()));
            count.byAgeBand()
                    .forEach((band, children) -> table.row(day, text("Age"), text(band.label()), number(children)));
            table.row(day, text("Age"), text("Not known"), number(count.ageNotKnown()));
            count.byPlacementCode()
                    .forEach((code, children) -> table.row(day, text("Placement"), text(code), number(children)));
            count.byPlacementGroup()
                    .forEach((group, children) ->
                            table.row(day, text("Placement group"), text(group.label()), number(children)));
            count.byAuthority()
                    .forEach((authority, children) ->
                            table.row(day, text("Authority"), text(authority.value()), number(children)));
        });
        return table.build();
    }

    private static CsvTable distance(Summary summary) {
        CsvTable.Builder table = CsvTable.builder("as_of", "distance", "children");
        summary.distance().ifPresent(profile -> profile.children()
                .forEach((band, children) -> table.row(date(profile.asOf()), text(band.label()), number(children))));
        return table.build();
    }

    private static CsvTable rankings(Summary summary) {
        CsvTable.Builder table = CsvTable.builder(
                "referral",
                "status",
                "place",
                "home",
                "kind",
                "score",
                "for",
                "against",
                "unknown",
                "flags",
                "ask",
                "remedy");
        for (RankedReferral ranked : summary.rankings()) {
            Ranking ranking = ranked.ranking();
            for (int i = 0; i < ranking.matches().size(); i++) {
                table.row(match(
                        summary,
                        ranking,
                        "Suitable",
                        number(i + 1),
                        ranking.matches().get(i),
                        "",
                        ""));
            }
            for (ConfirmFirst home : ranking.confirmFirst()) {
                table.row(match(
                        summary,
                        ranking,
                        "Confirm first",
                        blank(),
                        home.match(),
                        Words.statements(home.questions()),
                        ""));
            }
            for (NearMiss home : ranking.exclusions().nearMisses(Words.NEAR_MISSES_SHOWN)) {
                table.row(match(
                        summary,
                        ranking,
                        "Near miss",
                        blank(),
                        home.match(),
                        home.reason().statement(),
                        home.remedy().orElse("")));
            }
        }
        return table.build();
    }

    private static CsvCell[] match(
            Summary summary,
            Ranking ranking,
            String status,
            CsvCell place,
            Match match,
            String questions,
            String remedy) {
        return new CsvCell[] {
            text(ranking.referral().value()),
            text(status),
            place,
            text(match.home().value()),
            text(summary.home(match.home()).kind().label()),
            number(BigDecimal.valueOf(match.score(), SCORE_DECIMALS)),
            text(Words.reasons(match.reasonsFor())),
            text(Words.reasons(match.reasonsAgainst())),
            text(Words.reasons(match.notKnown())),
            text(Words.statements(match.flags())),
            text(questions),
            text(remedy)
        };
    }

    private static CsvTable excluded(Summary summary) {
        CsvTable.Builder table = CsvTable.builder("referral", "home", "rule", "reason");
        for (RankedReferral ranked : summary.rankings()) {
            for (Excluded home : ranked.ranking().excluded()) {
                home.reasons()
                        .forEach(reason -> table.row(
                                text(ranked.ranking().referral().value()),
                                text(home.home().value()),
                                text(reason.rule().value()),
                                text(reason.statement())));
            }
        }
        return table.build();
    }

    private static CsvTable benchmarks(Summary summary) {
        CsvTable.Builder table = CsvTable.builder(
                "about",
                "fee",
                "provision",
                "age",
                "as_of",
                "comparables",
                "percentile",
                "expected",
                "lower",
                "upper",
                "lower_quartile",
                "median",
                "upper_quartile",
                "statement");
        for (JudgedFee judged : summary.benchmarks()) {
            BenchmarkOutcome outcome = judged.outcome();
            CsvCell[] figures = figures(outcome);
            table.row(
                    text(judged.about()),
                    fee(outcome.question().fee()),
                    text(outcome.question().facts().provision().label()),
                    number(outcome.question().facts().ageInYears()),
                    text(outcome.asOf().toString()),
                    figures[0],
                    figures[1],
                    figures[2],
                    figures[3],
                    figures[4],
                    figures[5],
                    figures[6],
                    figures[7],
                    text(outcome.explanation().statement()));
        }
        return table.build();
    }

    private static CsvCell[] figures(BenchmarkOutcome outcome) {
        if (outcome instanceof Benchmarked answer) {
            return new CsvCell[] {
                number(answer.comparables().count()),
                number(BigDecimal.valueOf(answer.percentile()).setScale(1, RoundingMode.HALF_UP)),
                fee(answer.expected()),
                fee(answer.interval().lower()),
                fee(answer.interval().upper()),
                quantile(answer, 0.25),
                quantile(answer, 0.5),
                quantile(answer, 0.75)
            };
        }
        CsvCell[] none = new CsvCell[8];
        Arrays.fill(none, blank());
        return none;
    }

    private static CsvCell quantile(Benchmarked answer, double probability) {
        return answer.quantile(probability).map(SummaryTables::fee).orElseGet(CsvCell::blank);
    }

    private static CsvTable places(Summary summary) {
        CsvTable.Builder table = CsvTable.builder(
                "as_of",
                "kind",
                "homes",
                "registered",
                "blocked",
                "usable",
                "occupied",
                "vacant",
                "capacity_not_known",
                "occupancy_not_known");
        summary.places().ifPresent(places -> places.byKind()
                .forEach((kind, found) -> table.row(
                        date(places.asOf()),
                        text(kind.label()),
                        number(found.homes()),
                        number(found.registered()),
                        number(found.blocked()),
                        number(found.usable()),
                        number(found.occupied()),
                        number(found.vacant()),
                        number(found.capacityNotKnown()),
                        number(found.occupancyNotKnown()))));
        return table.build();
    }

    private static CsvTable gap(Summary summary) {
        CsvTable.Builder table = CsvTable.builder(
                "as_of", "kind", "placed", "with_relatives_or_friends", "waiting", "usable", "vacant", "gap");
        summary.gap().ifPresent(gap -> gap.rows()
                .forEach(row -> table.row(
                        date(gap.asOf()),
                        text(row.kind().label()),
                        number(row.placed()),
                        number(row.withRelativesOrFriends()),
                        number(row.waiting()),
                        number(row.usable()),
                        number(row.vacant()),
                        number(row.gap()))));
        return table.build();
    }

    private static CsvCell fee(WeeklyFee fee) {
        return number(fee.amount().getAmount());
    }
}
