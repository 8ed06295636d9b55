package org.placewright.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.child.Child;
import org.placewright.core.placement.CareHistory;
import org.placewright.matching.PlacementRanker;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.testkit.law.PlacementRankerLaws;

/** Ten lines hold a ranker to its laws and a system to what must be so of any child; the README shows them. */
class OurSystemTest implements PlacementRankerLaws {
    @Override
    public PlacementRanker ranker() {
        return WeightedSumRanker.standard();
    }

    @Property
    void placements_are_the_same_whoever_the_child_is(@ForAll CareHistory history, @ForAll Child child) {
        assertThat(history.withChild(child.withId(history.childId())).placements())
                .isEqualTo(history.placements());
    }
}
