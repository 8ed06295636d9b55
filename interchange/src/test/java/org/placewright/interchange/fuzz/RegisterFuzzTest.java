package org.placewright.interchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.provider.Home;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.json.ModelJson;
import org.placewright.interchange.register.OfstedReader;
import org.placewright.interchange.register.ProviderRegister;
import org.placewright.interchange.register.RegisterReader;
import org.placewright.interchange.register.RegisterWriter;

/** Registers of homes: the files Ofsted publishes, as CSV and as workbooks, and the form councils add to. */
class RegisterFuzzTest {

    private static final OfstedReader OFSTED = OfstedReader.of(Always.LIMITS, LocalAuthorities.ofEngland());
    private static final ModelJson<Home> JSON = ModelJson.of(Home.class);

    @FuzzTest
    void published(byte[] input) {
        try (Scratch scratch = new Scratch()) {
            InputFiles.write(input, scratch);
            holdsOf(OFSTED.read(scratch.folder()));
        }
    }

    /** The input is a workbook, or the parts of one. */
    @FuzzTest
    void workbook(byte[] input) {
        try (Scratch scratch = new Scratch()) {
            holdsOf(OFSTED.read(scratch.write("Providers_places_at_31_Aug_2021.xlsx", InputFiles.zip(input))));
        }
    }

    private static void holdsOf(ProviderRegister read) {
        Always.holdsOf(read.homes());
        assertThat(JSON.read(JSON.writeAll(read.homes().values())).values())
                .isEqualTo(read.homes().values());
    }

    @FuzzTest
    void homes(byte[] input) throws IOException {
        try (Scratch scratch = new Scratch()) {
            ProviderRegister read = RegisterReader.of(Always.LIMITS).read(scratch.write("register.csv", input));

            Always.holdsOf(read.homes());
            Path written = scratch.path("written.csv");
            RegisterWriter.standard().write(written, read.homes().values(), read.providers());
            ProviderRegister again = RegisterReader.standard().read(written);
            assertThat(again.homes().values()).isEqualTo(read.homes().values());
            assertThat(again.providers()).isEqualTo(read.providers());
        }
    }
}
