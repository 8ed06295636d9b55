package org.placewright.core.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.measure.Lengths;

class LocatorTest {

    private static final Postcode HERE = Postcode.of("SW1A 1AA");
    private static final Postcode THERE = Postcode.of("M1 1AE");
    private static final GridPoint FINE = new GridPoint(400_000, 300_000);
    private static final GridPoint COARSE = new GridPoint(403_000, 304_000);
    private static final Locator KNOWS_HERE = only(HERE, FINE);

    private static Locator only(Postcode known, GridPoint position) {
        return postcode -> postcode.equals(known) ? Optional.of(position) : Optional.empty();
    }

    @Test
    void takes_the_first_answer_of_several() {
        Locator locator = Locator.firstOf(List.of(Locator.none(), KNOWS_HERE, postcode -> Optional.of(COARSE)));

        assertThat(locator.locate(HERE)).contains(FINE);
        assertThat(locator.locate(THERE)).contains(COARSE);
    }

    @Test
    void does_not_ask_further_than_it_must() {
        List<String> asked = new ArrayList<>();
        Locator last = postcode -> {
            asked.add(postcode.text());
            return Optional.empty();
        };
        Locator locator = Locator.firstOf(List.of(KNOWS_HERE, last));

        assertThat(locator.locate(HERE)).contains(FINE);
        assertThat(asked).isEmpty();
        assertThat(locator.locate(THERE)).isEmpty();
        assertThat(asked).containsExactly("M1 1AE");
    }

    @Test
    void keeps_to_the_locators_it_was_given() {
        List<Locator> locators = new ArrayList<>();
        Locator none = Locator.firstOf(locators);
        locators.add(KNOWS_HERE);

        assertThat(none.locate(HERE)).isEmpty();
    }

    @Test
    void measures_between_postcodes_it_knows() {
        Locator locator = Locator.firstOf(List.of(KNOWS_HERE, only(THERE, COARSE)));

        assertThat(locator.distanceBetween(HERE, THERE)).contains(Lengths.metres(5_000));
        assertThat(locator.distanceBetween(HERE, Postcode.of("B33 8TH"))).isEmpty();
        assertThat(locator.distanceBetween(Postcode.of("B33 8TH"), HERE)).isEmpty();
    }
}
