package org.placewright.examples.quickstart;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.placewright.core.measure.StaffingHours;
import org.placewright.core.money.WeeklyFee;
import org.placewright.pricing.BenchmarkComparison;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.Caveat;
import org.placewright.pricing.ComparablesFound;
import org.placewright.pricing.ComparablesUsed;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceDecomposition;
import org.placewright.pricing.PriceFactor;
import org.placewright.pricing.PricesAsOf;
import org.placewright.pricing.TooFewComparables;
import org.placewright.pricing.review.PriceReview;
import org.placewright.pricing.review.ReviewedPrice;

/** Prints judgements of fees in a few lines a person can read. */
final class BenchmarkText {

    private static final int PRICES_SHOWN = 5;

    private final PrintWriter out;

    BenchmarkText(PrintWriter out) {
        this.out = out;
    }

    /** Says whether one fee is fair, and which facts that were told a method did not use. */
    void answer(BenchmarkOutcome outcome, ImmutableList<String> unused) {
        PlacementFacts facts = outcome.question().facts();
        line("Is " + pounds(outcome.question().fee()) + " a week fair?");
        line("  For: " + asked(facts) + ". Prices of " + Words.day(outcome.asOf()) + ", method " + outcome.method()
                + ".");
        if (outcome instanceof Benchmarked answer) {
            benchmarked(answer);
            caveats(answer.caveats());
        } else if (outcome instanceof TooFewComparables tooFew) {
            line("  That cannot be said: " + tooFew.explanation().statement() + ".");
            caveats(tooFew.caveats());
        }
        if (!unused.isEmpty()) {
            line("  Told, but the answer is the same without: " + String.join(", ", unused) + ".");
        }
        String unknown = Stream.of(PriceFactor.values())
                .filter(factor -> factor.codeOf(facts) == 0)
                .map(PriceFactor::label)
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            line("  Not said of this placement, so not compared: " + unknown + ".");
        }
        line("  A comparison with what is paid, not a valuation: what nobody recorded is not in it.");
    }

    private static String asked(PlacementFacts facts) {
        Stream<String> measured = Stream.concat(
                facts
                        .additionalStaffing()
                        .map(time -> "additional staffing "
                                + String.format(Locale.ROOT, "%.1f", StaffingHours.inHours(time)) + " hours a week")
                        .stream(),
                facts.placesBlocked().map(places -> "places left empty " + places).stream());
        Stream<String> factors = Stream.of(PriceFactor.values())
                .filter(factor -> factor.codeOf(facts) != 0)
                .map(factor -> factor.label() + " "
                        + factor.labelOf(factor.codeOf(facts)).toLowerCase(Locale.ROOT));
        return Stream.of(Stream.of(facts.provision().label(), "age " + facts.ageInYears()), factors, measured)
                .flatMap(said -> said)
                .collect(Collectors.joining(", "));
    }

    private void benchmarked(Benchmarked answer) {
        line("  " + verdict(answer));
        line(String.format(
                Locale.ROOT,
                "  Expected: %s. In %.0f of 100 such placements the fee is expected from %s to %s.",
                pounds(answer.expected()),
                100 * answer.interval().level(),
                pounds(answer.interval().lower()),
                pounds(answer.interval().upper())));
        line(String.format(
                Locale.ROOT,
                "  Percentile %.1f: of 100 fees of placements like this, about %.0f are lower.",
                answer.percentile(),
                answer.percentile()));
        decomposition(answer.decomposition());
        line("  Compared with " + compared(answer.comparables()) + ".");
        if (answer.shrunk()) {
            line("  Prices this alike are too few to stand alone, so that wider comparisons weigh in.");
        }
    }

    private static String verdict(Benchmarked answer) {
        WeeklyFee fee = answer.question().fee();
        if (fee.compareTo(answer.interval().upper()) > 0) {
            return "Dear: more than is expected of a placement like this. Ask what the fee pays for.";
        }
        if (fee.compareTo(answer.interval().lower()) < 0) {
            return "Cheap: less than is expected of a placement like this. Ask what the fee leaves out.";
        }
        int beside = fee.compareTo(answer.expected());
        return "Within what is expected of a placement like this, "
                + (beside > 0 ? "above its middle." : beside < 0 ? "below its middle." : "in its middle.");
    }

    private void decomposition(PriceDecomposition parts) {
        String contributions = parts.contributions().entrySet().stream()
                .map(part -> part.getKey().label() + " " + signed(part.getValue()))
                .collect(Collectors.joining(", "));
        line("  Typical fee " + pounds(parts.typical()) + (contributions.isEmpty() ? "" : ": " + contributions)
                + "; not explained by anything known: " + signed(parts.residualPremium()) + ".");
    }

    private static String compared(ComparablesUsed used) {
        return Words.number(used.count()) + " prices"
                + (used.providers() > 0 ? providers(used) : "")
                + (used.alike().isEmpty() ? "" : ", alike in " + String.join(", ", used.alike()))
                + ", observed from " + Words.day(used.observed().lowerEndpoint()) + " to "
                + Words.day(used.observed().upperEndpoint());
    }

    private static String providers(ComparablesUsed used) {
        if (used.tellingProvider() < used.count()) {
            return " (providers are known of " + ComparablesFound.told(used.tellingProvider()) + ": "
                    + Words.number(used.providers()) + ", the largest with "
                    + String.format(Locale.ROOT, "%.0f", 100 * used.largestProviderShare()) + " in 100 of those)";
        }
        return used.providers() == 1
                ? " of one provider"
                : " of " + Words.number(used.providers()) + " providers (the largest has "
                        + String.format(Locale.ROOT, "%.0f", 100 * used.largestProviderShare()) + " in 100)";
    }

    private void caveats(ImmutableList<Caveat> caveats) {
        caveats.forEach(caveat -> line("  Mind: " + caveat.statement() + "."));
    }

    /** Says whether several methods agree. */
    void comparison(BenchmarkComparison comparison) {
        String answers = comparison.outcomes().stream()
                .map(outcome -> outcome.method() + " "
                        + (outcome instanceof Benchmarked answer ? pounds(answer.expected()) : "too few prices"))
                .collect(Collectors.joining("; "));
        line("Expected by method: " + answers + ".");
        line(
                comparison.agrees()
                        ? "No method contradicts another; that does not prove them right."
                        : "The methods do not agree whether the fee is within what is expected: look at the placement "
                                + "before the fee.");
    }

    /** Says how the prices of a whole census stand. */
    void review(PriceReview review) {
        long benchmarked = review.prices().stream()
                .filter(price -> price.outcome() instanceof Benchmarked)
                .count();
        line(Words.number(review.prices().size()) + " prices judged: " + Words.number(benchmarked) + " benchmarked, "
                + Words.number(review.prices().size() - benchmarked) + " with too few comparables.");
        if (review.prices().stream().allMatch(price -> price.chance().isEmpty())) {
            line("Which are dear beyond chance cannot be said: that takes prices other councils pay, and the column "
                    + "Placing Authority.");
            return;
        }
        ImmutableList<ReviewedPrice> dear = review.standingOut();
        if (dear.isEmpty()) {
            line("None stands out, beyond chance, beside what other councils pay.");
            return;
        }
        line(String.format(
                Locale.ROOT,
                "%s stand out beside what other councils pay; of a council's that do, about %.0f in 100 may do so by "
                        + "chance.",
                Words.number(dear.size()),
                100 * review.rate()));
        dear.stream()
                .sorted(Comparator.comparing(BenchmarkText::adjusted))
                .limit(PRICES_SHOWN)
                .forEach(this::standingOut);
        line("A price that stands out is a reason to look, not a verdict: a need nobody recorded makes it dear too.");
    }

    private static double adjusted(ReviewedPrice price) {
        return price.chance().orElseThrow().pValue();
    }

    private void standingOut(ReviewedPrice price) {
        if (price.outcome() instanceof Benchmarked answer) {
            line("  "
                    + price.observation()
                            .provenance()
                            .map(where -> where.document() + " line " + where.line())
                            .orElse("a price")
                    + ": " + pounds(answer.question().fee()) + ", " + pounds(answer.expected()) + " expected ("
                    + price.observation().provision() + ")");
        }
    }

    /** Says what was not compared with, and what would take it in, if there is anything. */
    void leftOut(PricesAsOf compared, int repeated) {
        String reasons = Stream.concat(
                        compared.leftOut().entrySet().stream()
                                .map(why -> Words.number(why.getValue()) + " "
                                        + why.getKey().label()),
                        Stream.of(repeated)
                                .filter(count -> count > 0)
                                .map(count -> Words.number(count) + " of a line read twice"))
                .collect(Collectors.joining("; "));
        if (!reasons.isEmpty()) {
            line("Prices left out: " + reasons + ".");
        }
        compared.help().forEach(help -> line("  " + help + "."));
    }

    static String pounds(WeeklyFee fee) {
        return pounds(fee.amount());
    }

    private static String pounds(Money amount) {
        return String.format(Locale.ROOT, "%,.2f GBP", amount.getAmount()).replace(".00 GBP", " GBP");
    }

    private static String signed(Money amount) {
        return (amount.isNegative() ? "-" : "+") + pounds(amount.abs());
    }

    void line(String text) {
        out.println(Ascii.truncate(text, 2_000, " ..."));
    }
}
