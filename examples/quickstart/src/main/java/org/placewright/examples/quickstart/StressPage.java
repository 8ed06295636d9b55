package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.joda.money.Money;
import org.placewright.core.id.ProviderId;
import org.placewright.core.measure.Lengths;
import org.placewright.sufficiency.market.Market;
import org.placewright.sufficiency.market.ReplacementDifficulty;
import org.placewright.sufficiency.stress.ContingencyPlan;
import org.placewright.sufficiency.stress.StressCounts;
import org.placewright.sufficiency.stress.StressResult;
import org.placewright.sufficiency.stress.StressRow;
import org.placewright.sufficiency.stress.VacantHome;

/** A contingency plan as one page that needs nothing else. It names no child. */
final class StressPage {

    /** Fewer would tell of one child. */
    private static final int FEWEST_TOLD = 5;

    private StressPage() {}

    static String of(ContingencyPlan plan, String cause, MarketFigures market) {
        try {
            String template = Resources.toString(
                    Resources.getResource(StressPage.class, "plan.mustache"), StandardCharsets.UTF_8);
            return Mustache.compiler()
                    .emptyStringIsFalse(true)
                    .compile(template)
                    .execute(ImmutableMap.<String, Object>builder()
                            .putAll(model(plan))
                            .put(
                                    "calls",
                                    plan.result().calls().stream()
                                            .map(home -> call(home, market.market()))
                                            .toList())
                            .put("cause", cause)
                            .put(
                                    "market",
                                    MarketWords.concentration(plan.result().owners(), market))
                            .put(
                                    "difficulties",
                                    MarketWords.difficulties(plan.result().owners(), market).stream()
                                            .map(owner -> difficulty(owner, market.market()))
                                            .toList())
                            .buildOrThrow());
        } catch (IOException e) {
            throw new UncheckedIOException("The template of the plan cannot be read: maybe the program is damaged.", e);
        }
    }

    /** Returns what the plan says in words and figures, but for whom to call. */
    static Map<String, Object> model(ContingencyPlan plan) {
        StressResult result = plan.result();
        return ImmutableMap.<String, Object>builder()
                .put("day", Words.day(result.day()))
                .put("owners", plan.owners())
                .put("nobody", plan.owners().isEmpty())
                .put("homes", Words.number(result.homesClosed()))
                .put("total", counts(result.total()))
                .put("others", result.others() == 0 ? "" : Words.number(result.others()))
                .put("withoutNeed", result.withoutNeed() == 0 ? "" : Words.number(result.withoutNeed()))
                .put("distance", distance(result))
                .put("cost", cost(result))
                .put("kinds", result.byKind().stream().map(StressPage::row).toList())
                .put(
                        "rows",
                        result.byAuthorityAndKind().stream()
                                .filter(row -> row.counts().displaced() > 0)
                                .map(StressPage::row)
                                .toList())
                .put(
                        "relief",
                        plan.relief().stream()
                                .map(relief -> ImmutableMap.of(
                                        "rule", relief.rule().label(), "more", Words.number(relief.placedMore())))
                                .toList())
                .put(
                        "notKnown",
                        plan.notKnown().entrySet().stream()
                                .filter(entry -> entry.getValue() > 0)
                                .map(entry -> ImmutableMap.of(
                                        "label", entry.getKey().label(), "count", Words.number(entry.getValue())))
                                .toList())
                .put(
                        "assumptions",
                        plan.assumptions().stream()
                                .map(assumption -> assumption.text())
                                .toList())
                .buildOrThrow();
    }

    private static Map<String, Object> row(StressRow row) {
        return ImmutableMap.<String, Object>builder()
                .put("council", row.authority().map(id -> id.value()).orElse("not known"))
                .put("kind", row.kind().map(kind -> kind.label()).orElse("Total"))
                .put("counts", List.of(counts(row.counts())))
                .buildOrThrow();
    }

    private static Map<String, Object> counts(StressCounts counts) {
        return ImmutableMap.of(
                "children", Words.number(counts.children()),
                "displaced", Words.number(counts.displaced()),
                "placed", Words.number(counts.placed()),
                "nowhere", Words.number(counts.withNowhere()),
                "vacancies", Words.number(counts.vacancies()));
    }

    private static Map<String, Object> call(VacantHome home, Market market) {
        return ImmutableMap.<String, Object>builder()
                .put("home", home.home().value())
                .put("provider", home.provider().map(market.ownership()::name).orElse(""))
                .put("council", home.authority().map(id -> id.value()).orElse(""))
                .put("kind", home.kind().label())
                .put("vacant", Words.number(home.vacant()))
                .put("proposed", Words.number(home.proposed()))
                .put("suits", Words.number(home.suits()))
                .put("fee", home.fee().map(fee -> pounds(fee.amount())).orElse("not known"))
                .buildOrThrow();
    }

    private static Map<String, Object> difficulty(ReplacementDifficulty owner, Market market) {
        return ImmutableMap.of(
                "owner", market.ownership().name(ProviderId.of(owner.subject())),
                "told", MarketWords.difficulty(owner),
                "why", MarketWords.reasons(owner));
    }

    /** Says how far the children who find a place would live from where they came from. */
    static String distance(StressResult result) {
        if (result.distance().measured() < FEWEST_TOLD) {
            return "How far children would live from where they came from is known of too few to be told.";
        }
        return "Of " + Words.number(result.distance().measured())
                + " whose distances are known, half live within "
                + miles(result.distance().medianBefore())
                + " of where they came from now, and within "
                + miles(result.distance().medianAfter()) + " then; "
                + Words.number(result.distance().newlyDistant()) + " would newly be over 20 miles away.";
    }

    private static String miles(OptionalInt metres) {
        return Lengths.inReturnMiles(Lengths.metres(metres.orElse(0))) + " miles";
    }

    /** Says what it would cost more. */
    static String cost(StressResult result) {
        if (result.cost().priced() < FEWEST_TOLD) {
            return "What it would cost is known of too few children to be told.";
        }
        return "Of " + Words.number(result.cost().priced()) + " whose fees are known, the new homes cost "
                + pounds(result.cost().extraAWeek().abs()) + " a week "
                + (result.cost().extraAWeek().isNegative() ? "less, " : "more, ")
                + pounds(result.cost().extraAYear().abs()) + " a year.";
    }

    private static String pounds(Money money) {
        return String.format(Locale.ROOT, "%,.2f GBP", money.getAmount());
    }
}
