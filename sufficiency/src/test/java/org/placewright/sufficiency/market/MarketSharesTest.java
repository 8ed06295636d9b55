package org.placewright.sufficiency.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.ProviderSector;

class MarketSharesTest {

    private static final Provider COUNCIL = MadeMarkets.provider("council").withSector(ProviderSector.LOCAL_AUTHORITY);
    private static final Provider OAK = MadeMarkets.provider("oak").withSector(ProviderSector.PRIVATE);
    private static final Provider ELM = MadeMarkets.owned("elm", "oak");
    private static final Provider ASH = MadeMarkets.provider("ash");

    @Provide
    Arbitrary<List<Home>> homes() {
        Arbitrary<Home> home = Arbitraries.of("council", "oak", "elm", "ash", "", "x")
                .flatMap(provider -> Arbitraries.integers().between(0, 6).map(places -> {
                    Home made = MadeMarkets.home("1", provider, places);
                    return places == 6 ? made.withCapacity(Optional.empty()) : made;
                }));
        return home.list().ofMaxSize(8).map(MarketSharesTest::numbered);
    }

    private static List<Home> numbered(List<Home> homes) {
        List<Home> numbered = new ArrayList<>();
        for (Home home : homes) {
            numbered.add(home.withId(HomeId.of("h" + numbered.size())));
        }
        return numbered;
    }

    @Test
    void councils_own_homes_are_left_out_and_nobody_known_is_no_owner() {
        MarketShare share = MarketShares.of(market(homesOfAll()), SharePolicy.standard())
                .whole()
                .orElseThrow();
        assertThat(share.owners()).extracting(one -> one.owner().value()).containsExactly("oak", "ash");
        assertThat(share.owners()).extracting(MarketShare.OwnerAmount::amount).containsExactly(6L, 2L);
        assertThat(share.ownerNotKnown()).isEqualTo(2);
        assertThat(share.sectorNotKnown()).isEqualTo(4);
        assertThat(share.leftOut()).isEqualTo(10);
        assertThat(share.concentration().orElseThrow().hhi()).isEqualTo(6_250);
        assertThat(share.concentrationAtMost().orElseThrow().hhi()).isEqualTo(6_800);
    }

    @Test
    void what_authorities_buy_is_cut_by_buyer() {
        Market market = market(homesOfAll());
        List<Purchase> purchases =
                List.of(purchase("b", "1", 3), purchase("b", "3", 1), purchase("a", "3", 2), purchase("a", "99", 7));
        MarketShares shares = MarketShares.ofPurchases(
                market,
                purchases,
                SharePolicy.builder()
                        .measure(ShareMeasure.SPEND)
                        .addCuts(MarketCut.BUYER)
                        .build());
        assertThat(shares.purchasesElsewhere()).isEqualTo(1);
        assertThat(shares.segments().keySet()).map(Object::toString).containsExactly("BUYER=a", "BUYER=b");
        assertThat(shares.segments().values()).map(MarketShare::total).containsExactly(200_000L, 400_000L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SharePolicy.builder().addCuts(MarketCut.BUYER).build())
                .withMessageContaining("BUYER");
    }

    @Property(tries = 200)
    void parts_add_up_to_the_whole(@ForAll("homes") List<Home> homes) {
        Market market = market(homes);
        for (ShareMeasure measure : List.of(ShareMeasure.HOMES, ShareMeasure.REGISTERED_PLACES)) {
            SharePolicy policy = SharePolicy.standard().withMeasure(measure);
            for (MarketCut cut : List.of(MarketCut.KIND, MarketCut.REGION, MarketCut.SECTOR, MarketCut.OWNER)) {
                MarketShares whole = MarketShares.of(market, policy);
                MarketShares cutUp = MarketShares.of(market, policy.withCuts(cut));
                assertThat(cutUp.segments().values().stream()
                                .mapToLong(MarketShare::total)
                                .sum())
                        .isEqualTo(whole.whole().map(MarketShare::total).orElse(0L));
                assertThat(cutUp.segments().values().stream()
                                .mapToLong(MarketShare::leftOut)
                                .sum())
                        .isEqualTo(whole.whole().map(MarketShare::leftOut).orElse(0L));
            }
        }
    }

    @Property(tries = 200)
    void splitting_an_owner_into_firms_it_owns_changes_nothing(@ForAll("homes") List<Home> homes) {
        List<Home> joined = homes.stream()
                .<Home>map(home ->
                        home.provider().equals(Optional.of(ELM.id())) ? home.withProvider(Optional.of(OAK.id())) : home)
                .toList();
        MarketShares split = MarketShares.of(market(homes), SharePolicy.standard());
        assertThat(split).isEqualTo(MarketShares.of(market(joined), SharePolicy.standard()));
        split.whole().ifPresent(share -> assertThat(
                        share.concentration().map(Concentration::hhi).orElse(0.0))
                .isLessThanOrEqualTo(10_000));
    }

    private static List<Home> homesOfAll() {
        return List.of(
                MadeMarkets.home("1", "oak", 4),
                MadeMarkets.home("2", "elm", 2),
                MadeMarkets.home("3", "ash", 2),
                MadeMarkets.home("4", "", 2),
                MadeMarkets.home("5", "council", 10));
    }

    private static Market market(List<? extends Home> homes) {
        return MadeMarkets.market(homes, COUNCIL, OAK, ELM.withSector(ProviderSector.PRIVATE), ASH);
    }

    private static Purchase purchase(String buyer, String home, int children) {
        return Purchase.builder()
                .buyer(AuthorityId.of(buyer))
                .home(HomeId.of(home))
                .children(children)
                .fee(WeeklyFee.ofPounds(1_000L * children))
                .build();
    }
}
