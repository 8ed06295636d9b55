package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.child.Background;
import org.placewright.core.child.Child;
import org.placewright.core.child.Education;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.CodeSet;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.geo.Wgs84Point;
import org.placewright.core.id.Urn;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.CareInRange;
import org.placewright.core.placement.DaysByAge;
import org.placewright.core.placement.Episode;
import org.placewright.core.placement.PeriodOfCare;
import org.placewright.core.placement.Placement;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.referral.Referral;
import org.placewright.testkit.arbitrary.CareHistoryArbitraries;
import org.placewright.testkit.arbitrary.CodeArbitraries;
import org.placewright.testkit.arbitrary.EpisodeArbitraries;

/** A value built again from its own attributes is the same value. */
class RoundTripPropertiesTest {

    @Property
    void children(@ForAll Child child) {
        Child copy = Child.builder()
                .id(child.id())
                .sex(child.sex())
                .dateOfBirth(child.dateOfBirth())
                .ethnicity(child.ethnicity())
                .pupilNumber(child.pupilNumber())
                .responsibleAuthority(child.responsibleAuthority())
                .homePostcode(child.homePostcode())
                .legalStatuses(ImmutableList.copyOf(child.legalStatuses()).reverse())
                .unaccompaniedPeriods(child.unaccompaniedPeriods())
                .mother(child.mother())
                .dateOfBirthOfMothersChild(child.dateOfBirthOfMothersChild())
                .wishes(ImmutableList.copyOf(child.wishes()).reverse())
                .background(Background.builder().from(child.background()).build())
                .education(Education.builder().from(child.education()).build())
                .assessments(ImmutableList.copyOf(child.assessments()).reverse())
                .build();

        assertThat(copy).isEqualTo(child).hasSameHashCodeAs(child).isNotSameAs(child);
    }

    @Property
    void sibling_groups(@ForAll SiblingGroup group) {
        SiblingGroup copy = SiblingGroup.builder()
                .members(ImmutableList.copyOf(group.members()).reverse())
                .decision(group.decision())
                .keptTogether(ImmutableList.copyOf(group.keptTogether()).reverse())
                .decidedBy(group.decidedBy())
                .decidedOn(group.decidedOn())
                .reason(group.reason())
                .build();

        assertThat(copy).isEqualTo(group).hasSameHashCodeAs(group).isNotSameAs(group);
    }

    @Provide
    Arbitrary<Episode> episodes() {
        return Arbitraries.oneOf(EpisodeArbitraries.episodes(), EpisodeArbitraries.episodesAsRecorded());
    }

    @Property
    void episodes(@ForAll("episodes") Episode episode) {
        Episode copy = Episode.builder()
                .start(episode.start())
                .end(episode.end())
                .reasonForNewEpisode(
                        ReasonForNewEpisode.of(episode.reasonForNewEpisode().code()))
                .legalStatus(LegalStatus.of(episode.legalStatus().code()))
                .categoryOfNeed(CategoryOfNeed.of(episode.categoryOfNeed().code()))
                .placementType(PlacementType.of(episode.placementType().code()))
                .placementProvider(
                        PlacementProvider.of(episode.placementProvider().code()))
                .reasonCeased(ReasonEpisodeCeased.of(episode.reasonCeased().code()))
                .reasonForPlacementChange(ReasonForPlacementChange.of(
                        episode.reasonForPlacementChange().code()))
                .homePostcode(episode.homePostcode())
                .placementPostcode(episode.placementPostcode())
                .urn(episode.urn())
                .build();

        assertThat(copy).isEqualTo(episode).hasSameHashCodeAs(episode).hasToString(episode.toString());
    }

    @Provide
    Arbitrary<CareHistory> histories() {
        return Arbitraries.oneOf(
                CareHistoryArbitraries.careHistories(), CareHistoryArbitraries.careHistoriesAsRecorded());
    }

    @Property
    void care_histories(@ForAll("histories") CareHistory history) {
        CareHistory copy = CareHistory.builder()
                .childId(history.childId())
                .responsibleAuthority(history.responsibleAuthority())
                .child(history.child())
                .episodes(history.episodes().reverse())
                .build();

        assertThat(copy).isEqualTo(history).hasSameHashCodeAs(history);
    }

    @Property
    void what_is_read_from_histories(
            @ForAll Placement placement, @ForAll PeriodOfCare period, @ForAll CareInRange care) {
        DaysByAge days = care.daysInCareByAge();

        assertThat(new Placement(placement.days(), placement.episodes()))
                .isEqualTo(placement)
                .hasSameHashCodeAs(placement);
        assertThat(PeriodOfCare.builder().placements(period.placements()).build())
                .isEqualTo(period)
                .hasSameHashCodeAs(period);
        assertThat(new CareInRange(care.history(), care.range())).isEqualTo(care);
        assertThat(new DaysByAge(days.byYear(), days.ageNotKnown())).isEqualTo(days);
    }

