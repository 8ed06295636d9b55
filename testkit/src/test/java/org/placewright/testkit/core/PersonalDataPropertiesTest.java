package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.child.Background;
import org.placewright.core.child.Child;
import org.placewright.core.child.Education;
import org.placewright.core.child.PupilNumber;
import org.placewright.core.child.RecordedWish;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.StrengthsAndDifficultiesScore;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.geo.Wgs84Point;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.UniquePupilNumber;
import org.placewright.core.need.Needs;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringExemption;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.ResidentialSchool;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.referral.DeprivationOfLibertyOrder;
import org.placewright.core.referral.Referral;

/** Whatever is personal may be exchanged for anything else, and nothing that is printed changes. */
class PersonalDataPropertiesTest {

    /** The one child but for everything personal, which is the other's. */
    private static Child unlike(Child child, Child other) {
        return other.withSex(child.sex()).withResponsibleAuthority(child.responsibleAuthority());
    }

    @Property
    void identifiers_and_postcodes(
            @ForAll ChildId one, @ForAll ChildId other, @ForAll Postcode here, @ForAll Postcode there) {
        assertThat(one).hasToString(other.toString());
        assertThat(here).hasToString(there.toString());
    }

    @Property
    void pupil_numbers_and_scores(
            @ForAll UniquePupilNumber one,
            @ForAll UniquePupilNumber other,
            @ForAll StrengthsAndDifficultiesScore low,
            @ForAll StrengthsAndDifficultiesScore high) {
        assertThat(one).hasToString(other.toString());
        assertThat(new PupilNumber.Given(one)).hasToString(new PupilNumber.Given(other).toString());
        assertThat(low).hasToString(high.toString());
    }

    @Property
    void positions(@ForAll GridPoint here, @ForAll GridPoint there, @ForAll Wgs84Point one, @ForAll Wgs84Point other) {
        assertThat(here).hasToString(there.toString());
        assertThat(one).hasToString(other.toString());
    }

    @Property
    void children(@ForAll Child child, @ForAll Child other) {
        assertThat(unlike(child, other)).hasToString(child.toString());
    }

    @Property
    void sibling_groups(@ForAll SiblingGroup group, @ForAll SiblingGroup other) {
        SiblingGroup exchanged = SiblingGroup.builder()
                .members(other.members())
                .decision(group.decision())
                .decidedOn(group.decidedOn())
                .build();

        assertThat(exchanged).hasToString(group.toString());
    }

    @Property
    void wishes_backgrounds_and_educations(
            @ForAll RecordedWish one,
            @ForAll RecordedWish other,
            @ForAll Background background,
            @ForAll Education education) {
        assertThat(one).hasToString(other.toString());
        assertThat(background).hasToString(Background.NOT_KNOWN.toString());
        assertThat(education).hasToString(Education.NOT_KNOWN.toString());
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
    void homes(
            @ForAll ChildrensHome home,
            @ForAll FosteringHousehold household,
            @ForAll ResidentialSchool school,
            @ForAll SecureChildrensHome secureHome,
            @ForAll SupportedAccommodation accommodation,
            @ForAll Postcode postcode,
            @ForAll Residents residents) {
        for (Home given : ImmutableList.of(home, household, school, secureHome, accommodation)) {
            // Without a number of places there is room for anyone.
            Home roomy = given.withCapacity(Optional.empty());
            assertThat(roomy.withPostcode(Optional.of(postcode)).withResidents(Optional.of(residents)))
                    .hasToString(roomy.toString());
        }
    }

    @Property
    void residents(@ForAll Resident resident, @ForAll Resident other) {
        assertThat(resident.withBirthMonth(other.birthMonth()).withRisks(other.risks()))
                .hasToString(resident.toString());
    }

    @Property
    void children_whom_a_household_names(
            @ForAll FosteringHousehold household, @ForAll FosteringExemption exemption, @ForAll ChildId other) {
        FosteringHousehold given = household.withExemption(exemption);

        assertThat(given.withConnectedChildren(other)
                        .withExemption(new FosteringExemption(
                                ImmutableSortedSet.of(other), exemption.grantedBy(), exemption.days())))
                .hasToString(given.toString());
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
