package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.placewright.matching.Match;
import org.placewright.matching.Ranking;

/** The summary as one page that needs nothing else: no script, no style sheet and no picture from elsewhere. */
final class SummaryPage {

    private static final int HOMES_SHOWN = 5;
    private static final int QUESTIONS_SHOWN = 3;

    private SummaryPage() {}

    static String of(Summary summary) throws IOException {
        String template =
                Resources.toString(Resources.getResource(SummaryPage.class, "index.mustache"), StandardCharsets.UTF_8);
        return Mustache.compiler().emptyStringIsFalse(true).compile(template).execute(model(summary));
    }

    private static Map<String, Object> model(Summary summary) {
        return ImmutableMap.<String, Object>builder()
                .put("asOf", Words.day(summary.asOf()))
                .put("parts", parts(summary))
                .put("findingCount", Words.number(summary.findings().size()))
                .put("findings", findings(summary))
                .put("children", children(summary))
                .put("distance", distance(summary))
                .put("rankings", rankings(summary))
                .put("notWeighed", Words.NOT_WEIGHED)
                .put("together", together(summary))
                .put("togetherCleared", AllocationWords.CLEARED)
                .put("fees", fees(summary))
                .put("feesCompared", Words.compared(summary.benchmarks()))
                .put("gap", gap(summary))
                .put("withinReach", withinReach(summary))
                .put(
                        "failure",
                        summary.failure()
                                .map(plan -> List.of(StressPage.model(plan)))
                                .orElse(List.of()))
                .put("gapMeaning", Words.GAP)
                .put("gapLeftOut", summary.gap().map(Words::leftOut).orElse(""))
                .buildOrThrow();
    }

    private static List<Map<String, Object>> withinReach(Summary summary) {
        return summary.withinReach().stream()
                .<Map<String, Object>>map(gap -> ImmutableMap.of(
                        "catchment",
                        gap.catchment(),
                        "rows",
                        gap.rows().stream()
                                .filter(row -> row.cell().authority().isEmpty())
                                .map(row -> ImmutableMap.of(
                                        "kind", row.cell().kind().label(),
                                        "children", Words.number(row.childrenNow()),
                                        "places", GapText.figure(row.places().mean()),
                                        "missing",
                                                GapText.figure(GapText.shortInCouncils(
                                                        gap, row.cell().kind())),
                                        "unplaced", GapText.figure(row.unplaced())))
                                .toList()))
                .toList();
    }

    private static List<Map<String, Object>> parts(Summary summary) {
        return summary.parts().stream()
                .<Map<String, Object>>map(part -> ImmutableMap.of(
                        "name", part.name(),
                        "content", part.content(),
                        "read",
                                part.counts()
                                        .map(counts -> Words.number(counts.read()))
                                        .orElse(""),
                        "kept",
                                part.counts()
                                        .map(counts -> Words.number(counts.kept()))
                                        .orElse(""),
                        "changed",
                                part.counts()
                                        .map(counts -> Words.number(counts.changed()))
                                        .orElse(""),
                        "rejected",
                                part.counts()
                                        .map(counts -> Words.number(counts.rejected()))
                                        .orElse(""),
                        "skipped", part.isSkipped()))
                .toList();
    }

    private static List<Map<String, Object>> findings(Summary summary) {
        return FindingKind.of(summary.findings()).stream()
                .<Map<String, Object>>map(kind -> ImmutableMap.of(
                        "code", kind.code().value(),
                        "severity", kind.severity().name(),
                        "count", Words.number(kind.count()),
                        "example",
                                kind.first().location() + ": " + kind.first().fault() + "; expected "
                                        + kind.first().remedy()))
                .toList();
    }

    private static List<Map<String, Object>> children(Summary summary) {
        return summary.childrenInCare()
                .map(count -> {
                    ImmutableList.Builder<Map<String, Object>> ages = ImmutableList.builder();
                    count.byAgeBand().forEach((band, children) -> ages.add(bar(band.label(), children, count.total())));
                    ages.add(bar("Not known", count.ageNotKnown(), count.total()));
                    ImmutableList.Builder<Map<String, Object>> groups = ImmutableList.builder();
                    count.byPlacementGroup()
                            .forEach((group, children) -> groups.add(bar(group.label(), children, count.total())));
                    return List.<Map<String, Object>>of(ImmutableMap.of(
                            "total", Words.number(count.total()),
                            "shortBreaks", Words.number(count.shortBreaksExcluded()),
                            "adults", count.agedEighteenOrOver(),
                            "hasAdults", count.agedEighteenOrOver() > 0,
                            "ages", ages.build(),
                            "groups", groups.build()));
                })
                .orElseGet(List::of);
    }

