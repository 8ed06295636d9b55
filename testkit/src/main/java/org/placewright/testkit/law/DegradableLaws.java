package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;

/**
 * What {@link Degradable#degrade} must keep. Which attributes a value has, {@link ValueLaws} says.
 *
 * @param <T> the type of the values
 */
public interface DegradableLaws<T extends Degradable<T>> extends LawSubject<T> {

    /**
     * Degrading twice is degrading once.
     *
     * @param value a value
     * @param how what is kept of it
     */
    @Property
    default void degrading_again_changes_nothing(@ForAll("drawn") T value, @ForAll Degradation how) {
        T degraded = value.degrade(how);
        Law.holds(degraded.degrade(how).equals(degraded), "degrading again must change nothing");
    }

    /**
     * Degrading in another way what is degraded brings nothing back: no pseudonym is replaced, no postcode is longer.
     *
     * @param value a value
     * @param how what is kept of it
     * @param again what is kept of that
     */
    @Property
    default void degrading_in_another_way_brings_nothing_back(
            @ForAll("drawn") T value, @ForAll Degradation how, @ForAll Degradation again) {
        T degraded = value.degrade(how);
        checkNotMorePrecise(degraded, degraded.degrade(again));
    }

    /**
     * No attribute, however deep, is more precise than it was, or there where it was not.
     *
     * @param value a value
     * @param how what is kept of it
     */
    @Property
    default void nothing_becomes_more_precise(@ForAll("drawn") T value, @ForAll Degradation how) {
        checkNotMorePrecise(value, value.degrade(how));
    }

    /**
     * No identifier of a child, whole postcode, day of birth, pupil number, position or personal text is left.
     *
     * @param value a value
     * @param how what is kept of it
     */
    @Property
    default void nothing_that_identifies_is_left(@ForAll("drawn") T value, @ForAll Degradation how) {
        ImmutableList<String> left = Identifying.in(value.degrade(how));
        Law.holds(left.isEmpty(), "a degraded value must hold nothing that identifies but has " + left);
    }

    private void checkNotMorePrecise(T was, T is) {
        ImmutableList<String> added = Precision.addedBetween(was, is);
        Law.holds(added.isEmpty(), "degrading must never add precision but does to " + added);
    }
}
