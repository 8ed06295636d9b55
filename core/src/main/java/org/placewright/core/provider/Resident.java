package org.placewright.core.provider;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.need.Answer;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.time.Age;

/**
 * A child who lives in a home now, as far as it bears on who may join them, and not who the child is.
 *
 * <table>
 * <caption>Attributes; source: the home's own records</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>token</td><td>{@link ResidentToken}</td><td>yes</td><td></td><td>stands for the child</td></tr>
 * <tr><td>birthMonth</td><td>year and month</td><td>no</td><td>not known</td>
 *     <td>when the child was born, so that the age stays true; personal</td></tr>
 * <tr><td>sex</td><td>{@link Sex}</td><td>no</td><td>not known</td><td>sex as recorded</td></tr>
 * <tr><td>risks</td><td>{@link KnownRisks}</td><td>no</td><td>nothing specified</td>
 *     <td>risks to the child, and those the child is to others; personal</td></tr>
 * <tr><td>needsSolo</td><td>{@link Answer}</td><td>no</td><td>not specified</td>
 *     <td>whether no other child may join them</td></tr>
 * <tr><td>mayLiveWithYounger</td><td>{@link Answer}</td><td>no</td><td>not specified</td>
 *     <td>whether a younger child may join them</td></tr>
 * <tr><td>mayLiveWithOlder</td><td>{@link Answer}</td><td>no</td><td>not specified</td>
 *     <td>whether an older child may join them</td></tr>
 * <tr><td>siblings</td><td>{@link ResidentToken}s</td><td>no</td><td>none known</td>
 *     <td>brothers and sisters, wherever they live; never the child's own token</td></tr>
 * <tr><td>expectedUntil</td><td>date</td><td>no</td><td>not known</td>
 *     <td>the first day the place is expected to be free again</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class Resident implements WithResident, Degradable<Resident> {

    Resident() {}

    /**
     * Returns what stands for the child.
     *
     * @return the token
     */
    public abstract ResidentToken token();

    /**
     * Returns when the child was born.
     *
     * @return the month, if known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<YearMonth> birthMonth();

    /**
     * Returns the sex as recorded.
     *
     * @return the sex; {@link Sex#NOT_KNOWN} by default
     */
    @Value.Default
    public Sex sex() {
        return Sex.NOT_KNOWN;
    }

    /**
     * Returns the risks to the child, and those the child is to others.
     *
     * @return what is known of them; nothing specified by default; personal
     */
    @Personal
    @Value.Redacted
    @Value.Default
    public KnownRisks risks() {
        return KnownRisks.NOT_SPECIFIED;
    }

    /**
     * Tells whether no other child may join them.
     *
     * @return yes, no or not specified
     */
    @Value.Default
    public Answer needsSolo() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Tells whether a younger child may join them.
     *
     * @return yes, no or not specified
     */
    @Value.Default
    public Answer mayLiveWithYounger() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Tells whether an older child may join them.
     *
     * @return yes, no or not specified
     */
    @Value.Default
    public Answer mayLiveWithOlder() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Returns the brothers and sisters, wherever they live.
     *
     * @return their tokens; empty if none is known
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ResidentToken> siblings();

    /**
     * Returns when the place is expected to be free again.
     *
     * @return the first day free, if known
     */
    public abstract Optional<LocalDate> expectedUntil();

    /**
     * Returns the age the child may have on a day. In the month of a birthday it is one of two.
     *
     * @param day the day asked about
     * @return whole years, both ends included; empty if the month of birth is not known
     * @throws IllegalArgumentException if the day is before the month of birth; neither is quoted
     */
    public final Optional<Range<Integer>> ageOn(LocalDate day) {
        return birthMonth().map(month -> {
            int oldest = Age.inYears(month.atDay(1), day);
            LocalDate bornLast = month.atEndOfMonth();
            return Range.closed(bornLast.isAfter(day) ? 0 : Age.inYears(bornLast, day), oldest);
        });
    }

    /** Returns the resident with the tokens replaced; a month of birth is all that was held. */
    @Override
    public final Resident degrade(Degradation how) {
        return builder()
                .from(this)
                .token(how.degrade(token()))
                .siblings(Iterables.transform(siblings(), how::degrade))
                .build();
    }

    @Value.Check
    void check() {
        if (siblings().contains(token())) {
            throw new IllegalArgumentException("Resident siblings must not hold the resident's own token " + token()
                    + ". Maybe the whole sibling group was given?");
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Resident}. The token must be set. */
    public static final class Builder extends ImmutableResident.Builder {
        Builder() {}
    }
}
