package org.placewright.interchange.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
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
 * Joins the rows of published files by URN: the latest that says something is believed, unless an other that none is
 * known to be later than says that the registration has ended. What contradicts is reported.
 */
final class OfstedJoin {

    private static final ImmutableSet<RegistrationStatus> ENDED =
            ImmutableSet.of(RegistrationStatus.SUSPENDED, RegistrationStatus.RESIGNED, RegistrationStatus.CANCELLED);

    private static final String UNKNOWN_REGISTRATION_REMEDY =
            "URN and status, and real dates of which closing is not the first";

    private final OfstedFindings findings;
    private final OfstedOrganisations organisations;
    private final ImmutableSet.Builder<SourceLocation> leftOut = ImmutableSet.builder();
    private final ImmutableSet.Builder<SourceLocation> lostPart = ImmutableSet.builder();
    private final ImmutableList.Builder<Home> homes = ImmutableList.builder();

    OfstedJoin(ImmutableList<OfstedRow> rows, FindingLog log) {
        this.findings = new OfstedFindings(log);
        ImmutableList<OfstedRow> ordered = ImmutableList.sortedCopyOf(OfstedStatements.OLDEST_FIRST, rows);
        this.organisations = new OfstedOrganisations(ordered, findings);
        ListMultimap<Urn, OfstedRow> byUrn =
                MultimapBuilder.treeKeys().arrayListValues().build();
        ordered.forEach(row -> byUrn.put(row.urn(), row));
        byUrn.asMap().forEach((urn, of) -> join(urn, new OfstedStatements(ImmutableList.copyOf(of))));
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

    /** Returns where the rows stand that were taken without some part. */
    ImmutableSet<SourceLocation> lostPart() {
        return lostPart.build();
    }

    private void join(Urn urn, OfstedStatements rows) {
        Optional<RegisteredKind> kind = rows.latest(OfstedRow::kind);
        if (kind.isEmpty()) {
            leaveOut(
                    rows,
                    FindingCodes.UNKNOWN_PROVISION_TYPE,
                    OfstedTable.PROVISION_TYPE,
                    "no file says what type of provision it is",
                    "a file with the same URN and a type of provision");
            return;
        }
        Optional<RegistrationStatus> status = status(rows);
        findings.contradictions(rows, status.filter(ENDED::contains).isPresent());
        ImmutableList<Inspection> inspections = inspections(rows, kind.get());
        Optional<Registration> registration = registration(urn, rows, status, inspections);
        Optional<ProviderId> provider = organisations.providerOf(rows);
        if (registration.isEmpty() && provider.isEmpty() && !kind.get().isHome()) {
            leaveOut(
                    rows,
                    FindingCodes.INCOMPLETE_REGISTRATION,
                    OfstedTable.STATUS,
                    "neither the registration of the service is known as a whole nor who holds it",
                    UNKNOWN_REGISTRATION_REMEDY);
            return;
        }
        if (registration.isEmpty()) {
            lose(rows.rows());
            findings.warn(
                    FindingCodes.INCOMPLETE_REGISTRATION,
                    rows.last(),
                    OfstedTable.STATUS,
                    "the registration is not known as a whole",
                    UNKNOWN_REGISTRATION_REMEDY,
                    "kept without the registration");
        }
        if (kind.get().isHome()) {
            homes.add(home(urn, kind.get(), registration, inspections)
                    .withProvider(provider)
                    .withLocalAuthority(rows.latest(OfstedRow::localAuthority))
                    .withPostcode(rows.latest(OfstedRow::postcode)));
        } else {
            registration.ifPresent(held -> hold(provider, held, rows));
        }
    }

    private void leaveOut(OfstedStatements rows, FindingCode code, Column column, String fault, String remedy) {
        for (OfstedRow row : rows.rows()) {
            leftOut.add(row.location());
            findings.add(Severity.ERROR, code, row, column, fault, remedy, "row left out");
        }
    }

    private void lose(ImmutableList<OfstedRow> rows) {
        rows.forEach(row -> lostPart.add(row.location()));
    }

    /** Gives a service to who holds it. What it is for is told by its inspections, and by nothing else there. */
    private void hold(Optional<ProviderId> provider, Registration held, OfstedStatements rows) {
        organisations.hold(provider, held);
        if (held.inspections().isEmpty()) {
            ImmutableList<OfstedRow> stating = rows.stating(OfstedRow::kind);
            lose(stating);
            findings.add(
                    Severity.INFO,
                    FindingCodes.KIND_OF_SERVICE_NOT_KEPT,
                    stating.get(stating.size() - 1),
                    OfstedTable.PROVISION_TYPE,
                    "a service without an inspection, which alone tells its kind from others an organisation holds",
                    "nothing else",
                    "kept without the type of provision");
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

    /** Returns the latest status; none if the latest cannot be read; and whatever is latest, any that says it ended. */
    private static Optional<RegistrationStatus> status(OfstedStatements rows) {
        boolean unreadable = rows.rows().stream()
                .filter(row -> row.statusUnreadable() || row.status().isPresent())
                .reduce((earlier, later) -> later)
                .filter(OfstedRow::statusUnreadable)
                .isPresent();
        return rows.current(OfstedRow::status).stream()
                .filter(ENDED::contains)
                .reduce((earlier, later) -> later)
                .or(() -> unreadable ? Optional.empty() : rows.latest(OfstedRow::status));
    }

    private Optional<Registration> registration(
            Urn urn,
            OfstedStatements rows,
            Optional<RegistrationStatus> status,
            ImmutableList<Inspection> inspections) {
        Optional<LocalDate> from = rows.latest(OfstedRow::registeredOn);
        Optional<LocalDate> closed = rows.latest(OfstedRow::closedOn);
        boolean readable = closed.isPresent() || rows.rows().stream().noneMatch(OfstedRow::closedOnUnreadableDay);
        boolean ordered = from.isEmpty() || closed.isEmpty() || !closed.get().isBefore(from.get());
        if ((status.isEmpty() && closed.isEmpty()) || !readable || !ordered) {
            return Optional.empty();
        }
        if (status.isEmpty()) {
            findings.add(
                    Severity.INFO,
                    FindingCodes.INCOMPLETE_REGISTRATION,
                    rows.last(),
                    OfstedTable.STATUS,
                    "a day of closing, and no status that can be read",
                    "the status, which says who ended the registration",
                    "taken for Resigned");
        }
        Optional<Integer> places = rows.latest(OfstedRow::places);
        return Optional.of(Registration.builder()
                .urn(urn)
                .status(status.orElse(RegistrationStatus.RESIGNED))
                .registeredOn(from)
                .closedOn(closed)
                .places(places.map(OptionalInt::of).orElse(OptionalInt.empty()))
                .inspections(inspections)
                .build());
    }

    /** Returns the inspections by day, one a day; of two of one day the later file is believed. */
    private ImmutableList<Inspection> inspections(OfstedStatements rows, RegisteredKind kind) {
        Map<LocalDate, Inspection> byDay = new TreeMap<>();
        for (OfstedRow row : rows.rows()) {
            row.inspection().ifPresent(inspection -> {
                if (inspection.judgement().scheme() != kind.scheme()) {
                    lose(ImmutableList.of(row));
                    findings.warn(
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
                    findings.contradiction(row, OfstedTable.JUDGEMENT, "two judgements of one inspection");
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
}
