package org.placewright.examples.quickstart;

import java.nio.file.Path;
import java.util.function.Function;
import org.placewright.core.id.ProviderId;
import org.placewright.interchange.market.MarketTables;
import org.placewright.interchange.market.ReplacementTables;
import org.placewright.sufficiency.market.ConcentrationPolicy;

/** Writes the tables of the market. */
final class MarketFiles {

    private MarketFiles() {}

    static void write(MarketFigures figures, Path folder) {
        Function<ProviderId, String> name = figures.market().ownership()::name;
        TableFiles.write(
                MarketTables.concentration(figures.places(), ConcentrationPolicy.standard()),
                folder.resolve("market.csv"));
        TableFiles.write(MarketTables.shares(figures.places(), figures.homes(), name), folder.resolve("shares.csv"));
        TableFiles.write(MarketTables.grades(figures.grades()), folder.resolve("grades.csv"));
        TableFiles.write(ReplacementTables.owners(figures.owners(), name), folder.resolve("hard_to_replace.csv"));
        TableFiles.write(
                ReplacementTables.homes(figures.market(), figures.eachHome()),
                folder.resolve("hard_to_replace_homes.csv"));
    }
}
