package org.placewright.interchange.census;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.Urn;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.result.Import;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.CsvLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.TableReader;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.ProvisionType;

/**
 * Reads a placement price census: one row for each placement, with what it cost on the day of the census.
 *
 * <p>Columns: Age, Type of provision and Total weekly cost must be there; Census date, Placement start date, Placing
 * authority, Establishment URN (or, where that is blank, Provider URN) and the three contributions may be. Amounts are
 * pounds a week with at most two decimals ({@code 1234.5}, {@code 1,234.50}, {@code £1,234.50}), above 0; a row whose
 * amount cannot be read so is left out. Contributions are only compared with the total.
 *
 * <p>No data makes this throw. Immutable and safe to share between threads.
 */
public final class CensusReader {

    private static final int OLDEST = 25;

    private static final FieldKind<Integer> AGE = new FieldKind<>(
            FindingCodes.INVALID_AGE,
            "not a whole number of years from 0 to " + OLDEST,
            "the age in years",
            text -> FieldKinds.COUNT.parser().apply(text).filter(age -> age <= OLDEST));
    private static final FieldKind<ProvisionType> TYPE = new FieldKind<>(
            FindingCodes.INVALID_TEXT,
            "too long, or not printable",
            "1 to 100 printable characters",
            CensusReader::provisionType);
    private static final FieldKind<WeeklyFee> COST = new FieldKind<>(
            FindingCodes.INVALID_MONEY,
            "not an amount in pounds above 0",
            FieldKinds.MONEY.remedy(),
            text -> FieldKinds.MONEY.parser().apply(text).filter(fee -> fee.pence() > 0));
    private static final FieldKind<AuthorityId> AUTHORITY = FieldKinds.identifier(AuthorityId::of);

    private final LocalDate censusDate;
    private final CsvLimits limits;

    private CensusReader(LocalDate censusDate, CsvLimits limits) {
        this.censusDate = censusDate;
        this.limits = limits;
    }

    /**
     * Returns a reader of a census taken on a day.
     *
     * @param censusDate the day of the census, for rows that do not state one
     * @return the reader, with the standard limits
     * @throws IllegalArgumentException if the day is in no collection year
     */
    public static CensusReader of(LocalDate censusDate) {
        return of(censusDate, CsvLimits.STANDARD);
    }

    /**
     * Returns a reader of a census taken on a day, with other limits.
     *
     * @param censusDate the day of the census, for rows that do not state one
     * @param limits how much of a file is taken in
     * @return the reader
     * @throws IllegalArgumentException if the day is in no collection year
     */
    public static CensusReader of(LocalDate censusDate, CsvLimits limits) {
        // Refuses a day outside every collection year, where an observation could not be placed.
        CollectionYear unused = CollectionYear.containing(censusDate);
        return new CensusReader(censusDate, limits);
    }

    /**
     * Reads a price census.
     *
     * @param file the CSV file
     * @return the observations, in the order of the file, and the findings
     */
    public Import<PriceObservation> read(Path file) {
        FindingLog findings = new FindingLog(limits);
        return new TableReader(limits, findings)
                .read(file, TableReader.nameOf(file), CensusTable.TABLE, this::observation)
                .withFindings(findings);
    }

    private Optional<PriceObservation> observation(Row row) {
        Optional<Integer> age = row.required(CensusTable.AGE, AGE);
        Optional<ProvisionType> type = row.required(CensusTable.TYPE, TYPE);
        Optional<WeeklyFee> total = row.required(CensusTable.TOTAL, COST);
        Optional<LocalDate> stated = row.orReject(CensusTable.CENSUS_DATE, FieldKinds.DATE);
        if (row.isRejected()) {
            return Optional.empty();
        }
        LocalDate observedOn = stated.orElse(censusDate);
        Optional<LocalDate> start = row.optional(CensusTable.START, FieldKinds.DATE);
        if (start.isPresent() && start.get().isAfter(observedOn)) {
            row.drop(
                    FindingCodes.START_AFTER_CENSUS,
                    CensusTable.START,
                    "the placement starts after the day of the census",
                    "a date up to the day of the census");
            start = Optional.empty();
        }
        checkContributions(row, total.orElseThrow());
        return Optional.of(PriceObservation.builder()
                .provision(type.orElseThrow())
                .ageInYears(age.orElseThrow())
                .fee(total.orElseThrow())
                .observedOn(observedOn)
                .placementStart(start)
                .placingAuthority(row.optional(CensusTable.AUTHORITY, AUTHORITY))
                .establishment(urn(row))
                .build());
    }

    private static Optional<Urn> urn(Row row) {
        return row.isRecorded(CensusTable.ESTABLISHMENT)
                ? row.optional(CensusTable.ESTABLISHMENT, FieldKinds.URN)
                : row.optional(CensusTable.PROVIDER, FieldKinds.URN);
    }

    private static void checkContributions(Row row, WeeklyFee total) {
        ImmutableList<Optional<WeeklyFee>> parts = Stream.of(
                        CensusTable.SOCIAL_CARE, CensusTable.EDUCATION, CensusTable.HEALTH)
                .map(column -> row.optional(column, FieldKinds.MONEY))
                .collect(ImmutableList.toImmutableList());
        boolean complete = parts.stream().allMatch(Optional::isPresent);
        long sum = parts.stream()
                .flatMap(Optional::stream)
                .mapToLong(WeeklyFee::pence)
                .sum();
        if (complete && sum != total.pence()) {
            row.doubt(
                    FindingCodes.CONTRIBUTIONS_DO_NOT_ADD_UP,
                    CensusTable.TOTAL,
                    "the contributions do not add up to the total",
                    "social care, education and health together equal to the total");
        }
    }

    private static Optional<ProvisionType> provisionType(String text) {
        try {
            return Optional.of(ProvisionType.of(text));
        } catch (IllegalArgumentException e) {
            // The type's own rule decides; its refusal becomes a finding.
            return Optional.empty();
        }
    }
}
