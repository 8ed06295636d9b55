package org.placewright.examples.quickstart;

import com.google.common.collect.Sets;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.placewright.sufficiency.supply.SupplyAmount;
import org.placewright.sufficiency.supply.SupplyChange;
import org.placewright.sufficiency.supply.SupplyCount;
import org.placewright.sufficiency.supply.SupplyOverview;
import org.placewright.sufficiency.supply.UsableSupply;

/** Prints the places there are, and the homes that came and went, in a line for each kind of home. */
final class SupplyText {

    private static final String ROW = "  %-23s %9s %9s %9s %9s %9s %9s%n";

    private final PrintWriter out;

    SupplyText(PrintWriter out) {
        this.out = out;
    }

    void say(SupplyOverview supply, SupplyChanges changes) {
        out.printf(Locale.ROOT, ROW, "", "homes", "came", "went", "registered", "usable", "vacant");
        // A kind of which no home is left has homes that went.
        Sets.union(supply.byKind().keySet(), changes.byKind().byGroup().keySet()).stream()
                .sorted()
                .forEach(kind -> {
                    SupplyCount told = Optional.ofNullable(supply.byKind().get(kind))
                            .map(UsableSupply::told)
                            .orElse(SupplyCount.NONE);
                    SupplyChange change = changes.byKind().of(kind);
                    out.printf(
                            Locale.ROOT,
                            ROW,
                            kind.label(),
                            Words.number(told.homes()),
                            Words.number(
                                    homes(change).filter(homes -> homes > 0).sum()),
                            Words.number(
                                    -homes(change).filter(homes -> homes < 0).sum()),
                            Words.number(told.registered()),
                            Words.number(told.usable()),
                            Words.number(told.vacant()));
                });
        out.println("  Came and went since " + Words.day(changes.byKind().from()) + ", as "
                + (changes.churn().isPresent()
                        ? "the homes of then and of now tell."
                        : "the dates of the homes tell."));
        if (changes.isNoHomeInBoth()) {
            out.println("  Mind: no home of --homes-before is one of --homes. Maybe they are numbered differently.");
        }
    }

    private static LongStream homes(SupplyChange change) {
        return change.flows().values().stream().mapToLong(SupplyAmount::homes);
    }
}
