package org.placewright.interchange.postcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.geo.Wgs84Point;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;

/** Directories of postcodes, all of them invented, in each layout. */
class PostcodesTest {

    private static final String DIRECTORY =
            "pcd,pcd2,pcds,dointr,doterm,oscty,oslaua,usertype,oseast1m,osnrth1m,osgrdind,lat,long";

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private LoadedPostcodes read(String... lines) {
        return PostcodeReader.standard().read(scratch.write("postcodes.csv", lines));
    }

    private static ImmutableList<FindingCode> faults(LoadedPostcodes read) {
        return read.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::code)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> places(LoadedPostcodes read, FindingCode code) {
        return read.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.location().toString())
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<GridPoint> at(LoadedPostcodes read, String postcode) {
        return read.locator().locate(Postcode.of(postcode));
    }

    @Test
    void the_ons_postcode_directory() {
        LoadedPostcodes read = read(
                DIRECTORY,
                "\"ZA991AA\",\"ZA99 1AA\",\"ZA99 1AA\",198001,,E99999999,E09000033,0,400000,300000,1,52.5,-2.0",
                "\"ZA991AB\",\"ZA99 1AB\",\"ZA99 1AB\",198001,199606,E10000017,E07000117,0,400100,300201,1,52.5,-2.0",
                "\"ZA992AA\",\"ZA99 2AA\",\"ZA99 2AA\",198001,,,L99999999,0,,,9,99.999999,0.0");
        assertThat(faults(read)).isEmpty();
        assertThat(read.counts()).isEqualTo(new ImportCounts(3, 3, 0, 0));
        assertThat(at(read, "ZA99 1AA")).contains(new GridPoint(400_000, 300_000));
        assertThat(read.locator().authorityOf(Postcode.of("ZA99 1AA"))).contains(AuthorityId.of("E09000033"));
        assertThat(read.locator().isTerminated(Postcode.of("ZA99 1AA"))).isFalse();
        // Of two tiers the county is responsible for children's services.
        assertThat(read.locator().authorityOf(Postcode.of("ZA99 1AB"))).contains(AuthorityId.of("E10000017"));
        assertThat(read.locator().isTerminated(Postcode.of("ZA99 1AB"))).isTrue();
        assertThat(at(read, "ZA99 2AA")).isEmpty();
        assertThat(read.locator().authorityOf(Postcode.of("ZA99 2AA"))).isEmpty();
        assertThat(places(read, FindingCodes.NO_GRID_POSITION)).containsExactly("postcodes.csv:4 osgrdind");
    }

    @Test
    void the_lookup_and_the_newer_names_of_columns() {
        LoadedPostcodes lookup = read("PCD2,LAUA,OSEAST1M,OSNRTH1M", "ZA9  1AA,E06000001,1,2");
        assertThat(at(lookup, "ZA9 1AA")).contains(new GridPoint(1, 2));
        assertThat(lookup.locator().authorityOf(Postcode.of("ZA9 1AA"))).contains(AuthorityId.of("E06000001"));
        LoadedPostcodes newer =
                read("pcd7,pcd8,pcds,cty25cd,lad25cd,east1m,north1m,gridind", "x,y,ZA9 1AA,,E06000001,3,4,1");
        assertThat(at(newer, "ZA9 1AA")).contains(new GridPoint(3, 4));
        assertThat(newer.locator().authorityOf(Postcode.of("ZA9 1AA"))).contains(AuthorityId.of("E06000001"));
        assertThat(faults(lookup)).isEmpty();
        assertThat(faults(newer)).isEmpty();
        assertThat(newer.findings()).noneMatch(finding -> finding.code().equals(FindingCodes.UNKNOWN_COLUMN));
    }

