package org.placewright.interchange.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.id.AuthorityId;
import org.placewright.sufficiency.count.CountDistribution;
import org.placewright.sufficiency.gap.Gap;
import org.placewright.sufficiency.gap.GapCell;
import org.placewright.sufficiency.gap.GapRow;
import org.placewright.sufficiency.reach.ReachCounts;

/** A gap of which each figure is easily told from the others. */
final class MadeGap {

    /** No code of any authority, and begins as a formula does. */
    static final AuthorityId HOSTILE = AuthorityId.of("=1+1");

    private MadeGap() {}

    static Gap gap() {
        return new Gap(
                LocalDate.of(2026, 3, 31),
                LocalDate.of(2027, 3, 31),
                "within 20 miles",
                "the method",
                ImmutableList.of(
                        row(GapCell.of(PlacementGroup.FOSTERING)),
                        row(GapCell.of(PlacementGroup.FOSTERING, HOSTILE)),
                        row(GapCell.of(PlacementGroup.FOSTERING, HOSTILE).withNeed(CategoryOfNeed.N1)),
                        row(GapCell.of(PlacementGroup.FOSTERING, HOSTILE).withNeed(CategoryOfNeed.of("CHILD7"))),
                        row(GapCell.of(PlacementGroup.FOSTERING, HOSTILE).withNeed(CategoryOfNeed.of("")))),
                ImmutableMap.of(PlacementGroup.FOSTERING, CountDistribution.ofDraws(2, 4)),
                new ReachCounts(1, 2, 3, 4, 5, 6, 7));
    }

    /** Four children or six, three places or four, and none, one, six or twenty short. */
    private static GapRow row(GapCell cell) {
        return new GapRow(
                cell,
                7,
                CountDistribution.ofDraws(4, 6),
                CountDistribution.ofDraws(3, 3, 3, 4),
                CountDistribution.ofDraws(0, 1, 6, 20),
                0.00001);
    }
}
