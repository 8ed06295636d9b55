package org.placewright.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.census.CensusLayout;
import org.placewright.interchange.census.CensusPlacement;
import org.placewright.interchange.census.CensusReader;
import org.placewright.interchange.census.CensusWriter;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.postcode.SectorCentroid;
import org.placewright.interchange.postcode.SectorReader;
import org.placewright.interchange.postcode.SectorWriter;
import org.placewright.interchange.ssda903.LoadedReturns;
import org.placewright.interchange.ssda903.ReturnedChild;
import org.placewright.interchange.ssda903.Ssda903Reader;
import org.placewright.interchange.ssda903.Ssda903Return;
import org.placewright.interchange.ssda903.Ssda903Table;
import org.placewright.interchange.ssda903.Ssda903Writer;
import org.placewright.interchange.ssda903.Ssda903XmlWriter;
import org.placewright.pricing.PriceObservation;

/** What is written is read back as it was, row for row and without loss. */
class RoundTripTest {

    @Provide
    Arbitrary<List<CareHistory>> histories() {
        return Generated.histories();
    }

    @Provide
    Arbitrary<List<PriceObservation>> prices() {
        return Generated.prices();
    }

    @Provide
    Arbitrary<List<CensusPlacement>> placements() {
        return Generated.censusPlacements();
    }

    @Provide
    Arbitrary<List<SectorCentroid>> sectors() {
        return Generated.sectors();
    }

