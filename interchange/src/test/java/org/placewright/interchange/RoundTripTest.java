package org.placewright.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.referral.Referral;
import org.placewright.core.result.Import;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.census.CensusReader;
import org.placewright.interchange.census.CensusWriter;
import org.placewright.interchange.postcode.SectorCentroid;
import org.placewright.interchange.postcode.SectorReader;
import org.placewright.interchange.postcode.SectorWriter;
import org.placewright.interchange.referral.ReferralReader;
import org.placewright.interchange.referral.ReferralWriter;
import org.placewright.interchange.register.ProviderRegister;
import org.placewright.interchange.register.RegisterReader;
import org.placewright.interchange.register.RegisterWriter;
import org.placewright.interchange.ssda903.LoadedReturns;
import org.placewright.interchange.ssda903.Ssda903Reader;
import org.placewright.interchange.ssda903.Ssda903Writer;
import org.placewright.pricing.PriceObservation;

/** What is written is read back as it was, row for row and without loss. */
class RoundTripTest {

    @Provide
    Arbitrary<List<CareHistory>> histories() {
        return Generated.histories();
    }

    @Provide
    Arbitrary<Generated.Register> registers() {
        return Generated.registers();
    }

    @Provide
    Arbitrary<List<PriceObservation>> prices() {
        return Generated.prices();
    }

    @Provide
    Arbitrary<List<SectorCentroid>> sectors() {
        return Generated.sectors();
    }

    @Provide
    Arbitrary<List<Referral>> referrals() {
        return Generated.referrals();
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
    void homes_and_providers_come_back(@ForAll("registers") Generated.Register register) throws IOException {
        try (Scratch scratch = new Scratch()) {
            Path file = scratch.path("register.csv");
            RegisterWriter.standard().write(file, register.homes(), register.providers());
            ProviderRegister read = RegisterReader.standard().read(file);
            assertThat(read.homes().values()).isEqualTo(register.homes());
            assertThat(read.providers()).isEqualTo(register.providers());
            allKept(read.homes());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void prices_come_back(@ForAll("prices") List<PriceObservation> prices) throws IOException {
        try (Scratch scratch = new Scratch()) {
            Path file = scratch.path("census.csv");
            CensusWriter.standard().write(file, prices);
            Import<PriceObservation> read =
                    CensusReader.of(LocalDate.of(2024, 3, 31)).read(file);
            assertThat(read.values()).isEqualTo(prices);
            allKept(read);
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

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void referrals_come_back(@ForAll("referrals") List<Referral> referrals) throws IOException {
        try (Scratch scratch = new Scratch()) {
            Path file = scratch.path("referrals.csv");
            ReferralWriter.standard().write(file, referrals);
            Import<Referral> read = ReferralReader.standard().read(file);
            assertThat(read.values()).isEqualTo(referrals);
            allKept(read);
        }
    }

    private static void allKept(Import<?> read) {
        assertThat(read.counts().kept()).isEqualTo(read.counts().read());
    }
}
