package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.geo.Locator;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.referral.Referral;
import org.placewright.core.result.Finding;
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

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableLoadedData.Builder {}
}
