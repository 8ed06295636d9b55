package org.placewright.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.placewright.core.geo.Locator;
import org.placewright.core.provider.Home;
import org.placewright.matching.Market;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

/** How much memory a market takes beside the homes it is made of, and how much more when it is indexed. */
public final class MarketMemory {

    /** How often garbage is asked to be collected before what is left is taken for what is held. */
    private static final int COLLECTIONS = 4;

    private MarketMemory() {}

    /**
     * Measures and prints it.
     *
     * @param arguments how many homes (100,000)
     */
    public static void main(String[] arguments) {
        int homes = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        SyntheticEngland england =
                SyntheticEngland.of(SyntheticEnglandSpec.builder().build());
        ImmutableList<Home> told = EnglandsHomes.of(england, homes);
        Locator locator = england.locator();
        for (MatchSetting setting : MatchSetting.values()) {
            measure(told, locator, setting, out);
        }
    }

    /** Prints what markets of the homes take. */
    static void measure(ImmutableList<Home> homes, Locator locator, MatchSetting setting, PrintStream out) {
        long before = held();
        Market market = Market.of(homes, locator);
        try {
            long built = held();
            setting.ranker().index(market);
            long indexed = held();
            out.printf(
                    Locale.ROOT,
                    "%s: %,d homes; bytes a home beside the homes themselves: %d built, %d indexed%n",
                    setting,
                    homes.size(),
                    (built - before) / homes.size(),
                    (indexed - before) / homes.size());
        } finally {
            Reference.reachabilityFence(market);
        }
    }

    private static long held() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
