package org.placewright.interchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.register.OfstedReader;
import org.placewright.interchange.register.OfstedWriter;
import org.placewright.interchange.register.ProviderRegister;

/** Registers of homes: the files Ofsted publishes, as CSV and as workbooks, and the form councils add to. */
@Timeout(20)
class RegisterFuzzTest {

    private static final OfstedReader OFSTED = OfstedReader.of(Always.LIMITS, LocalAuthorities.ofEngland());

    @FuzzTest
    void published(byte[] input) throws IOException {
        try (Scratch scratch = new Scratch()) {
            InputFiles.write(input, scratch);
            holdsOf(OFSTED.read(scratch.folder()));
        }
    }

    /** The input is a workbook, or the parts of one. */
    @FuzzTest
    void workbook(byte[] input) throws IOException {
        try (Scratch scratch = new Scratch()) {
            holdsOf(OFSTED.read(scratch.write("Providers_places_at_31_Aug_2021.xlsx", InputFiles.zip(input))));
        }
    }

    private static void holdsOf(ProviderRegister read) throws IOException {
        Always.holdsOf(read.homes());
        if (read.providers().stream().map(Provider::name).distinct().count()
                < read.providers().size()) {
            // Organisations of one name are told apart only while the layouts have a row for each.
            return;
        }
        ImmutableList<Home> homes = read.homes().values().stream()
                .filter(home -> home.registration().isPresent())
                .collect(ImmutableList.toImmutableList());
        try (Scratch scratch = new Scratch()) {
            OfstedWriter.of(LocalDate.of(2024, 3, 31))
                    .write(scratch.folder(), read.homes().values(), read.providers());
            ProviderRegister again = OfstedReader.standard().read(scratch.folder());
            assertThat(again.homes().values()).isEqualTo(homes);
            assertThat(again.providers()).isEqualTo(writable(read.providers(), homes));
        }
    }

    /** Returns what the layouts can say of providers: no registration of which they would have to guess the kind. */
    private static ImmutableList<Provider> writable(ImmutableList<Provider> providers, ImmutableList<Home> homes) {
        return providers.stream()
                .map(provider -> provider.withRegistrations(provider.registrations().stream()
                        .filter(held -> !held.inspections().isEmpty())
                        .toList()))
                .filter(provider -> !provider.registrations().isEmpty()
                        || homes.stream().anyMatch(home -> home.provider().equals(Optional.of(provider.id()))))
                .collect(ImmutableList.toImmutableList());
    }
}
