package org.placewright.testkit.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.ProviderSector;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.sufficiency.market.Concentration;
import org.placewright.sufficiency.market.Market;
import org.placewright.sufficiency.market.MarketCut;
import org.placewright.sufficiency.market.MarketShare;
import org.placewright.sufficiency.market.MarketShares;
import org.placewright.sufficiency.market.Ownership;
import org.placewright.sufficiency.market.SharePolicy;
import org.placewright.sufficiency.supply.Supply;

/** What a market's shares must be, whoever owns whom: in chains, in rings, under one company number or none known. */
class MarketPropertiesTest {

    private static final double ROUNDING = 1e-6;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final ProviderId SPLIT = ProviderId.of("z");
    private static final List<ProviderSector> SECTORS = List.of(ProviderSector.values());
    private static final SharePolicy ALL_SECTORS =
            SharePolicy.standard().withSectors(ImmutableSortedSet.copyOf(SECTORS));

    record Owned(List<Provider> providers, List<ChildrensHome> homes) {

        Market market() {
            return Market.of(Supply.on(homes, DAY, postcode -> Optional.empty()), Ownership.of(providers));
        }

        Optional<Concentration> concentration() {
            return MarketShares.of(market(), ALL_SECTORS).whole().flatMap(MarketShare::concentration);
        }
    }

    @Provide
    Arbitrary<Owned> markets() {
        return Arbitraries.randomValue(random -> new Owned(
                IntStream.range(0, 6)
                        .mapToObj(number -> provider(number, random))
                        .toList(),
                IntStream.range(0, random.nextInt(12))
                        .mapToObj(number -> home(number, random))
                        .toList()));
    }

    private static ProviderId id(int number) {
        return ProviderId.of("p" + number);
    }

