package org.placewright.core.child;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;
import org.placewright.core.time.Age;

/**
 * A child who is, was or may be looked after.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>meaning</th><th>source</th></tr>
 * <tr><td>id</td><td>{@link ChildId}</td><td>yes</td><td>names the child within their authority</td>
 *     <td>SSDA903 header, CHILD</td></tr>
 * <tr><td>sex</td><td>{@link Sex}</td><td>yes</td><td>sex as recorded</td><td>SSDA903 header, SEX</td></tr>
 * <tr><td>dateOfBirth</td><td>date</td><td>yes</td><td>day of birth; personal, never printed</td>
 *     <td>SSDA903 header, DOB</td></tr>
 * <tr><td>ethnicity</td><td>{@link Ethnicity}</td><td>no</td><td>ethnic origin as recorded; not printed</td>
 *     <td>SSDA903 header, ETHNIC</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class Child implements WithChild {

    Child() {}

    /**
     * Returns what names the child within their authority.
     *
     * @return the identifier
     */
    public abstract ChildId id();

    /**
     * Returns the sex as recorded.
     *
     * @return the sex; {@link Sex#NOT_KNOWN} where none was recorded
     */
    public abstract Sex sex();

    /**
     * Returns the day of birth.
     *
     * @return the date, which is personal
     */
    @Personal
    @Value.Redacted
    public abstract LocalDate dateOfBirth();

    /**
     * Returns the ethnic origin as recorded.
     *
     * @return the ethnicity, if recorded; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<Ethnicity> ethnicity();

    /**
     * Returns the age on a date.
     *
     * @param date the day asked about
     * @return the age in whole years; see {@link Age#inYears}
     * @throws IllegalArgumentException if the date is before birth
     */
    public final int ageOn(LocalDate date) {
        return Age.inYears(dateOfBirth(), date);
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Child}. The identifier, sex and date of birth must be set. */
    public static final class Builder extends ImmutableChild.Builder {
        Builder() {}
    }
}
