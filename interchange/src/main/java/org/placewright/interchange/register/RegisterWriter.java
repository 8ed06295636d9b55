package org.placewright.interchange.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.InspectionJudgement;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.ProviderSector;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.time.DateRange;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.interchange.internal.Column;

/**
 * Writes a register that {@link RegisterReader} reads back as the same homes and providers.
 *
 * <p>That holds as far as a register has columns. There are none for what a home offers, who lives there, whom it is
 * registered for, its earlier inspections, or approval other than full: those are left out, which says that they are
 * not known.
 *
 * <p>A provider is written in the rows of its homes, so one without a home is not written.
 */
public final class RegisterWriter {

    private static final RegisterWriter STANDARD = new RegisterWriter();

    private static final ImmutableMap<HomeKind, String> TYPES = ImmutableMap.of(
            HomeKind.CHILDRENS_HOME, "Children's home",
            HomeKind.SECURE_CHILDRENS_HOME, "Secure children's home",
            HomeKind.RESIDENTIAL_SCHOOL, "Residential special school",
            HomeKind.SUPPORTED_ACCOMMODATION, "Supported accommodation",
            HomeKind.FOSTERING_HOUSEHOLD, "Fostering household");

    private RegisterWriter() {}

    /**
     * Returns the writer.
     *
     * @return the writer
     */
    public static RegisterWriter standard() {
        return STANDARD;
    }

    /**
     * Writes the homes to a file, replacing what was there.
     *
     * @param file the file; its folder must exist
     * @param homes the homes
     * @param providers the organisations that run them; those not given are written by their identifier alone
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if two providers have the same identifier
     */
    public void write(Path file, Iterable<? extends Home> homes, Iterable<Provider> providers) throws IOException {
        table(homes, providers).write(file);
    }

    /**
     * Returns the homes as a table.
     *
     * @param homes the homes
     * @param providers the organisations that run them; those not given are written by their identifier alone
     * @return the table, with a row for each home in the order given
     * @throws IllegalArgumentException if two providers have the same identifier
     */
    public CsvTable table(Iterable<? extends Home> homes, Iterable<Provider> providers) {
        ImmutableMap<ProviderId, Provider> byId =
                Streams.stream(providers).collect(ImmutableMap.toImmutableMap(Provider::id, provider -> provider));
        CsvTable.Builder table = CsvTable.builder(
                RegisterTable.COLUMNS.stream().map(Column::name).toArray(String[]::new));
        for (Home home : homes) {
            Map<Column, CsvCell> cells = new LinkedHashMap<>();
            shared(home, cells);
            home.provider().ifPresent(id -> provider(id, Optional.ofNullable(byId.get(id)), cells));
            home.capacity().ifPresent(capacity -> capacity(capacity, cells));
            if (home instanceof FosteringHousehold household) {
                approval(household, cells);
            }
            home.registration().ifPresent(registration -> registration(registration, cells));
            table.row(RegisterTable.COLUMNS.stream()
                    .map(column -> cells.getOrDefault(column, CsvCell.blank()))
                    .collect(ImmutableList.toImmutableList()));
        }
        return table.build();
    }

    private static void shared(Home home, Map<Column, CsvCell> cells) {
        cells.put(RegisterTable.HOME_ID, CsvCell.text(home.id().value()));
        cells.put(RegisterTable.PROVISION_TYPE, CsvCell.text(Optional.ofNullable(TYPES.get(home.kind()))));
        cells.put(
                RegisterTable.LOCAL_AUTHORITY,
                CsvCell.text(home.localAuthority().map(AuthorityId::value)));
        cells.put(RegisterTable.POSTCODE, CsvCell.text(home.postcode().map(Postcode::text)));
        home.acceptedAges().ifPresent(ages -> {
            cells.put(RegisterTable.YOUNGEST, CsvCell.number(ages.lowerEndpoint()));
            cells.put(RegisterTable.OLDEST, CsvCell.number(ages.upperEndpoint()));
        });
        cells.put(RegisterTable.SEX_ACCEPTED, CsvCell.text(home.acceptedSex().map(AcceptedSex::label)));
        home.weeklyFee()
                .ifPresent(fee ->
                        cells.put(RegisterTable.FEE, CsvCell.number(fee.amount().getAmount())));
        cells.put(RegisterTable.EFFECTIVENESS, CsvCell.text(home.judgement().map(InspectionJudgement::label)));
    }

    private static void provider(ProviderId id, Optional<Provider> provider, Map<Column, CsvCell> cells) {
        cells.put(RegisterTable.PROVIDER_ID, CsvCell.text(id.value()));
        cells.put(RegisterTable.ORGANISATION, CsvCell.text(provider.map(Provider::name)));
        cells.put(
                RegisterTable.SECTOR,
                CsvCell.text(provider.flatMap(Provider::sector).map(ProviderSector::label)));
    }

    private static void capacity(UsableCapacity capacity, Map<Column, CsvCell> cells) {
        cells.put(RegisterTable.PLACES, CsvCell.number(capacity.registered()));
        capacity.occupied().ifPresent(places -> cells.put(RegisterTable.OCCUPIED, CsvCell.number(places)));
        RegisterTable.BLOCKS.forEach((column, reason) -> {
            Integer places = capacity.blocked().get(reason);
            if (places != null) {
                cells.put(column, CsvCell.number(places));
            }
        });
    }

    private static void approval(FosteringHousehold household, Map<Column, CsvCell> cells) {
        cells.put(RegisterTable.URN, CsvCell.text(household.fosteringService().map(Urn::value)));
        Optional<LocalDate> from = household.approved().map(DateRange::from);
        cells.put(RegisterTable.APPROVED_FROM, CsvCell.date(from));
        cells.put(
                RegisterTable.APPROVED_UNTIL, CsvCell.date(household.approved().flatMap(DateRange::until)));
    }

    private static void registration(Registration registration, Map<Column, CsvCell> cells) {
        cells.put(RegisterTable.URN, CsvCell.text(registration.urn().value()));
        cells.put(RegisterTable.STATUS, CsvCell.text(registration.status().label()));
        cells.put(RegisterTable.REGISTERED_ON, CsvCell.date(registration.registeredOn()));
        cells.put(RegisterTable.CLOSED_ON, CsvCell.date(registration.closedOn()));
    }
}
