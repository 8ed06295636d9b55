package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.core.result.Finding;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.json.ListingEntry;
import org.placewright.interchange.json.RequestEntry;
import org.placewright.matching.Listing;
import org.placewright.matching.Market;
import org.placewright.pricing.PriceBook;
import org.placewright.sufficiency.history.CareHistories;

/** Everything that was loaded, as the library's values. */
@Value.Immutable
abstract class LoadedData implements WithLoadedData {

    abstract ImmutableList<LoadedPart> parts();

    abstract ImmutableList<Finding> findings();

    abstract Optional<CareHistories> histories();

    /** The years of which an authority has no return, although it has one from before and one from after. */
    @Value.NaturalOrder
    abstract ImmutableSortedSet<CollectionYear> yearsMissing();

    /** The day to count on: the one asked for, else the last day of the latest return. */
    abstract LocalDate asOf();

    abstract Optional<ImmutableList<Home>> homes();

    /** The providers the register names. */
    abstract ImmutableList<Provider> providers();

    abstract Optional<PriceBook> prices();

    abstract Optional<Locator> locator();

    abstract Optional<ImmutableList<Referral>> referrals();

    /** The groups of brothers and sisters among the referrals. */
    abstract ImmutableList<SiblingReferral> siblings();

    /** The calendar of vacancies, of homes of the register. */
    abstract ImmutableList<VacancyPeriod> vacancies();

    /** What the council knows of homes of the register besides. */
    abstract ImmutableMap<HomeId, ListingEntry> listings();

    /** What officers ask for referrals besides. */
    abstract ImmutableMap<ReferralId, RequestEntry> requests();

    /** The homes; none if no register was given. */
    final ImmutableList<Home> knownHomes() {
        return homes().orElseGet(ImmutableList::of);
    }

    /** The children who wait; none if no referrals were given. */
    final ImmutableList<Referral> knownReferrals() {
        return referrals().orElseGet(ImmutableList::of);
    }

    /** The homes as they can be asked, with what is known of them besides. */
    final Market market() {
        ImmutableList<Home> known = knownHomes();
        ImmutableListMultimap<HomeId, VacancyPeriod> calendar = Multimaps.index(vacancies(), VacancyPeriod::home);
        ImmutableMap.Builder<HomeId, Listing> listed = ImmutableMap.builder();
        for (Home home : known) {
            Listing listing = listing(home.id(), calendar.get(home.id()));
            if (!listing.equals(Listing.NOT_SPECIFIED)) {
                listed.put(home.id(), listing);
            }
        }
        return Market.of(known, listed.buildKeepingLast(), locator().orElseGet(Locator::none));
    }

    /** Returns what is known of a home: the register's calendar counts where the council's entry has none. */
    private Listing listing(HomeId home, ImmutableList<VacancyPeriod> calendar) {
        Listing told = Optional.ofNullable(listings().get(home))
                .map(ListingEntry::listing)
                .orElse(Listing.NOT_SPECIFIED);
        return told.vacancies().isEmpty() ? told.withVacancies(VacancyPeriod.joined(calendar)) : told;
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableLoadedData.Builder {}
}
