package org.placewright.interchange.market;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.placewright.core.id.ProviderId;
import org.placewright.core.result.Import;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.TableReader;
import org.placewright.interchange.internal.TableSpec;
import org.placewright.sufficiency.market.FiledAccounts;
import org.placewright.sufficiency.market.FinancialRatio;
import org.placewright.sufficiency.market.Market;

/**
 * Reads ratios of filed accounts: a CSV file with the columns {@code provider} (identifier or name), {@code year_end},
 * {@code operating_margin}, {@code leverage}, {@code interest_cover} and {@code current_ratio}, a row for each year of
 * an owner. Blank, or no such column, is not known.
 *
 * <p>Accounts are those of the owner, the top of the provider's group. A row of a provider that is none of the market's
 * or may be several, without a year end or with one after the market's day, is left out, and so is the second of one
 * owner and year end. A ratio that cannot be is left out of its row. No data makes this throw. Immutable and safe to
 * share between threads.
 */
public final class AccountsReader {

    private static final Column YEAR_END = Column.required("year_end");

    private static final ImmutableMap<FinancialRatio, Column> COLUMNS = ImmutableMap.of(
            FinancialRatio.OPERATING_MARGIN, Column.optional("operating_margin"),
            FinancialRatio.LEVERAGE, Column.optional("leverage"),
            FinancialRatio.INTEREST_COVER, Column.optional("interest_cover"),
            FinancialRatio.CURRENT_RATIO, Column.optional("current_ratio"));

    private static final TableSpec TABLE = TableSpec.of(
            ImmutableList.<Column>builder()
                    .add(OwnerColumn.PROVIDER, YEAR_END)
                    .addAll(COLUMNS.values())
                    .build(),
            ImmutableList.of());

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(?:\\.\\d{1,9})?");

    private static final FieldKind<BigDecimal> MARGIN = decimal(
            "not a decimal number up to 1",
            "profit over revenue as a part of 1, such as 0.05 for 5 in 100",
            margin -> margin.compareTo(BigDecimal.ONE) <= 0);
    private static final FieldKind<BigDecimal> COVER =
            decimal("not a decimal number", "a multiple, such as 2.5", cover -> true);
    private static final FieldKind<BigDecimal> NOT_NEGATIVE = decimal(
            "not a decimal number of 0 or more",
            "a multiple, such as 1.2; leverage is 0 where there is more cash than debt, and blank where earnings are "
                    + "below 0",
            ratio -> ratio.signum() >= 0);

    private static final ImmutableMap<FinancialRatio, FieldKind<BigDecimal>> KINDS = ImmutableMap.of(
            FinancialRatio.OPERATING_MARGIN, MARGIN,
            FinancialRatio.LEVERAGE, NOT_NEGATIVE,
            FinancialRatio.INTEREST_COVER, COVER,
            FinancialRatio.CURRENT_RATIO, NOT_NEGATIVE);

    private static final AccountsReader STANDARD = new AccountsReader(ReadLimits.standard());

    private final ReadLimits limits;

    private AccountsReader(ReadLimits limits) {
        this.limits = limits;
    }

    private static FieldKind<BigDecimal> decimal(String fault, String remedy, Predicate<BigDecimal> isPossible) {
        return new FieldKind<>(
                FindingCodes.INVALID_NUMBER,
                fault,
                remedy,
                text -> DECIMAL.matcher(text).matches()
                        ? Optional.of(new BigDecimal(text)).filter(isPossible)
                        : Optional.empty());
    }

    /**
     * Returns the reader with the standard limits.
     *
     * @return the reader
     */
    public static AccountsReader standard() {
        return STANDARD;
    }

    /**
     * Returns a reader with other limits.
     *
     * @param limits how much of a file is taken in
     * @return the reader
     */
    public static AccountsReader of(ReadLimits limits) {
        return new AccountsReader(limits);
    }

    /**
     * Reads accounts.
     *
     * @param file the CSV file
     * @param market the providers that rows may name, on the day up to which accounts can go
     * @return the accounts, in the order of the file, and the findings
     */
    public Import<FiledAccounts> read(Path file, Market market) {
        FindingLog findings = new FindingLog(limits);
        Set<Year> seen = new HashSet<>();
        return new TableReader(limits, findings)
                .read(file, TableReader.nameOf(file), TABLE, row -> accounts(row, market, seen))
                .withFindings(findings);
    }

    /** The accounts an owner files once. */
    private record Year(ProviderId owner, LocalDate end) {}

    private static Optional<FiledAccounts> accounts(Row row, Market market, Set<Year> seen) {
        Optional<ProviderId> owner = OwnerColumn.owner(row, market);
        Optional<LocalDate> yearEnd = row.required(YEAR_END, FieldKinds.DATE);
        if (owner.isEmpty() || yearEnd.isEmpty()) {
            return Optional.empty();
        }
        if (yearEnd.get().isAfter(market.supply().day())) {
            row.reject(
                    FindingCodes.INVALID_DATE,
                    YEAR_END,
                    "after the day looked at",
                    "the end of a year for which accounts were filed by then");
            return Optional.empty();
        }
        if (!seen.add(new Year(owner.get(), yearEnd.get()))) {
            row.reject(
                    FindingCodes.DUPLICATE_ROW,
                    YEAR_END,
                    "the owner has accounts of this year already",
                    "one row for each year, best of the consolidated accounts of the group");
            return Optional.empty();
        }
        Map<FinancialRatio, BigDecimal> ratios = new EnumMap<>(FinancialRatio.class);
        COLUMNS.forEach(
                (ratio, column) -> row.optional(column, kind(ratio)).ifPresent(value -> ratios.put(ratio, value)));
        return Optional.of(new FiledAccounts(owner.get(), yearEnd.get(), Maps.immutableEnumMap(ratios)));
    }

    private static FieldKind<BigDecimal> kind(FinancialRatio ratio) {
        return Objects.requireNonNull(KINDS.get(ratio));
    }
}
