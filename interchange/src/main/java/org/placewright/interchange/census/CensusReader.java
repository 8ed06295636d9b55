package org.placewright.interchange.census;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportReport;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.TableReader;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceProvenance;
import org.placewright.pricing.PriceSource;

/**
 * Reads a placement price census: one row for each placement, with what it cost on the day of the census.
 *
 * <p>The layouts of 2019 to 2025 are read alike, their columns in any order; the package says what each becomes. Age,
 * Type of provision and Total weekly cost must be there, as columns and in each row: a row without one that can be read
 * is left out. Amounts are pounds a week with at most two decimals ({@code 1234.5}, {@code 1,234.50},
 * {@code £1,234.50}). An amount of 0 or less, or in another currency, leaves the row out. A total below 20 or above
 * 100,000 pounds a week is kept with a finding: by their standard policy, benchmarks leave it out and count it.
 *
 * <p>No data makes this throw. Immutable and safe to share between threads.
 */
public final class CensusReader {

    /** Instructions stand below the names of columns; the longest form known has fewer lines. */
    private static final int HEADING_LINES = 256;

    private static final int LONGEST_NAME = 200;

    private final LocalDate censusDate;
    private final ReadLimits limits;

    private CensusReader(LocalDate censusDate, ReadLimits limits) {
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
        return of(censusDate, ReadLimits.standard());
    }

    /**
     * Returns a reader of a census taken on a day, with other limits.
     *
     * @param censusDate the day of the census, for rows that do not state one
     * @param limits how much of a file is taken in
     * @return the reader
     * @throws IllegalArgumentException if the day is in no collection year
     */
    public static CensusReader of(LocalDate censusDate, ReadLimits limits) {
        // Refuses a day outside every collection year, where an observation could not be placed.
        CollectionYear unused = CollectionYear.containing(censusDate);
        return new CensusReader(censusDate, limits);
    }

    /**
     * Reads a price census.
     *
     * @param file the CSV file
     * @return the placements, in the order of the file, and the findings
     */
    public Import<CensusPlacement> read(Path file) {
        return TableReader.kept(consumer -> read(file, consumer));
    }

    /**
     * Reads a price census and hands each placement to a consumer as it is read, keeping none: memory stays bounded.
     * What the consumer throws comes out of this, and the file is closed.
     *
     * @param file the CSV file
     * @param consumer takes the placements, in the order of the file
     * @return the findings, and what became of the rows
     */
    public ImportReport read(Path file, Consumer<? super CensusPlacement> consumer) {
        FindingLog findings = new FindingLog(limits);
        CensusHeading heading = new CensusHeading(TableReader.nameOf(file), findings);
        return new TableReader(limits, findings, HEADING_LINES).stream(file, heading::table, this::placement, consumer);
    }

    /**
     * Reads a price census for what pricing needs of it. Each price tells the file and line it stands in, and names no
     * child, so that of a file read twice each line counts once in a price book.
     *
     * @param file the CSV file
     * @return the price of each placement, in the order of the file, and the findings
     */
    public Import<PriceObservation> readPrices(Path file) {
        return TableReader.kept(consumer -> readPrices(file, CensusPlacement::price, consumer));
    }

    /**
     * Reads a price census for what pricing needs of it, with a pseudonym for each child identified, so that a
     * placement told by several sources counts once in a price book.
     *
     * @param file the CSV file
     * @param key makes the pseudonyms
     * @return the price of each placement, in the order of the file, and the findings
     */
    public Import<PriceObservation> readPrices(Path file, PseudonymKey key) {
        return TableReader.kept(consumer -> readPrices(file, placement -> placement.price(key), consumer));
    }

    /**
     * Reads a price census and hands each price to a consumer as it is read, keeping none: memory stays bounded. What
     * the consumer throws comes out of this, and the file is closed.
     *
     * @param file the CSV file
     * @param price what is taken of a placement, such as {@link CensusPlacement#price()}
     * @param consumer takes the prices, in the order of the file
     * @return the findings, and what became of the rows
     */
    public ImportReport readPrices(
            Path file,
            Function<? super CensusPlacement, PriceObservation> price,
            Consumer<? super PriceObservation> consumer) {
        FindingLog findings = new FindingLog(limits);
        String name = TableReader.nameOf(file);
        CensusHeading heading = new CensusHeading(name, findings);
        return new TableReader(limits, findings, HEADING_LINES)
                .stream(
                        file,
                        heading::table,
                        row -> placement(row).map(placement -> price.apply(placement)
                                .withProvenance(new PriceProvenance(
                                        PriceSource.CENSUS, documentName(name), Math.toIntExact(row.line())))),
                        consumer);
    }

