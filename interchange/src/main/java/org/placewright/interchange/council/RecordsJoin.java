package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.placewright.core.child.Child;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ReferralId;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.Offer;
import org.placewright.core.referral.Referral;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.ImportReport;
import org.placewright.core.result.Severity;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.ReadRow;
import org.placewright.interchange.internal.ReadTable;

/** Joins the tables of a folder by identifiers, and reports what names something that is not in its table. */
final class RecordsJoin {

    private static final String LEFT_OUT = "row left out";
    private static final String KEPT = "kept as it stands";

    /** What a row may refer to, and what is said where that is not there. */
    private record Reference<I>(Optional<ImmutableSet<I>> known, FindingCode code, String column, String fault) {

        static <T, I> Reference<I> to(
                Optional<ReadTable<T>> table, Function<T, I> id, FindingCode code, String column, String name) {
            return new Reference<>(
                    table.map(read -> read.rows().stream()
                            .map(row -> id.apply(row.value()))
                            .collect(ImmutableSet.toImmutableSet())),
                    code,
                    column,
                    "what the row names is not in the table " + name
                            + (table.filter(read -> !read.isWhole()).isPresent()
                                    ? ", as far as that could be read"
                                    : ""));
        }

        /** Tells whether something is in its table. */
        boolean isThere(I id) {
            return known.filter(ids -> ids.contains(id)).isPresent();
        }

        /** Tells whether something is not in its table, which is. */
        boolean isMissed(I id) {
            return known.isPresent() && !isThere(id);
        }
    }

    private final FindingLog findings;
    private final Reference<ProviderId> toProviders;
    private final Reference<HomeId> toHomes;
    private final ImmutableList<Provider> providers;
    private final ImmutableList<Home> homes;
    private ImportCounts counts = ImportCounts.NONE;

    RecordsJoin(
            FindingLog findings,
            Optional<ReadTable<Provider>> providerTable,
            Optional<ReadTable<ProviderRegistration>> registrations,
            Optional<ReadTable<Home>> homeTable,
            Optional<ResidentRows> residents) {
        this.findings = findings;
        this.toProviders =
                Reference.to(providerTable, Provider::id, FindingCodes.PROVIDER_NOT_THERE, "Provider id", "providers");
        this.toHomes = Reference.to(homeTable, Home::id, FindingCodes.HOME_NOT_THERE, "Home id", "homes");
        this.providers = providers(providerTable, registrations);
        this.homes = homes(homeTable, residents);
    }

    private ImmutableList<Provider> providers(
            Optional<ReadTable<Provider>> table, Optional<ReadTable<ProviderRegistration>> registrations) {
        ImmutableListMultimap<ProviderId, ProviderRegistration> held =
                joined(registrations, toProviders, ProviderRegistration::provider, row -> Optional.empty());
        return counted(table, rows(table)).stream()
                .map(provider -> provider.withRegistrations(held.get(provider.id()).stream()
                        .map(ProviderRegistration::registration)
                        .toList()))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Home> homes(Optional<ReadTable<Home>> table, Optional<ResidentRows> residents) {
        ImmutableListMultimap<HomeId, HomeResident> living = joined(
                residents.map(rows -> rows.ofWholeHomes(findings, toHomes::isThere)),
                toHomes,
                HomeResident::home,
                row -> row.resident().map(Resident::token).map(token -> key -> key.pseudonymOf(token)));
        ImmutableList<ReadRow<Home>> joined = rows(table).stream()
                .map(row -> home(row, living.get(row.value().id())))
                .collect(ImmutableList.toImmutableList());
        joined.forEach(row -> row.value()
                .provider()
                .ifPresent(provider -> check(
                        row,
                        toProviders,
                        provider,
                        Optional.of(key -> key.pseudonymOf(row.value().id())))));
        return counted(table, joined);
    }

    /** Joins what refers to homes, providers and referrals, and returns all there is. */
    LoadedRecords with(
            Optional<ReadTable<VacancyPeriod>> vacancies,
            Optional<ReadTable<Referral>> referrals,
            Optional<ReadTable<Offer>> offers) {
        Reference<ReferralId> toReferrals =
                Reference.to(referrals, Referral::id, FindingCodes.REFERRAL_NOT_THERE, "Referral id", "referrals");
        rows(vacancies)
                .forEach(row -> check(
                        row,
                        toHomes,
                        row.value().home(),
                        Optional.of(key -> key.pseudonymOf(row.value().home()))));
        checkBirths(rows(referrals));
        rows(offers).forEach(row -> {
            Optional<Function<PseudonymKey, Pseudonym>> whom =
                    Optional.of(key -> key.pseudonymOf(row.value().referral()));
            check(row, toReferrals, row.value().referral(), whom);
            check(row, toProviders, row.value().provider(), whom);
            check(row, toHomes, row.value().home(), whom);
        });
        CouncilRecords records = CouncilRecords.builder()
                .providers(providers)
                .homes(homes)
                .vacancies(counted(vacancies, rows(vacancies)))
                .referrals(counted(referrals, rows(referrals)))
                .offers(counted(offers, rows(offers)))
                .build();
        return new LoadedRecords(records, new ImportReport(findings.all(), counts));
    }

    /** Reports children with two dates of birth: an identifier may stand for two children, or one of them is a slip. */
    private void checkBirths(ImmutableList<ReadRow<Referral>> referrals) {
        Map<ChildId, LocalDate> births = new HashMap<>();
        for (ReadRow<Referral> row : referrals) {
            Child child = row.value().child();
            LocalDate first = births.putIfAbsent(child.id(), child.dateOfBirth());
            if (first != null && !first.equals(child.dateOfBirth())) {
                findings.about(key -> key.pseudonymOf(child.id()))
                        .add(
                                Severity.WARNING,
                                FindingCodes.INCONSISTENT_VALUE,
                                row.location().column(ChildColumns.DATE_OF_BIRTH.name()),
                                "an earlier referral of the child has another date of birth",
                                "one date for each child; maybe the identifier stands for two children",
                                KEPT);
            }
        }
    }

    private static <T> ImmutableList<ReadRow<T>> rows(Optional<ReadTable<T>> table) {
        return table.map(ReadTable::rows).orElse(ImmutableList.of());
    }

    /** Counts what became of the rows of a table, and returns the values. */
    private <T> ImmutableList<T> counted(Optional<ReadTable<T>> table, ImmutableList<ReadRow<T>> taken) {
        table.ifPresent(read -> counts = counts.plus(ReadTable.counts(taken, read.read())));
        return taken.stream().map(ReadRow::value).collect(ImmutableList.toImmutableList());
    }

    /** Returns the rows that go into what they refer to; those that refer to nothing there are left out. */
    private <T, I> ImmutableListMultimap<I, T> joined(
            Optional<ReadTable<T>> table,
            Reference<I> reference,
            Function<T, I> id,
            Function<T, Optional<Function<PseudonymKey, Pseudonym>>> whom) {
        ImmutableList.Builder<ReadRow<T>> taken = ImmutableList.builder();
        for (ReadRow<T> row : rows(table)) {
            if (reference.isThere(id.apply(row.value()))) {
                taken.add(row);
            } else {
                missed(Severity.ERROR, row, reference, whom.apply(row.value()), LEFT_OUT);
            }
        }
        return counted(table, taken.build()).stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(id, row -> row));
    }

