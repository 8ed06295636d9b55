package org.placewright.examples.quickstart;

import java.nio.file.Path;
import org.placewright.interchange.gap.FlowTables;
import org.placewright.interchange.gap.SupplyTables;
import org.placewright.sufficiency.supply.SupplyOverview;

/** Writes the places there are, and the homes and owners that came and went, to a folder. */
final class SupplyFiles {

    private final Path folder;

    SupplyFiles(Path folder) {
        this.folder = folder;
    }

    void write(SupplyOverview supply, SupplyChanges changes) {
        TableFiles.write(SupplyTables.areas(supply), folder.resolve("supply.csv"));
        TableFiles.write(SupplyTables.served(supply), folder.resolve("served.csv"));
        TableFiles.write(FlowTables.flows(changes.byKind(), changes.byArea()), folder.resolve("flows.csv"));
        changes.churn()
                .ifPresent(churn -> TableFiles.write(
                        FlowTables.churn(changes.byKind(), churn.all(), churn.byKind()), folder.resolve("churn.csv")));
    }
}
