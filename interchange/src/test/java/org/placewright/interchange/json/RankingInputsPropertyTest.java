package org.placewright.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.result.Import;
import org.placewright.core.time.DateRange;
import org.placewright.matching.Allowance;
import org.placewright.matching.PlacementEndings;

/** Whatever is asked for referrals, or known of homes, comes back as it was written. */
class RankingInputsPropertyTest {

    @Property(tries = 300)
    void requests_read_back_are_the_same(@ForAll("requests") RequestEntry one, @ForAll("requests") RequestEntry other) {
        ImmutableList<RequestEntry> entries = ImmutableList.of(one, other.withReferral(ReferralId.of("R-other")));
        Import<RequestEntry> read =
                RequestsJson.standard().read(RequestsJson.standard().write(entries));
        assertThat(read.findings()).isEmpty();
        assertThat(read.values()).isEqualTo(entries);
    }

    @Property(tries = 300)
    void listings_read_back_are_the_same(@ForAll("listings") ListingEntry one, @ForAll("listings") ListingEntry other) {
        ImmutableList<ListingEntry> entries = ImmutableList.of(one, other.withHome(HomeId.of("H-other")));
        Import<ListingEntry> read =
                ListingsJson.standard().read(ListingsJson.standard().write(entries));
        assertThat(read.findings()).isEmpty();
        assertThat(read.values()).isEqualTo(entries);
        assertThat(ListingEntry.of(one.home(), one.listing()).listing()).isEqualTo(one.listing());
    }

    @Provide
    Arbitrary<RequestEntry> requests() {
        Arbitrary<String> texts = Arbitraries.of("H-1", "Ynys Môn", "E06000001", "a \"quoted\" name");
        return Combinators.combine(
                        Arbitraries.of(Allowance.class).set(),
                        Arbitraries.of(KindOfStay.class).optional(),
                        texts.map(AuthorityId::of).set(),
                        Arbitraries.maps(
                                texts.map(HomeId::of),
                                Arbitraries.longs().between(0, 10_000_000).map(WeeklyFee::ofPence)),
                        Arbitraries.integers().between(1, Integer.MAX_VALUE).optional())
                .as((allowances, stay, avoided, fees, limit) -> RequestEntry.builder()
                        .referral(ReferralId.of("R-1"))
                        .allowances(allowances)
                        .stay(stay)
                        .authoritiesToAvoid(avoided)
                        .expectedFees(fees)
                        .limit(limit.map(OptionalInt::of).orElseGet(OptionalInt::empty))
                        .build());
    }

    @Provide
    Arbitrary<ListingEntry> listings() {
        Arbitrary<FreePlaces> free = Combinators.combine(Arbitraries.integers().between(0, 9), days())
                .as(FreePlaces::new);
        Arbitrary<Optional<ImmutableSortedSet<SourcingRoute>>> routes = Arbitraries.of(SourcingRoute.class)
                .set()
                .map(ImmutableSortedSet::copyOf)
                .optional();
        Arbitrary<PlacementEndings> endings = Arbitraries.integers()
                .between(0, 99)
                .flatMap(ended ->
                        Arbitraries.integers().between(0, ended).map(early -> new PlacementEndings(ended, early)));
        return Combinators.combine(
                        free.list().ofMaxSize(3),
                        routes,
                        Arbitraries.longs()
                                .between(0, 10_000_000)
                                .map(WeeklyFee::ofPence)
                                .optional(),
                        days().set().ofMaxSize(3),
                        endings.optional())
                .as((vacancies, open, ceiling, suspensions, ended) -> ListingEntry.builder()
                        .home(HomeId.of("H-1"))
                        .vacancies(vacancies)
                        .routes(open)
                        .frameworkCeiling(ceiling)
                        .suspensions(suspensions)
                        .endings(ended)
                        .build());
    }

    private static Arbitrary<DateRange> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40_000),
                        Arbitraries.integers().between(0, 4_000).optional())
                .as((first, length) -> new DateRange(
                        LocalDate.ofEpochDay(first), length.map(days -> LocalDate.ofEpochDay(first + days))));
    }
}