    private <I> void check(
            ReadRow<?> row, Reference<I> reference, I id, Optional<Function<PseudonymKey, Pseudonym>> whom) {
        if (reference.isMissed(id)) {
            missed(Severity.WARNING, row, reference, whom, KEPT);
        }
    }

    private void missed(
            Severity severity,
            ReadRow<?> row,
            Reference<?> reference,
            Optional<Function<PseudonymKey, Pseudonym>> whom,
            String done) {
        whom.map(findings::about)
                .orElse(findings)
                .add(
                        severity,
                        reference.code(),
                        row.location().column(reference.column()),
                        reference.fault(),
                        "an identifier that is there",
                        done);
    }

    /** Returns a home with those who live there: nothing is known of them where the table has no row of the home. */
    private ReadRow<Home> home(ReadRow<Home> row, ImmutableList<HomeResident> living) {
        if (living.isEmpty()) {
            return row;
        }
        Residents residents = new Residents(
                living.stream().flatMap(lives -> lives.resident().stream()).collect(ImmutableList.toImmutableList()));
        if (residents.size() > 0 && residents.size() < living.size()) {
            about(
                    row,
                    FindingCodes.INCONSISTENT_VALUE,
                    "the table residents says both that nobody lives here and who does",
                    "one of the two",
                    "read as those who do");
        }
        Home home = row.value();
        Optional<UsableCapacity> capacity = home.capacity();
        if (capacity.filter(places -> places.occupied().isEmpty() && places.registered() < residents.size())
                .isPresent()) {
            about(
                    row,
                    FindingCodes.OVER_OCCUPIED,
                    "more children live here by the table residents than there are places",
                    "no more residents than places",
                    "kept as it stands");
        }
        if (capacity.filter(places -> places.occupied().orElse(Integer.MAX_VALUE) < residents.size())
                .isEmpty()) {
            return new ReadRow<>(home.withResidents(Optional.of(residents)), row.location(), row.changed());
        }
        about(
                row,
                FindingCodes.OVER_OCCUPIED,
                "more children live here by the table residents than places are occupied",
                "as many occupied places as residents, or more",
                "row kept without the number of occupied places");
        Optional<UsableCapacity> unknown = capacity.map(places -> places.withOccupied(OptionalInt.empty()));
        return new ReadRow<>(home.withCapacity(unknown).withResidents(Optional.of(residents)), row.location(), true);
    }

    private void about(ReadRow<Home> row, FindingCode code, String fault, String remedy, String done) {
        findings.about(key -> key.pseudonymOf(row.value().id()))
                .add(Severity.WARNING, code, row.location(), fault, remedy, done);
    }
}
