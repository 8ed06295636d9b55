package org.placewright.sufficiency.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.sufficiency.gap.MadeRegion.BRADFORD;
import static org.placewright.sufficiency.gap.MadeRegion.LEEDS;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.sufficiency.gap.PlacementBalance.Flow;
import org.placewright.sufficiency.gap.PlacementBalance.Row;

/** A balance of two councils, counted by hand. */
class PlacementBalanceTest {

    private static final Optional<AuthorityId> OF_LEEDS = Optional.of(LEEDS);
    private static final Optional<AuthorityId> OF_BRADFORD = Optional.of(BRADFORD);

    private static MadeRegion region() {
        return new MadeRegion()
                .postcode("LS1 1AA", 0)
                .postcode("BD1 1AA", 80)
                .home("SC000001", LEEDS, "LS1 1AA", 4, 1, 3)
                .home("SC000002", BRADFORD, "BD1 1AA", 6, 0, 6)
                .child("L1", OF_LEEDS, "K2", "LS1 1AA", "LS1 1AA", "SC000001")
                .child("L2", OF_LEEDS, "K2", "LS1 1AA", "BD1 1AA", "SC000002")
                .child("L3", OF_LEEDS, "K2", "LS1 1AA", "BD1 1AA", "SC000002")
                .child("L4", OF_LEEDS, "K2", "LS1 1AA", "", "")
                .child("B1", OF_BRADFORD, "K2", "BD1 1AA", "LS1 1AA", "SC000001")
                .child("B2", OF_BRADFORD, "K2", "BD1 1AA", "BD1 1AA", "SC000002")
                .child("X1", Optional.empty(), "K2", "BD1 1AA", "BD1 1AA", "SC000002")
                .child("B3", OF_BRADFORD, "U1", "BD1 1AA", "BD1 1AB", "");
    }

    @Test
    void imports_and_exports_are_counted_by_where_homes_are() {
        PlacementBalance balance = PlacementBalance.of(PlacementAreas.of(region().residences()));

        Row leeds = balance.row(LEEDS, PlacementGroup.RESIDENTIAL).orElseThrow();
        assertThat(leeds).isEqualTo(new Row(LEEDS, PlacementGroup.RESIDENTIAL, 4, 3, 0, 1, 2, 1, 1, 0, 1, true));
        assertThat(leeds.lookedAfter()).isEqualTo(4);
        assertThat(leeds.placedInArea()).isEqualTo(2);
        assertThat(leeds.net()).isEqualTo(-1);
        assertThat(leeds.netWithOthers()).hasValue(0);
        assertThat(balance.row(BRADFORD, PlacementGroup.RESIDENTIAL))
                .contains(new Row(BRADFORD, PlacementGroup.RESIDENTIAL, 6, 6, 0, 1, 1, 0, 2, 1, 2, true));
        assertThat(balance.row(BRADFORD, PlacementGroup.FOSTERING).orElseThrow().ownNotKnown())
                .isEqualTo(1);
        assertThat(balance.authorityNotKnown()).isEqualTo(1);
        assertThat(balance.flows())
                .containsExactly(
                        new Flow(BRADFORD, BRADFORD, PlacementGroup.RESIDENTIAL, 1),
                        new Flow(BRADFORD, LEEDS, PlacementGroup.RESIDENTIAL, 1),
                        new Flow(LEEDS, BRADFORD, PlacementGroup.RESIDENTIAL, 2),
                        new Flow(LEEDS, LEEDS, PlacementGroup.RESIDENTIAL, 1));
    }

    @Test
    void postcodes_tell_the_area_where_the_home_does_not() {
        PlacementAreas areas = PlacementAreas.of(
                region().residences(),
                postcode -> Optional.of(AuthorityId.of(postcode.text().startsWith("BD") ? "Bradford" : "Leeds")));

        assertThat(PlacementBalance.of(areas)
                        .row(BRADFORD, PlacementGroup.FOSTERING)
                        .orElseThrow()
                        .ownInArea())
                .isEqualTo(1);
    }

    @Test
    void a_place_that_a_known_child_may_live_in_is_not_taken_by_another() {
        MadeRegion region = new MadeRegion()
                .home("SC000001", LEEDS, "LS1 1AA", 4, 0, 3)
                .child("B1", OF_BRADFORD, "K2", "", "LS9 9AA", "SC000009");
        PlacementAreas areas = PlacementAreas.of(
                region.residences(), postcode -> postcode.equals(Postcode.of("LS9 9AA")) ? OF_LEEDS : Optional.empty());

        Row leeds = PlacementBalance.of(areas)
                .row(LEEDS, PlacementGroup.RESIDENTIAL)
                .orElseThrow();
        assertThat(leeds.imported()).isEqualTo(1);
        assertThat(leeds.takenByOthers()).isEqualTo(2);
        assertThat(leeds.netWithOthers()).isEmpty();
    }
}
