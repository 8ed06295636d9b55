package org.placewright.sufficiency.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.sufficiency.gap.MadeRegion.BRADFORD;
import static org.placewright.sufficiency.gap.MadeRegion.LEEDS;
import static org.placewright.sufficiency.gap.MadeRegion.episode;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.time.CollectionYear;
import org.placewright.sufficiency.history.PlacementStability;
import org.placewright.sufficiency.reach.ReachPolicy;

/** Profiles counted by hand. */
class LocationProfilesTest {

    private static final Optional<AuthorityId> OF_LEEDS = Optional.of(LEEDS);
    private static final ImmutableListMultimap<Optional<AuthorityId>, SiblingGroup> NO_SIBLINGS =
            ImmutableListMultimap.of();

    /** Homes at 0, 20.0 and 20.1 miles in Leeds, and 10 miles in Bradford. */
    private static MadeRegion region() {
        return new MadeRegion()
                .postcode("LS1 1AA", 0)
                .postcode("BD1 1AA", 100)
                .postcode("LS2 1AA", 200)
                .postcode("LS3 1AA", 201)
                .home("SC000001", LEEDS, "LS1 1AA", 4, 0, 4)
                .home("SC000002", BRADFORD, "BD1 1AA", 4, 0, 4)
                .home("SC000003", LEEDS, "LS2 1AA", 4, 0, 4)
                .home("SC000004", LEEDS, "LS3 1AA", 4, 0, 4);
    }

    private static LocationProfiles profiles(
            MadeRegion region, ImmutableListMultimap<Optional<AuthorityId>, SiblingGroup> siblings) {
        return LocationProfiles.of(
                PlacementAreas.of(region.residences()),
                siblings,
                ReachPolicy.standard().unregistered());
    }

    private static LocationProfile leeds(
            MadeRegion region, ImmutableListMultimap<Optional<AuthorityId>, SiblingGroup> siblings) {
        return profiles(region, siblings).of(ImmutableSet.of(LEEDS));
    }

    @Test
    void twenty_miles_are_within_and_a_tenth_more_is_not() {
        LocationProfile leeds = leeds(
                region().child("1", OF_LEEDS, "K2", "LS1 1AA", "LS1 1AA", "SC000001")
                        .child("2", OF_LEEDS, "K2", "LS1 1AA", "LS2 1AA", "SC000003")
                        .child("3", OF_LEEDS, "K2", "LS1 1AA", "LS3 1AA", "SC000004")
                        .child("4", OF_LEEDS, "K2", "LS1 1AA", "BD1 1AA", "SC000002")
                        .child("5", OF_LEEDS, "K2", "", "BD1 1AA", "SC000002")
                        .child("6", OF_LEEDS, "Z13", "LS1 1AA", "LS1 1AB", ""),
                NO_SIBLINGS);

        assertThat(leeds.byLocation())
                .isEqualTo(ImmutableMap.of(
                        PlacementLocation.INSIDE_UP_TO_20, 2L,
                        PlacementLocation.INSIDE_OVER_20, 1L,
                        PlacementLocation.OUTSIDE_UP_TO_20, 1L,
                        PlacementLocation.OUTSIDE_OVER_20, 0L,
                        PlacementLocation.NOT_KNOWN, 2L));
        assertThat(leeds.located()).isEqualTo(4);
        assertThat(ProfileMeasure.OVER_20.in(leeds)).isEqualTo(new Share(1, 4));
        assertThat(ProfileMeasure.OUTSIDE.in(leeds)).isEqualTo(new Share(1, 4));
        assertThat(ProfileMeasure.OUTSIDE_OVER_20.in(leeds)).isEqualTo(new Share(0, 4));
        assertThat(ProfileMeasure.UNREGISTERED.in(leeds)).isEqualTo(new Share(1, 6));
        assertThat(leeds.siblings().values()).containsOnly(0L);
    }

