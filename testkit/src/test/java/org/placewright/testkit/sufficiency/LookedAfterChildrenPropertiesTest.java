package org.placewright.testkit.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.geo.Locator;
import org.placewright.core.placement.CareHistory;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.history.CareStays;
import org.placewright.sufficiency.reach.LookedAfterChild;
import org.placewright.sufficiency.reach.LookedAfterChildren;

/** The children looked after on a day are those whose stays have it, whichever way they are asked for. */
class LookedAfterChildrenPropertiesTest {

    @Provide
    Arbitrary<List<CareHistory>> many() {
        return ManyHistories.some();
    }

    @Property(tries = 200)
    void histories_that_end_before_or_begin_after_the_day_are_told_by_looking_at_none(
            @ForAll("many") List<CareHistory> drawn) {
        CareHistories histories = CareHistories.of(drawn);
        CareStays stays = CareStays.of(histories);
        for (LocalDate day : days(drawn)) {
            LookedAfterChildren found = LookedAfterChildren.on(histories, day, Locator.none());
            assertThat(told(found)).isEqualTo(told(LookedAfterChildren.on(stays, day, Locator.none())));
            assertThat(found.size())
                    .isEqualTo(drawn.stream()
                            .filter(history ->
                                    ManyHistories.countingOn(history, day).isPresent())
                            .count());
        }
    }

    private static ImmutableList<LocalDate> days(List<CareHistory> drawn) {
        return drawn.stream()
                .flatMap(history -> ManyHistories.tellingDays(history).stream())
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> told(LookedAfterChildren children) {
        return children.children().stream()
                .map(LookedAfterChildrenPropertiesTest::told)
                .collect(ImmutableList.toImmutableList());
    }

    private static String told(LookedAfterChild child) {
        return child.id() + " " + child.authority() + " " + child.age() + " " + child.placementType();
    }
}
