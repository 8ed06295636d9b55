package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.child.Background;
import org.placewright.core.child.Child;
import org.placewright.core.child.Education;
import org.placewright.core.child.SpecialEducationalNeed;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.measure.Lengths;
import org.placewright.core.money.Ratio;
import org.placewright.core.need.Answer;
import org.placewright.core.need.AreaToAvoid;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.ImportantPlace;
import org.placewright.core.need.Needs;
import org.placewright.core.need.Suitability;
import org.placewright.core.need.VisitFrequency;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.referral.DeprivationOfLibertyOrder;
import org.placewright.core.referral.NeededBy;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SecureAccommodationAuthority;
import org.placewright.core.time.Age;
import org.placewright.core.time.DateRange;

/**
 * Draws one child who waits for a home, and what is asked for them. No words of anybody are invented: notes are left
 * blank. A quarter of those aged 16 or 17 who wait alone are unaccompanied and have no family home; that, and all
 * shares here, are by hand.
 */
final class WaitingChildDrawer {

    private static final ImmutableMap<SpecialEducationalNeed, Integer> SPECIAL_NEEDS = ImmutableMap.of(
            SpecialEducationalNeed.NONE, 35,
            SpecialEducationalNeed.EDUCATION_HEALTH_AND_CARE_PLAN, 25,
            SpecialEducationalNeed.SEN_SUPPORT, 22,
            SpecialEducationalNeed.NOT_SPECIFIED, 18);

    private static final ImmutableMap<Ratio, Integer> RATIOS =
            ImmutableMap.of(Ratio.of(1, 2), 35, Ratio.ONE_TO_ONE, 45, Ratio.TWO_TO_ONE, 20);

    private static final int NEVER_UNACCOMPANIED_KNOWN_PERCENT = 75;
    private static final int EMERGENCY_PERCENT = 45;
    private static final int URGENCY_KNOWN_PERCENT = 90;
    private static final int SCHOOL_PERCENT = 50;
    private static final int IMPORTANT_PLACE_PERCENT = 35;
    private static final int PLACE_NEAR_HOME_PERCENT = 40;
    private static final int AREA_TO_AVOID_PERCENT = 8;
    private static final int PREFERRED_LOCATION_PERCENT = 20;
    private static final int SCHOOL_AGE = 5;
    private static final int RESIDENTIAL_AGE = 10;
    private static final int SECURE_APPROVAL_AGE = 13;
    private static final int SUPPORTED_AGE = 16;
    private static final int FIRST_FAMILY_UNIT = 100;
    private static final int LAST_FAMILY_UNIT = 249;

    private final EnglandPlan plan;
    private final int council;
    private final AuthorityId name;
    private final ImmutableList<MarketHome> homesInArea;
    private final PersonDrawer people;

    WaitingChildDrawer(EnglandPlan plan, int council) {
        this.plan = plan;
        this.council = council;
        this.name = plan.country().names().get(council);
        this.homesInArea = plan.market().homes().stream()
                .filter(home -> Country.areaOf(home.sector()) == council)
                .collect(ImmutableList.toImmutableList());
        this.people = new PersonDrawer(plan.alone(council).share());
    }

    /**
     * What brothers and sisters have in common.
     *
     * @param from the day they need a home
     * @param home where the family lives; empty for a child who is unaccompanied
     * @param unaccompanied whether the child, then alone, is unaccompanied
     * @param ethnicity recorded for all
     * @param background of all
     * @param urgency how soon, and whether it was planned
     * @param areaToAvoid where none of them may live
     */
    record Family(
            LocalDate from,
            Optional<Postcode> home,
            boolean unaccompanied,
            Ethnicity ethnicity,
            Background background,
            Urgency urgency,
            Optional<AreaToAvoid> areaToAvoid) {

        /** Returns nothing of the value: it describes children. */
        @Override
        public String toString() {
            return "Family[...]";
        }
    }

    /** How soon a home is needed. */
    record Urgency(PlannedOrEmergency planned, NeededBy neededBy, Optional<LocalDate> latestStart) {}

