package org.placewright.core.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.measure.Quantity;
import javax.measure.quantity.Length;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.measure.Lengths;
import org.placewright.core.money.Ratio;
import org.placewright.core.need.AreaToAvoid.AroundPoint;
import org.placewright.core.need.AreaToAvoid.AroundPostcode;
import org.placewright.core.privacy.Degradation;

class NeedsTest {

    private static final Degradation TO_SECTOR = Degradation.toSector(PseudonymKey.of(new byte[32]));
    private static final ImportantPlace GRANDMOTHER =
            new ImportantPlace(Postcode.of("M1 1AA"), Optional.of(new VisitFrequency(1, 2)));
    private static final ImportantPlace BOXING =
            new ImportantPlace(Postcode.of("M1 1AB"), Optional.of(VisitFrequency.timesAWeek(2)));

    @Test
    void specify_nothing_unless_told() {
        Needs nothing = Needs.builder().build();

        assertThat(nothing.requirements()).isEqualTo(Requirements.builder().build());
        assertThat(nothing.risks()).isEqualTo(KnownRisks.NOT_SPECIFIED);
        assertThat(nothing.minimumAdultSupport()).isEmpty();
        assertThat(nothing.wakingNight()).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(nothing.preferredLocation()).isEmpty();
        assertThat(nothing.importantPlaces()).isEmpty();
        assertThat(nothing.areasToAvoid()).isEmpty();
    }

    @Test
    void hold_places_in_order_and_count_two_that_are_the_same_twice() {
        Needs needs =
                Needs.builder().addImportantPlaces(BOXING, GRANDMOTHER, BOXING).build();

        assertThat(needs.importantPlaces()).containsExactly(GRANDMOTHER, BOXING, BOXING);
        assertThat(needs)
                .isEqualTo(Needs.builder()
                        .addImportantPlaces(GRANDMOTHER, BOXING, BOXING)
                        .build());
    }

    @Test
    void hold_areas_in_order() {
        AreaToAvoid west = new AroundPoint(new GridPoint(1, 9), Lengths.metres(9));
        AreaToAvoid south = new AroundPoint(new GridPoint(2, 1), Lengths.metres(9));
        AreaToAvoid north = new AroundPoint(new GridPoint(2, 2), Lengths.metres(8));
        AreaToAvoid wide = new AroundPoint(new GridPoint(2, 2), Lengths.metres(9));
        AreaToAvoid near = new AroundPostcode(Postcode.of("M1"), Lengths.metres(1));
        AreaToAvoid far = new AroundPostcode(Postcode.of("M1"), Lengths.metres(2));
        AreaToAvoid last = new AroundPostcode(Postcode.of("M2"), Lengths.metres(0.5));

        assertThat(Needs.builder()
                        .addAreasToAvoid(last, far, near, wide, north, south, west)
                        .build()
                        .areasToAvoid())
                .containsExactly(west, south, north, wide, near, far, last);
    }

    @Test
    void hold_radiuses_in_metres_so_that_equal_means_equal() {
        assertThat(new AroundPostcode(Postcode.of("M1"), Lengths.miles(1)))
                .isEqualTo(new AroundPostcode(Postcode.of("M1"), Lengths.metres(1_609.344)))
                .hasSameHashCodeAs(new AroundPostcode(Postcode.of("M1"), Lengths.metres(1_609.344)));
    }

    @Test
    void refuse_areas_that_exclude_nothing() {
        assertThat(new AroundPoint(new GridPoint(1, 1), Lengths.metres(Double.MIN_VALUE)).radius())
                .isEqualTo(Lengths.metres(Double.MIN_VALUE));
        Quantity<Length> metre = Lengths.metres(1);
        for (double bad : new double[] {0, -0.0, -1}) {
            assertRadiusRefused(() -> new AroundPoint(new GridPoint(1, 1), metre.multiply(bad)));
            assertRadiusRefused(() -> new AroundPostcode(Postcode.of("M1"), metre.multiply(bad)));
        }
    }

    private static void assertRadiusRefused(ThrowingCallable making) {
        assertThatIllegalArgumentException()
                .isThrownBy(making)
                .withMessageContaining("AreaToAvoid radius must be above 0")
                .withMessageContaining("Maybe");
    }