    @Test
    void code_point_open_has_no_line_of_names() {
        LoadedPostcodes read = read(
                "\"ZA991AA\",10,400000,300000,\"E92000001\",\"E19000001\",\"E18000002\",\"\",\"E08000025\",\"E05011118\"",
                "\"ZA991AB\",90,0,0,\"E92000001\",\"E19000001\",\"E18000002\",\"E10000011\",\"E07000223\",\"E05011118\"");
        assertThat(faults(read)).isEmpty();
        assertThat(read.counts()).isEqualTo(new ImportCounts(2, 2, 0, 0));
        assertThat(at(read, "ZA99 1AA")).contains(new GridPoint(400_000, 300_000));
        assertThat(read.locator().authorityOf(Postcode.of("ZA99 1AA"))).contains(AuthorityId.of("E08000025"));
        assertThat(read.locator().authorityOf(Postcode.of("ZA99 1AB"))).contains(AuthorityId.of("E10000011"));
        assertThat(places(read, FindingCodes.NO_GRID_POSITION)).containsExactly("postcodes.csv:2 osgrdind");
    }

    @Test
    void northern_ireland_is_placed_by_degrees_because_its_grid_is_another() {
        LoadedPostcodes read = read(
                DIRECTORY,
                "BT991AA,BT99 1AA,BT99 1AA,198001,,,N09000003,0,333800,374000,1,54.5973,-5.9301",
                "BT991AB,BT99 1AB,BT99 1AB,198001,,,N09000003,0,333800,374000,1,,");
        Optional<GridPoint> expected = new Wgs84Point(54.5973, -5.9301).toGridPoint();
        assertThat(expected).isPresent();
        assertThat(at(read, "BT99 1AA")).isEqualTo(expected);
        assertThat(read.findings())
                .filteredOn(finding -> finding.code().equals(FindingCodes.NO_GRID_POSITION))
                .hasSize(1);
        // Only degrees are given: they are taken everywhere.
        assertThat(at(read("pcds,lat,long", "ZA99 1AA,52.5,-2.0"), "ZA99 1AA"))
                .isEqualTo(new Wgs84Point(52.5, -2.0).toGridPoint());
    }

    @Test
    void a_locator_answers_by_postcode_then_by_the_mean_of_the_sector_and_of_the_district() {
        LoadedPostcodes read = read(
                "pcds,oseast1m,osnrth1m",
                "ZA99 1AA,100,200",
                "ZA99 1AB,201,300",
                "ZA99 1AD,,",
                "ZA99 2AA,0,1300000",
                "ZA99 3AA,,");
        assertThat(at(read, "ZA99 1AB")).contains(new GridPoint(201, 300));
        assertThat(at(read, "ZA99 1")).contains(new GridPoint(151, 250));
        assertThat(at(read, "ZA99 1AD")).as("no position of its own").contains(new GridPoint(151, 250));
        assertThat(at(read, "ZA99 1ZZ")).as("not in the directory").contains(new GridPoint(151, 250));
        assertThat(at(read, "ZA99")).contains(new GridPoint(100, 433_500));
        assertThat(at(read, "ZA99 3AA")).isEmpty();
        assertThat(at(read, "ZA99 4AA")).as("a sector there is none of").isEmpty();
        assertThat(at(read, "ZA98 1AA")).isEmpty();
        assertThat(read.locator().authorityOf(Postcode.of("ZA99 1"))).isEmpty();
        assertThat(read.locator().isTerminated(Postcode.of("ZA99"))).isFalse();
    }

    @Test
    void postcodes_no_longer_in_use_count_in_a_mean_only_where_none_is_in_use() {
        LoadedPostcodes read = read(
                "pcds,doterm,oseast1m,osnrth1m",
                "ZA99 1AA,199606,900,900",
                "ZA99 1AB,,100,200",
                "ZA99 1AD,199606,700,700",
                "ZA99 1AE,,300,400",
                "ZA99 2AA,199606,500,600",
                "ZA98 1AA,199606,500,600");
        assertThat(at(read, "ZA99 1")).contains(new GridPoint(200, 300));
        assertThat(at(read, "ZA99 2")).as("none in use").contains(new GridPoint(500, 600));
        assertThat(at(read, "ZA99")).contains(new GridPoint(200, 300));
        assertThat(at(read, "ZA98")).as("none in use").contains(new GridPoint(500, 600));
        assertThat(at(read, "ZA99 1AA")).as("its own position").contains(new GridPoint(900, 900));
    }