    static int[] bands(LocalDate[] births, LocalDate on) {
        int[] bands = new int[births.length];
        for (int i = 0; i < births.length; i++) {
            int month = Math.min(Age.inYears(births[i], on) * 12, CareTargets.MONTHS - 1);
            bands[i] = CareTargets.bandOfMonth(month);
        }
        return bands;
    }

    /** Draws a family: that of a brother or sister who is in care already, if there is one. */
    Family family(Optional<CareHistory> sibling, boolean unaccompanied, LocalDate from, Draw draw) {
        Postcode address = sibling.flatMap(history -> history.episodes().get(0).homePostcode())
                .orElseGet(() -> address(draw));
        Ethnicity ethnicity = sibling.flatMap(CareHistory::child)
                .flatMap(Child::ethnicity)
                .orElseGet(() -> people.ethnicity(unaccompanied, draw));
        return new Family(
                from,
                unaccompanied ? Optional.empty() : Optional.of(address),
                unaccompanied,
                ethnicity,
                unaccompanied ? Backgrounds.ofUnaccompanied(draw) : Backgrounds.ofFamily(draw),
                urgency(from, draw),
                draw.percent(AREA_TO_AVOID_PERCENT) ? Optional.of(areaToAvoid(draw)) : Optional.empty());
    }

    private static Urgency urgency(LocalDate from, Draw draw) {
        if (!draw.percent(URGENCY_KNOWN_PERCENT)) {
            return new Urgency(PlannedOrEmergency.NOT_SPECIFIED, NeededBy.NOT_SPECIFIED, Optional.empty());
        }
        if (draw.percent(EMERGENCY_PERCENT)) {
            NeededBy by = draw.percent(60) ? NeededBy.TODAY : NeededBy.IN_LESS_THAN_FIVE_DAYS;
            return new Urgency(PlannedOrEmergency.EMERGENCY, by, Optional.of(from.plusDays(draw.between(0, 2))));
        }
        NeededBy by = draw.percent(75) ? NeededBy.IN_MORE_THAN_FIVE_DAYS : NeededBy.IN_LESS_THAN_FIVE_DAYS;
        return new Urgency(PlannedOrEmergency.PLANNED, by, Optional.of(from.plusDays(draw.between(7, 28))));
    }

    private AreaToAvoid areaToAvoid(Draw draw) {
        return new AreaToAvoid.AroundPostcode(address(draw), Lengths.returnMiles(draw.between(1, 6)));
    }

    private Postcode address(Draw draw) {
        return address(Country.sectorOf(council, draw.between(0, Country.SECTORS_IN_AREA - 1)), draw);
    }

    private Postcode address(int sector, Draw draw) {
        return plan.country().address(sector, draw.between(FIRST_FAMILY_UNIT, LAST_FAMILY_UNIT));
    }

    /** Returns what is asked for a child, all but what names the referral and the brothers and sisters. */
    Referral.Builder referral(ChildId id, LocalDate born, CareKind kind, Family family) {
        Draw draw = Draw.of(plan.spec().seed(), "waiting child " + id.value());
        int age = Age.inYears(born, family.from());
        NeedsDrawer needs = new NeedsDrawer(kind, age, draw);
        Optional<Postcode> school = age >= SCHOOL_AGE && !family.unaccompanied() && draw.percent(SCHOOL_PERCENT)
                ? Optional.of(address(draw))
                : Optional.empty();
        Needs asked = needs(needs, family, draw);
        return Referral.builder()
                .child(child(id, born, needs, family, draw))
                .authority(name)
                .neededFrom(family.from())
                .latestStart(family.urgency().latestStart())
                .neededBy(family.urgency().neededBy())
                .plannedOrEmergency(family.urgency().planned())
                .homePostcode(family.home())
                .schoolPostcode(school)
                .recommendation(recommendation(kind, age))
                .needs(asked)
                .secureAccommodation(secure(kind, age, family.from()))
                .deprivationOfLibertyOrder(order(asked.requirements().deprivationOfLiberty(), draw));
    }

