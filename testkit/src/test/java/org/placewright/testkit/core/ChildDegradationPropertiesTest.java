package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.child.Child;
import org.placewright.core.child.LegalStatusPeriod;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.privacy.Degradation;

/** What is degraded is valid, holds no more than it did, and is not changed by degrading it again, with any key. */
class ChildDegradationPropertiesTest {

    @Property
    void a_degraded_child_has_a_pseudonym_and_was_born_on_the_first_of_the_month(
            @ForAll Degradation how, @ForAll Child child) {
        Child degraded = child.degrade(how);

        assertThat(Pseudonym.isPseudonym(degraded.id().value())).isTrue();
        assertThat(degraded.dateOfBirth()).isEqualTo(firstOfMonth(child.dateOfBirth()));
        assertThat(degraded.dateOfBirthOfMothersChild())
                .isEqualTo(child.dateOfBirthOfMothersChild().map(ChildDegradationPropertiesTest::firstOfMonth));
        assertThat(degraded).hasToString(child.toString());
    }

    private static LocalDate firstOfMonth(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonth(), 1);
    }

    @Property
    void free_text_and_the_school_are_left_out_and_the_rest_is_kept(@ForAll Degradation how, @ForAll Child child) {
        Child degraded = child.degrade(how);

        assertThat(degraded.wishes()).allMatch(wish -> wish.words().isEmpty());
        assertThat(degraded.background()).isEqualTo(child.background().withCulturalBackground(Optional.empty()));
        assertThat(degraded.education().schoolName()).isEmpty();
        assertThat(degraded.education().schoolUrn()).isEmpty();
        assertThat(degraded.legalStatuses())
                .isEqualTo(child.legalStatuses().stream()
                        .map(period ->
                                new LegalStatusPeriod(LegalStatus.codes().degraded(period.status()), period.days()))
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
        assertThat(degraded.legalStatuses())
                .allMatch(period ->
                        period.status().isRecognised() || !period.status().isRecorded());
        assertThat(degraded.unaccompaniedPeriods()).isEqualTo(child.unaccompaniedPeriods());
    }

    @Property
    void a_degraded_group_allows_what_the_group_allows(@ForAll Degradation how, @ForAll SiblingGroup group) {
        SiblingGroup degraded = group.degrade(how);

        assertThat(degraded.decidedBy()).isEmpty();
        assertThat(degraded.reason()).isEmpty();
        for (ChildId one : group.members()) {
            assertThat(degraded.siblingsOf(how.degrade(one))).hasSameSizeAs(group.siblingsOf(one));
            for (ChildId other : group.siblingsOf(one)) {
                assertThat(degraded.mayLiveApart(how.degrade(one), how.degrade(other)))
                        .isEqualTo(group.mayLiveApart(one, other));
            }
        }
    }
}
