package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.child.Child;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.HomeId;
import org.placewright.core.need.Needs;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.referral.DeprivationOfLibertyOrder;
import org.placewright.core.referral.Referral;

/** Whatever is personal may be exchanged for anything else, and nothing that is printed changes. */
class PersonalDataPropertiesTest {

    /** The one child but for everything personal, which is the other's. */
    private static Child unlike(Child child, Child other) {
        return other.withSex(child.sex()).withResponsibleAuthority(child.responsibleAuthority());
    }

    @Property
    void episodes_and_histories(@ForAll CareHistory history, @ForAll Child other, @ForAll Postcode postcode) {
        Child child = unlike(history.child().orElseThrow(), other);
        CareHistory exchanged = CareHistory.builder()
                .from(history)
                .childId(child.id())
                .child(child)
                .episodes(history.episodes().stream()
                        .map(episode -> episode.withHomePostcode(postcode).withPlacementPostcode(postcode))
                        .toList())
                .build();

        assertThat(exchanged).hasToString(history.toString());
    }

    @Property
    void periods_of_care(@ForAll CareHistory history, @ForAll Child other) {
        CareHistory exchanged = history.withChild(other.withId(history.childId()));

        assertThat(exchanged.periodsOfCare())
                .hasToString(history.periodsOfCare().toString());
    }

    @Property
    void referrals(
            @ForAll Referral referral,
            @ForAll Child other,
            @ForAll Postcode postcode,
            @ForAll HomeId home,
            @ForAll Needs needs) {
        Assume.that(!referral.neededFrom().isBefore(other.dateOfBirth()));
        Referral exchanged = referral.withChild(unlike(referral.child(), other))
                .withHomePostcode(postcode)
                .withSchoolPostcode(postcode)
                .withSiblingsLiveAt(home)
                .withCurrentHome(home)
                .withNeeds(needs)
                .withDeprivationOfLibertyOrder(DeprivationOfLibertyOrder.CURRENT);

        assertThat(exchanged).hasToString(referral.toString());
    }

    @Property
    void refusals(@ForAll Child one, @ForAll Child other, @ForAll Episode episode, @ForAll Referral referral) {
        assertThat(refusalToTellAgeBeforeBirth(one)).isEqualTo(refusalToTellAgeBeforeBirth(other));
        assertThat(catchIllegalArgumentException(
                        () -> episode.withEnd(episode.start().minusDays(1))))
                .hasMessageNotContaining(Integer.toString(episode.start().getYear()));
        LocalDate born = referral.child().dateOfBirth();
        assertThat(catchIllegalArgumentException(() -> referral.withNeededFrom(born.minusDays(1))))
                .hasMessageNotContaining(Integer.toString(born.getYear()))
                .hasMessageContaining("Maybe");
    }

    private static String refusalToTellAgeBeforeBirth(Child child) {
        return catchIllegalArgumentException(
                        () -> child.ageOn(child.dateOfBirth().minusDays(1)))
                .getMessage();
    }
}
