package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.Locale;
import org.placewright.core.result.ImportCounts;
import org.placewright.matching.ConfirmFirst;
import org.placewright.matching.Match;
import org.placewright.matching.NearMiss;
import org.placewright.matching.Ranking;
import org.placewright.sufficiency.gap.GapTable;
import org.placewright.sufficiency.history.ChildrenInCare;

/** Prints a summary a person can read. */
final class SummaryText {

    private static final int CHILDREN_SHOWN = 3;
    private static final int HOMES_SHOWN = 3;
    private static final int FEES_SHOWN = 3;
    private static final int BAR = 30;

    private final Summary summary;
    private final PrintWriter out;

    private SummaryText(Summary summary, PrintWriter out) {
        this.summary = summary;
        this.out = out;
    }

    static void print(Summary summary, PrintWriter out) {
        SummaryText text = new SummaryText(summary, out);
        text.line("Placewright: children, homes and fees as of " + Words.day(summary.asOf()));
        text.loaded();
        text.findings();
        summary.childrenInCare().ifPresent(text::children);
        text.distance();
        text.rankings();
        text.together();
        text.fees();
        text.gap();
        text.withinReach();
        text.failure();
        text.line("");
        out.flush();
    }

    private void loaded() {
        heading("Loaded");
        for (LoadedPart part : summary.parts()) {
            row(
                    part.name(),
                    part.content() + part.counts().map(SummaryText::rows).orElse(""));
        }
    }

    private static String rows(ImportCounts counts) {
        return " (" + Words.number(counts.read()) + " rows read: " + Words.number(counts.kept()) + " kept, "
                + Words.number(counts.changed()) + " changed, " + Words.number(counts.rejected()) + " left out)";
    }

    private void findings() {
        heading("Findings: " + Words.number(summary.findings().size()) + " (all in findings.csv)");
        for (FindingKind kind : FindingKind.of(summary.findings())) {
            line(String.format(Locale.ROOT, "  %,8d  %-7s  %s", kind.count(), kind.severity(), kind.code()));
        }
    }

    private void children(ChildrenInCare children) {
        heading("Children in care: " + Words.number(children.total()) + " ("
                + Words.number(children.shortBreaksExcluded()) + " with short breaks only left out)");
        children.byAgeBand().forEach((band, count) -> bar(band.label(), count, children.total()));
        if (children.ageNotKnown() > 0) {
            bar("Age not known", children.ageNotKnown(), children.total());
        }
        line("");
        children.byPlacementGroup().forEach((group, count) -> bar(group.label(), count, children.total()));
        if (children.agedEighteenOrOver() > 0) {
            line("  " + Words.number(children.agedEighteenOrOver())
                    + " are 18 or over: their episodes were probably never closed.");
        }
    }

    private void distance() {
        summary.distance().ifPresent(profile -> {
            if (summary.mapMissing()) {
                heading("Distance from home to placement: skipped, because that takes --postcodes");
                return;
            }
            heading("Distance from home to placement");
            long total = profile.children().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            profile.children().forEach((band, count) -> bar(band.label(), count, total));
        });
    }

    private void rankings() {
        ImmutableList<RankedReferral> rankings = summary.rankings();
        if (rankings.isEmpty()) {
            heading("Homes for waiting children: skipped, because that takes --register and --referrals");
            return;
        }
        heading("Homes for waiting children: " + Math.min(CHILDREN_SHOWN, rankings.size()) + " of " + rankings.size()
                + " (all in rankings.csv)");
        rankings.stream().limit(CHILDREN_SHOWN).forEach(this::ranking);
        line("  " + Words.NOT_WEIGHED);
    }

    private void ranking(RankedReferral ranked) {
        Ranking ranking = ranked.ranking();
        line("  " + ranked.referral().id() + ", aged " + ranked.referral().ageWhenNeeded() + ", needed from "
                + Words.day(ranked.referral().neededFrom()) + ": " + Words.outcome(ranking));
        for (int i = 0; i < Math.min(HOMES_SHOWN, ranking.matches().size()); i++) {
            match("    " + (i + 1) + ". ", ranking.matches().get(i));
        }
        ranking.confirmFirst().stream().limit(1).forEach(this::confirmFirst);
        ranking.exclusions().nearMisses(1).forEach(this::nearMiss);
        if (!ranking.criteriaNotApplied().isEmpty()) {
            line("    Not judged, because the referral gives nothing to judge by: " + Words.notApplied(ranking) + ".");
        }
        if (ranking.counts().excluded() > 0) {
            line("    Not suitable: " + Words.excludedByRule(ranking) + ".");
        }
        String constraints = Words.bindingConstraints(ranking);
        if (!constraints.isEmpty()) {
            line("    What stands in the way: " + constraints + ".");
        }
        line("");
    }