    @Property
    void referrals(@ForAll Referral referral) {
        Referral copy = Referral.builder()
                .id(referral.id())
                .child(referral.child())
                .neededFrom(referral.neededFrom())
                .homePostcode(referral.homePostcode())
                .schoolPostcode(referral.schoolPostcode())
                .siblingsLiveAt(ImmutableList.copyOf(referral.siblingsLiveAt()).reverse())
                .recommendation(referral.recommendation())
                .authority(referral.authority())
                .latestStart(referral.latestStart())
                .neededBy(referral.neededBy())
                .plannedOrEmergency(referral.plannedOrEmergency())
                .siblingCount(referral.siblingCount())
                .currentHome(referral.currentHome())
                .needs(referral.needs())
                .secureAccommodation(referral.secureAccommodation())
                .deprivationOfLibertyOrder(referral.deprivationOfLibertyOrder())
                .qualityAssurance(referral.qualityAssurance())
                .build();

        assertThat(copy).isEqualTo(referral).hasSameHashCodeAs(referral);
    }

    @Property
    void homes(
            @ForAll ChildrensHome home,
            @ForAll FosteringHousehold household,
            @ForAll SupportedAccommodation accommodation) {
        assertThat(ChildrensHome.builder().from(home).build()).isEqualTo(home).hasSameHashCodeAs(home);
        assertThat(FosteringHousehold.builder().from(household).build())
                .isEqualTo(household)
                .hasSameHashCodeAs(household);
        assertThat(SupportedAccommodation.builder().from(accommodation).build())
                .isEqualTo(accommodation)
                .hasSameHashCodeAs(accommodation);
    }

    @Property
    void capacities_and_registrations(@ForAll UsableCapacity capacity, @ForAll Registration registration) {
        assertThat(UsableCapacity.builder()
                        .registered(capacity.registered())
                        .blocked(capacity.blocked())
                        .staffed(capacity.staffed())
                        .occupied(capacity.occupied())
                        .build())
                .isEqualTo(capacity)
                .hasSameHashCodeAs(capacity);
        assertThat(capacity.usable()).isBetween(0, capacity.registered());
        assertThat(capacity.vacant().orElse(0)).isBetween(0, capacity.usable());
        assertThat(Registration.builder()
                        .urn(registration.urn())
                        .status(registration.status())
                        .registeredOn(registration.registeredOn())
                        .closedOn(registration.closedOn())
                        .places(registration.places())
                        .ages(registration.ages())
                        .needs(registration.needs())
                        .inspections(registration.inspections())
                        .build())
                .isEqualTo(registration)
                .hasSameHashCodeAs(registration);
    }

    @Provide
    Arbitrary<StatutoryCode<?>> codes() {
        return Arbitraries.of(
                        PlacementType.codes(),
                        PlacementProvider.codes(),
                        LegalStatus.codes(),
                        CategoryOfNeed.codes(),
                        ReasonForNewEpisode.codes(),
                        ReasonEpisodeCeased.codes(),
                        ReasonForPlacementChange.codes(),
                        Ethnicity.codes())
                .flatMap(RoundTripPropertiesTest::anyOf);
    }

    private static <C extends StatutoryCode<C>> Arbitrary<StatutoryCode<?>> anyOf(CodeSet<C> codes) {
        return CodeArbitraries.asRecorded(codes).map(code -> {
            assertThat(codes.of(code.code().toLowerCase(Locale.ROOT))).isEqualTo(code);
            return code;
        });
    }

    @Property
    void codes_keep_their_text_and_print_it_only_if_known(@ForAll("codes") StatutoryCode<?> code) {
        assertThat(code.toString().equals(code.code())).isEqualTo(code.isRecognised());
        assertThat(code.isRecognised() && !code.isRecorded()).isFalse();
        assertThat(code.validity().isEmpty()).isEqualTo(!code.isRecognised());
    }

    @Property
    void local_authorities(@ForAll LocalAuthority authority, @ForAll LocalAuthorities authorities) {
        assertThat(LocalAuthority.builder()
                        .id(authority.id())
                        .name(authority.name())
                        .nameVariants(
                                ImmutableList.copyOf(authority.nameVariants()).reverse())
                        .region(authority.region())
                        .validity(authority.validity())
                        .successors(ImmutableList.copyOf(authority.successors()).reverse())
                        .build())
                .isEqualTo(authority)
                .hasSameHashCodeAs(authority);
        assertThat(LocalAuthorities.of(authorities.all().reverse()))
                .isEqualTo(authorities)
                .hasSameHashCodeAs(authorities);
    }

    @Property
    void positions(@ForAll Wgs84Point point) {
        assertThat(new Wgs84Point(point.latitude(), point.longitude()))
                .isEqualTo(point)
                .hasSameHashCodeAs(point);
    }

    @Property
    void registration_numbers(@ForAll Urn urn) {
        assertThat(Urn.of(" " + urn.value().toLowerCase(Locale.ROOT))).isEqualTo(urn);
        assertThat(Urn.parse(urn.toString())).contains(urn);
    }
}
