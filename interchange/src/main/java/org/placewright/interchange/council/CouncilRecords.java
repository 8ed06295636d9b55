package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.Offer;
import org.placewright.core.referral.Referral;

/**
 * What a council holds of homes and of children who need one, together.
 *
 * <table>
 * <caption>Attributes; source: the tables of {@link CouncilForms}</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>providers</td><td>list of {@link Provider}</td><td>no</td><td>none</td>
 *     <td>who runs homes, with their registrations</td></tr>
 * <tr><td>homes</td><td>list of {@link Home}</td><td>no</td><td>none</td>
 *     <td>homes, with those who live there; personal</td></tr>
 * <tr><td>vacancies</td><td>list of {@link VacancyPeriod}</td><td>no</td><td>none</td>
 *     <td>the calendar of vacancies</td></tr>
 * <tr><td>referrals</td><td>list of {@link Referral}</td><td>no</td><td>none</td>
 *     <td>children who need a home; personal</td></tr>
 * <tr><td>offers</td><td>list of {@link Offer}</td><td>no</td><td>none</td>
 *     <td>homes offered for them; personal</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class CouncilRecords implements WithCouncilRecords {

    CouncilRecords() {}

    /**
     * Returns who runs homes, with their registrations.
     *
     * @return the providers, in the order of their table
     */
    public abstract ImmutableList<Provider> providers();

    /**
     * Returns the homes, with those who live there.
     *
     * @return the homes, in the order of their table; personal
     */
    @Personal
    @Value.Redacted
    public abstract ImmutableList<Home> homes();

    /**
     * Returns the calendar of vacancies.
     *
     * @return the entries, in the order of their table
     */
    public abstract ImmutableList<VacancyPeriod> vacancies();

    /**
     * Returns the children who need a home.
     *
     * @return the referrals, in the order of their table; personal
     */
    @Personal
    @Value.Redacted
    public abstract ImmutableList<Referral> referrals();

    /**
     * Returns the homes offered for them.
     *
     * @return the offers, in the order of their table; personal
     */
    @Personal
    @Value.Redacted
    public abstract ImmutableList<Offer> offers();

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CouncilRecords}. */
    public static final class Builder extends ImmutableCouncilRecords.Builder {
        Builder() {}
    }
}
