package org.placewright.testkit.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.sufficiency.demand.CountedDemand;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandQuestion;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.history.ChildrenInCare;
import org.placewright.testkit.law.DemandCases;

/** What was known on a day is what the full history says of that day, and no more. */
class KnownOnPropertiesTest {

    @Property(tries = 200)
    void of_the_day_itself_all_is_known(@ForAll(supplier = DemandCases.class) DemandQuestion question) {
        CareHistories full = question.history();
        CareHistories known = full.knownOn(question.asOf());
        for (LocalDate day : new LocalDate[] {question.asOf(), question.asOf().minusDays(100)}) {
            assertThat(ChildrenInCare.on(known, day, question.breakdown().ageBands()))
                    .isEqualTo(ChildrenInCare.on(full, day, question.breakdown().ageBands()));
        }
    }

    @Property(tries = 200)
    void knowing_later_and_forgetting_again_is_knowing_then(
            @ForAll(supplier = DemandCases.class) DemandQuestion question) {
        LocalDate later = question.dates().last();
        assertThat(question.history().knownOn(later).knownOn(question.asOf()).histories())
                .isEqualTo(question.history().knownOn(question.asOf()).histories());
    }

    @Property(tries = 200)
    void nobody_who_is_counted_leaves_after_the_last_day_known(
            @ForAll(supplier = DemandCases.class) DemandQuestion question) {
        CareHistories known = question.history().knownOn(question.asOf());
        assertThat(known.histories().stream().flatMap(history -> history.episodes().stream()))
                .allMatch(episode -> !episode.start().isAfter(question.asOf())
                        && episode.end().filter(question.asOf()::isBefore).isEmpty());
    }

    @Property(tries = 200)
    void counting_agrees_with_the_plain_count_of_children_in_care(
            @ForAll(supplier = DemandCases.class) DemandQuestion question) {
        ChildrenInCare plain = ChildrenInCare.on(
                question.history(), question.asOf(), question.breakdown().ageBands());
        CountedDemand counted = CountedDemand.on(question.history(), question.asOf(), question.breakdown());
        assertThat((long) counted.children(DemandCell.TOTAL))
                .isEqualTo(plain.total() - plain.ageNotKnown() - plain.agedEighteenOrOver());
    }
}
