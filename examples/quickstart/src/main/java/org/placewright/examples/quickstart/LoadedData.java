package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.core.result.Finding;
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

    /** The homes as they can be asked, with what is known of their vacancies. */
    final Market market() {
        ImmutableList<Home> known = homes().orElseGet(ImmutableList::of);
        ImmutableListMultimap<HomeId, VacancyPeriod> calendar = Multimaps.index(vacancies(), VacancyPeriod::home);
        ImmutableMap.Builder<HomeId, Listing> listings = ImmutableMap.builder();
        for (Home home : known) {
            if (calendar.containsKey(home.id())) {
                listings.put(
                        home.id(),
                        Listing.builder().vacancies(calendar.get(home.id())).build());
            }
        }
        return Market.of(known, listings.buildKeepingLast(), locator().orElseGet(Locator::none));
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableLoadedData.Builder {}
}
