package org.placewright.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.Home;
import org.placewright.testkit.synthetic.SyntheticEngland;

/**
 * As many homes of a synthetic England as are wanted: where it has fewer, again by other names and at other addresses.
 */
final class EnglandsHomes {

    private static final int STEP = 31;
    private static final int SHIFT = 7_919;

    private EnglandsHomes() {}

    static ImmutableList<Home> of(SyntheticEngland england, int homes) {
        List<Home> told = england.homes().toList();
        ImmutableList.Builder<Home> cast = ImmutableList.builderWithExpectedSize(homes);
        for (int i = 0; i < homes; i++) {
            Home home = told.get(i % told.size());
            int round = i / told.size();
            cast.add(round == 0 ? home : again(home, round, told.get((i * STEP + round * SHIFT) % told.size())));
        }
        return cast.build();
    }

    private static Home again(Home home, int round, Home neighbour) {
        return home.withId(HomeId.of(home.id().value() + "-" + round)).withPostcode(neighbour.postcode());
    }
}
