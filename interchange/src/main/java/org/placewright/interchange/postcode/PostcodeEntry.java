package org.placewright.interchange.postcode;

import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.geo.Postcode.Precision;
import org.placewright.core.id.AuthorityId;

/**
 * What a directory says about one postcode.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>postcode</td><td>{@link Postcode}</td><td></td><td>yes</td><td></td>
 *     <td>the whole postcode</td><td>{@code pcds}, {@code pcd2} or {@code pcd}; Code-Point Open: first column</td></tr>
 * <tr><td>point</td><td>{@link GridPoint}</td><td>metres</td><td>no</td><td>not known</td>
 *     <td>where its middle address is</td><td>{@code oseast1m} and {@code osnrth1m}; in Northern Ireland {@code lat} and
 *     {@code long}</td></tr>
 * <tr><td>authority</td><td>{@link AuthorityId}</td><td></td><td>no</td><td>not known</td>
 *     <td>the authority responsible for children's services there</td><td>{@code oscty} where it is a county with
 *     districts, else {@code oslaua} or {@code laua}</td></tr>
 * <tr><td>terminated</td><td>boolean</td><td></td><td>no</td><td>false</td>
 *     <td>whether the postcode is in use no longer</td><td>{@code doterm}</td></tr>
 * </table>
 */
@Value.Immutable
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = {Override.class})
public abstract class PostcodeEntry implements WithPostcodeEntry {

    PostcodeEntry() {}

    /**
     * Returns the postcode.
     *
     * @return a whole postcode
     */
    @Value.Redacted
    public abstract Postcode postcode();

    /**
     * Returns where its middle address is.
     *
     * @return the position, if it is known
     */
    @Value.Redacted
    public abstract Optional<GridPoint> point();

    /**
     * Returns the authority responsible for children's services there.
     *
     * @return its code, if it is known
     */
    public abstract Optional<AuthorityId> authority();

    /**
     * Tells whether the postcode is in use no longer.
     *
     * @return true if so
     */
    @Value.Default
    public boolean terminated() {
        return false;
    }

    @Value.Check
    void check() {
        if (postcode().precision() != Precision.UNIT) {
            throw new IllegalArgumentException("PostcodeEntry postcode must be a whole postcode but was a "
                    + postcode().precision() + ". Maybe SectorCentroid is meant?");
        }
    }

    /** Returns what a packed postcode says. */
    static PostcodeEntry unpacked(long key, long position, Optional<AuthorityId> authority) {
        return builder()
                .postcode(PostcodeKey.postcode(key))
                .point(
                        PackedPosition.hasPoint(position)
                                ? Optional.of(PackedPosition.point(position))
                                : Optional.empty())
                .authority(authority)
                .terminated(PackedPosition.isTerminated(position))
                .build();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PostcodeEntry}. */
    public static final class Builder extends ImmutablePostcodeEntry.Builder {
        Builder() {}
    }
}
