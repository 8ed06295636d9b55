package org.placewright.interchange.ssda903.repair;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.time.CollectionYear;

/**
 * What one return says of one episode, as far as repair compares it. Personal, never printed.
 *
 * <table>
 * <caption>Attributes; texts are as written, and compared so; source: SSDA903 episodes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>year</td><td>{@link CollectionYear}</td><td>yes</td><td></td><td>the return it was filed in</td><td>YEAR, or the file</td></tr>
 * <tr><td>start</td><td>date</td><td>yes</td><td></td><td>first day</td><td>DECOM</td></tr>
 * <tr><td>end</td><td>date</td><td>no</td><td>left open</td><td>day it ended; a raw row may have it before the start</td><td>DEC</td></tr>
 * <tr><td>reasonForNewEpisode</td><td>text</td><td>no</td><td>blank</td><td>why it began</td><td>RNE</td></tr>
 * <tr><td>legalStatus</td><td>text</td><td>no</td><td>blank</td><td>legal status</td><td>LS</td></tr>
 * <tr><td>categoryOfNeed</td><td>text</td><td>no</td><td>blank</td><td>main need; decides nothing but the order</td><td>CIN</td></tr>
 * <tr><td>placementType</td><td>text</td><td>no</td><td>blank</td><td>type of placement</td><td>PLACE</td></tr>
 * <tr><td>placementProvider</td><td>text</td><td>no</td><td>blank</td><td>who provides it</td><td>PLACE_PROVIDER</td></tr>
 * <tr><td>reasonCeased</td><td>text</td><td>no</td><td>blank</td><td>why it ended</td><td>REC</td></tr>
 * <tr><td>reasonForPlacementChange</td><td>text</td><td>no</td><td>blank</td><td>why the placement changed</td><td>REASON_PLACE_CHANGE</td></tr>
 * <tr><td>homePostcode</td><td>text</td><td>no</td><td>blank</td><td>where the family lived; decides nothing but the order</td><td>HOME_POST</td></tr>
 * <tr><td>placementPostcode</td><td>text</td><td>no</td><td>blank</td><td>where the placement is</td><td>PL_POST</td></tr>
 * <tr><td>urn</td><td>text</td><td>no</td><td>blank</td><td>registration of the provision</td><td>URN</td></tr>
 * </table>
 */
@Personal
@Value.Immutable
public abstract class FiledEpisode implements WithFiledEpisode {

    FiledEpisode() {}

    /**
     * Returns the return it was filed in.
     *
     * @return the collection year
     */
    public abstract CollectionYear year();

    /**
     * Returns the first day.
     *
     * @return the date (DECOM)
     */
    public abstract LocalDate start();

    /**
     * Returns the day it ended.
     *
     * @return the date (DEC); empty if the return left it open
     */
    public abstract Optional<LocalDate> end();

    /**
     * Returns why it began.
     *
     * @return RNE as written, unless blank
     */
    public abstract Optional<String> reasonForNewEpisode();

    /**
     * Returns the legal status.
     *
     * @return LS as written, unless blank
     */
    public abstract Optional<String> legalStatus();

    /**
     * Returns the main need.
     *
     * @return CIN as written, unless blank
     */
    public abstract Optional<String> categoryOfNeed();

    /**
     * Returns the type of placement.
     *
     * @return PLACE as written, unless blank
     */
    public abstract Optional<String> placementType();

    /**
     * Returns who provides the placement.
     *
     * @return PLACE_PROVIDER as written, unless blank
     */
    public abstract Optional<String> placementProvider();

    /**
     * Returns why it ended.
     *
     * @return REC as written, unless blank
     */
    public abstract Optional<String> reasonCeased();

    /**
     * Returns why the placement changed.
     *
     * @return REASON_PLACE_CHANGE as written, unless blank
     */
    public abstract Optional<String> reasonForPlacementChange();

    /**
     * Returns where the family lived.
     *
     * @return HOME_POST as written, unless blank
     */
    public abstract Optional<String> homePostcode();

    /**
     * Returns where the placement is.
     *
     * @return PL_POST as written, unless blank
     */
    public abstract Optional<String> placementPostcode();

    /**
     * Returns the registration of the provision.
     *
     * @return URN as written, unless blank
     */
    public abstract Optional<String> urn();

    /** Names the type only. */
    @Override
    public final String toString() {
        return "FiledEpisode[...]";
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FiledEpisode}. The year and the start must be set. */
    public static final class Builder extends ImmutableFiledEpisode.Builder {
        Builder() {}
    }
}