    @Test
    void a_bad_value_costs_itself_and_a_bad_postcode_its_row() {
        LoadedPostcodes read = read(
                DIRECTORY,
                "ZA991AA,ZA99 1AA,,198001,,,E09000033,0,1,1,1,,",
                "x,x,ZA99 1,198001,,,E09000033,0,1,1,1,,",
                "x,x,ZA99 1AC,198001,,,E09000033,0,1,1,1,,",
                "x,x,ZA99 1AD,198001,,,E09000033,0,1.5,1,1,,",
                "x,x,ZA99 1AE,198001,,,E09000033,0,1300000,700000,1,,",
                "x,x,ZA99 1AF,198001,1996,,E09000033,0,1,1,1,,",
                "x,x,ZA99 1AG,198001,,,Westminster,0,1,1,1,,",
                "x,x,ZA99 1AH,198001,,,E09000033,0,1,1,1,,,",
                "x,x,\"ZA99 1AJ,198001,,,E09000033,0,1,1,1,,",
                "x,x,ZA99 1AH,198001,,,E09000033,0,2,2,1,,");
        assertThat(faults(read))
                .containsExactly(
                        FindingCodes.MISSING_VALUE,
                        FindingCodes.INVALID_POSTCODE,
                        FindingCodes.INVALID_POSTCODE,
                        FindingCodes.INVALID_NUMBER,
                        FindingCodes.POSITION_OFF_GRID,
                        FindingCodes.INVALID_DATE,
                        FindingCodes.INVALID_CODE,
                        FindingCodes.UNCLOSED_QUOTE,
                        FindingCodes.DUPLICATE_POSTCODE);
        assertThat(read.counts()).isEqualTo(new ImportCounts(10, 1, 4, 5));
        assertThat(read.locator().size()).isEqualTo(5);
        assertThat(places(read, FindingCodes.DUPLICATE_POSTCODE)).containsExactly("postcodes.csv:11");
        assertThat(at(read, "ZA99 1AH")).as("the first counts").contains(new GridPoint(1, 1));
        assertThat(read.findings().toString()).doesNotContain("1AC", "1AD", "Westminster");
    }

    @Test
    void terminated_postcodes_can_be_left_out() {
        LoadedPostcodes read = PostcodeReader.of(PostcodeOptions.STANDARD.withoutTerminated())
                .read(scratch.write(
                        "postcodes.csv", "pcds,doterm,oseast1m,osnrth1m", "ZA99 1AA,199606,1,1", "ZA99 1AB,,1,1"));
        assertThat(faults(read)).isEmpty();
        assertThat(places(read, FindingCodes.TERMINATED_POSTCODE)).containsExactly("postcodes.csv:2 doterm");
        assertThat(read.counts()).isEqualTo(new ImportCounts(2, 1, 0, 1));
        assertThat(read.locator().size()).isEqualTo(1);
    }

