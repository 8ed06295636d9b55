package org.placewright.interchange.postcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.geo.Postcode.Precision;
import org.placewright.core.id.AuthorityId;
import org.placewright.interchange.Scratch;
import org.placewright.testkit.arbitrary.PlaceArbitraries;

class PostcodesPropertyTest {

    @Provide
    Arbitrary<Postcode> anyPostcode() {
        return PlaceArbitraries.postcodesOfAnyPrecision();
    }

    /** Texts that are postcodes, nearly postcodes, and nothing of the kind. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> formed = PlaceArbitraries.postcodesOfAnyPrecision().map(Postcode::text);
        Arbitrary<String> changed = Combinators.combine(
                        formed,
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.of("", " ", "  ", "Q", "0", "z", "é", "I"))
                .as((text, at, piece) -> {
                    int place = Math.min(at, text.length());
                    return text.substring(0, place) + piece + text.substring(place);
                });
        return Arbitraries.oneOf(
                formed,
                formed.map(text -> text.replace(" ", "")),
                formed.map(text -> text.toLowerCase(Locale.ROOT)),
                changed,
                Arbitraries.strings().ofMaxLength(9));
    }

    @Provide
    Arbitrary<List<PostcodeEntry>> entries() {
        // Few districts, so that postcodes share sectors.
        Arbitrary<Postcode> crowded = Arbitraries.of("ZA9", "ZA99", "M1", "NPT", "W1M")
                .flatMap(district -> PlaceArbitraries.postcodes()
                        .map(postcode -> Postcode.of(district
                                + postcode.text().substring(postcode.text().indexOf(' ')))));
        return Combinators.combine(
                        Arbitraries.oneOf(crowded, PlaceArbitraries.postcodes()),
                        PlaceArbitraries.gridPoints().optional(0.9),
                        Arbitraries.of("E06000001", "E10000011", "N09000003", "S12000033")
                                .map(AuthorityId::of)
                                .optional(0.8),
                        Arbitraries.of(true, false))
                .as((postcode, point, authority, terminated) -> PostcodeEntry.builder()
                        .postcode(postcode)
                        .point(point)
                        .authority(authority)
                        .terminated(terminated)
                        .build())
                .list()
                .uniqueElements(PostcodeEntry::postcode)
                .ofMaxSize(60);
    }

    @Property
    void a_postcode_as_a_number_is_that_postcode_again(@ForAll("anyPostcode") Postcode postcode) {
        assertThat(PostcodeKey.postcode(PostcodeKey.of(postcode))).isEqualTo(postcode);
        assertThat(PostcodeKey.precision(PostcodeKey.inwardOf(PostcodeKey.of(postcode))))
                .isEqualTo(postcode.precision());
    }

    @Property
    void numbers_are_in_the_order_of_their_postcodes(
            @ForAll("anyPostcode") Postcode one, @ForAll("anyPostcode") Postcode other) {
        for (Precision precision : Precision.values()) {
            Postcode less = other.degradedTo(precision);
            assertThat(Integer.signum(Long.compare(PostcodeKey.of(one), PostcodeKey.of(less))))
                    .isEqualTo(Integer.signum(one.compareTo(less)));
            assertThat(Integer.signum(Long.compare(PostcodeKey.of(other), PostcodeKey.of(less))))
                    .isEqualTo(Integer.signum(other.compareTo(less)));
        }
    }

    @Property(tries = 3000)
    void texts_are_postcodes_where_the_model_says_so(@ForAll("texts") String text) {
        long expected = Postcode.parse(text)
                .filter(postcode -> postcode.precision() == Precision.UNIT)
                .map(PostcodeKey::of)
                .orElse(PostcodeKey.NONE);
        assertThat(new PostcodeParser().parse(text)).isEqualTo(expected);
    }

    @Property(tries = 300)
    void answers_are_those_of_a_plain_map(
            @ForAll("entries") List<PostcodeEntry> entries, @ForAll("anyPostcode") Postcode other) {
        PostcodeLocator locator = PostcodeLocator.of(entries);
        TreeMap<Postcode, PostcodeEntry> map = new TreeMap<>();
        entries.forEach(entry -> map.put(entry.postcode(), entry));
        assertThat(locator.entries()).containsExactlyElementsOf(map.values());
        assertThat(locator.size()).isEqualTo(map.size());
        for (PostcodeEntry entry : entries) {
            Postcode postcode = entry.postcode();
            Postcode sector = postcode.sector().orElseThrow();
            assertThat(locator.locate(postcode)).isEqualTo(entry.point().or(() -> mean(entries, sector)));
            assertThat(locator.locate(sector)).isEqualTo(mean(entries, sector));
            assertThat(locator.locate(postcode.district())).isEqualTo(mean(entries, postcode.district()));
            assertThat(locator.authorityOf(postcode)).isEqualTo(entry.authority());
            assertThat(locator.isTerminated(postcode)).isEqualTo(entry.terminated());
        }
        if (!map.containsKey(other)) {
            assertThat(locator.locate(other)).isEqualTo(mean(entries, other.degradedTo(Precision.SECTOR)));
            assertThat(locator.authorityOf(other)).isEmpty();
            assertThat(locator.isTerminated(other)).isFalse();
        }
    }

    private static Optional<GridPoint> mean(List<PostcodeEntry> entries, Postcode area) {
        List<PostcodeEntry> placed = entries.stream()
                .filter(entry -> entry.postcode().degradedTo(area.precision()).equals(area)
                        && entry.point().isPresent())
                .toList();
        boolean inUse = placed.stream().anyMatch(entry -> !entry.terminated());
        List<GridPoint> points = placed.stream()
                .filter(entry -> !inUse || !entry.terminated())
                .map(entry -> entry.point().orElseThrow())
                .toList();
        double east = points.stream().mapToLong(GridPoint::easting).sum() / (double) points.size();
        double north = points.stream().mapToLong(GridPoint::northing).sum() / (double) points.size();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new GridPoint((int) Math.round(east), (int) Math.round(north)));
    }

    @Property(tries = 200)
    void a_directory_read_saved_and_loaded_is_the_same(@ForAll("entries") List<PostcodeEntry> drawn)
            throws IOException {
        List<PostcodeEntry> entries =
                drawn.stream().filter(PostcodesPropertyTest::canBeSaid).toList();
        PostcodeLocator locator = PostcodeLocator.of(entries);
        try (Scratch scratch = new Scratch()) {
            LoadedPostcodes read = PostcodeReader.standard().read(directory(scratch, entries));
            assertThat(read.counts().rejected() + read.counts().changed()).isZero();
            assertThat(read.locator()).isEqualTo(locator);
            assertThat(read.locator()).hasSameHashCodeAs(locator);
            Path saved = scratch.path("postcodes.bin");
            PostcodeFile.standard().save(saved, read.locator());
            LoadedPostcodes loaded = PostcodeFile.standard().load(saved);
            assertThat(loaded.findings()).isEmpty();
            assertThat(loaded.locator()).isEqualTo(locator);
            assertThat(loaded.counts().kept()).isEqualTo(entries.size());
            Path again = scratch.path("again.bin");
            PostcodeFile.standard()
                    .save(again, PostcodeLocator.of(() -> locator.entries().iterator()));
            assertThat(again).hasSameBinaryContentAs(saved);
        }
    }

    /**
     * Tells whether a directory can say of an entry what it says: 0, 0 there stands for no position, and Northern
     * Ireland is placed by degrees.
     */
    private static boolean canBeSaid(PostcodeEntry entry) {
        return !entry.point().equals(Optional.of(new GridPoint(0, 0)))
                && !entry.postcode().text().startsWith("BT");
    }

