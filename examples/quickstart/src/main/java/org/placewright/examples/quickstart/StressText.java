package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.PrintWriter;
import java.util.Locale;
import org.placewright.core.id.ProviderId;
import org.placewright.sufficiency.market.ReplacementDifficulty;
import org.placewright.sufficiency.stress.ContingencyPlan;
import org.placewright.sufficiency.stress.OwnerFailure;
import org.placewright.sufficiency.stress.StressCounts;
import org.placewright.sufficiency.stress.StressResult;

/** Prints what happens if providers fail in a few lines a person can read. */
final class StressText {

    private static final String ROW = "  %-12s %9s %9s %9s %9s%n";
    private static final int MOST_NAMED = 5;

    private final PrintWriter out;

    StressText(PrintWriter out) {
        this.out = out;
    }

    void say(
            LoadedData data,
            ContingencyPlan plan,
            String cause,
            ImmutableList<OwnerFailure> owners,
            MarketFigures market) {
        data.parts().stream()
                .filter(part -> !part.isSkipped())
                .forEach(part -> out.println(part.name() + ": " + part.content() + "."));
        FindingKind.print(data.findings(), out);
        if (!cause.isEmpty()) {
            out.println(cause);
        }
        plan(plan);
        market(plan.result().owners(), market);
        ImmutableList<OwnerFailure> independent = owners.stream()
                .filter(failure ->
                        IndependentOwners.isIndependent(failure.exposure().owner(), market.market()))
                .limit(MOST_NAMED)
                .collect(ImmutableList.toImmutableList());
        out.println(
                independent.isEmpty()
                        ? "No home is known to be of an owner other than a council or health authority."
                        : "Each owner alone, councils left out, by children with nowhere to go, then by children displaced:");
        independent.forEach(failure -> out.println("  "
                + market.market().ownership().name(failure.exposure().owner()) + ": "
                + Words.number(failure.withNowhere()) + " with nowhere, of "
                + Words.number(failure.exposure().displaced()) + " displaced."));
        out.flush();
    }

    /** Prints who fails, and what it does to the children of each kind of place. */
    void plan(ContingencyPlan plan) {
        StressResult result = plan.result();
        out.println("  If on " + Words.day(result.day()) + " there fail: "
                + (plan.owners().isEmpty() ? "nobody" : String.join(", ", plan.owners())) + "; homes closed: "
                + Words.number(result.homesClosed()) + ".");
        out.printf(Locale.ROOT, ROW, "", "children", "displaced", "placed", "nowhere");
        result.byKind().forEach(row -> row(row.kind().map(kind -> kind.label()).orElse("Total"), row.counts()));
        row("Total", result.total());
        out.println("  " + StressPage.distance(result));
        out.println("  " + StressPage.cost(result));
        if (result.others() > 0) {
            out.println("  Mind: places in homes that close, taken by children of whom these returns do not tell: "
                    + Words.number(result.others()) + ".");
        }
        if (result.withoutNeed() > 0) {
            out.println(
                    "  Mind: others who live in homes that close, have to move too, and need no such place, as those "
                            + "aged 18: " + Words.number(result.withoutNeed()) + ".");
        }
    }

    /** Prints how concentrated the market of those that fail is, and how hard they would be to replace. */
    private void market(ImmutableSortedSet<ProviderId> failed, MarketFigures market) {
        ImmutableList<String> concentration = MarketWords.concentration(failed, market);
        if (!concentration.isEmpty()) {
            out.println("The market of those that fail, councils left out:");
            concentration.forEach(line -> out.println("  " + line));
        }
        ImmutableList<ReplacementDifficulty> difficulties = MarketWords.difficulties(failed, market);
        if (!difficulties.isEmpty()) {
            out.println("How hard those that fail would be to replace, by bounds no regulation has set:");
            difficulties.stream()
                    .limit(MOST_NAMED)
                    .forEach(owner -> out.println("  "
                            + market.market().ownership().name(ProviderId.of(owner.subject())) + ": "
                            + MarketWords.difficulty(owner)
                            + MarketWords.reasons(owner).stream()
                                    .findFirst()
                                    .map(reason -> ". " + reason)
                                    .orElse("")
                            + "."));
        }
    }

    private void row(String name, StressCounts counts) {
        out.printf(
                Locale.ROOT,
                ROW,
                name,
                Words.number(counts.children()),
                Words.number(counts.displaced()),
                Words.number(counts.placed()),
                Words.number(counts.withNowhere()));
    }
}
