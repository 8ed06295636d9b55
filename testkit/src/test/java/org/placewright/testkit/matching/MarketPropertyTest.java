package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.HomeId;
import org.placewright.core.measure.Lengths;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.matching.Facet;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Market;
import org.placewright.testkit.law.RankingCase;
import org.placewright.testkit.law.RankingCases;

/** What a market finds by columns and squares is what its homes say one by one. */
class MarketPropertyTest {

    private static final Facet<Optional<?>> POSTCODE =
            Facet.of("postcode", listed -> listed.home().postcode());

    @Property(tries = 500)
    void what_is_near_is_found_whatever_squares_it_lies_in(
            @ForAll @Size(max = 40) List<@IntRange(max = 70) Integer> eastings,
            @ForAll @IntRange(max = 700_000) int easting,
            @ForAll @IntRange(max = 1_300_000) int northing,
            @ForAll @IntRange(max = 900_000) int metres) {
        // Homes on a line from the south-west corner, a kilometre apart: their district tells which.
        Locator line = postcode -> {
            int at = Integer.parseInt(postcode.district().text().substring(2));
            return at > 65 ? Optional.empty() : Optional.of(new GridPoint(at * 10_769, at * 20_000));
        };
        ImmutableList.Builder<Home> homes = ImmutableList.builder();
        for (int i = 0; i < eastings.size(); i++) {
            homes.add(FosteringHousehold.builder()
                    .id(HomeId.of("H-" + i))
                    .postcode(Postcode.of("ZA" + eastings.get(i) + " 1"))
                    .build());
        }
        Market market = Market.of(homes.build(), line);
        GridPoint place = new GridPoint(easting, northing);
        assertThat(market.within(place, Lengths.metres(metres)).asList())
                .isEqualTo(IntStream.range(0, market.size())
                        .filter(i -> market.listed(i)
                                .position()
                                .filter(at -> place.metresTo(at) <= metres)
                                .isPresent())
                        .boxed()
                        .toList());
    }

    @Property(tries = 500)
    void a_column_says_what_each_home_does_after_any_change(
            @ForAll(supplier = RankingCases.class) RankingCase before,
            @ForAll(supplier = RankingCases.class) RankingCase after) {
        Market market = before.market().indexed(List.of(POSTCODE, Facet.WHOLE));
        int common = Math.min(before.homes().size(), after.homes().size());
        for (Home home : after.homes().subList(0, common)) {
            market = market.with(home);
        }
        int rows = 0;
        for (int code = 0; code < market.column(POSTCODE).classes(); code++) {
            rows += market.column(POSTCODE).rowsOf(code);
        }
        assertThat(rows).isEqualTo(market.size());
        for (int i = 0; i < market.size(); i++) {
            ListedHome listed = market.listed(i);
            assertThat(market.column(POSTCODE).value(i)).isEqualTo(listed.home().postcode());
            assertThat(market.column(Facet.WHOLE).value(i)).isEqualTo(listed);
            assertThat(market.positionOf(listed.home().id())).isEqualTo(listed.position());
        }
    }
}