    private static <T> Optional<T> sometimes(Random random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    /** Of six with records; owners are sometimes those after them, or themselves, or one of two without a record. */
    private static Provider provider(int number, Random random) {
        return Provider.builder()
                .id(id(number))
                .name(List.of("Oak Ltd", "OAK LIMITED", "Elm").get(random.nextInt(3)))
                .companyNumber(sometimes(random, CompanyNumber.of("0123456" + random.nextInt(5))))
                .ultimateOwner(sometimes(random, id(random.nextInt(8))))
                .sector(sometimes(random, SECTORS.get(random.nextInt(SECTORS.size()))))
                .build();
    }

    private static ChildrensHome home(int number, Random random) {
        return ChildrensHome.builder()
                .id(HomeId.of("h" + number))
                .provider(random.nextInt(6) == 0 ? Optional.empty() : Optional.of(id(random.nextInt(9))))
                .registration(Registration.builder()
                        .urn(Urn.of("SC" + (400_000 + number)))
                        .status(RegistrationStatus.ACTIVE)
                        .build())
                .capacity(
                        random.nextInt(6) == 0
                                ? Optional.empty()
                                : Optional.of(UsableCapacity.builder()
                                        .registered(random.nextInt(7))
                                        .build()))
                .build();
    }

    @Property(tries = 300)
    void the_index_lies_between_that_of_equal_owners_and_that_of_one(@ForAll("markets") Owned drawn) {
        drawn.concentration().ifPresent(shares -> assertThat(shares.hhi())
                .isBetween(10_000.0 / shares.owners() - ROUNDING, 10_000.0));
    }

    @Property(tries = 300)
    void the_order_of_homes_and_providers_changes_nothing(@ForAll("markets") Owned drawn, @ForAll long seed) {
        List<Provider> providers = new ArrayList<>(drawn.providers());
        List<ChildrensHome> homes = new ArrayList<>(drawn.homes());
        Collections.shuffle(providers, new Random(seed));
        Collections.shuffle(homes, new Random(seed));
        assertThat(MarketShares.of(new Owned(providers, homes).market(), SharePolicy.standard()))
                .isEqualTo(MarketShares.of(drawn.market(), SharePolicy.standard()));
    }

    @Property(tries = 300)
    void an_owner_split_into_firms_it_owns_is_one(@ForAll("markets") Owned drawn, @ForAll long seed) {
        Provider owner = drawn.providers().get(0);
        Provider firm = owner.withId(SPLIT).withCompanyNumber(Optional.empty()).withUltimateOwner(owner.id());
        isUnchanged(drawn, split(drawn, owner, firm, seed));
    }

    @Property(tries = 300)
    void an_owner_split_into_records_of_its_company_number_is_one(@ForAll("markets") Owned drawn, @ForAll long seed) {
        Provider owner = drawn.providers().get(0);
        Provider numbered =
                owner.companyNumber().isPresent() ? owner : owner.withCompanyNumber(CompanyNumber.of("09999999"));
        isUnchanged(drawn, split(drawn, numbered, numbered.withId(SPLIT), seed));
    }

    private static void isUnchanged(Owned drawn, Owned split) {
        assertThat(split.concentration().map(Concentration::hhi))
                .isEqualTo(drawn.concentration().map(Concentration::hhi));
    }

    private static Owned split(Owned drawn, Provider owner, Provider firm, long seed) {
        Random random = new Random(seed);
        return new Owned(
                Stream.concat(Stream.of(owner, firm), drawn.providers().stream().skip(1))
                        .toList(),
                drawn.homes().stream()
                        .map(home -> home.provider().equals(Optional.of(owner.id())) && random.nextBoolean()
                                ? home.withProvider(firm.id())
                                : home)
                        .toList());
    }

    @Property(tries = 300)
    void a_merger_of_two_owners_raises_the_index_by_what_was_told(@ForAll("markets") Owned drawn) {
        Market market = drawn.market();
        List<MarketShare.OwnerAmount> owners = MarketShares.of(market, ALL_SECTORS)
                .whole()
                .<List<MarketShare.OwnerAmount>>map(MarketShare::owners)
                .orElse(List.of());
        if (owners.size() > 1) {
            Concentration before = drawn.concentration().orElseThrow();
            Owned merged =
                    merged(drawn, market, owners.get(0).owner(), owners.get(1).owner());
            assertThat(merged.concentration().orElseThrow().hhi())
                    .isCloseTo(before.hhi() + before.mergerDelta(0, 1), within(ROUNDING));
        }
    }

    private static Owned merged(Owned drawn, Market market, ProviderId buyer, ProviderId bought) {
        Stream<Provider> unrecorded = market.ownership().record(bought).isPresent()
                ? Stream.empty()
                : Stream.of(Provider.builder().id(bought).name("Bought").build());
        return new Owned(
                Stream.concat(unrecorded, drawn.providers().stream())
                        .map(provider -> market.ownership().top(provider.id()).equals(bought)
                                ? provider.withUltimateOwner(buyer)
                                : provider)
                        .toList(),
                drawn.homes());
    }

    @Property(tries = 300)
    void the_parts_of_every_cut_add_up_to_the_whole(@ForAll("markets") Owned drawn) {
        MarketShares whole = MarketShares.of(drawn.market(), SharePolicy.standard());
        Stream.of(MarketCut.values()).filter(cut -> cut != MarketCut.BUYER).forEach(cut -> {
            MarketShares parts =
                    MarketShares.of(drawn.market(), SharePolicy.standard().withCuts(cut));
            Stream.<ToLongFunction<MarketShare>>of(
                            MarketShare::owned,
                            MarketShare::ownerNotKnown,
                            MarketShare::sectorNotKnown,
                            MarketShare::leftOut,
                            MarketShare::notMeasured)
                    .forEach(amount -> assertThat(sum(parts, amount)).isEqualTo(sum(whole, amount)));
        });
    }

    private static long sum(MarketShares shares, ToLongFunction<MarketShare> amount) {
        return shares.segments().values().stream().mapToLong(amount).sum();
    }

    /** A provider without a company number is no other record's organisation, so its one owner is its owner. */
    @Property(tries = 300)
    void a_provider_belongs_to_the_group_of_its_owner(@ForAll("markets") Owned drawn) {
        Ownership ownership = drawn.market().ownership();
        drawn.providers().stream()
                .filter(provider -> provider.companyNumber().isEmpty())
                .forEach(
                        provider -> provider.ultimateOwner().ifPresent(owner -> assertThat(ownership.top(provider.id()))
                                .isEqualTo(ownership.top(owner))));
        ownership.tops().values().forEach(top -> assertThat(ownership.top(top)).isEqualTo(top));
    }

    @Property(tries = 300)
    void every_home_is_in_one_group_or_its_owner_is_not_known(@ForAll("markets") Owned drawn) {
        Market market = drawn.market();
        assertThat(Stream.concat(
                        market.groups().values().stream().flatMap(group -> group.homes().stream()),
                        market.ownerNotKnown().stream().boxed()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, drawn.homes().size()).boxed().toList());
    }
}
