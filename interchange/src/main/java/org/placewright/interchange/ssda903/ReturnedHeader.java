package org.placewright.interchange.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.child.PupilNumber;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.Sex;
import org.placewright.core.code.YesNo;

/**
 * Who a child is, as a row of the header table says. Personal, never printed.
 *
 * <p>What it says is kept as recorded: it may contradict itself.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>dateOfBirth</td><td>date</td><td>yes</td><td></td><td>the day of birth</td>
 *     <td>SSDA903 header, DOB</td></tr>
 * <tr><td>sex</td><td>{@link Sex}</td><td>yes</td><td></td><td>the sex as recorded; not known where it is blank</td>
 *     <td>SSDA903 header, SEX</td></tr>
 * <tr><td>ethnicity</td><td>{@link Ethnicity}</td><td>no</td><td>not recorded</td><td>ethnic origin as recorded</td>
 *     <td>SSDA903 header, ETHNIC</td></tr>
 * <tr><td>pupilNumber</td><td>{@link PupilNumber}</td><td>no</td><td>not recorded</td><td>the unique pupil number, or why there is none</td>
 *     <td>SSDA903 header, UPN</td></tr>
 * <tr><td>mother</td><td>{@link YesNo}</td><td>no</td><td>not recorded</td><td>whether the child is a mother</td>
 *     <td>SSDA903 header, MOTHER</td></tr>
 * <tr><td>dateOfBirthOfMothersChild</td><td>date</td><td>no</td><td>not known</td><td>when the child of a child who is a mother was born</td>
 *     <td>SSDA903 header, MC_DOB</td></tr>
 * </table>
 */
@Personal
@Value.Immutable
public abstract class ReturnedHeader implements WithReturnedHeader {

    private static final YesNo NOT_RECORDED = YesNo.of("");

    ReturnedHeader() {}

    /**
     * Returns the day of birth.
     *
     * @return the day of birth
     */
    public abstract LocalDate dateOfBirth();

    /**
     * Returns the sex.
     *
     * @return the sex as recorded; not known where it is blank
     */
    public abstract Sex sex();

    /**
     * Returns the ethnic origin.
     *
     * @return ethnic origin as recorded; not recorded by default
     */
    public abstract Ethnicity ethnicity();

    /**
     * Returns the unique pupil number, or why there is none.
     *
     * @return the unique pupil number, or why there is none; not recorded by default
     */
    public abstract PupilNumber pupilNumber();

    /**
     * Returns whether the child is a mother.
     *
     * @return the answer; not recorded by default
     */
    public abstract YesNo mother();

    /**
     * Returns when the child of a child who is a mother was born.
     *
     * @return when the child of a child who is a mother was born, if known
     */
    public abstract Optional<LocalDate> dateOfBirthOfMothersChild();

    /** Names the type only. */
    @Override
    public final String toString() {
        return "ReturnedHeader[...]";
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReturnedHeader}. The date of birth and the sex must be set. */
    public static final class Builder extends ImmutableReturnedHeader.Builder {
        Builder() {
            // As for episodes: defaults of attributes would take an object for each header to be found.
            ethnicity(Ethnicity.codes().notRecorded());
            pupilNumber(PupilNumber.NOT_RECORDED);
            mother(NOT_RECORDED);
        }
    }
}