    private void match(String number, Match match) {
        line(number + Words.home(summary.home(match.home())) + "  (score " + Words.score(match) + ")");
        reasons("for:     ", Words.reasons(match.reasonsFor()));
        reasons("against: ", Words.reasons(match.reasonsAgainst()));
        reasons("unknown: ", Words.reasons(match.notKnown()));
        reasons("flags:   ", Words.statements(match.flags()));
    }

    private void confirmFirst(ConfirmFirst home) {
        line("    Confirm first: " + Words.home(summary.home(home.match().home())) + "  (score "
                + Words.score(home.match()) + "): " + Words.statements(home.questions()));
    }

    private void nearMiss(NearMiss home) {
        line("    One rule short: " + Words.home(summary.home(home.match().home())) + "  (score "
                + Words.score(home.match()) + "): " + Words.nearMiss(home));
    }

    private void reasons(String label, String reasons) {
        if (!reasons.isEmpty()) {
            line("         " + label + reasons);
        }
    }

    private void together() {
        if (summary.together().isEmpty()) {
            heading(
                    "Decided together: skipped, because that takes --register and --referrals, each home and child once");
            return;
        }
        AllocationAnswers answers = summary.together().get();
        heading(AllocationWords.title(answers) + " (who goes where in allocation.csv)");
        AllocationWords.lines(answers).forEach(this::line);
        line("  " + AllocationWords.CLEARED);
    }

    private void fees() {
        if (summary.benchmarks().isEmpty()) {
            heading("Is the fee fair? Skipped, because that takes --prices");
            return;
        }
        heading("Is the fee fair? (all in benchmarks.csv)");
        line("  " + Words.compared(summary.benchmarks()) + ".");
        summary.benchmarks().stream().limit(FEES_SHOWN).forEach(judged -> {
            line("  " + judged.about() + ": " + Words.question(judged.outcome()));
            line("    " + Words.answer(judged.outcome()) + ".");
        });
    }

    private void gap() {
        if (summary.gap().isEmpty()) {
            heading("Places and the gap: skipped, because that takes --ssda903 and --register");
            return;
        }
        heading("Places and the gap");
        line(String.format(
                Locale.ROOT,
                "  %-14s %8s %8s %8s %8s %8s %8s",
                "",
                "placed",
                "with kin",
                "waiting",
                "usable",
                "vacant",
                "gap"));
        for (GapTable.Row row : summary.gap().get().rows()) {
            line(String.format(
                    Locale.ROOT,
                    "  %-14s %,8d %,8d %,8d %,8d %,8d %+,8d",
                    row.kind().label(),
                    row.placed(),
                    row.withRelativesOrFriends(),
                    row.waiting(),
                    row.usable(),
                    row.vacant(),
                    row.gap()));
        }
        line("  " + Words.GAP);
        line("  Left out, needing no such place: " + Words.leftOut(summary.gap().get()) + ".");
    }

    private void withinReach() {
        summary.withinReach().ifPresent(gap -> {
            heading("Places within reach: homes " + gap.catchment() + " (more by the command gap)");
            new GapText(out).rows(gap);
        });
    }

    private void failure() {
        summary.failure().ifPresent(plan -> {
            heading("If the provider fails whose failure is the worst (a contingency plan by the command stress)");
            new StressText(out).plan(plan);
        });
    }

    private void bar(String label, long count, long total) {
        int length = total == 0 ? 0 : Math.toIntExact(Math.round((double) BAR * count / total));
        line(String.format(Locale.ROOT, "  %-20s %,7d  %s", label, count, "#".repeat(length)));
    }

    private void row(String name, String content) {
        line(String.format(Locale.ROOT, "  %-18s %s", name, content));
    }

    private void heading(String text) {
        line("");
        line(text);
    }

    private void line(String text) {
        out.println(text);
    }
}
