package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.InspectionJudgement;
import org.placewright.core.provider.RegisteredNeed;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.SupportedAccommodationOutcome;

/**
 * Draws registrations and what inspections found, of homes and of the services their owners run.
 *
 * <p>Homes are inspected about once a year; what one inspection concludes, the next mostly does too, and the latest has
 * the shares below. Homes in which children live are active; of those in which nobody does, some are proposed,
 * suspended or closed, and still counted among the homes. Grades are near what is published (most are good, a sixth
 * require improvement: Ofsted 2025); all else is by hand.
 */
final class RegistrationDrawer {

    private static final ImmutableMap<InspectionGrade, Integer> GRADES = ImmutableMap.of(
            InspectionGrade.OUTSTANDING, 9,
            InspectionGrade.GOOD, 70,
            InspectionGrade.REQUIRES_IMPROVEMENT, 18,
            InspectionGrade.INADEQUATE, 3);

    private static final ImmutableMap<SupportedAccommodationOutcome, Integer> OUTCOMES = ImmutableMap.of(
            SupportedAccommodationOutcome.CONSISTENTLY_STRONG, 45,
            SupportedAccommodationOutcome.INCONSISTENT, 47,
            SupportedAccommodationOutcome.SERIOUS_WEAKNESSES, 8);

    private static final ImmutableMap<RegistrationStatus, Integer> STATUSES_OF_EMPTY_HOMES = ImmutableMap.of(
            RegistrationStatus.ACTIVE, 70,
            RegistrationStatus.PROPOSED, 12,
            RegistrationStatus.SUSPENDED, 8,
            RegistrationStatus.RESIGNED, 8,
            RegistrationStatus.CANCELLED, 2);

    private static final ImmutableMap<RegisteredNeed, Integer> NEEDS = ImmutableMap.of(
            RegisteredNeed.EMOTIONAL_AND_BEHAVIOURAL_DIFFICULTIES, 85,
            RegisteredNeed.LEARNING_DISABILITY, 20,
            RegisteredNeed.PHYSICAL_DISABILITY, 8,
            RegisteredNeed.SENSORY_IMPAIRMENT, 4,
            RegisteredNeed.MENTAL_DISORDER, 12,
            RegisteredNeed.DRUG_OR_ALCOHOL_PROBLEMS, 8,
            RegisteredNeed.OTHER, 3);

    private static final int NOT_YET_INSPECTED_PERCENT = 10;
    private static final int UNKNOWN_PERCENT = 8;
    private static final int OTHER_JUDGEMENT_PERCENT = 40;
    private static final int MOST_INSPECTIONS = 5;

    /** Registration of supported accommodation has been possible since then. */
    private static final LocalDate FIRST_SUPPORTED = LocalDate.of(2023, 4, 28);

    /** By hand: before any home is open. */
    private static final LocalDate FIRST_SERVICE = LocalDate.of(2003, 4, 1);

    private static final LocalDate LAST_SERVICE = LocalDate.of(2004, 3, 31);

    private final long seed;
    private final LocalDate asOf;

    RegistrationDrawer(SyntheticEnglandSpec spec) {
        this.seed = spec.seed();
        this.asOf = spec.asOf();
    }

    /** Returns the registration of a home that has one of its own. */
    Registration ofHome(MarketHome home) {
        Draw draw = drawOf(home.urn());
        RegistrationStatus status =
                home.occupied() == 0 ? draw.weighted(STATUSES_OF_EMPTY_HOMES) : RegistrationStatus.ACTIVE;
        Registration.Builder registration = Registration.builder()
                .urn(home.urn())
                .status(status)
                .places(draw.percent(UNKNOWN_PERCENT) ? OptionalInt.empty() : OptionalInt.of(home.places()))
                .ages(known(registeredAges(home, draw), draw))
                .needs(NEEDS.keySet().stream()
                        .filter(need -> draw.percent(NEEDS.getOrDefault(need, 0)))
                        .toList());
        if (status == RegistrationStatus.PROPOSED) {
            return registration.build();
        }
        LocalDate opened = LocalDate.ofEpochDay(home.openFrom());
        boolean closed = status == RegistrationStatus.RESIGNED || status == RegistrationStatus.CANCELLED;
        return registration
                .registeredOn(opened)
                .closedOn(closed ? Optional.of(asOf.minusDays(draw.between(0, 50))) : Optional.empty())
                .inspections(inspections(opened, from -> from.weighted(GRADES), draw))
                .build();
    }

    /** A home may be registered for somewhat more ages than it takes. */
    private static Range<Integer> registeredAges(MarketHome home, Draw draw) {
        int youngest = home.ages().lowerEndpoint();
        return Range.closed(
                Math.max(0, youngest - draw.between(0, 2)), home.ages().upperEndpoint());
    }

    /** Returns the registration of an agency's fostering service. */
    Registration ofFosteringAgency(Urn urn) {
        Draw draw = drawOf(urn);
        LocalDate registered = draw.dayBetween(FIRST_SERVICE, LAST_SERVICE);
        return active(urn, registered)
                .inspections(inspections(registered, from -> from.weighted(GRADES), draw))
                .build();
    }

    /** Returns what stands for a council's own fostering service, which is inspected with the council. */
    Registration ofCouncil(Urn urn) {
        return Registration.builder().urn(urn).status(RegistrationStatus.ACTIVE).build();
    }

    /** Returns the registration of a provider of supported accommodation, under which all its addresses are. */
    Registration ofSupportedAccommodation(Urn urn) {
        Draw draw = drawOf(urn);
        LocalDate newest = asOf.minusDays(120);
        LocalDate first = FIRST_SUPPORTED.isBefore(newest) ? FIRST_SUPPORTED : newest.minusYears(1);
        LocalDate latest = first.plusMonths(18).isBefore(newest) ? first.plusMonths(18) : newest;
        LocalDate registered = draw.dayBetween(first, latest);
        return active(urn, registered)
                .ages(known(Range.closed(16, 17), draw))
                .inspections(inspections(registered, from -> from.weighted(OUTCOMES), draw))
                .build();
    }

    private static Registration.Builder active(Urn urn, LocalDate registered) {
        return Registration.builder().urn(urn).status(RegistrationStatus.ACTIVE).registeredOn(registered);
    }

    /** Goes back from the latest inspection, whose report is out, by about a year each. */
    private ImmutableList<Inspection> inspections(
            LocalDate registered, Function<Draw, InspectionJudgement> judgements, Draw draw) {
        ImmutableList.Builder<Inspection> inspections = ImmutableList.builder();
        int left = draw.percent(NOT_YET_INSPECTED_PERCENT) ? 0 : draw.between(1, MOST_INSPECTIONS);
        LocalDate day = asOf.minusDays(draw.between(60, 400));
        InspectionJudgement judgement = judgements.apply(draw);
        for (; left > 0 && day.isAfter(registered.plusDays(30)); left--) {
            inspections.add(new Inspection(day, judgement, known(day.plusDays(draw.between(21, 45)), draw)));
            day = day.minusDays(draw.between(280, 430));
            judgement = draw.percent(OTHER_JUDGEMENT_PERCENT) ? judgements.apply(draw) : judgement;
        }
        return inspections.build();
    }

    private static <T> Optional<T> known(T value, Draw draw) {
        return draw.percent(UNKNOWN_PERCENT) ? Optional.empty() : Optional.of(value);
    }

    private Draw drawOf(Urn urn) {
        return Draw.of(seed, "registration " + urn.value());
    }
}