    @Provide
    Arbitrary<Ssda903Return> returns() {
        return GeneratedReturns.returns();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void returns_come_back_with_every_table(@ForAll("returns") Ssda903Return filed) throws IOException {
        try (Scratch scratch = new Scratch()) {
            Path folder = Files.createDirectory(scratch.path("Nowhere"));
            Ssda903Return written = filed.withAuthority(AuthorityId.of("Nowhere"));
            Ssda903Writer.standard().write(folder, written);
            LoadedReturns read = Ssda903Reader.standard().read(scratch.folder());
            assertThat(read.returns())
                    .isEqualTo(written.tables().isEmpty() ? ImmutableList.of() : ImmutableList.of(written));
            assertThat(read.histories().findings())
                    .extracting(Finding::code)
                    .doesNotContain(FindingCodes.DUPLICATE_ROW, FindingCodes.CONTRADICTORY_ROW);
            allKept(read.histories());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void returns_come_back_as_xml_with_every_table(@ForAll("returns") Ssda903Return filed) throws IOException {
        try (Scratch scratch = new Scratch()) {
            Path folder = Files.createDirectory(scratch.path("Nowhere"));
            Ssda903XmlWriter.standard().write(folder.resolve(filed.year() + ".xml"), filed);
            LoadedReturns read = Ssda903Reader.standard().read(scratch.folder());
            assertThat(read.returns())
                    .isEqualTo(
                            filed.tables().isEmpty()
                                    ? ImmutableList.of()
                                    : ImmutableList.of(filed.withAuthority(AuthorityId.of("Nowhere"))));
            allKept(read.histories());
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void xml_and_csv_become_the_same_histories(@ForAll("returns") Ssda903Return filed) throws IOException {
        try (Scratch csv = new Scratch();
                Scratch xml = new Scratch()) {
            // Only a folder can name the authority.
            Ssda903Return nobodys = filed.withAuthority(Optional.empty());
            Ssda903Writer.standard().write(csv.folder(), nobodys);
            Ssda903XmlWriter.standard().write(xml.path(filed.year() + ".xml"), nobodys);
            assertThat(Ssda903Reader.standard().read(xml.folder()).histories().values())
                    .isEqualTo(Ssda903Reader.standard()
                            .read(csv.folder())
                            .histories()
                            .values());
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void returns_are_written_as_the_same_bytes_whatever_order_they_were_built_in(
            @ForAll("returns") Ssda903Return filed) {
        Ssda903Return turned = filed.withChildren(filed.children().reverse())
                .withTables(filed.tables().descendingSet());
        for (Ssda903Table table : filed.tables()) {
            assertThat(Ssda903Writer.standard().table(turned, table).text())
                    .isEqualTo(Ssda903Writer.standard().table(filed, table).text());
        }
        assertThat(Ssda903XmlWriter.standard().text(turned))
                .isEqualTo(Ssda903XmlWriter.standard().text(filed));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void histories_come_back(
            @ForAll("histories") List<CareHistory> histories, @ForAll @IntRange(min = 2015, max = 2030) int year)
            throws IOException {
        try (Scratch scratch = new Scratch()) {
            Path folder = Files.createDirectory(scratch.path("Nowhere"));
            ImmutableList<CareHistory> written = histories.stream()
                    .map(history -> history.withResponsibleAuthority(AuthorityId.of("Nowhere")))
                    .sorted(Comparator.comparing(CareHistory::childId))
                    .collect(ImmutableList.toImmutableList());
            Ssda903Writer.standard().write(folder, String.valueOf(year), CollectionYear.of(year), written);
            LoadedReturns read = Ssda903Reader.standard().read(scratch.folder());
            assertThat(read.histories().values()).isEqualTo(written);
            allKept(read.histories());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void prices_come_back(@ForAll("prices") List<PriceObservation> prices) throws IOException {
        try (Scratch scratch = new Scratch()) {
            Path file = scratch.path("census.csv");
            CensusWriter.standard().write(file, Lists.transform(prices, CensusPlacement::ofPrice));
            Import<PriceObservation> read =
                    CensusReader.of(LocalDate.of(2024, 3, 31)).readPrices(file);
            assertThat(Lists.transform(read.values(), price -> price.withProvenance(Optional.empty())))
                    .isEqualTo(prices);
            allKept(read);
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void census_placements_come_back_in_every_layout(
            @ForAll("placements") List<CensusPlacement> placements, @ForAll CensusLayout layout) throws IOException {
        try (Scratch scratch = new Scratch()) {
            Path file = scratch.path("census.csv");
            CensusWriter.of(layout).write(file, placements);
            Import<CensusPlacement> read =
                    CensusReader.of(LocalDate.of(2024, 3, 31)).read(file);
            assertThat(read.values()).isEqualTo(placements);
            assertThat(read.counts()).isEqualTo(new ImportCounts(placements.size(), placements.size(), 0, 0));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void sectors_come_back(@ForAll("sectors") List<SectorCentroid> sectors) throws IOException {
        try (Scratch scratch = new Scratch()) {
            Path file = scratch.path("sectors.csv");
            SectorWriter.standard().write(file, sectors);
            Import<SectorCentroid> read = SectorReader.standard().read(file);
            assertThat(read.values()).isEqualTo(sectors);
            allKept(read);
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void returns_print_nothing_of_their_children(@ForAll("returns") Ssda903Return filed) {
        assertThat(filed.toString()).doesNotContain("ReturnedChild", "children");
        for (ReturnedChild child : filed.children()) {
            assertThat(child).hasToString("ReturnedChild[...]");
            child.header().ifPresent(header -> assertThat(header).hasToString("ReturnedHeader[...]"));
            child.annualOutcomes().ifPresent(outcomes -> assertThat(outcomes).hasToString("AnnualOutcomes[...]"));
            child.careLeaverOutcomes()
                    .ifPresent(outcomes -> assertThat(outcomes).hasToString("CareLeaverOutcomes[...]"));
            child.adoption().ifPresent(details -> assertThat(details).hasToString("AdoptionDetails[...]"));
            child.previousPermanentArrangement()
                    .ifPresent(before -> assertThat(before).hasToString("PreviousPermanentArrangement[...]"));
            child.unaccompanied().ifPresent(status -> assertThat(status).hasToString("UnaccompaniedStatus[...]"));
            assertThat(child.reviews()).allMatch(review -> review.toString().equals("Review[...]"));
            assertThat(child.missingPeriods()).allMatch(away -> away.toString().equals("MissingPeriod[...]"));
            assertThat(child.adoptionPlacements())
                    .allMatch(placed -> placed.toString().equals("AdoptionPlacement[...]"));
            assertThat(child.socialWorkers())
                    .allMatch(worker -> worker.toString().equals("SocialWorkerAllocation[...]"));
            assertThat(child.deprivationsOfLiberty())
                    .allMatch(order -> order.toString().equals("DeprivationOfLiberty[...]"));
        }
    }

    private static void allKept(Import<?> read) {
        assertThat(read.counts().kept()).isEqualTo(read.counts().read());
    }
}
