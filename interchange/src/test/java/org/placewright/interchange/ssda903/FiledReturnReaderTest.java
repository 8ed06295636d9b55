package org.placewright.interchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.placewright.interchange.ssda903.ReturnFields.CHILD;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.DOB;
import static org.placewright.interchange.ssda903.ReturnFields.EPISODES_CHILD;
import static org.placewright.interchange.ssda903.ReturnFields.MOTHER;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.PL_POST;
import static org.placewright.interchange.ssda903.ReturnFields.SEX;
import static org.placewright.interchange.ssda903.ReturnFields.UPN;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.core.id.ChildId;
import org.placewright.core.result.Finding;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.FindingCodes;

class FiledReturnReaderTest {

    private static final CollectionYear YEAR = CollectionYear.of(2021);

    private static final String HEADER = """
            CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
            7,1,12/05/2010,WBRI,UN1,1.0,
            8,9,31/02/2010,,UN 1,,soon
            ,1,12/05/2010,WBRI,UN1,,
            """;

    private static final String EPISODES = """
            CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
            8,01/05/2020,S,C2,N1,u6,PR1,,,,za99 9zz,ZA999ZZ,1234567
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(folder.resolve(name).resolve("..").normalize());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private FiledReturn read() {
        return FiledReturnReader.standard().read(folder, YEAR).current();
    }

    private static FiledTable table(FiledReturn filed, Ssda903Table table) {
        return filed.table(table).orElseThrow();
    }

    @Test
    void what_is_wrong_is_kept_as_it_is() throws IOException {
        file("header.csv", HEADER);
        file("episodes.csv", EPISODES);
        FiledReturns returns = FiledReturnReader.standard().read(folder, YEAR);
        FiledTable header = table(returns.current(), Ssda903Table.HEADER);

        assertThat(returns.current().tables()).containsExactly(Ssda903Table.HEADER, Ssda903Table.EPISODES);
        assertThat(header.size()).isEqualTo(2);
        assertThat(header.text(SEX, 1)).isEqualTo("9");
        assertThat(header.isUnreadable(DOB, 1)).isTrue();
        assertThat(header.day(DOB, 1)).isNaN();
        assertThat(header.day(DOB, 0)).isEqualTo(14_741);
        assertThat(header.text(MOTHER, 0)).isEqualTo("1");
        assertThat(header.text(UPN, 1)).isEqualTo("UN1");
        assertThat(header.line(1)).isEqualTo(3);
        assertThat(header.file(1)).isEqualTo("header.csv");
        assertThat(header.child(1)).isEqualTo(ChildId.of("8"));
        assertThat(returns.report().counts().rejected()).isEqualTo(1);
        assertThat(returns.report().findings()).extracting(Finding::code).containsExactly(FindingCodes.MISSING_VALUE);
    }

    @Test
    void equal_things_have_equal_numbers_in_all_tables() throws IOException {
        file("header.csv", HEADER);
        file("episodes.csv", EPISODES);
        FiledReturn filed = read();
        FiledTable episodes = table(filed, Ssda903Table.EPISODES);

        assertThat(episodes.number(EPISODES_CHILD, 0))
                .isEqualTo(table(filed, Ssda903Table.HEADER).number(CHILD, 1));
        assertThat(episodes.is(PLACE.codes("U6"), 0)).isTrue();
        assertThat(episodes.is(PLACE.codes("K1", "K2"), 0)).isFalse();
        assertThat(episodes.number(DEC, 0)).isZero();
        assertThat(episodes.text(PL_POST, 0)).isEqualTo(episodes.text(ReturnFields.HOME_POST, 0));
    }

    @Test
    void the_same_comes_of_a_zip_and_of_xml() throws IOException {
        Path zip = folder.resolve("return.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("episodes.csv"));
            out.write(EPISODES.getBytes(StandardCharsets.UTF_8));
        }
        FiledTable zipped = table(FiledReturnReader.standard().read(zip, YEAR).current(), Ssda903Table.EPISODES);
        file("xml/return.xml", """
                <EXPSSDA903><CHILD><HEADER><CHILDID>8</CHILDID><SEX>9</SEX></HEADER>
                <EPISODE><DECOM>01/05/2020</DECOM><PL>u6</PL><PL_POST>ZA999ZZ</PL_POST></EPISODE>
                </CHILD></EXPSSDA903>
                """);
        FiledReturn fromXml =
                FiledReturnReader.standard().read(folder.resolve("xml"), YEAR).current();
        FiledTable episodes = table(fromXml, Ssda903Table.EPISODES);

        assertThat(zipped.day(DECOM, 0)).isEqualTo(episodes.day(DECOM, 0)).isEqualTo(18_383);
        assertThat(zipped.text(PLACE, 0)).isEqualTo(episodes.text(PLACE, 0)).isEqualTo("U6");
        assertThat(episodes.line(0)).isEqualTo(2);
        assertThat(table(fromXml, Ssda903Table.HEADER).text(SEX, 0)).isEqualTo("9");
        assertThat(fromXml.tables()).contains(Ssda903Table.OC2).doesNotContain(Ssda903Table.DOLO);
    }

    @Test
    void a_file_of_xml_is_a_return_by_itself() throws IOException {
        file("RETURN.XML", """
                <EXPSSDA903><CHILD><HEADER><CHILDID>8</CHILDID><SEX>9</SEX></HEADER></CHILD></EXPSSDA903>
                """);
        FiledReturns returns = FiledReturnReader.standard().read(folder.resolve("RETURN.XML"), YEAR);

        assertThat(table(returns.current(), Ssda903Table.HEADER).text(SEX, 0)).isEqualTo("9");
        assertThat(returns.report().findings()).isEmpty();
        assertThat(FiledReturnReader.standard()
                        .read(folder.resolve("none.xml"), YEAR)
                        .report()
                        .findings())
                .extracting(Finding::code)
                .contains(FindingCodes.FILE_NOT_FOUND);
    }

    @Test
    void of_several_years_the_one_asked_for_is_read_whichever_end_names_it() throws IOException {
        String older = EPISODES.replace("2020", "2019");
        file("ends/2021-episodes.csv", EPISODES);
        file("ends/2020-episodes.csv", older);
        file("starts/2020-episodes.csv", EPISODES);
        file("starts/2019-episodes.csv", older);
        for (String naming : new String[] {"ends", "starts"}) {
            Path named = folder.resolve(naming);
            FiledReturns returns = FiledReturnReader.standard().read(named, YEAR, named);

            assertThat(table(returns.current(), Ssda903Table.EPISODES).day(DECOM, 0))
                    .isEqualTo(18_383);
            assertThat(table(returns.previous().orElseThrow(), Ssda903Table.EPISODES)
                            .day(DECOM, 0))
                    .isEqualTo(18_017);
        }
        assertThat(FiledReturnReader.standard()
                        .read(folder.resolve("ends"), CollectionYear.of(2022))
                        .report()
                        .findings())
                .extracting(Finding::code)
                .containsExactly(FindingCodes.NO_RETURN_FOUND);
    }

    @Test
    void of_the_samples_whose_names_have_the_start_the_year_asked_for_is_read() {
        Path samples = Path.of(System.getProperty("placewright.shared", "../shared"), "samples", "ssda903");
        assumeTrue(Files.isDirectory(samples), "the samples are not beside the checkout");
        FiledReturns returns = FiledReturnReader.standard().read(samples, YEAR, samples);

        assertThat(table(returns.current(), Ssda903Table.EPISODES).file(0)).isEqualTo("2020-episodes.csv");
        assertThat(table(returns.previous().orElseThrow(), Ssda903Table.REVIEWS).file(0))
                .isEqualTo("2019-reviews.csv");
        assertThat(returns.report().counts().rejected()).isZero();
    }

    @Test
    void a_column_that_is_not_there_is_told_from_a_blank_one() throws IOException {
        file("header.csv", "CHILD,SEX,DOB\n7,1,12/05/2010\n");
        FiledTable header = table(read(), Ssda903Table.HEADER);

        assertThat(header.has(SEX)).isTrue();
        assertThat(header.has(UPN)).isFalse();
        assertThat(header.number(UPN, 0)).isZero();
    }

    @Test
    void children_of_two_authorities_with_one_identifier_are_two() throws IOException {
        file("Northshire/header.csv", HEADER);
        file("Southshire/header.csv", HEADER);
        FiledReturns returns = FiledReturnReader.standard().read(folder, YEAR);
        FiledTable header = table(returns.current(), Ssda903Table.HEADER);

        assertThat(returns.children()).isEqualTo(4);
        assertThat(header.number(CHILD, 0)).isNotEqualTo(header.number(CHILD, 2));
        assertThat(header.child(0)).isEqualTo(header.child(2));
        assertThat(header.file(2)).isEqualTo("Southshire/header.csv");
    }

    @Test
    void rows_of_a_case_system_must_say_whom_they_are_about_and_name_columns() {
        FiledReturns.Builder builder = FiledReturns.builder(YEAR);
        assertThatThrownBy(() -> builder.row(Ssda903Table.HEADER, ImmutableMap.of("SEX", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CHILD");
        assertThatThrownBy(() -> builder.row(Ssda903Table.HEADER, ImmutableMap.of("CHILD", "7", "DECOM", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("header.SEX")
                .hasMessageNotContaining("7");
    }

    @Test
    void fields_are_those_of_the_tables_that_are_read() {
        for (TableForm<?> form : TableForms.ALL) {
            assertThat(ReturnFields.of(form.table()))
                    .extracting(ReturnField::name)
                    .containsExactlyElementsOf(
                            form.columns().stream().map(column -> column.name()).toList());
        }
    }
}
