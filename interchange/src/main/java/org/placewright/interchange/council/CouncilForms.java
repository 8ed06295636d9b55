package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.Offer;
import org.placewright.core.referral.Referral;

/** The forms of the tables councils hold. */
public final class CouncilForms {

    /** Homes of every kind, one row each; who lives in them is told by {@link #RESIDENTS}. */
    public static final CouncilForm<Home> HOMES = HomeColumns.FORM;

    /** Providers, one row each; their registrations are told by {@link #REGISTRATIONS}. */
    public static final CouncilForm<Provider> PROVIDERS = ProviderColumns.FORM;

    /** Registrations that providers hold, one row each. */
    public static final CouncilForm<ProviderRegistration> REGISTRATIONS = ProviderColumns.REGISTRATIONS;

    /** Who lives in which home, one row each, or that nobody does. */
    public static final CouncilForm<HomeResident> RESIDENTS = ResidentColumns.FORM;

    /** Referrals, one row each, with all that is known of the child. */
    public static final CouncilForm<Referral> REFERRALS = ReferralColumns.FORM;

    /** Offers of a home for a child who is referred, one row each. */
    public static final CouncilForm<Offer> OFFERS = OfferColumns.FORM;

    /** A calendar of vacancies, one row for each stretch of days of a home. */
    public static final CouncilForm<VacancyPeriod> VACANCIES = VacancyColumns.FORM;

    /** Every form there is, in the order in which they are best filled in. */
    public static final ImmutableList<CouncilForm<?>> ALL =
            ImmutableList.of(PROVIDERS, REGISTRATIONS, HOMES, RESIDENTS, VACANCIES, REFERRALS, OFFERS);

    private CouncilForms() {}

    /**
     * Returns the data dictionary of all forms, with the rules they share.
     *
     * @return the dictionary, as Markdown
     */
    public static String dictionary() {
        return DictionaryText.of(ALL);
    }
}