    /** Names of files are free: what a provenance does not take is masked, and the end of a long one kept. */
    private static String documentName(String name) {
        String shown = CharMatcher.javaIsoControl().replaceFrom(name, '?');
        return shown.substring(Math.max(0, shown.length() - LONGEST_NAME));
    }

    private Optional<CensusPlacement> placement(Row row) {
        Optional<BigDecimal> age = row.required(CensusFields.AGE.column(), CensusFields.AGE.kind());
        row.required(CensusFields.TYPE.column(), CensusFields.TYPE.kind());
        CensusCosts.required(row);
        row.orReject(CensusFields.CURRENCY.column(), CensusCosts.POUNDS_ONLY);
        Optional<LocalDate> stated = row.orReject(CensusFields.CENSUS_DATE.column(), FieldKinds.DATE);
        if (row.isRejected()) {
            return Optional.empty();
        }
        CensusPlacement.Builder placement = CensusPlacement.builder().observedOn(stated.orElse(censusDate));
        for (CensusField<?> field : CensusFields.ALL) {
            if (!field.equals(CensusFields.START)) {
                field.read(row, placement);
            }
        }
        placement.placementStart(start(row, stated.orElse(censusDate)));
        CensusPlacement read = placement.build();
        sayWhatIsOdd(row, age.orElseThrow(), read);
        return Optional.of(read);
    }

    private static Optional<LocalDate> start(Row row, LocalDate observedOn) {
        Optional<LocalDate> start = row.optional(CensusFields.START.column(), FieldKinds.DATE);
        if (start.isPresent() && start.get().isAfter(observedOn)) {
            row.drop(
                    FindingCodes.START_AFTER_CENSUS,
                    CensusFields.START.column(),
                    "the placement starts after the day of the census",
                    "a date up to the day of the census");
            return Optional.empty();
        }
        return start;
    }

    private static void sayWhatIsOdd(Row row, BigDecimal age, CensusPlacement read) {
        if (age.stripTrailingZeros().scale() > 0) {
            row.mend(
                    FindingCodes.PART_OF_A_YEAR,
                    CensusFields.AGE.column(),
                    "an age with a part of a year",
                    "whole years",
                    "row kept with the age rounded down");
        }
        Column company = CensusFields.COMPANY_NUMBER.column();
        if (read.companyNumber().isPresent()
                && FieldKinds.withoutDecimals(row.text(company))
                        .or(() -> Optional.of(row.text(company)))
                        .flatMap(CompanyNumber::parse)
                        .isEmpty()) {
            row.mend(
                    FindingCodes.LEADING_ZEROS_LOST,
                    company,
                    "a company number that lost its leading zeros",
                    "8 characters, as text",
                    "row kept with the zeros put back");
        }
        CensusCosts.doubtImplausible(row, read.total());
        checkContributions(row, read);
        checkNumber(row, CensusFields.ESTABLISHMENT_NUMBER.column(), read.establishmentNumber());
        checkNumber(row, CensusFields.PROVIDER_NUMBER.column(), read.providerNumber());
    }

    /**
     * Doubts a row whose contributions differ from its total. A blank is not 0, so what is blank is named and not
     * guessed.
     */
    private static void checkContributions(Row row, CensusPlacement read) {
        ImmutableMap<String, Optional<WeeklyFee>> contributions = ImmutableMap.of(
                "social care", read.socialCare(), "education", read.education(), "health", read.health());
        Set<String> notGiven =
                Maps.filterValues(contributions, Optional::isEmpty).keySet();
        long sum = read.contributions();
        if (notGiven.size() == contributions.size() || sum == read.total().pence()) {
            return;
        }
        boolean mayBeNotGiven = sum < read.total().pence() && !notGiven.isEmpty();
        row.doubt(
                FindingCodes.CONTRIBUTIONS_DO_NOT_ADD_UP,
                CensusFields.TOTAL.column(),
                mayBeNotGiven
                        ? "the contributions given are less than the total, and none is given from "
                                + String.join(", ", notGiven)
                        : "the contributions do not add up to the total",
                "social care, education and health together equal to the total");
    }

    private static void checkNumber(Row row, Column column, Optional<RegistrationNumber> number) {
        if (number.isPresent() && number.get().urn().isEmpty()) {
            row.note(
                    FindingCodes.INVALID_URN,
                    column,
                    "not of the form of Ofsted's numbers",
                    FieldKinds.URN.remedy() + ", where Ofsted registered it");
        }
    }
}
