package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placewright.core.child.Child;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.Suitability;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.referral.Referral;
import org.placewright.testkit.synthetic.CareCourse.Ending;
import org.placewright.testkit.synthetic.CouncilChildren.Member;

/**
 * Draws the children of one council who wait for a home: those whom the model expects to come into care in the fourteen
 * days after the last one. Some have a brother or sister who lives in a home of the market, and then their family too.
 */
final class ReferralDrawer {

    private static final int DAYS = 14;
    private static final int SIBLING_PERCENT = 20;
    private static final int SCHOOL_PERCENT = 50;
    private static final int SCHOOL_AGE = 5;
    private static final int RESIDENTIAL_AGE = 10;
    private static final int SUPPORTED_AGE = 16;
    private static final int FAMILY_UNIT = 100;

    private final EnglandPlan plan;
    private final int council;
    private final Draw draw;

    ReferralDrawer(EnglandPlan plan, int council) {
        this.plan = plan;
        this.council = council;
        this.draw = Draw.of(
                plan.spec().seed(), "referrals " + plan.country().names().get(council));
    }

    ImmutableList<Referral> referrals() {
        List<Member> inHomes = inHomes();
        CareModel model = plan.model(council);
        double rate = model.entriesOfAllAges() * plan.expectedChildren(council) / (CareHazards.DAYS_IN_YEAR / 12);
        ImmutableList.Builder<Referral> referrals = ImmutableList.builder();
        int number = 0;
        for (int day = 1; day <= DAYS; day++) {
            LocalDate from = plan.spec().asOf().plusDays(day);
            int children = draw.poisson(rate * model.calendar().season(from.getMonthValue()));
            for (int i = 0; i < children; i++) {
                referrals.add(referral(++number, from, model, inHomes));
            }
        }
        return referrals.build();
    }

    private List<Member> inHomes() {
        ImmutableList.Builder<Member> found = ImmutableList.builder();
        plan.children(council).forEachRemaining(group -> group.members().stream()
                .filter(member -> member.course().ending() == Ending.GOES_ON)
                .filter(member ->
                        lastHome(member).isPresent() && family(member.history()).isPresent())
                .forEach(found::add));
        return found.build();
    }

    private static Optional<HomeId> lastHome(Member member) {
        return member.places().get(member.places().size() - 1).home().map(HomeWriter::id);
    }

    private static Optional<Postcode> family(CareHistory history) {
        return history.episodes().get(0).homePostcode();
    }

    private Referral referral(int number, LocalDate from, CareModel model, List<Member> inHomes) {
        String name = plan.country().names().get(council).value();
        int month = CareSimulator.chosen(model.entries(), draw.fraction() * model.entriesOfAllAges());
        int days = month == 0 ? 0 : (int) ((month - 1 + draw.fraction()) * CareHazards.DAYS_IN_YEAR / 12);
        LocalDate born = from.minusDays(Math.min(days, 6_570));
        Child child = Child.builder()
                .id(ChildId.of("W-" + name + "-" + number))
                .sex(draw.percent(56) ? Sex.MALE : Sex.FEMALE)
                .dateOfBirth(born)
                .build();
        int age = child.ageOn(from);
        int band = CareTargets.bandOfMonth(Math.min(age * 12, CareTargets.MONTHS - 1));
        CareKind kind = CareKind.at(CareSimulator.chosen(model.first()[band], draw.fraction()));
        Optional<Member> sibling = !inHomes.isEmpty() && draw.percent(SIBLING_PERCENT)
                ? Optional.of(draw.oneOf(inHomes))
                : Optional.empty();
        Postcode address = address();
        Optional<Postcode> school =
                age >= SCHOOL_AGE && draw.percent(SCHOOL_PERCENT) ? Optional.of(address()) : Optional.empty();
        return Referral.builder()
                .id(ReferralId.of("R-" + name + "-" + number))
                .child(child)
                .neededFrom(from)
                .homePostcode(
                        sibling.flatMap(member -> family(member.history())).orElse(address))
                .schoolPostcode(school)
                .siblingsLiveAt(
                        sibling.flatMap(ReferralDrawer::lastHome).stream().toList())
                .recommendation(recommendation(kind, age))
                .build();
    }

    private Postcode address() {
        int sector = Country.sectorOf(council, draw.between(0, Country.SECTORS_IN_AREA - 1));
        return plan.country().address(sector, FAMILY_UNIT + draw.between(0, 149));
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
