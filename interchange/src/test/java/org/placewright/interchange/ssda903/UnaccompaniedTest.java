package org.placewright.interchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Child;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Severity;
import org.placewright.core.time.DateRange;
import org.placewright.interchange.Found;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;

/** Until when a child was unaccompanied, as several returns have it. Ann is in every return, unless a test says so. */
class UnaccompaniedTest {

    private static final String HEADER = "CHILD,SEX,DOB";
    private static final String EPISODES = "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC";
    private static final String UASC = "CHILD,SEX,DOB,DUC";
    private static final LocalDate START = LocalDate.of(2018, 5, 10);

    private final Scratch scratch = new Scratch();

    @BeforeEach
    void everyYearHasAnn() {
        for (String year : new String[] {"2018-19", "2019-20", "2020-21"}) {
            scratch.write(year + "-header.csv", HEADER, "Ann,2,03/04/2005", "Ben,1,04/04/2005");
            scratch.write(
                    year + "-episodes.csv", EPISODES, "Ann,10/05/2018,S,C2,N8,U4,,", "Ben,10/05/2018,S,C2,N8,U4,,");
        }
    }

    @AfterEach
    void clean() {
        scratch.close();
    }

    private void uasc(String year, String... rows) {
        scratch.write(
                year + "-uasc.csv", Iterables.toArray(Iterables.concat(List.of(UASC), List.of(rows)), String.class));
    }

    private LoadedReturns read() {
        return Ssda903Reader.standard().read(scratch.folder());
    }

    private static Optional<DateRange> ofAnn(LoadedReturns read) {
        Child ann = read.histories().values().get(0).child().orElseThrow();
        return ann.unaccompaniedPeriods().map(Iterables::getOnlyElement);
    }

    /** Shows that nothing is said to have ended by being left out. */
    private void goesOn() {
        LoadedReturns read = read();
        assertThat(ofAnn(read)).contains(DateRange.startingOn(START));
        assertThat(Found.of(read.histories(), FindingCodes.STATUS_NOT_CONTINUED))
                .isEmpty();
    }

    @Test
    void a_later_uasc_table_without_the_child_ends_the_status_with_the_year_of_the_last_that_had_it() {
        uasc("2018-19", "Ann,2,03/04/2005,");
        uasc("2019-20", "Ben,1,04/04/2005,");
        LoadedReturns read = read();
        assertThat(ofAnn(read)).contains(DateRange.of(START, LocalDate.of(2019, 3, 31)));
        Finding finding = Found.one(read.histories(), FindingCodes.STATUS_NOT_CONTINUED);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location()).hasToString("2018-19-uasc.csv:2");
        assertThat(finding.done()).isEqualTo("status taken to end on 31 March 2019");
        // The returns stay as they were filed.
        assertThat(read.returns().get(0).children().get(0).unaccompanied())
                .contains(new UnaccompaniedStatus(Optional.empty()));
    }

    @Test
    void a_table_of_no_rows_has_nobody_in_it() {
        uasc("2019-20", "Ann,2,03/04/2005,");
        uasc("2020-21");
        assertThat(ofAnn(read())).contains(DateRange.of(START, LocalDate.of(2020, 3, 31)));
    }

    @Test
    void a_return_without_a_uasc_table_says_nothing() {
        uasc("2018-19", "Ann,2,03/04/2005,");
        goesOn();
    }

    @Test
    void a_table_that_could_not_be_read_to_its_end_says_nothing_of_those_who_are_not_in_it() {
        uasc("2018-19", "Ann,2,03/04/2005,");
        scratch.write("2019-20-uasc.csv", "PUPIL,SEX", "Ben,1");
        goesOn();
        scratch.write("2019-20-uasc.csv", new byte[0]);
        goesOn();
        uasc("2019-20", "Ben,1,04/04/2005,", "\u0007Ann,2,03/04/2005,");
        goesOn();
    }

    @Test
    void a_return_without_the_child_says_nothing() {
        uasc("2018-19", "Ann,2,03/04/2005,");
        for (String year : new String[] {"2019-20", "2020-21"}) {
            scratch.write(year + "-header.csv", HEADER, "Ben,1,04/04/2005");
            scratch.write(year + "-episodes.csv", EPISODES, "Ben,10/05/2018,S,C2,N8,U4,,");
            uasc(year, "Ben,1,04/04/2005,");
        }
        goesOn();
    }

    @Test
    void a_child_who_is_in_the_table_again_is_one_still() {
        uasc("2018-19", "Ann,2,03/04/2005,");
        uasc("2019-20", "Ben,1,04/04/2005,");
        uasc("2020-21", "Ann,2,03/04/2005,", "Ben,1,04/04/2005,");
        goesOn();
    }

    @Test
    void a_status_that_had_ceased_stays_as_it_was() {
        uasc("2018-19", "Ann,2,03/04/2005,01/02/2019");
        uasc("2019-20", "Ben,1,04/04/2005,");
        LoadedReturns read = read();
        assertThat(ofAnn(read)).contains(DateRange.of(START, LocalDate.of(2019, 2, 1)));
        assertThat(Found.of(read.histories(), FindingCodes.STATUS_NOT_CONTINUED))
                .isEmpty();
    }

    @Test
    void xml_without_the_element_says_nothing_of_it() {
        uasc("2018-19", "Ann,2,03/04/2005,");
        String xml = "<EXPSSDA903><CHILD><HEADER><CHILDID>Ann</CHILDID><SEX>2</SEX><DOB>03/04/2005</DOB>"
                + "</HEADER></CHILD></EXPSSDA903>";
        scratch.write("2021-22.xml", xml.getBytes(StandardCharsets.UTF_8));
        goesOn();
    }

    @Test
    void returns_written_as_xml_become_the_same_histories() throws IOException {
        uasc("2018-19", "Ann,2,03/04/2005,");
        LoadedReturns csv = read();
        try (Scratch xml = new Scratch()) {
            for (Ssda903Return filed : csv.returns()) {
                Ssda903XmlWriter.standard().write(xml.path(filed.year() + ".xml"), filed);
            }
            LoadedReturns read = Ssda903Reader.standard().read(xml.folder());
            assertThat(read.returns()).isEqualTo(csv.returns());
            assertThat(read.histories().values()).isEqualTo(csv.histories().values());
        }
    }

    @Test
    void in_xml_a_later_return_that_does_not_say_it_again_ends_it_too() {
        uasc("2018-19", "Ann,2,03/04/2005,");
        String xml = "<EXPSSDA903><CHILD><HEADER><CHILDID>Ann</CHILDID><SEX>2</SEX><DOB>03/04/2005</DOB>"
                + "<UASC>0</UASC></HEADER></CHILD></EXPSSDA903>";
        scratch.write("2021-22.xml", xml.getBytes(StandardCharsets.UTF_8));
        assertThat(ofAnn(read())).contains(DateRange.of(START, LocalDate.of(2019, 3, 31)));
    }
}