    @Test
    void a_folder_and_a_zip_of_it_read_the_same() throws IOException {
        ImmutableList<String> files = ImmutableList.of(
                "Data/directory.csv",
                "Data/multi_csv/directory_ZA.csv",
                "Documents/names.csv",
                "readme.txt",
                "Data/b.CSV");
        ImmutableList<String> texts = ImmutableList.of(
                "pcds,oseast1m,osnrth1m\nZA99 1AA,1,1\n",
                "pcds,oseast1m,osnrth1m\nZA99 1AA,1,1\n",
                "code,name\nE09000033,Westminster\n",
                "ZA99 9ZZ",
                "ZA991AB,10,5,6,,,,,,\n");
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
            for (int i = 0; i < files.size(); i++) {
                scratch.write("folder/" + files.get(i), texts.get(i).getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry(files.get(i)));
                zip.write(texts.get(i).getBytes(StandardCharsets.UTF_8));
            }
        }
        LoadedPostcodes folder = PostcodeReader.standard().read(scratch.path("folder"));
        LoadedPostcodes zip = PostcodeReader.standard().read(scratch.write("all.zip", zipped.toByteArray()));
        assertThat(folder.locator().entries()).hasSize(2);
        assertThat(faults(folder)).isEmpty();
        assertThat(places(folder, FindingCodes.UNKNOWN_FILE)).containsExactly("names.csv");
        assertThat(places(folder, FindingCodes.FOLDER_NOT_READ)).containsExactly("directory_ZA.csv");
        assertThat(zip).isEqualTo(folder);
    }

    @Test
    void a_zip_that_unpacks_to_more_than_allowed_stops_there() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry("a.csv"));
            zip.write("pcds,oseast1m,osnrth1m\nZA99 1AA,1,1\n".getBytes(StandardCharsets.UTF_8));
            byte[] blank = new byte[1 << 20];
            java.util.Arrays.fill(blank, (byte) ' ');
            for (int i = 0; i < 50; i++) {
                zip.write(blank);
            }
        }
        LoadedPostcodes read = PostcodeReader.of(PostcodeOptions.STANDARD.withLimits(
                        ReadLimits.standard().withFileBytes(1 << 20)))
                .read(scratch.write("bomb.zip", zipped.toByteArray()));
        assertThat(zipped.size()).isLessThan(1 << 20);
        assertThat(faults(read)).containsExactly(FindingCodes.FILE_TOO_LARGE);
        assertThat(read.locator().size()).isEqualTo(1);
    }

    @Test
    void limits_hold_for_all_files_together() {
        scratch.write("folder/a.csv", "pcds,oseast1m,osnrth1m", "ZA99 1AA,1,1", "ZA99 1AB,1,1");
        scratch.write("folder/b.csv", "pcds,oseast1m,osnrth1m", "ZA99 1AD,1,1");
        LoadedPostcodes read = PostcodeReader.of(PostcodeOptions.STANDARD.withLimits(
                        ReadLimits.standard().withRows(2)))
                .read(scratch.path("folder"));
        assertThat(places(read, FindingCodes.TOO_MANY_ROWS)).containsExactly("b.csv");
        assertThat(read.locator().size()).isEqualTo(2);
        assertThatThrownBy(() -> PostcodeOptions.STANDARD.withLimits(
                        ReadLimits.standard().withRows(Long.MAX_VALUE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rows");
    }

    @Test
    void what_is_no_directory_of_postcodes() {
        assertThat(faults(PostcodeReader.standard().read(scratch.path("none.csv"))))
                .containsExactly(FindingCodes.FILE_NOT_FOUND);
        assertThat(faults(PostcodeReader.standard().read(scratch.write("broken.zip", "PK no zip"))))
                .containsExactly(FindingCodes.FILE_UNREADABLE);
        assertThat(faults(read(""))).containsExactly(FindingCodes.EMPTY_FILE);
        LoadedPostcodes names = read("sector,easting,northing", "ZA99 1,1,1");
        assertThat(faults(names)).containsOnly(FindingCodes.MISSING_COLUMN);
        assertThat(names.locator().size()).isZero();
        assertThat(at(names, "ZA99 1AA")).isEmpty();
        scratch.write("empty/readme.txt", "nothing");
        assertThat(faults(PostcodeReader.standard().read(scratch.path("empty"))))
                .containsExactly(FindingCodes.NO_POSTCODES_FOUND);
    }

    @Test
    void entries_are_whole_postcodes_each_given_once_and_print_nothing() {
        PostcodeEntry.Builder entry = PostcodeEntry.builder().point(new GridPoint(1, 2));
        assertThatThrownBy(() -> entry.postcode(Postcode.of("ZA99 1")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("whole postcode");
        PostcodeEntry whole = entry.postcode(Postcode.of("ZA99 1AA")).build();
        assertThat(whole.toString()).doesNotContain("1AA");
        assertThatThrownBy(() -> PostcodeLocator.of(List.of(whole, whole)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("once")
                .hasMessageNotContaining("1AA");
        assertThat(PostcodeLocator.of(List.of(whole)).toString()).isEqualTo("PostcodeLocator[1 postcodes]");
    }
}