    private static List<Map<String, Object>> distance(Summary summary) {
        return summary.distance()
                .filter(profile -> !summary.mapMissing())
                .map(profile -> {
                    long total = profile.children().values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
                    ImmutableList.Builder<Map<String, Object>> bars = ImmutableList.builder();
                    profile.children().forEach((band, children) -> bars.add(bar(band.label(), children, total)));
                    return List.<Map<String, Object>>of(ImmutableMap.of("bars", bars.build()));
                })
                .orElseGet(List::of);
    }

    private static Map<String, Object> bar(String label, long count, long total) {
        long percent = total == 0 ? 0 : Math.round(100.0 * count / total);
        return ImmutableMap.of("label", label, "count", Words.number(count), "percent", percent);
    }

    private static List<Map<String, Object>> rankings(Summary summary) {
        return summary.rankings().stream()
                .<Map<String, Object>>map(ranked -> ImmutableMap.<String, Object>builder()
                        .put("referral", ranked.referral().id().value())
                        .put("age", ranked.referral().ageWhenNeeded())
                        .put("neededFrom", Words.day(ranked.referral().neededFrom()))
                        .put("outcome", Words.outcome(ranked.ranking()))
                        .put("matches", matches(summary, ranked.ranking()))
                        .put("questions", questions(summary, ranked.ranking()))
                        .put("nearMisses", nearMisses(summary, ranked.ranking()))
                        .put("constraints", Words.bindingConstraints(ranked.ranking()))
                        .put("notApplied", Words.notApplied(ranked.ranking()))
                        .put("excluded", Words.excludedByRule(ranked.ranking()))
                        .buildOrThrow())
                .toList();
    }

    private static List<Map<String, Object>> matches(Summary summary, Ranking ranking) {
        ImmutableList.Builder<Map<String, Object>> rows = ImmutableList.builder();
        for (int i = 0; i < Math.min(HOMES_SHOWN, ranking.matches().size()); i++) {
            Match match = ranking.matches().get(i);
            rows.add(ImmutableMap.of(
                    "place", i + 1,
                    "home", Words.home(summary.home(match.home())),
                    "score", Words.score(match),
                    "for", Words.reasons(match.reasonsFor()),
                    "against", Words.reasons(match.reasonsAgainst()),
                    "unknown", Words.reasons(match.notKnown()),
                    "flags", Words.statements(match.flags())));
        }
        return rows.build();
    }

    private static List<Map<String, Object>> questions(Summary summary, Ranking ranking) {
        return ranking.confirmFirst().stream()
                .limit(QUESTIONS_SHOWN)
                .<Map<String, Object>>map(home -> ImmutableMap.of(
                        "home", Words.home(summary.home(home.match().home())),
                        "score", Words.score(home.match()),
                        "ask", Words.statements(home.questions())))
                .toList();
    }

    private static List<Map<String, Object>> nearMisses(Summary summary, Ranking ranking) {
        return ranking.exclusions().nearMisses(QUESTIONS_SHOWN).stream()
                .<Map<String, Object>>map(home -> ImmutableMap.of(
                        "home", Words.home(summary.home(home.match().home())),
                        "score", Words.score(home.match()),
                        "reason", Words.nearMiss(home)))
                .toList();
    }

    private static List<Map<String, Object>> together(Summary summary) {
        return summary.together().stream()
                .<Map<String, Object>>map(answers -> ImmutableMap.of(
                        "title", AllocationWords.title(answers),
                        "figures",
                                AllocationWords.figures(answers).stream()
                                        .map(found -> ImmutableMap.of(
                                                "label", found.label(),
                                                "other", found.other(),
                                                "figure", found.figure()))
                                        .toList(),
                        "verdict", AllocationWords.verdict(answers)))
                .toList();
    }

    private static List<Map<String, Object>> fees(Summary summary) {
        return summary.benchmarks().stream()
                .<Map<String, Object>>map(judged -> ImmutableMap.of(
                        "about", judged.about(),
                        "question", Words.question(judged.outcome()),
                        "answer", Words.answer(judged.outcome())))
                .toList();
    }

    private static List<Map<String, Object>> gap(Summary summary) {
        return summary.gap()
                .map(gap -> gap.rows().stream()
                        .<Map<String, Object>>map(row -> ImmutableMap.of(
                                "kind", row.kind().label(),
                                "placed", Words.number(row.placed()),
                                "kin", Words.number(row.withRelativesOrFriends()),
                                "waiting", Words.number(row.waiting()),
                                "usable", Words.number(row.usable()),
                                "vacant", Words.number(row.vacant()),
                                "gap", String.format(Locale.ROOT, "%+,d", row.gap())))
                        .toList())
                .orElseGet(List::of);
    }
}
