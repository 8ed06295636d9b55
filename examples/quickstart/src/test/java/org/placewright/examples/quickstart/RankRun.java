package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.placewright.core.id.ReferralId;
import org.placewright.interchange.json.ListingEntry;
import org.placewright.interchange.json.ListingsJson;
import org.placewright.interchange.json.RequestEntry;
import org.placewright.interchange.json.RequestsJson;

/** Runs {@code rank} in the shipped region, in a folder of its own. */
final class RankRun {

    static final Path REGION = Path.of("src/main/resources/org/placewright/examples/quickstart/region");
    static final Path HOMES = REGION.resolve("register");
    static final Path REFERRALS = REGION.resolve("referrals.csv");

    /** A child of the region for whom homes are cleared. */
    static final ReferralId FIRST = ReferralId.of("R-Quillenbridge-1");

    /** Another child of the region. */
    static final ReferralId SECOND = ReferralId.of("R-Tamberenbridge-1");

    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    RankRun(Path folder) {
        this.folder = folder;
    }

    /** Returns what was printed. */
    String out() {
        return out.toString();
    }

    /** Returns what was complained of. */
    String err() {
        return err.toString();
    }

    /** Returns where answers are written. */
    Path written() {
        return folder.resolve("rankings.json");
    }

    int rank(Path homes, Path referrals, String... more) {
        return Placewright.execute(
                new PrintWriter(out),
                new PrintWriter(err),
                Stream.concat(
                                Stream.of(
                                        "rank",
                                        "--homes",
                                        homes.toString(),
                                        "--referrals",
                                        referrals.toString(),
                                        "--as-of",
                                        "2026-03-31",
                                        "--postcodes",
                                        REGION.resolve("postcode-sectors.csv").toString(),
                                        "--out",
                                        written().toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    JsonNode ranked(String... more) throws IOException {
        return ranked(HOMES, REFERRALS, more);
    }

    JsonNode ranked(Path homes, Path referrals, String... more) throws IOException {
        int status = rank(homes, referrals, more);
        assertThat(err()).isEmpty();
        assertThat(status).isZero();
        return json(written());
    }

    static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(Files.readString(file));
    }

    /** Copies the tables of homes to a folder that a test may change. */
    Path register(String name) throws IOException {
        Path register = Files.createDirectories(folder.resolve(name));
        for (String table : ImmutableList.of("homes.csv", "residents.csv", "providers.csv", "registrations.csv")) {
            Files.copy(HOMES.resolve(table), register.resolve(table));
        }
        return register;
    }

    String requests(RequestEntry... entries) throws IOException {
        return file("requests.json", RequestsJson.standard().write(ImmutableList.copyOf(entries)));
    }

    String listings(ListingEntry... entries) throws IOException {
        return file("listings.json", ListingsJson.standard().write(ImmutableList.copyOf(entries)));
    }

    /** Writes the key of 32 bytes by which pseudonyms are made. */
    String key() throws IOException {
        return file("key", "0123456789abcdef0123456789abcdef");
    }

    String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