    @Test
    void cover_what_is_no_further_than_the_radius_from_where_the_centre_is() {
        GridPoint centre = new GridPoint(384_000, 398_000);
        Locator locator = postcode -> postcode.equals(Postcode.of("M1 1")) ? Optional.of(centre) : Optional.empty();
        GridPoint five = new GridPoint(384_003, 398_004);
        GridPoint further = new GridPoint(384_004, 398_004);

        for (AreaToAvoid area : List.of(
                new AroundPoint(centre, Lengths.metres(5)),
                new AroundPostcode(Postcode.of("M1 1"), Lengths.metres(5)))) {
            assertThat(area.covers(centre, locator)).isEqualTo(Answer.YES);
            assertThat(area.covers(five, locator)).isEqualTo(Answer.YES);
            assertThat(area.covers(further, locator)).isEqualTo(Answer.NO);
        }
        assertThat(new AroundPostcode(Postcode.of("M1"), Lengths.metres(5)).covers(centre, locator))
                .isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(new AroundPoint(centre, Lengths.metres(5)).covers(centre, Locator.none()))
                .isEqualTo(Answer.YES);
    }

    @Test
    void print_nothing_of_the_child() {
        assertThat(Needs.builder()
                        .wakingNight(Answer.YES)
                        .minimumAdultSupport(Ratio.TWO_TO_ONE)
                        .build())
                .hasToString("Needs{}");
    }

    @Test
    void lose_precision_of_places_and_areas_around_points() {
        Needs needs = Needs.builder()
                .wakingNight(Answer.YES)
                .preferredLocation(Postcode.of("M3 3DD"))
                .addImportantPlaces(GRANDMOTHER, BOXING)
                .addAreasToAvoid(
                        new AroundPoint(new GridPoint(1, 1), Lengths.metres(5)),
                        new AroundPostcode(Postcode.of("M2 2BB"), Lengths.metres(5)))
                .build();

        assertThat(needs.degrade(TO_SECTOR))
                .isEqualTo(Needs.builder()
                        .wakingNight(Answer.YES)
                        .preferredLocation(Postcode.of("M3 3"))
                        .addImportantPlaces(
                                new ImportantPlace(Postcode.of("M1 1"), GRANDMOTHER.frequency()),
                                new ImportantPlace(Postcode.of("M1 1"), BOXING.frequency()))
                        .addAreasToAvoid(new AroundPostcode(Postcode.of("M2 2"), Lengths.metres(5)))
                        .build());
    }

    @Test
    void visits_are_exact_and_in_lowest_terms() {
        assertThat(new VisitFrequency(2, 4)).isEqualTo(new VisitFrequency(1, 2)).hasToString("1 in 2 weeks");
        assertThat(VisitFrequency.timesAWeek(3))
                .isEqualTo(new VisitFrequency(6, 2))
                .hasToString("3 in 1 week");
        assertThat(Stream.of(
                                VisitFrequency.timesAWeek(1),
                                new VisitFrequency(Integer.MAX_VALUE, Integer.MAX_VALUE - 1),
                                new VisitFrequency(1, 3))
                        .sorted())
                .containsExactly(
                        new VisitFrequency(1, 3),
                        VisitFrequency.timesAWeek(1),
                        new VisitFrequency(Integer.MAX_VALUE, Integer.MAX_VALUE - 1));
    }

    @Test
    void visits_are_at_least_one_in_at_least_one_week() {
        assertThat(new VisitFrequency(1, 1)).isEqualTo(VisitFrequency.timesAWeek(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VisitFrequency(0, 1))
                .withMessageContaining("VisitFrequency must be at least 1 time in at least 1 week but was 0 in 1")
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VisitFrequency(1, 0))
                .withMessageContaining("1 in 0");
    }

    @Test
    void places_without_a_frequency_come_first() {
        ImportantPlace unknown = new ImportantPlace(GRANDMOTHER.postcode(), Optional.empty());

        assertThat(Stream.of(BOXING, GRANDMOTHER, unknown).sorted()).containsExactly(unknown, GRANDMOTHER, BOXING);
    }
}
