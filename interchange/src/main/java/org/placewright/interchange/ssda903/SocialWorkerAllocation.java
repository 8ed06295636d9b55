package org.placewright.interchange.ssda903;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.code.ReasonForSocialWorkerChange;

/**
 * A time during which a child had one social worker: a row of the social_worker table, from 2023-24. Personal, never
 * printed.
 *
 * <p>Ordered by start, then by end; one that goes on comes last.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>worker</td><td>{@link SocialWorkerId}</td><td>no</td><td>not known</td><td>the social worker</td>
 *     <td>SSDA903 social_worker, SW_ID</td></tr>
 * <tr><td>start</td><td>date</td><td>yes</td><td></td><td>the day it began</td>
 *     <td>SSDA903 social_worker, SW_DECOM</td></tr>
 * <tr><td>end</td><td>date</td><td>no</td><td>not known</td><td>the day it ended, not before the start</td>
 *     <td>SSDA903 social_worker, SW_DEC</td></tr>
 * <tr><td>reasonForChange</td><td>{@link ReasonForSocialWorkerChange}</td><td>no</td><td>not recorded</td><td>why the social worker changed</td>
 *     <td>SSDA903 social_worker, SW_REASON</td></tr>
 * </table>
 */
@Personal
@Value.Immutable
public abstract class SocialWorkerAllocation implements WithSocialWorkerAllocation, Comparable<SocialWorkerAllocation> {

    private static final Comparator<SocialWorkerAllocation> BY_START = Comparator.comparing(
                    SocialWorkerAllocation::start)
            .thenComparing(allocation -> allocation.end().orElse(LocalDate.MAX))
            .thenComparing(
                    allocation -> allocation.worker().map(SocialWorkerId::value).orElse(""))
            .thenComparing(SocialWorkerAllocation::reasonForChange);

    SocialWorkerAllocation() {}

    /**
     * Returns the social worker.
     *
     * @return the social worker, if known
     */
    public abstract Optional<SocialWorkerId> worker();

    /**
     * Returns the day it began.
     *
     * @return the day it began
     */
    public abstract LocalDate start();

    /**
     * Returns the day it ended.
     *
     * @return the day it ended, not before the start, if known
     */
    public abstract Optional<LocalDate> end();

    /**
     * Returns why the social worker changed.
     *
     * @return why the social worker changed; not recorded by default
     */
    @Value.Default
    public ReasonForSocialWorkerChange reasonForChange() {
        return ReasonForSocialWorkerChange.codes().notRecorded();
    }

    @Override
    public final int compareTo(SocialWorkerAllocation other) {
        return BY_START.compare(this, other);
    }

    @Value.Check
    void check() {
        if (end().filter(day -> day.isBefore(start())).isPresent()) {
            throw new IllegalArgumentException("SocialWorkerAllocation ends before it starts. "
                    + "Maybe SW_DECOM and SW_DEC are swapped, or a year is mistyped?");
        }
    }

    /** Names the type only. */
    @Override
    public final String toString() {
        return "SocialWorkerAllocation[...]";
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SocialWorkerAllocation}. The start must be set. */
    public static final class Builder extends ImmutableSocialWorkerAllocation.Builder {
        Builder() {}
    }
}
