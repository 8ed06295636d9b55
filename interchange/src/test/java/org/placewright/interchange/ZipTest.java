package org.placewright.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.ssda903.LoadedReturns;
import org.placewright.interchange.ssda903.Ssda903Options;
import org.placewright.interchange.ssda903.Ssda903Reader;

/** Zips of returns, good and bad: what is wrong with an entry costs that entry, and what was read stays. */
class ZipTest {

    private static final String HEADER = "CHILD,SEX,DOB\n900001,2,03/04/2010\n900002,1,05/06/2012\n";
    private static final String EPISODES = "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n900001,10/05/2019,S,C2,N1,U4,,\n";

    private static final String XML =
            "<EXPSSDA903><CHILD><HEADER><CHILDID>900003</CHILDID><SEX>1</SEX><DOB>01/02/2012</DOB></HEADER></CHILD>"
                    + "</EXPSSDA903>";

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private LoadedReturns read(byte[] zip, ReadLimits limits) {
        return Ssda903Reader.of(Ssda903Options.STANDARD.withLimits(limits)).read(scratch.write("all.zip", zip));
    }

    private Import<CareHistory> read(byte[] zip) {
        return read(zip, ReadLimits.standard()).histories();
    }

    private static Zipped good() {
        return new Zipped().add("2020-header.csv", HEADER).add("2020-episodes.csv", EPISODES);
    }