    private Child child(ChildId id, LocalDate born, NeedsDrawer needs, Family family, Draw draw) {
        Child.Builder child = Child.builder()
                .id(id)
                .sex(people.sex(family.unaccompanied(), draw))
                .dateOfBirth(born)
                .ethnicity(family.ethnicity())
                .responsibleAuthority(name)
                .background(family.background())
                .education(Education.builder()
                        .specialEducationalNeed(draw.weighted(SPECIAL_NEEDS))
                        .mustStayAtSchool(DrawnAnswers.answer(25, 40, draw))
                        .build())
                .assessments(needs.assessments(plan.spec().asOf(), born));
        if (family.unaccompanied()) {
            child.unaccompaniedPeriods(ImmutableSortedSet.of(DateRange.startingOn(family.from())));
        } else if (draw.percent(NEVER_UNACCOMPANIED_KNOWN_PERCENT)) {
            child.unaccompaniedPeriods(ImmutableSortedSet.of());
        }
        return child.build();
    }

    private Needs needs(NeedsDrawer needs, Family family, Draw draw) {
        Needs.Builder asked = Needs.builder()
                .requirements(needs.requirements(family.background().needsInterpreter() == Answer.YES))
                .risks(needs.risks())
                .wakingNight(DrawnAnswers.answer(needs.byLevel(1, 5, 35), 45, draw))
                .areasToAvoid(family.areaToAvoid().stream().toList());
        if (needs.level() == NeedLevel.COMPLEX) {
            asked.minimumAdultSupport(draw.weighted(RATIOS));
        }
        if (draw.percent(PREFERRED_LOCATION_PERCENT)) {
            asked.preferredLocation(address(draw).district());
        }
        if (draw.percent(IMPORTANT_PLACE_PERCENT)) {
            asked.addImportantPlaces(importantPlace(draw));
        }
        return asked.build();
    }

    private ImportantPlace importantPlace(Draw draw) {
        boolean nearHome = !homesInArea.isEmpty() && draw.percent(PLACE_NEAR_HOME_PERCENT);
        Postcode where = nearHome ? address(draw.oneOf(homesInArea).sector(), draw) : address(draw);
        return new ImportantPlace(
                where,
                draw.percent(70)
                        ? Optional.of(new VisitFrequency(draw.between(1, 3), draw.between(1, 4)))
                        : Optional.empty());
    }

    /** Of a child for whom secure accommodation is sought a court has ordered it, from the day it is needed. */
    private static SecureAccommodationAuthority secure(CareKind kind, int age, LocalDate from) {
        return kind != CareKind.SECURE
                ? SecureAccommodationAuthority.NOT_SPECIFIED
                : new SecureAccommodationAuthority(
                        Optional.of(DateRange.of(from, from.plusDays(90))),
                        age < SECURE_APPROVAL_AGE ? Answer.YES : Answer.NOT_SPECIFIED,
                        Answer.NO);
    }

    private static DeprivationOfLibertyOrder order(Answer needed, Draw draw) {
        return switch (needed) {
            case YES -> draw.percent(70) ? DeprivationOfLibertyOrder.CURRENT : DeprivationOfLibertyOrder.APPLIED_FOR;
            case NO -> DeprivationOfLibertyOrder.NONE;
            case NOT_SPECIFIED -> DeprivationOfLibertyOrder.NOT_SPECIFIED;
        };
    }

    private static CareRecommendation recommendation(CareKind kind, int age) {
        Suitability residential = age < RESIDENTIAL_AGE ? Suitability.UNSUITABLE : Suitability.SUITABLE;
        Suitability supported = age < SUPPORTED_AGE ? Suitability.UNSUITABLE : Suitability.SUITABLE;
        return switch (kind) {
            case OWN_FOSTERING, AGENCY_FOSTERING, KINSHIP_FOSTERING ->
                new CareRecommendation(Suitability.PREFERRED, residential, supported);
            case CHILDRENS_HOME, SECURE, RESIDENTIAL_SCHOOL ->
                new CareRecommendation(Suitability.SUITABLE, Suitability.PREFERRED, Suitability.UNSUITABLE);
            case SUPPORTED -> new CareRecommendation(Suitability.SUITABLE, residential, Suitability.PREFERRED);
            default -> CareRecommendation.NOT_SPECIFIED;
        };
    }
}
