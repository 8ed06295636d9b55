package org.placewright.interchange.register;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.ResidentialSchool;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FindingLog;

/**
 * Joins the rows of published files by URN: the latest that says something is believed, and contradictions reported.
 */
final class OfstedJoin {

    static final Comparator<OfstedRow> OLDEST_FIRST = Comparator.comparing(
                    OfstedRow::fileDate, Comparators.emptiesFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(OfstedRow::location);

    private final FindingLog findings;
    private final OfstedOrganisations organisations;
    private final Map<Urn, List<OfstedRow>> byUrn = new TreeMap<>();
    private final ImmutableSet.Builder<SourceLocation> leftOut = ImmutableSet.builder();
    private final ImmutableList.Builder<Home> homes = ImmutableList.builder();

    OfstedJoin(ImmutableList<OfstedRow> rows, FindingLog findings) {
        this.findings = findings;
        ImmutableList<OfstedRow> ordered = ImmutableList.sortedCopyOf(OLDEST_FIRST, rows);
        ordered.forEach(row ->
                byUrn.computeIfAbsent(row.urn(), urn -> new ArrayList<>()).add(row));
        this.organisations = new OfstedOrganisations(ordered, findings);
        byUrn.forEach(this::join);
    }

    ImmutableList<Home> homes() {
        return homes.build();
    }

    ImmutableList<Provider> providers() {
        return organisations.providers();
    }

    /** Returns where the rows stand that were not taken. */
    ImmutableSet<SourceLocation> leftOut() {
        return leftOut.build();
    }

    private void join(Urn urn, List<OfstedRow> rows) {
        Optional<RegisteredKind> kind = latest(rows, OfstedRow::kind);
        if (kind.isEmpty()) {
            for (OfstedRow row : rows) {
                leftOut.add(row.location());
                report(
                        Severity.ERROR,
                        FindingCodes.UNKNOWN_PROVISION_TYPE,
                        row,
                        OfstedTable.PROVISION_TYPE,
                        "no file says what type of provision it is",
                        "a file with the same URN and a type of provision",
                        "row left out");
            }
            return;
        }
        reportContradictions(rows);
        ImmutableList<Inspection> inspections = inspections(rows, kind.get());
        Optional<Registration> registration = registration(urn, rows, inspections);
        Optional<ProviderId> provider = organisations.providerOf(rows);
        if (kind.get().isHome()) {
            homes.add(home(urn, kind.get(), registration, inspections)
                    .withProvider(provider)
                    .withLocalAuthority(latest(rows, OfstedRow::localAuthority))
                    .withPostcode(latest(rows, OfstedRow::postcode)));
        } else {
            registration.ifPresent(held -> organisations.hold(provider, held));
        }
    }

    private static Home home(
            Urn urn, RegisteredKind kind, Optional<Registration> registration, ImmutableList<Inspection> inspections) {
        HomeId id = HomeId.of(urn.value());
        // A registration tells the grade itself; without one, only the grade can be kept.
        Optional<InspectionGrade> grade = registration.isPresent() || inspections.isEmpty()
                ? Optional.empty()
                : Optional.of(inspections.get(inspections.size() - 1).judgement())
                        .map(InspectionGrade.class::cast);
        return switch (kind.home()) {
            case SECURE_CHILDRENS_HOME ->
                SecureChildrensHome.builder()
                        .id(id)
                        .registration(registration)
                        .grade(grade)
                        .build();
            case RESIDENTIAL_SCHOOL ->
                ResidentialSchool.builder()
                        .id(id)
                        .registration(registration)
                        .grade(grade)
                        .build();
            default ->
                ChildrensHome.builder()
                        .id(id)
                        .registration(registration)
                        .grade(grade)
                        .build();
        };
    }

    private Optional<Registration> registration(Urn urn, List<OfstedRow> rows, ImmutableList<Inspection> inspections) {
        Optional<RegistrationStatus> status = latest(rows, OfstedRow::status);
        Optional<LocalDate> from = latest(rows, OfstedRow::registeredOn);
        Optional<LocalDate> closed = latest(rows, OfstedRow::closedOn);
        boolean readable = closed.isPresent() || rows.stream().noneMatch(OfstedRow::closedOnUnreadableDay);
        boolean ordered = from.isEmpty() || closed.isEmpty() || !closed.get().isBefore(from.get());
        if (status.isEmpty() || !readable || !ordered) {
            report(
                    Severity.WARNING,
                    FindingCodes.INCOMPLETE_REGISTRATION,
                    rows.get(rows.size() - 1),
                    OfstedTable.STATUS,
                    "the registration is not known as a whole",
                    "URN and status, and real dates of which closing is not the first",
                    "kept without the registration");
            return Optional.empty();
        }
        Optional<Integer> places = latest(rows, OfstedRow::places);
        return Optional.of(Registration.builder()
                .urn(urn)
                .status(status.get())
                .registeredOn(from)
                .closedOn(closed)
                .places(places.map(OptionalInt::of).orElse(OptionalInt.empty()))
                .inspections(inspections)
                .build());
    }

    /** Returns the inspections by day, one a day; of two of one day the later file is believed. */
    private ImmutableList<Inspection> inspections(List<OfstedRow> rows, RegisteredKind kind) {
        Map<LocalDate, Inspection> byDay = new TreeMap<>();
        for (OfstedRow row : rows) {
            row.inspection().ifPresent(inspection -> {
                if (inspection.judgement().scheme() != kind.scheme()) {
                    report(
                            Severity.WARNING,
                            FindingCodes.INCOMPLETE_INSPECTION,
                            row,
                            OfstedTable.JUDGEMENT,
                            "judged by another scheme than such provision is",
                            "the scheme of the type of provision",
                            "inspection left out");
                    return;
                }
                Inspection earlier = byDay.get(inspection.inspectedOn());
                if (earlier != null && !earlier.judgement().equals(inspection.judgement())) {
                    contradicts(row, OfstedTable.JUDGEMENT, "two judgements of one inspection");
                }
                byDay.put(inspection.inspectedOn(), withPublication(inspection, Optional.ofNullable(earlier)));
            });
        }
        return ImmutableList.copyOf(byDay.values());
    }

    private static Inspection withPublication(Inspection inspection, Optional<Inspection> earlier) {
        return new Inspection(
                inspection.inspectedOn(),
                inspection.judgement(),
                inspection.publishedOn().or(() -> earlier.flatMap(Inspection::publishedOn)));
    }

    private void reportContradictions(List<OfstedRow> rows) {
        reportTwoOfOneDay(rows, OfstedRow::kind, OfstedTable.PROVISION_TYPE);
        reportTwoOfOneDay(rows, OfstedRow::status, OfstedTable.STATUS);
        reportTwoOfOneDay(rows, OfstedRow::places, OfstedTable.PLACES);
        reportTwoOfOneDay(rows, OfstedRow::postcode, OfstedTable.POSTCODE);
        reportTwoOfOneDay(rows, OfstedRow::localAuthority, OfstedTable.LOCAL_AUTHORITY);
        reportTwoOfOneDay(rows, OfstedRow::organisation, OfstedTable.ORGANISATION);
        OfstedRow last = rows.get(rows.size() - 1);
        if (distinct(rows, OfstedRow::registeredOn) > 1) {
            contradicts(last, OfstedTable.REGISTERED_ON, "two days of registration");
        }
        if (distinct(rows, OfstedRow::closedOn) > 1) {
            contradicts(last, OfstedTable.CLOSED_ON, "two days of closing");
        }
        Optional<LocalDate> closed = latest(rows, OfstedRow::closedOn);
        boolean opened = rows.stream()
                .anyMatch(row -> row.status().equals(Optional.of(RegistrationStatus.ACTIVE))
                        && closed.isPresent()
                        && row.fileDate()
                                .filter(day -> day.isAfter(closed.get()))
                                .isPresent());
        if (opened) {
            contradicts(
                    last, OfstedTable.STATUS, "active in a file of a day after it closed; the day of closing is kept");
        }
    }

    /** Says where files of one day, or rows of one file, differ; later ones may differ from earlier. */
    private <T> void reportTwoOfOneDay(List<OfstedRow> rows, Function<OfstedRow, Optional<T>> fact, Column column) {
        Map<Optional<LocalDate>, T> said = new LinkedHashMap<>();
        for (OfstedRow row : rows) {
            fact.apply(row).ifPresent(now -> {
                T before = said.put(row.fileDate(), now);
                if (before != null && !before.equals(now)) {
                    contradicts(row, column, "an earlier row of the same day says otherwise");
                }
            });
        }
    }

    private static <T> long distinct(List<OfstedRow> rows, Function<OfstedRow, Optional<T>> fact) {
        return rows.stream().map(fact).flatMap(Optional::stream).distinct().count();
    }

    /** Returns what the latest row says that says something. */
    static <T> Optional<T> latest(List<OfstedRow> rows, Function<OfstedRow, Optional<T>> fact) {
        return rows.stream().map(fact).flatMap(Optional::stream).reduce((earlier, later) -> later);
    }

    private void contradicts(OfstedRow row, Column column, String fault) {
        report(
                Severity.WARNING,
                FindingCodes.CONTRADICTORY_REGISTRATION,
                row,
                column,
                fault,
                "files that agree",
                "the latest file believed; of one day, the last by name and line");
    }

    private void report(
            Severity severity,
            FindingCode code,
            OfstedRow row,
            Column column,
            String fault,
            String remedy,
            String done) {
        findings.add(severity, code, row.location().column(column.name()), fault, remedy, done);
    }
}