    /** Tells that the children of the good files were read, and what was said besides. */
    private static void readsTheGoodAndSays(Import<CareHistory> read, FindingCode... codes) {
        assertThat(read.values()).hasSize(2);
        assertThat(Found.faults(read))
                .filteredOn(code -> !code.equals(FindingCodes.COLLECTION_YEAR_INFERRED))
                .containsExactly(codes);
        assertThat(read.findings().toString()).doesNotContain("secret", "etc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "all/", "ALL/"})
    void a_zip_of_a_folder_reads_like_the_folder(String before) {
        for (String place : ImmutableList.of("", "Barnet/", "Barnet-2/")) {
            scratch.write("returns/" + place + "2020-header.csv", HEADER);
            scratch.write("returns/" + place + "2020-episodes.csv", EPISODES);
            scratch.write("returns/" + place + "notes.csv", "x");
            scratch.write("returns/" + place + "deeper/2020-header.csv", HEADER);
        }
        Path folder = scratch.path("returns");
        LoadedReturns plain = Ssda903Reader.standard().read(folder);
        assertThat(plain.histories().values()).hasSize(8);
        assertThat(read(new Zipped().addAll(folder, before).bytes(), ReadLimits.standard()))
                .isEqualTo(plain);
    }

    @Test
    void a_folder_of_authorities_is_found_whatever_its_name() {
        Import<CareHistory> read = read(new Zipped()
                .add("returns/Barnet/2020-header.csv", HEADER)
                .add("returns/Brent/2020-header.csv", HEADER)
                .bytes());
        assertThat(read.values())
                .extracting(
                        history -> history.responsibleAuthority().orElseThrow().value())
                .containsExactly("Barnet", "Barnet", "Brent", "Brent");
    }

    @Test
    void one_folder_of_another_name_is_an_authority() {
        Import<CareHistory> read =
                read(new Zipped().add("Barnet/2020-header.csv", HEADER).bytes());
        assertThat(read.values().get(0).responsibleAuthority().orElseThrow().value())
                .isEqualTo("Barnet");
        assertThat(Found.one(read, FindingCodes.ONE_FOLDER_ALONE).location().file())
                .isEqualTo("Barnet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.csv",
                "a/../../etc.csv",
                "/etc/secret.csv",
                "C:/secret.csv",
                "c:secret.csv",
                "a\\secret.csv",
                "..",
                "a//secret.csv",
                "./secret.csv",
                "secret\n.csv",
                "secret\u0085.csv",
                "secret\u202e.csv"
            })
    void a_name_that_leads_out_of_the_zip(String name) {
        readsTheGoodAndSays(read(good().add(name, HEADER).bytes()), FindingCodes.UNSAFE_ENTRY_NAME);
        assertThat(scratch.path("../secret.csv")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a..csv", "..a.csv", "a/b../c.csv", "caf\u00e9.csv"})
    void a_name_that_only_looks_so(String name) {
        readsTheGoodAndSays(read(good().add(name, "x").bytes()));
    }

    @Test
    void a_zip_in_the_zip_stays_shut() {
        byte[] inner =
                new Zipped().add("2020-oc2.csv", "CHILD,DOB\n1,01/02/2010\n").bytes();
        readsTheGoodAndSays(read(good().add("more.ZIP", inner).bytes()), FindingCodes.ZIP_IN_ZIP);
    }

    @Test
    void two_entries_of_one_name() {
        byte[] zip = good().add("2020-ypisodes.csv", EPISODES).bytesWith("ypisodes", "episodes");
        readsTheGoodAndSays(read(zip), FindingCodes.DUPLICATE_ENTRY);
    }

    @Test
    void a_file_and_a_folder_of_one_name() {
        readsTheGoodAndSays(read(good().add("2020-header.csv/more.csv", "x").bytes()), FindingCodes.DUPLICATE_ENTRY);
    }

    @Test
    void a_stray_file_beside_the_folders() {
        for (String stray : ImmutableList.of(".DS_Store", "notes.docx", "._2020.csv")) {
            for (String place : ImmutableList.of("returns/", "")) {
                Import<CareHistory> read = read(new Zipped()
                        .add(place + stray, "x")
                        .add("returns/Barnet/2020-header.csv", HEADER)
                        .bytes());
                assertThat(read.values())
                        .extracting(history ->
                                history.responsibleAuthority().orElseThrow().value())
                        .containsExactly("Barnet", "Barnet");
            }
        }
    }

    @Test
    void what_mac_os_adds_is_no_file() {
        readsTheGoodAndSays(
                read(good().add("__MACOSX/._2020-header.csv", "\0\5\26\7").bytes()));
    }

    @Test
    void an_entry_made_of_next_to_nothing() {
        byte[] zip =
                good().add("2020-oc2.csv", "CHILD,DOB\n" + " ".repeat(3 << 20)).bytes();
        assertThat(zip.length).isLessThan(10_000);
        readsTheGoodAndSays(read(zip), FindingCodes.ZIP_RATIO);
        readsTheGoodAndSays(
                read(zip, ReadLimits.standard().withZipRatio(2_000)).histories(), FindingCodes.LINE_TOO_LONG);
    }

    @Test
    void an_entry_larger_than_a_file_may_be() {
        byte[] zip =
                good().add("2020-oc2.csv", "CHILD,DOB\n" + "\n".repeat(5_000)).bytes();
        readsTheGoodAndSays(
                read(zip, ReadLimits.standard().withFileBytes(4_000)).histories(), FindingCodes.FILE_TOO_LARGE);
    }

    @Test
    void entries_larger_together_than_a_zip_may_be() {
        Import<CareHistory> read = read(good().bytes(), ReadLimits.standard().withZipBytes(EPISODES.length() + 10))
                .histories();
        assertThat(Found.one(read, FindingCodes.FILE_TOO_LARGE).location().file())
                .isEqualTo("2020-header.csv");
        assertThat(read.values()).hasSize(1);
    }

    @Test
    void more_entries_than_the_limit() {
        byte[] zip = good().bytes();
        Import<CareHistory> read =
                read(zip, ReadLimits.standard().withZipEntries(1)).histories();
        assertThat(Found.one(read, FindingCodes.TOO_MANY_FILES).location().toString())
                .isEqualTo("all.zip");
        assertThat(read.values())
                .as("which files are the first is the zip's word")
                .isEmpty();
        readsTheGoodAndSays(read(zip, ReadLimits.standard().withZipEntries(2)).histories());
    }

    @Test
    void more_rows_in_all_entries_than_in_a_file() {
        byte[] zip = new Zipped()
                .add("Barnet/2020-header.csv", HEADER)
                .add("Brent/2020-header.csv", HEADER)
                .add("Camden/2020.xml", XML)
                .add("Ealing/2020-header.csv", HEADER)
                .bytes();
        assertThat(read(zip, ReadLimits.standard().withRows(7)).histories().values())
                .hasSize(7);
        Import<CareHistory> read = read(zip, ReadLimits.standard().withRows(5)).histories();
        assertThat(read.values()).hasSize(5);
        assertThat(Found.of(read, FindingCodes.TOO_MANY_ROWS))
                .extracting(finding -> finding.location().file())
                .contains("Ealing/2020-header.csv");
    }

    @Test
    void more_findings_in_all_entries_than_can_be_held() {
        Zipped zip = new Zipped();
        for (int i = 0; i < 50; i++) {
            zip.add("a" + i + "-2020-header.csv", "CHILD,SEX,DOB\n" + "x\n".repeat(20));
        }
        Import<CareHistory> read =
                read(zip.bytes(), ReadLimits.standard().withFindings(10)).histories();
        assertThat(read.counts().rejected()).isEqualTo(1_000);
        assertThat(read.findings())
                .filteredOn(finding -> !finding.code().equals(FindingCodes.FINDINGS_NOT_SHOWN))
                .hasSize(100);
        assertThat(Found.of(read, FindingCodes.FINDINGS_NOT_SHOWN))
                .filteredOn(finding -> finding.location().file().startsWith("a9-"))
                .anySatisfy(finding -> assertThat(finding.fault()).contains("and 20 more findings of the kind FIELD"));
    }

    @Test
    void an_entry_whose_check_sum_is_wrong() {
        byte[] zip = good().bytes();
        zip[Zipped.directory(zip).get(0) + 16]++;
        Import<CareHistory> read = read(zip);
        assertThat(Found.one(read, FindingCodes.ENTRY_DAMAGED).done()).isEqualTo("rest not loaded");
        assertThat(read.values()).as("what was read stays").hasSize(2);
    }

    /** Says of the sizes of an entry that a block of the directory has them, and adds that block. */
    private static byte[] withSizesInBlock(byte[] zip, boolean bothSizes, long... sizes) {
        int entry = Zipped.directory(zip).get(0);
        ByteBuffer block = ByteBuffer.allocate(4 + Long.BYTES * sizes.length).order(ByteOrder.LITTLE_ENDIAN);
        block.putShort((short) 1).putShort((short) (Long.BYTES * sizes.length));
        LongStream.of(sizes).forEach(block::putLong);
        int after = entry + 46 + "2020-header.csv".length();
        byte[] with =
                Bytes.concat(Arrays.copyOf(zip, after), block.array(), Arrays.copyOfRange(zip, after, zip.length));
        ByteBuffer bytes = ByteBuffer.wrap(with).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(entry + 20, -1);
        if (bothSizes) {
            bytes.putInt(entry + 24, -1);
        }
        bytes.putShort(entry + 30, (short) block.capacity());
        int end = with.length - 22;
        bytes.putInt(end + 12, bytes.getInt(end + 12) + block.capacity());
        return with;
    }

    static Stream<Named<byte[]>> zipsWhoseBlocksLie() {
        byte[] packed = good().bytes();
        byte[] stored = new Zipped()
                .addStored("2020-header.csv", HEADER)
                .add("2020-episodes.csv", EPISODES)
                .bytes();
        return Stream.of(
                Named.of("packed", withSizesInBlock(packed, false, -1)),
                Named.of("stored", withSizesInBlock(stored, false, -1)),
                Named.of("packed, and another size behind", withSizesInBlock(packed, false, -1, HEADER.length())),
                Named.of("stored, and another size behind", withSizesInBlock(stored, false, -1, HEADER.length())));
    }

    @ParameterizedTest
    @MethodSource("zipsWhoseBlocksLie")
    void an_entry_whose_packed_size_is_below_0_would_never_end(byte[] zip) {
        Import<CareHistory> read = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(zip));
        assertThat(read.values()).as("at most the other entry").hasSizeLessThan(2);
        assertThat(Found.faults(read))
                .as("other versions of Java may refuse such a zip as a whole")
                .containsAnyOf(FindingCodes.ENTRY_DAMAGED, FindingCodes.FILE_UNREADABLE);
    }

    @Test
    void an_entry_that_takes_up_more_than_the_zip() {
        byte[] zip = good().bytes();
        zip[Zipped.directory(zip).get(0) + 22] = 1;
        Import<CareHistory> read = read(zip);
        assertThat(Found.one(read, FindingCodes.ENTRY_DAMAGED).done()).isEqualTo("table not loaded");
        assertThat(read.values()).as("the other entry").hasSize(1);
    }

    @Test
    void an_entry_whose_sizes_stand_in_a_block() {
        byte[] zip = good().bytes();
        int packed = ByteBuffer.wrap(zip)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt(Zipped.directory(zip).get(0) + 20);
        readsTheGoodAndSays(read(withSizesInBlock(zip, true, HEADER.length(), packed)));
    }

    @Test
    void an_entry_that_lies_about_its_size() {
        byte[] zip = good().bytes();
        zip[Zipped.directory(zip).get(0) + 24] = 5;
        Import<CareHistory> read = read(zip);
        assertThat(read.hasErrors()).isTrue();
        assertThat(read.values()).isNotEmpty();
    }

    @Test
    void an_entry_that_is_corrupt() {
        byte[] zip = good().bytes();
        for (int at = 45; at < 60; at++) {
            zip[at] = (byte) 0xFF;
        }
        Import<CareHistory> read = read(zip);
        assertThat(Found.one(read, FindingCodes.FILE_UNREADABLE).location().file())
                .isEqualTo("2020-header.csv");
        assertThat(read.values()).as("the other entry").hasSize(1);
    }

    @Test
    void an_entry_that_is_encrypted() {
        byte[] zip = good().bytes();
        zip[6] |= 1;
        zip[Zipped.directory(zip).get(0) + 8] |= 1;
        assertThat(Found.faults(read(zip))).containsExactly(FindingCodes.FILE_UNREADABLE);
    }

    @Test
    void a_file_that_is_no_zip_or_cut_off() {
        byte[] zip = good().bytes();
        for (int size = 0; size < zip.length; size += 7) {
            assertThat(read(Arrays.copyOf(zip, size)).hasErrors()).isTrue();
        }
    }

    @Test
    void nothing_is_unpacked_and_the_zip_is_closed() throws Exception {
        read(good().bytes());
        try (var files = Files.list(scratch.folder())) {
            assertThat(files).hasSize(1);
        }
        OpenFiles.doNotInclude(scratch.path("all.zip"));
    }

    @Test
    void a_zip_in_another_file_system() throws Exception {
        Path outer = scratch.path("outer.zip");
        try (FileSystem within = FileSystems.newFileSystem(outer, Map.of("create", "true"))) {
            Path inner = Files.write(within.getPath("/all.zip"), good().bytes());
            Import<CareHistory> read = Ssda903Reader.standard().read(inner).histories();
            assertThat(Found.one(read, FindingCodes.FILE_UNREADABLE).done()).isEqualTo("nothing loaded from it");
        }
    }
}
