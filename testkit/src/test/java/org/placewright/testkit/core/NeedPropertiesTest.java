package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.HomeId;
import org.placewright.core.measure.Lengths;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.Answer;
import org.placewright.core.need.AreaToAvoid;
import org.placewright.core.need.ImportantPlace;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.Needs;
import org.placewright.core.need.NeedsAssessment;
import org.placewright.core.need.Requirement;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.ScoredNeed;
import org.placewright.core.need.VisitFrequency;
import org.placewright.core.referral.Offer;
import org.placewright.core.referral.SiblingReferral;

/** What is said of needs stays as it was said, in whatever order, and what could identify a child is not printed. */
class NeedPropertiesTest {

    @Property(tries = 200)
    void needs_are_rebuilt_in_any_order(@ForAll Needs needs) {
        Needs copy = Needs.builder()
                .requirements(needs.requirements())
                .risks(needs.risks())
                .minimumAdultSupport(needs.minimumAdultSupport())
                .wakingNight(needs.wakingNight())
                .preferredLocation(needs.preferredLocation())
                .importantPlaces(needs.importantPlaces().reverse())
                .areasToAvoid(ImmutableList.copyOf(needs.areasToAvoid()).reverse())
                .build();

        assertThat(copy).isEqualTo(needs).hasSameHashCodeAs(needs).hasToString(needs.toString());
        assertThat(copy.importantPlaces()).isSorted();
    }

    @Property
    void requirements_answer_for_each_kind(@ForAll Requirements requirements) {
        Requirement<Adaptation> adaptation = requirements.homeAdaptation();

        for (Adaptation kind : Adaptation.values()) {
            assertThat(adaptation.needs(kind) == Answer.YES)
                    .isEqualTo(adaptation.kinds().contains(kind));
        }
        assertThat(new Requirement<>(adaptation.answer(), adaptation.kinds())).isEqualTo(adaptation);
    }

    @Property
    void an_area_covers_its_centre_and_nothing_further_than_its_radius(
            @ForAll AreaToAvoid area, @ForAll GridPoint centre, @ForAll GridPoint place) {
        Locator everyPostcode = postcode -> Optional.of(centre);
        GridPoint where = area.locatedBy(everyPostcode).orElseThrow();
        double metres = Lengths.inMetres(where.distanceTo(place));

        assertThat(area.covers(where, everyPostcode)).isEqualTo(Answer.YES);
        assertThat(area.covers(place, everyPostcode))
                .isEqualTo(metres <= Lengths.inMetres(area.radius()) ? Answer.YES : Answer.NO);
        assertThat(area.covers(place, Locator.none()) == Answer.NOT_SPECIFIED)
                .isEqualTo(area instanceof AreaToAvoid.AroundPostcode);
    }

    @Property
    void a_kind_that_is_not_named_is_ruled_out_only_by_none_or_by_others_that_are_named(
            @ForAll Requirements requirements) {
        Requirement<Adaptation> adaptation = requirements.homeAdaptation();
        boolean anyIsMeant = adaptation.answer() == Answer.NOT_SPECIFIED
                || adaptation.equals(Requirement.of(ImmutableList.<Adaptation>of()))
                || adaptation.kinds().contains(Adaptation.OTHER);

        assertThat(Stream.of(Adaptation.values())
                        .filter(kind -> !adaptation.kinds().contains(kind)))
                .allMatch(kind -> adaptation.needs(kind) == (anyIsMeant ? Answer.NOT_SPECIFIED : Answer.NO));
    }

    @Property
    void risks_change_in_one_answer_only(
            @ForAll KnownRisks risks,
            @ForAll RiskToChild toChild,
            @ForAll RiskToOthers toOthers,
            @ForAll RiskAnswer answer) {
        KnownRisks changed = risks.with(toChild, answer);

        for (RiskToChild risk : RiskToChild.values()) {
            assertThat(changed.answer(risk)).isEqualTo(risk == toChild ? answer : risks.answer(risk));
        }
        assertThat(changed.toOthers()).isEqualTo(risks.toOthers());
        assertThat(changed.with(toChild, risks.answer(toChild))).isEqualTo(risks);
        assertThat(risks.with(toOthers, answer).with(toOthers, risks.answer(toOthers)))
                .isEqualTo(risks);
    }

    @Property
    void assessments_find_each_score(@ForAll NeedsAssessment assessment) {
        for (ScoredNeed scored : assessment.scores()) {
            assertThat(assessment.scoreOf(scored.item())).hasValue(scored.score());
        }
        assertThat(new NeedsAssessment(
                        assessment.instrument(),
                        assessment.assessedOn(),
                        ImmutableSortedSet.copyOf(Comparator.reverseOrder(), assessment.scores())))
                .isEqualTo(assessment)
                .isEqualByComparingTo(assessment);
    }

    @Property
    void visits_are_in_lowest_terms_and_ordered_by_times_a_week(
            @ForAll VisitFrequency one,
            @ForAll VisitFrequency other,
            @ForAll @IntRange(min = 1, max = 1_000) int factor) {
        assertThat(new VisitFrequency(one.times() * factor, one.weeks() * factor))
                .isEqualTo(one);
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Integer.signum(
                        Double.compare((double) one.times() / one.weeks(), (double) other.times() / other.weeks())));
    }

    @Property
    void orders_agree_with_equality(
            @ForAll ImportantPlace place,
            @ForAll ImportantPlace otherPlace,
            @ForAll AreaToAvoid area,
            @ForAll AreaToAvoid otherArea) {
        assertThat(place.compareTo(otherPlace) == 0).isEqualTo(place.equals(otherPlace));
        assertThat(area.compareTo(otherArea) == 0).isEqualTo(area.equals(otherArea));
        assertThat(Integer.signum(area.compareTo(otherArea))).isEqualTo(-Integer.signum(otherArea.compareTo(area)));
    }

    @Property
    void places_and_areas_print_nothing(@ForAll Needs needs, @ForAll Postcode postcode, @ForAll GridPoint point) {
        Needs exchanged = needs.withPreferredLocation(postcode)
                .withImportantPlaces()
                .withRisks(KnownRisks.NOT_SPECIFIED)
                .withAreasToAvoid(new AreaToAvoid.AroundPoint(point, Lengths.metres(1)));

        assertThat(exchanged).hasToString(needs.toString());
    }

    @Property
    void offers_cost_no_less_than_the_fee_and_print_neither_home_nor_conditions(
            @ForAll Offer offer, @ForAll HomeId home) {
        assertThat(offer.totalWeeklyCost(RoundingMode.HALF_UP)).isGreaterThanOrEqualTo(offer.weeklyFee());
        assertThat(offer.withPackages(offer.packages().reverse())).isEqualTo(offer);
        assertThat(offer.withHome(home).withConditions("other")).hasToString(offer.toString());
    }

    @Property(tries = 50)
    void siblings_are_the_same_group_in_any_order(@ForAll SiblingReferral siblings) {
        assertThat(siblings.withReferrals(siblings.referrals().reverse())).isEqualTo(siblings);
        assertThat(siblings.children()).hasSameSizeAs(siblings.referrals());
    }
}
