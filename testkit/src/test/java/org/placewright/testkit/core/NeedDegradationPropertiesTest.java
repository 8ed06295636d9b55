package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.geo.Postcode;
import org.placewright.core.geo.Postcode.Precision;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.need.AreaToAvoid;
import org.placewright.core.need.ImportantPlace;
import org.placewright.core.need.Needs;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.referral.ActualPlacement;
import org.placewright.core.referral.Offer;
import org.placewright.core.referral.QualityAssurance;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;

/** What children need and what is asked for them can be shared with those who need to know less. */
class NeedDegradationPropertiesTest {

    private static <T extends Degradable<T>> void assertDegrades(T value, Degradation how) {
        T once = value.degrade(how);
        Degradation toDistrict = new Degradation(how.key(), Precision.DISTRICT);

        assertThat(once.degrade(how)).isEqualTo(once).hasToString(once.toString());
        assertThat(once.degrade(toDistrict)).isEqualTo(value.degrade(toDistrict));
    }

    private static void assertNoMorePrecise(Stream<Postcode> degraded, Stream<Postcode> original, Degradation how) {
        assertThat(degraded.sorted())
                .containsExactlyElementsOf(original.map(how::degrade).sorted().toList())
                .allMatch(postcode -> postcode.precision().compareTo(how.postcodes()) <= 0);
    }

    private static Stream<Postcode> postcodes(Needs needs) {
        return Stream.concat(
                needs.preferredLocation().stream(),
                needs.importantPlaces().stream().map(ImportantPlace::postcode));
    }

    @Property(tries = 200)
    void needs(@ForAll Needs needs, @ForAll Degradation how) {
        assertDegrades(needs, how);
        Needs degraded = needs.degrade(how);

        assertNoMorePrecise(postcodes(degraded), postcodes(needs), how);
        assertThat(degraded.requirements()).isEqualTo(needs.requirements());
        assertThat(degraded.risks()).isEqualTo(needs.risks());
    }

    @Property(tries = 200)
    void areas_to_avoid(@ForAll Needs needs, @ForAll Degradation how) {
        for (AreaToAvoid area : needs.degrade(how).areasToAvoid()) {
            assertThat(area).isInstanceOfSatisfying(AreaToAvoid.AroundPostcode.class, around -> {
                assertThat(around.centre().precision()).isLessThanOrEqualTo(how.postcodes());
                assertDegrades(around, how);
            });
        }
        assertThat(needs.areasToAvoid().stream().flatMap(area -> area.degraded(how).stream()))
                .containsExactlyInAnyOrderElementsOf(degradedAroundPostcodes(needs, how));
    }

    private static ImmutableList<AreaToAvoid> degradedAroundPostcodes(Needs needs, Degradation how) {
        return needs.areasToAvoid().stream()
                .filter(AreaToAvoid.AroundPostcode.class::isInstance)
                .map(AreaToAvoid.AroundPostcode.class::cast)
                .map(area -> new AreaToAvoid.AroundPostcode(how.degrade(area.centre()), area.radius()))
                .collect(ImmutableList.toImmutableList());
    }

    @Property(tries = 200)
    void referrals(@ForAll Referral referral, @ForAll Degradation how) {
        assertDegrades(referral, how);
        Referral degraded = referral.degrade(how);

        assertThat(Stream.of(
                                Stream.of(
                                        degraded.id().value(),
                                        degraded.child().id().value()),
                                degraded.siblingsLiveAt().stream().map(home -> home.value()),
                                degraded.currentHome().stream().map(home -> home.value()))
                        .flatMap(texts -> texts))
                .allMatch(Pseudonym::isPseudonym);
        assertNoMorePrecise(
                Stream.of(degraded.homePostcode(), degraded.schoolPostcode()).flatMap(Optional::stream),
                Stream.of(referral.homePostcode(), referral.schoolPostcode()).flatMap(Optional::stream),
                how);
        assertThat(degraded.child().dateOfBirth())
                .isEqualTo(referral.child().dateOfBirth().withDayOfMonth(1));
        assertThat(degraded.needs()).isEqualTo(referral.needs().degrade(how));
        assertThat(degraded.qualityAssurance().flatMap(QualityAssurance::by)).isEmpty();
    }

    @Property(tries = 50)
    void sibling_referrals(@ForAll SiblingReferral siblings, @ForAll Degradation how) {
        assertDegrades(siblings, how);

        assertThat(siblings.degrade(how).referrals())
                .containsExactlyInAnyOrderElementsOf(siblings.referrals().stream()
                        .map(referral -> referral.degrade(how))
                        .toList());
    }

    @Property(tries = 200)
    void offers_and_placements(@ForAll Offer offer, @ForAll ActualPlacement placement, @ForAll Degradation how) {
        assertDegrades(offer, how);
        assertDegrades(placement, how);

        assertThat(offer.degrade(how).conditions()).isEmpty();
        assertThat(offer.degrade(how).home().value()).matches(Pseudonym::isPseudonym);
        assertThat(offer.degrade(how).weeklyFee()).isEqualTo(offer.weeklyFee());
        assertThat(placement.degrade(how).provider()).isEmpty();
        assertNoMorePrecise(placement.degrade(how).location().stream(), placement.location().stream(), how);
    }

    @Property(tries = 200)
    void places_and_checks(@ForAll ImportantPlace place, @ForAll QualityAssurance check, @ForAll Degradation how) {
        assertDegrades(place, how);
        assertDegrades(check, how);
    }
}
