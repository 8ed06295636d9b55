package org.placewright.interchange.census;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.placewright.core.money.WeeklyFee;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.Row;
import org.placewright.pricing.BenchmarkPolicy;

/** What a placement may cost: pounds, above 0; anything else is told for what it is, and never read as pounds. */
final class CensusCosts {

    /** What benchmarks hold plausible by default, so that what they leave out has a finding. */
    private static final Range<WeeklyFee> PLAUSIBLE = BenchmarkPolicy.standard().plausibleFees();

    private static final WeeklyFee LEAST = PLAUSIBLE.lowerEndpoint();

    private static final ImmutableSet<String> POUNDS = ImmutableSet.of("gbp", "\u00a3", "pound", "pounds", "sterling");
    private static final ImmutableSet<String> OTHER_CURRENCIES = CurrencyUnit.registeredCurrencies().stream()
            .filter(currency -> !currency.equals(CurrencyUnit.GBP))
            .map(CurrencyUnit::getCode)
            .collect(ImmutableSet.toImmutableSet());
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^A-Z]+");
    private static final Pattern NOTHING_OR_LESS = Pattern.compile("[-(]\\s*\u00a3?[\\d,.]+\\)?|\u00a3?\\s*-[\\d,.]+");
    private static final Pattern NOTHING = Pattern.compile("\u00a3?\\s*0+(\\.0+)?");

    /** The currency of a row: none but pounds. */
    static final FieldKind<String> POUNDS_ONLY = new FieldKind<>(
            FindingCodes.INVALID_MONEY,
            "a currency other than pounds",
            "GBP; amounts in another currency are not converted",
            text -> Optional.of(text.toLowerCase(Locale.ROOT)).filter(POUNDS::contains));

    private CensusCosts() {}

    /** Leaves a row out whose total is no amount in pounds above 0, and says what it is instead. */
    static void required(Row row) {
        Column column = CensusFields.TOTAL.column();
        if (row.ifReadable(column, CensusKinds.COST).isEmpty()) {
            row.required(column, refusing(row.text(column)));
        }
    }

    private static FieldKind<WeeklyFee> refusing(String text) {
        FieldKind<WeeklyFee> cost = CensusKinds.COST;
        if (isOfAnotherCurrency(text)) {
            return new FieldKind<>(
                    cost.code(),
                    "an amount in another currency than pounds",
                    cost.remedy() + "; another currency is not converted",
                    cost.parser());
        }
        if (NOTHING.matcher(text).matches() || NOTHING_OR_LESS.matcher(text).matches()) {
            return new FieldKind<>(cost.code(), "0 or less pounds a week", cost.remedy() + ", above 0", cost.parser());
        }
        return cost;
    }

    private static boolean isOfAnotherCurrency(String text) {
        return text.chars().anyMatch(sign -> Character.getType(sign) == Character.CURRENCY_SYMBOL && sign != '\u00a3')
                || Stream.of(NOT_A_LETTER.split(text.toUpperCase(Locale.ROOT), -1))
                        .anyMatch(OTHER_CURRENCIES::contains);
    }

    /** Says where a total is one that hardly any placement costs. The greatest known in England is 63,000 a week. */
    static void doubtImplausible(Row row, WeeklyFee total) {
        if (!PLAUSIBLE.contains(total)) {
            row.doubt(
                    FindingCodes.IMPLAUSIBLE_FEE,
                    CensusFields.TOTAL.column(),
                    total.compareTo(LEAST) < 0
                            ? "below 20 pounds a week, less than any placement costs"
                            : "above 100,000 pounds a week, more than any placement is known to cost",
                    "pounds a week, not pence and not the cost of a month or a year; benchmarks leave it out");
        }
    }
}
