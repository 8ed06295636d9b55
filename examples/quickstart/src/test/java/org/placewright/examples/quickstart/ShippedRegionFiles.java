package org.placewright.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.census.CensusWriter;
import org.placewright.interchange.postcode.SectorCentroid;
import org.placewright.interchange.postcode.SectorWriter;
import org.placewright.interchange.referral.ReferralWriter;
import org.placewright.interchange.register.RegisterWriter;
import org.placewright.interchange.ssda903.Ssda903Writer;
import org.placewright.testkit.synthetic.SyntheticCouncil;
import org.placewright.testkit.synthetic.SyntheticRegion;
import org.placewright.testkit.synthetic.SyntheticRegionSpec;

/** Writes the standard synthetic region to the files the quickstart ships. */
final class ShippedRegionFiles {

    private ShippedRegionFiles() {}

    static void write(Path folder) throws IOException {
        SyntheticRegion region = SyntheticRegion.generate(SyntheticRegionSpec.standard());
        for (SyntheticCouncil council : region.councils()) {
            Path returns = Files.createDirectories(
                    folder.resolve("ssda903").resolve(council.id().value()));
            for (Map.Entry<CollectionYear, ? extends Iterable<CareHistory>> year :
                    council.returns().entrySet()) {
                Ssda903Writer.standard().write(returns, year.getKey().endingIn() + "-", year.getKey(), year.getValue());
            }
        }
        RegisterWriter.standard().write(folder.resolve("register.csv"), region.homes(), region.providers());
        CensusWriter.standard().write(folder.resolve("prices.csv"), region.prices());
        ReferralWriter.standard().write(folder.resolve("referrals.csv"), region.referrals());
        SectorWriter.standard()
                .write(
                        folder.resolve("postcode-sectors.csv"),
                        region.sectors().entrySet().stream()
                                .map(sector -> new SectorCentroid(sector.getKey(), sector.getValue()))
                                .toList());
    }
}
