package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.placewright.core.id.ProviderId;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.Suitability;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.provider.Provider;
import org.placewright.core.referral.Referral;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.census.CensusPlacement;
import org.placewright.interchange.census.CensusWriter;
import org.placewright.interchange.council.CouncilFolder;
import org.placewright.interchange.council.CouncilForms;
import org.placewright.interchange.council.CouncilRecords;
import org.placewright.interchange.postcode.SectorCentroid;
import org.placewright.interchange.postcode.SectorWriter;
import org.placewright.interchange.ssda903.Ssda903Writer;
import org.placewright.testkit.synthetic.SyntheticAuthority;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

/** Writes a synthetic England of three councils to the files the quickstart ships. */
final class ShippedRegionFiles {

    /** Small enough to ship, and large enough for fees to be compared. */
    static final SyntheticEnglandSpec SPEC = SyntheticEnglandSpec.builder()
            .councilCount(3)
            .childrenInCare(900)
            .yearsOfHistory(5)
            .asOf(LocalDate.of(2026, 3, 31))
            .faultsOfEachKind(1)
            .build();

    private static final Range<Integer> AGES = Range.closed(10, 15);

    private static final CareRecommendation NEITHER =
            new CareRecommendation(Suitability.UNSUITABLE, Suitability.UNSUITABLE, Suitability.NOT_SPECIFIED);

    private ShippedRegionFiles() {}

    static void write(Path folder) throws IOException {
        SyntheticEngland england = SyntheticEngland.of(SPEC);
        for (SyntheticAuthority council : england.councils()) {
            Path returns = Files.createDirectories(
                    folder.resolve("ssda903").resolve(council.id().value()));
            for (Map.Entry<CollectionYear, ? extends Iterable<CareHistory>> year :
                    england.returns(council.id()).returns().entrySet()) {
                Ssda903Writer.standard().write(returns, year.getKey().endingIn() + "-", year.getKey(), year.getValue());
            }
        }
        CouncilFolder.standard()
                .write(
                        Files.createDirectories(folder.resolve("register")),
                        CouncilRecords.builder()
                                .providers(england.providers())
                                .homes(england.homes().toList())
                                .build());
        ImmutableMap<ProviderId, String> names =
                england.providers().stream().collect(ImmutableMap.toImmutableMap(Provider::id, Provider::name));
        CensusWriter.standard()
                .write(
                        folder.resolve("prices.csv"),
                        england.prices()
                                .map(price -> CensusPlacement.ofPrice(price.observation())
                                        .withOrganisation(
                                                price.owner().map(owner -> Objects.requireNonNull(names.get(owner)))))
                                .toList());
        CouncilForms.REFERRALS.write(folder.resolve("referrals.csv"), referrals(england));
        SectorWriter.standard()
                .write(
                        folder.resolve("postcode-sectors.csv"),
                        england.sectors().entrySet().stream()
                                .map(sector -> new SectorCentroid(sector.getKey(), sector.getValue()))
                                .toList());
    }

    /**
     * The referrals, of which one is made hopeless: a child for whom neither a family nor a children's home will do.
     */
    private static ImmutableList<Referral> referrals(SyntheticEngland england) {
        ImmutableList<Referral> referrals = england.referrals().collect(ImmutableList.toImmutableList());
        Optional<Referral> hopeless = referrals.stream()
                .filter(referral -> AGES.contains(referral.ageWhenNeeded()))
                .findFirst();
        return referrals.stream()
                .map(referral ->
                        hopeless.equals(Optional.of(referral)) ? referral.withRecommendation(NEITHER) : referral)
                .collect(ImmutableList.toImmutableList());
    }
}
