package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.child.Background;
import org.placewright.core.child.Child;
import org.placewright.core.child.Education;
import org.placewright.core.child.KeptTogether;
import org.placewright.core.child.LegalStatusPeriod;
import org.placewright.core.child.RecordedWish;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.geo.Postcode;
import org.placewright.core.geo.Postcode.Precision;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;

/** What is degraded is valid, holds no more than it did, and is not changed by degrading it again, with any key. */
class ChildDegradationPropertiesTest {

    @Provide
    Arbitrary<Degradation> degradations() {
        return Combinators.combine(Arbitraries.bytes(), Arbitraries.of(Precision.DISTRICT, Precision.SECTOR))
                .as((filling, postcodes) -> {
                    byte[] key = new byte[PseudonymKey.SHORTEST];
                    Arrays.fill(key, filling);
                    return new Degradation(PseudonymKey.of(key), postcodes);
                });
    }

    private static <T extends Degradable<T>> void assertDegradedOnce(T value, Degradation how) {
        T degraded = value.degrade(how);
        assertThat(degraded.degrade(how)).isEqualTo(degraded);
    }

    @Property
    void degrading_again_changes_nothing(
            @ForAll("degradations") Degradation how,
            @ForAll Child child,
            @ForAll SiblingGroup siblings,
            @ForAll KeptTogether kept,
            @ForAll RecordedWish wish,
            @ForAll Background background,
            @ForAll Education education) {
        assertDegradedOnce(child, how);
        assertDegradedOnce(siblings, how);
        assertDegradedOnce(kept, how);
        assertDegradedOnce(wish, how);
        assertDegradedOnce(background, how);
        assertDegradedOnce(education, how);
    }

    @Property
    void another_key_does_not_replace_a_pseudonym(
            @ForAll("degradations") Degradation how, @ForAll("degradations") Degradation other, @ForAll Child child) {
        assertThat(child.degrade(how).degrade(other).id())
                .isEqualTo(child.degrade(how).id());
    }

    @Property
    void a_degraded_child_has_a_pseudonym_and_was_born_on_the_first_of_the_month(
            @ForAll("degradations") Degradation how, @ForAll Child child) {
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
    void no_postcode_becomes_more_precise_than_asked_or_than_it_was(
            @ForAll("degradations") Degradation how, @ForAll Child child) {
        Child degraded = child.degrade(how);

        assertLessPrecise(degraded.homePostcode(), child.homePostcode(), how);
        assertLessPrecise(
                degraded.education().schoolPostcode(), child.education().schoolPostcode(), how);
    }

    private static void assertLessPrecise(Optional<Postcode> degraded, Optional<Postcode> was, Degradation how) {
        assertThat(degraded.isPresent()).isEqualTo(was.isPresent());
        degraded.ifPresent(postcode -> {
            assertThat(postcode.precision()).isLessThanOrEqualTo(how.postcodes());
            assertThat(was.orElseThrow().text()).startsWith(postcode.text());
        });
    }

    @Property
    void free_text_and_the_school_are_left_out_and_the_rest_is_kept(
            @ForAll("degradations") Degradation how, @ForAll Child child) {
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
    void a_degraded_group_allows_what_the_group_allows(
            @ForAll("degradations") Degradation how, @ForAll SiblingGroup group) {
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
