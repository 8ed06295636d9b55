package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.InspectionJudgement;
import org.placewright.core.provider.RegisteredNeed;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.SupportedAccommodationOutcome;

/** The columns of a registration with Ofsted. */
final class RegistrationColumns {

    /** A judgement in either scheme; which of them a kind of home is judged by, the model knows. */
    static final CellForm<InspectionJudgement> JUDGEMENT = CellForms.words(
            Stream.of(InspectionGrade.values(), SupportedAccommodationOutcome.values())
                    .flatMap(Stream::of)
                    .toArray(InspectionJudgement[]::new),
            InspectionJudgement::label,
            ImmutableMap.of("requires improvement to be good", InspectionGrade.REQUIRES_IMPROVEMENT));

    private static final CellForm<ImmutableList<Inspection>> INSPECTION_LIST = ElementForm.<Inspection>of(
                    "day: judgement: day published, if known",
                    RegistrationColumns::inspection,
                    inspection -> ImmutableList.of(
                            inspection.inspectedOn().toString(),
                            inspection.judgement().label(),
                            inspection.publishedOn().map(LocalDate::toString).orElse("")))
            .list();

    /** The number, which also names a home that has no identifier of its own. */
    static final CouncilColumn<Registration, Urn> URN = column(
            "URN",
            "urn",
            CellForms.URN,
            registration -> Optional.of(registration.urn()),
            "Ofsted's unique reference number; with the status it makes the registration known");

    private static final CouncilColumn<Registration, RegistrationStatus> STATUS =
            RegistrationColumns.<RegistrationStatus>column(
                            "Registration status",
                            "status",
                            CellForms.words(RegistrationStatus.values(), RegistrationStatus::label),
                            registration -> Optional.of(registration.status()),
                            "whether the registration is in force")
                    .orElse("Resigned where there is a date closed; else there is no registration to speak of");
    private static final CouncilColumn<Registration, LocalDate> REGISTERED_ON = column(
            "Registration date",
            "registeredOn",
            CellForms.DATE,
            Registration::registeredOn,
            "first day of the registration");
    private static final CouncilColumn<Registration, LocalDate> CLOSED_ON = column(
            "Date closed",
            "closedOn",
            CellForms.DATE,
            Registration::closedOn,
            "day from which it is no longer in force");
    private static final CouncilColumn<Registration, Integer> PLACES = column(
                    "Registered places",
                    "places",
                    CellForms.COUNT,
                    registration -> CapacityColumns.boxed(registration.places()),
                    "places the register tells")
            .in("places");
    private static final ImmutableList<CouncilColumn<Range<Integer>, Integer>> AGES = CapacityColumns.ages(
            "Registered youngest age", "Registered oldest age", "ages", "the register tells; both or neither");
    private static final CouncilColumn<Registration, ImmutableList<RegisteredNeed>> NEEDS = column(
                    "Registered needs",
                    "needs",
                    ElementForm.of(CellForms.words(RegisteredNeed.values(), RegisteredNeed::label))
                            .list(),
                    registration -> OfferingColumns.list(registration.needs()),
                    "needs the register tells")
            .orElse("none known");
    private static final CouncilColumn<Registration, ImmutableList<Inspection>> INSPECTIONS = column(
                    "Inspections",
                    "inspections",
                    INSPECTION_LIST,
                    registration -> OfferingColumns.list(registration.inspections()),
                    "what inspectors found, and when")
            .orElse("none known");

    static final ImmutableList<CouncilColumn<Registration, ?>> ALL =
            ImmutableList.<CouncilColumn<Registration, ?>>builder()
                    .addAll(ImmutableList.of(URN, STATUS, REGISTERED_ON, CLOSED_ON, PLACES))
                    .add(AGES.get(0).within("", Registration::ages))
                    .add(AGES.get(1).within("", Registration::ages))
                    .add(NEEDS)
                    .add(INSPECTIONS)
                    .build();

    private RegistrationColumns() {}

    private static <V> CouncilColumn<Registration, V> column(
            String name, String attribute, CellForm<V> form, Function<Registration, Optional<V>> get, String meaning) {
        return CouncilColumn.read(name, attribute, form, get, meaning);
    }

    /**
     * Reads a registration; number and status must be there, and all else readable. A day on which the home closed says
     * that it is no longer in force, whoever ended it.
     */
    static Optional<Registration> registration(FormRow row) {
        Optional<Urn> urn = row.get(URN);
        Optional<LocalDate> closedOn = row.get(CLOSED_ON);
        Optional<RegistrationStatus> status =
                closedOn.isPresent() ? Optional.of(row.getOr(RegistrationStatus.RESIGNED, STATUS)) : row.get(STATUS);
        Registration.Builder rest = Registration.builder()
                .registeredOn(row.get(REGISTERED_ON))
                .closedOn(closedOn)
                .places(CapacityColumns.unboxed(row.get(PLACES)))
                .ages(CapacityColumns.ages(row, AGES))
                .needs(row.get(NEEDS).orElse(ImmutableList.of()))
                .inspections(row.get(INSPECTIONS).orElse(ImmutableList.of()));
        return urn.flatMap(
                number -> status.map(known -> rest.urn(number).status(known).build()));
    }

    private static Optional<Inspection> inspection(ImmutableList<String> values) {
        Optional<LocalDate> on = CellForms.dayOrBlank(values.get(0));
        Optional<LocalDate> published = CellForms.dayOrBlank(CellForms.at(values, 2));
        Optional<InspectionJudgement> judgement = JUDGEMENT.reading().read(CellForms.at(values, 1), () -> {});
        return on.filter(day -> values.size() <= 3)
                .flatMap(day -> judgement.map(found -> new Inspection(day, found, published)));
    }
}
