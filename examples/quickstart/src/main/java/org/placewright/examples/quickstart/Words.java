package org.placewright.examples.quickstart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.provider.Home;
import org.placewright.matching.BindingConstraint;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.Match;
import org.placewright.matching.NearMiss;
import org.placewright.matching.Ranking;
import org.placewright.matching.RuleStatement;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.sufficiency.gap.GapTable;

/** How the text and the page word the same things. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** What a ranking does not weigh, said wherever it is shown. */
    static final String NOT_WEIGHED =
            "The order is a recommendation; an officer decides. Not weighed, so ask: what the child and the family wish, "
                    + "and whatever these records do not say.";

    /** How to read the gap, said wherever it is shown. */
    static final String GAP =
            "Gap = placed - with kin + waiting - usable. Above 0 is a shortage: children who must be placed "
                    + "outside these homes. Below 0 is room that other authorities' children may be using; what is free now is "
                    + "under vacant. A child who waits and is placed now counts as both until they move.";

    /** How many near misses the table of rankings names. */
    static final int NEAR_MISSES_SHOWN = 5;

    private static final int CONSTRAINTS_SHOWN = 3;

    private Words() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String children(long number) {
        return number(number) + (number == 1 ? " child" : " children");
    }

    /** A score as a share of a whole point, to three decimals. */
    static String score(Match match) {
        return score(match.score());
    }

    /** Micro-points as whole points, to three decimals. */
    static String score(long microPoints) {
        return String.format(Locale.ROOT, "%.3f", microPoints / (double) CriterionContribution.WHOLE);
    }

    static String home(Home home) {
        return home.id() + ", " + home.kind().label().toLowerCase(Locale.ROOT);
    }

    static String reasons(List<CriterionContribution> contributions) {
        return contributions.stream().map(CriterionContribution::statement).collect(Collectors.joining("; "));
    }

    static String statements(List<RuleStatement> statements) {
        return statements.stream().map(RuleStatement::statement).collect(Collectors.joining("; "));
    }

    static String outcome(Ranking ranking) {
        if (ranking instanceof Ranking.Matched) {
            return number(ranking.counts().cleared()) + " suitable, "
                    + number(ranking.counts().confirmFirst()) + " to confirm first, "
                    + number(ranking.counts().excluded()) + " not suitable";
        }
        return ranking instanceof Ranking.NoneSuitable
                ? "no home is suitable: all " + number(ranking.counts().excluded()) + " are excluded"
                : "not determined: " + number(ranking.counts().confirmFirst()) + " homes must be asked first";
    }

    static String nearMiss(NearMiss home) {
        return home.reason().statement()
                + home.remedy().map(remedy -> ". " + remedy).orElse("")
                + (home.questions().isEmpty() ? "" : ". To be asked besides: " + statements(home.questions()));
    }

    /** Which rules would have to be relaxed together, where no home is suitable; else nothing. */
    static String bindingConstraints(Ranking ranking) {
        return ranking instanceof Ranking.Matched
                ? ""
                : ranking.exclusions().bindingConstraints().stream()
                        .limit(CONSTRAINTS_SHOWN)
                        .map(Words::constraint)
                        .collect(Collectors.joining("; "));
    }

    private static String constraint(BindingConstraint constraint) {
        return constraint.rules().stream().map(Words::plain).collect(Collectors.joining(" and "))
                + (constraint.rules().size() == 1 ? " alone keeps " : " together keep ")
                + number(constraint.homes())
                + (constraint.homes() == 1 ? " home out" : " homes out")
                + (constraint.toConfirm() == 0
                        ? ""
                        : " (with questions to ask about " + number(constraint.toConfirm()) + ")")
                + (constraint.mayBeRelaxed() ? ", and may be relaxed" : "");
    }

    private static String plain(ExplanationKey key) {
        return key.value().replace("criterion.", "").replace("rule.", "").replace('-', ' ');
    }

    static String notApplied(Ranking ranking) {
        return ranking.criteriaNotApplied().stream().map(Words::plain).collect(Collectors.joining(", "));
    }

    static String leftOut(GapTable gap) {
        return gap.leftOut().entrySet().stream()
                .map(entry -> entry.getKey().label().toLowerCase(Locale.ROOT) + " " + number(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    static String excludedByRule(Ranking ranking) {
        return ranking.excludedByRule().entrySet().stream()
                .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .map(entry -> number(entry.getValue()) + " by " + plain(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    static String question(BenchmarkOutcome outcome) {
        return outcome.question().fee() + ", " + outcome.question().facts().provision() + ", age "
                + outcome.question().facts().ageInYears() + ", prices of " + outcome.asOf();
    }

    static String answer(BenchmarkOutcome outcome) {
        return outcome.explanation().statement();
    }

    /** Returns with what, and how, the fees of a run were judged. */
    static String compared(Collection<JudgedFee> judged) {
        return judged.stream()
                .map(JudgedFee::outcome)
                .map(outcome -> "Compared with prices of the year up to " + day(outcome.asOf())
                        + " as they were, without an index; method " + outcome.method())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