    @Test
    void kinds_add_up_to_the_council() {
        LocationProfiles profiles = profiles(
                region().child("1", OF_LEEDS, "K2", "LS1 1AA", "BD1 1AA", "SC000002")
                        .child("2", OF_LEEDS, "U4", "LS1 1AA", "", "")
                        .child("3", Optional.empty(), "U4", "LS1 1AA", "", ""),
                NO_SIBLINGS);
        ImmutableSet<AuthorityId> leeds = ImmutableSet.of(LEEDS);

        assertThat(profiles.of(leeds, PlacementGroup.RESIDENTIAL).plus(profiles.of(leeds, PlacementGroup.FOSTERING)))
                .isEqualTo(profiles.of(leeds));
        assertThat(profiles.all().children()).isEqualTo(3);
        assertThat(profiles.councils()).containsExactly(LEEDS);
    }

    @Test
    void moves_are_those_of_the_collection_year() {
        MadeRegion region = region().child(
                        "1",
                        OF_LEEDS,
                        List.of(
                                episode("2023-03-01", "2023-05-01", "S", "U4", "LS1 1AA", "", ""),
                                episode("2023-05-01", "2023-06-01", "P", "U4", "LS1 1AA", "", ""),
                                episode("2023-06-01", "", "P", "U4", "LS1 1AA", "", "")))
                .child(
                        "2",
                        OF_LEEDS,
                        List.of(
                                episode("2023-02-01", "2023-03-20", "S", "U4", "LS1 1AA", "", ""),
                                episode("2023-03-20", "2023-06-01", "P", "U4", "LS1 1AA", "", ""),
                                episode("2023-06-01", "", "P", "U4", "LS1 1AA", "", "")));

        assertThat(leeds(region, NO_SIBLINGS).withThreeOrMorePlacements())
                .isEqualTo(PlacementStability.in(region.stays(), CollectionYear.of(2024))
                        .withThreeOrMorePlacements())
                .isEqualTo(1);
    }

    private static SiblingGroup siblings(String... ids) {
        SiblingGroup.Builder group = SiblingGroup.builder();
        for (String id : ids) {
            group.addMembers(ChildId.of(id));
        }
        return group.build();
    }

    @Test
    void brothers_and_sisters_are_together_by_home_or_full_postcode() {
        MadeRegion region = region().child("1", OF_LEEDS, "K2", "", "LS1 1AA", "SC000001")
                .child("2", OF_LEEDS, "K2", "", "LS1 1AA", "SC000001")
                .child("3", OF_LEEDS, "K2", "", "BD1 1AA", "SC000002")
                .child("4", OF_LEEDS, "U4", "", "LS7 7AA", "")
                .child("5", OF_LEEDS, "U4", "", "LS7 7AA", "")
                .child("6", OF_LEEDS, "U4", "", "", "")
                .child("7", OF_LEEDS, "U4", "", "LS8 8AA", "")
                .child("8", OF_LEEDS, "U4", "", "LS9 9AA", "");
        LocationProfile leeds = leeds(
                region,
                ImmutableListMultimap.of(
                        Optional.of(AuthorityId.of("Leeds")),
                        siblings("1", "2", "3"),
                        OF_LEEDS,
                        siblings("4", "5"),
                        OF_LEEDS,
                        siblings("6", "7"),
                        OF_LEEDS,
                        siblings("8", "9"),
                        Optional.of(BRADFORD),
                        siblings("7", "8")));

        assertThat(leeds.groups())
                .isEqualTo(ImmutableMap.of(
                        Together.ALL, 1L, Together.SOME, 1L, Together.NONE, 0L, Together.NOT_DETERMINED, 1L));
        assertThat(leeds.siblings())
                .isEqualTo(ImmutableMap.of(
                        Together.ALL, 2L, Together.SOME, 2L, Together.NONE, 1L, Together.NOT_DETERMINED, 2L));
        assertThat(ProfileMeasure.SIBLING_GROUPS_TOGETHER.in(leeds)).isEqualTo(new Share(1, 2));
    }

    @Test
    void groups_that_share_a_child_are_one() {
        MadeRegion region = region().child("1", OF_LEEDS, "K2", "", "LS1 1AA", "SC000001")
                .child("2", OF_LEEDS, "K2", "", "LS1 1AA", "SC000001")
                .child("3", OF_LEEDS, "K2", "", "BD1 1AA", "SC000002");

        assertThat(leeds(region, ImmutableListMultimap.of(OF_LEEDS, siblings("1", "2"), OF_LEEDS, siblings("2", "3")))
                        .groups())
                .containsEntry(Together.SOME, 1L)
                .containsEntry(Together.ALL, 0L);
    }
}