    private static Path directory(Scratch scratch, List<PostcodeEntry> entries) {
        String rows = entries.stream()
                .map(entry -> String.join(
                        ",",
                        entry.postcode().text().replace(" ", ""),
                        entry.point()
                                .map(point -> Integer.toString(point.easting()))
                                .orElse(""),
                        entry.point()
                                .map(point -> Integer.toString(point.northing()))
                                .orElse(""),
                        entry.authority().map(AuthorityId::value).orElse(""),
                        entry.terminated() ? "199912" : "",
                        entry.point().map(point -> "1").orElse("9")))
                .collect(Collectors.joining("\n"));
        return scratch.write("directory.csv", "pcd,oseast1m,osnrth1m,laua,doterm,osgrdind", rows);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_file_damaged_anywhere_is_refused_with_a_finding(
            @ForAll("entries") List<PostcodeEntry> entries,
            @ForAll int place,
            @ForAll byte value,
            @ForAll boolean checksumMended)
            throws IOException {
        PostcodeLocator locator = PostcodeLocator.of(entries);
        try (Scratch scratch = new Scratch()) {
            Path file = scratch.path("postcodes.bin");
            PostcodeFile.standard().save(file, locator);
            byte[] bytes = Files.readAllBytes(file);
            bytes[Math.floorMod(place, bytes.length)] = value;
            if (checksumMended) {
                mendChecksum(bytes);
            }
            LoadedPostcodes loaded = PostcodeFile.standard().load(scratch.write("damaged.bin", bytes));
            if (!checksumMended) {
                assertThat(loaded.findings().isEmpty())
                        .isEqualTo(loaded.locator().equals(locator) && Arrays.equals(bytes, Files.readAllBytes(file)));
            }
            // What is taken is what could have been saved.
            if (loaded.findings().isEmpty()) {
                assertThat(PostcodeLocator.of(loaded.locator().entries().toList()))
                        .isEqualTo(loaded.locator());
            } else {
                assertThat(loaded.locator().size()).isZero();
            }
            byte[] cut = Arrays.copyOf(bytes, Math.floorMod(place, bytes.length));
            assertThat(PostcodeFile.standard()
                            .load(scratch.write("cut.bin", cut))
                            .findings())
                    .hasSize(1);
        }
    }

    private static void mendChecksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, bytes.length - 4);
        ByteBuffer.wrap(bytes).putInt(bytes.length - 4, (int) checksum.getValue());
    }

    @Example
    void a_file_that_claims_to_be_huge_takes_no_memory() {
        ByteBuffer head = ByteBuffer.allocate(64).put("PWPOSTCD".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        head.putInt(1)
                .putInt(Integer.MAX_VALUE)
                .putInt(Integer.MAX_VALUE)
                .putInt(0)
                .putInt(0);
        mendChecksum(head.array());
        try (Scratch scratch = new Scratch()) {
            LoadedPostcodes loaded = PostcodeFile.standard().load(scratch.write("huge.bin", head.array()));
            assertThat(loaded.findings()).hasSize(1);
            assertThat(PostcodeFile.standard().load(scratch.folder()).findings())
                    .hasSize(1);
            assertThat(PostcodeFile.standard().load(scratch.path("none")).findings())
                    .hasSize(1);
        }
    }
}
