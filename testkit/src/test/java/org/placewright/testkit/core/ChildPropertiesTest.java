package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.child.Child;
import org.placewright.core.child.KeptTogether;
import org.placewright.core.child.LegalStatusPeriod;
import org.placewright.core.child.RecordedWish;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.id.ChildId;
import org.placewright.core.need.Answer;
import org.placewright.core.time.DateRange;

class ChildPropertiesTest {

    @Property
    void a_legal_status_is_that_of_the_only_period_the_day_is_in(
            @ForAll Child child, @ForAll @IntRange(max = 7_000) int age) {
        LocalDate day = child.dateOfBirth().plusDays(age);
        ImmutableList<LegalStatus> statuses = child.legalStatuses().stream()
                .filter(period -> period.days().contains(day))
                .map(LegalStatusPeriod::status)
                .collect(ImmutableList.toImmutableList());

        assertThat(statuses).hasSizeLessThan(2);
        assertThat(child.legalStatusOn(day).stream()).containsExactlyElementsOf(statuses);
    }

    @Property
    void a_child_was_unaccompanied_on_the_first_day_of_each_period_that_has_one(@ForAll Child child) {
        ImmutableSortedSet<DateRange> periods = child.unaccompaniedPeriods().orElse(ImmutableSortedSet.of());

        assertThat(periods)
                .filteredOn(days -> days.contains(days.from()))
                .allMatch(days -> child.unaccompaniedOn(days.from()) == Answer.YES);
        assertThat(child.unaccompaniedOn(child.dateOfBirth().minusDays(1)))
                .isEqualTo(child.unaccompaniedPeriods().isPresent() ? Answer.NO : Answer.NOT_SPECIFIED);
    }

    @Property
    void orders_are_consistent_with_equality(
            @ForAll LegalStatusPeriod period,
            @ForAll LegalStatusPeriod otherPeriod,
            @ForAll RecordedWish wish,
            @ForAll RecordedWish otherWish,
            @ForAll KeptTogether kept,
            @ForAll KeptTogether otherKept,
            @ForAll DateRange days,
            @ForAll DateRange otherDays) {
        assertOrdered(period, otherPeriod);
        assertOrdered(wish, otherWish);
        assertOrdered(kept, otherKept);
        assertOrdered(days, otherDays);
    }

    private static <T extends Comparable<T>> void assertOrdered(T one, T other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @Property
    void leave_to_live_apart_or_together_is_mutual_and_needs_a_decision(@ForAll SiblingGroup group) {
        for (List<ChildId> pair : pairs(group)) {
            Answer apart = group.mayLiveApart(pair.get(0), pair.get(1));
            Answer together = group.mayLiveTogether(pair.get(0), pair.get(1));

            assertThat(apart).isEqualTo(group.mayLiveApart(pair.get(1), pair.get(0)));
            assertThat(together).isEqualTo(group.mayLiveTogether(pair.get(1), pair.get(0)));
            assertThat(apart == Answer.NO && together == Answer.NO).isFalse();
            switch (group.decision()) {
                case NOT_DECIDED -> assertThat(List.of(apart, together)).containsOnly(Answer.NOT_SPECIFIED);
                case KEEP_TOGETHER -> assertThat(apart).isEqualTo(Answer.NO);
                case LIVE_APART -> assertThat(together).isEqualTo(Answer.NO);
                case MAY_BE_SPLIT -> assertThat(apart).isEqualTo(areKeptTogether(group, pair) ? Answer.NO : Answer.YES);
            }
        }
    }

    private static boolean areKeptTogether(SiblingGroup group, List<ChildId> pair) {
        return group.keptTogether().stream().anyMatch(kept -> kept.members().containsAll(pair));
    }

    private static ImmutableList<List<ChildId>> pairs(SiblingGroup group) {
        return Sets.combinations(group.members(), 2).stream()
                .<List<ChildId>>map(ImmutableList::copyOf)
                .collect(ImmutableList.toImmutableList());
    }
}
