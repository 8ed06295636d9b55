package org.placewright.interchange.register;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Streams;
import com.google.common.collect.TreeMultimap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.InspectionScheme;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.ProviderSector;
import org.placewright.core.provider.Registration;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.interchange.internal.Column;

/**
 * Writes a register in the layouts Ofsted publishes, providers and places and inspections, which {@link OfstedReader}
 * reads back as the same registrations, inspections and owners.
 *
 * <p>That holds as far as the layouts have columns: they have none for what a council adds, such as usable places,
 * fees, ages and what a home offers, nor for ultimate owners and registered needs; and a home is known by its URN, an
 * owner by its name. So two owners of one name come back as one, unless each has a company number; a name is written on
 * one line, control characters as blanks; and {@code REDACTED}, which stands in the files for a name withheld, comes
 * back as none. Where owners of several names have one company number, it is left out, because the reader would take
 * them for one. Only what has a registration is written, and of homes only those Ofsted registers one by one:
 * children's homes, secure children's homes and residential schools. Of a registration that an organisation holds, the
 * layouts say what it is for and the model does not: one that has been judged by the three outcomes of supported
 * accommodation, or by the four grades of fostering services, is written as such; one that has not been judged is left
 * out, because to name a kind would be to guess.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class OfstedWriter {

    private static final ImmutableMap<InspectionScheme, String> SERVICES = ImmutableMap.of(
            InspectionScheme.FOUR_GRADES, "Independent fostering agency",
            InspectionScheme.THREE_OUTCOMES, "Supported accommodation");

    private static final ImmutableSet<HomeKind> HOMES =
            ImmutableSet.of(HomeKind.CHILDRENS_HOME, HomeKind.SECURE_CHILDRENS_HOME, HomeKind.RESIDENTIAL_SCHOOL);

    private final LocalDate day;
    private final LocalAuthorities authorities;

    private OfstedWriter(LocalDate day, LocalAuthorities authorities) {
        this.day = day;
        this.authorities = authorities;
    }

    /**
     * Returns a writer of the register as it was on a day, with the authorities of England.
     *
     * @param day the day, which becomes part of the names of the files
     * @return the writer
     */
    public static OfstedWriter of(LocalDate day) {
        return of(day, LocalAuthorities.ofEngland());
    }

    /**
     * Returns a writer of the register as it was on a day.
     *
     * @param day the day, which becomes part of the names of the files
     * @param authorities those whose names are written; any other is written as it is identified, and if that is the
     *     name of one of those, comes back as that one
     * @return the writer
     */
    public static OfstedWriter of(LocalDate day, LocalAuthorities authorities) {
        return new OfstedWriter(day, authorities);
    }

    /**
     * Writes both files, such as {@code Providers_and_places_at_2025_03_31.csv} and
     * {@code Inspections_at_2025_03_31.csv}, replacing those of the same names.
     *
     * @param folder where to write; it must exist
     * @param homes the homes
     * @param providers the organisations that own them, or hold registrations of their own; an owner that is not given
     *     is written by its identifier
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if two providers have the same identifier
     */
    public void write(Path folder, Iterable<? extends Home> homes, Iterable<Provider> providers) throws IOException {
        String suffix = "_at_" + day.toString().replace('-', '_') + ".csv";
        places(homes, providers).write(folder.resolve("Providers_and_places" + suffix));
        inspections(homes, providers).write(folder.resolve("Inspections" + suffix));
    }

    /**
     * Returns the table of providers and places: one row for each registration.
     *
     * @param homes the homes
     * @param providers the organisations
     * @return the table, homes first, in the order given
     * @throws IllegalArgumentException if two providers have the same identifier
     */
    public CsvTable places(Iterable<? extends Home> homes, Iterable<Provider> providers) {
        ImmutableMap<ProviderId, Provider> byId = asWritten(providers);
        Table table = new Table(
                OfstedTable.URN,
                OfstedTable.PROVISION_TYPE,
                OfstedTable.REGISTERED_ON,
                OfstedTable.STATUS,
                OfstedTable.CLOSED_ON,
                OfstedTable.POSTCODE,
                OfstedTable.LOCAL_AUTHORITY,
                OfstedTable.PLACES,
                OfstedTable.ORGANISATION,
                OfstedTable.SECTOR,
                OfstedTable.COMPANY_NUMBER);
        for (Home home : Iterables.filter(homes, OfstedWriter::isRegistered)) {
            home.registration().ifPresent(registration -> {
                Optional<Provider> owner = home.provider().map(id -> Optional.ofNullable(byId.get(id))
                        .orElseGet(
                                () -> Provider.builder().id(id).name(id.value()).build()));
                place(table, registration, home.kind().label(), Optional.of(home), owner);
            });
        }
        for (Provider provider : byId.values()) {
            for (Registration registration : provider.registrations()) {
                service(registration)
                        .ifPresent(kind -> place(table, registration, kind, Optional.empty(), Optional.of(provider)));
            }
        }
        return table.build();
    }

    /** Returns organisations as the layouts can name them, so that the reader neither loses one nor joins two. */
    private static ImmutableMap<ProviderId, Provider> asWritten(Iterable<Provider> providers) {
        ImmutableMap<ProviderId, Provider> named = Streams.stream(providers)
                .collect(ImmutableMap.toImmutableMap(Provider::id, provider -> provider.withName(name(provider))));
        SetMultimap<CompanyNumber, String> names = TreeMultimap.create();
        named.values()
                .forEach(provider -> provider.companyNumber().ifPresent(number -> names.put(number, provider.name())));
        return ImmutableMap.copyOf(Maps.transformValues(
                named,
                provider -> provider.withCompanyNumber(provider.companyNumber()
                        .filter(number -> names.get(number).size() == 1))));
    }

    /** Returns the name of an organisation on one line; its identifier, if nothing of the name can be seen. */
    private static String name(Provider provider) {
        String line = CharMatcher.javaIsoControl().replaceFrom(provider.name(), ' ');
        return CharMatcher.whitespace().matchesAllOf(line) ? provider.id().value() : line;
    }

    private void place(
            Table table, Registration registration, String kind, Optional<Home> home, Optional<Provider> owner) {
        table.row(
                CsvCell.text(registration.urn().value()),
                CsvCell.text(kind),
                CsvCell.date(registration.registeredOn()),
                CsvCell.text(registration.status().label()),
                CsvCell.date(registration.closedOn()),
                CsvCell.text(home.flatMap(Home::postcode).map(Postcode::text)),
                CsvCell.text(home.flatMap(Home::localAuthority).map(this::name)),
                registration.places().isPresent()
                        ? CsvCell.number(registration.places().getAsInt())
                        : CsvCell.blank(),
                CsvCell.text(owner.map(Provider::name)),
                CsvCell.text(owner.flatMap(Provider::sector).map(ProviderSector::label)),
                CsvCell.text(owner.flatMap(Provider::companyNumber).map(CompanyNumber::value)));
    }

    /** Returns the name of an authority if it is read back as the same. */
    private String name(AuthorityId id) {
        return authorities
                .withCode(id)
                .map(LocalAuthority::name)
                .filter(name -> authorities
                        .named(name, day)
                        .map(LocalAuthority::id)
                        .filter(id::equals)
                        .isPresent())
                .orElse(id.value());
    }

    /**
     * Returns the table of inspections: one row for each.
     *
     * @param homes the homes
     * @param providers the organisations
     * @return the table, homes first, each with its inspections from the first on
     */
    public CsvTable inspections(Iterable<? extends Home> homes, Iterable<Provider> providers) {
        Table table = new Table(
                OfstedTable.URN,
                OfstedTable.PROVISION_TYPE,
                OfstedTable.INSPECTED_ON,
                OfstedTable.PUBLISHED_ON,
                OfstedTable.JUDGEMENT);
        Iterables.filter(homes, OfstedWriter::isRegistered).forEach(home -> home.registration()
                .ifPresent(held -> inspections(table, held, home.kind().label())));
        providers.forEach(provider -> provider.registrations()
                .forEach(held -> service(held).ifPresent(kind -> inspections(table, held, kind))));
        return table.build();
    }

    private static void inspections(Table table, Registration registration, String kind) {
        for (Inspection inspection : registration.inspections()) {
            table.row(
                    CsvCell.text(registration.urn().value()),
                    CsvCell.text(kind),
                    CsvCell.date(inspection.inspectedOn()),
                    CsvCell.date(inspection.publishedOn()),
                    CsvCell.text(inspection.judgement().label()));
        }
    }

    /** Tells whether homes of the kind are registered each by itself. */
    private static boolean isRegistered(Home home) {
        return HOMES.contains(home.kind());
    }

    /** Returns what a registration that an organisation holds is for, as far as its inspections tell. */
    private static Optional<String> service(Registration registration) {
        return registration.inspections().stream()
                .findFirst()
                .flatMap(inspection ->
                        Optional.ofNullable(SERVICES.get(inspection.judgement().scheme())));
    }

    /** A table of columns that the reader knows too. */
    private static final class Table {

        private final CsvTable.Builder rows;

        Table(Column... columns) {
            this.rows =
                    CsvTable.builder(Arrays.stream(columns).map(Column::name).toArray(String[]::new));
        }

        void row(CsvCell... cells) {
            rows.row(cells);
        }

        CsvTable build() {
            return rows.build();
        }
    }
}
