package org.placewright.interchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.Registration;
import org.placewright.interchange.Found;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;

/** The spellings of columns met in published files. */
class OfstedHeadingTest {

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private ProviderRegister read(String... lines) {
        scratch.write("inspections_2024_03_31.csv", lines);
        return OfstedReader.standard().read(scratch.folder());
    }

    private static Registration registration(ProviderRegister register) {
        return register.homes().values().get(0).registration().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Latest full inspection: overall experiences and progress of children and young people",
                "Latest full inspection overall experiences and progress of children and young people",
                "Latest inspection overall effectiveness",
                "Latest full inspection - overall effectiveness",
                "OVERALL_EFFECTIVENESS",
                "Overall experiences and progress of children and young people",
                "Overall experiences and progress"
            })
    void a_judgement_is_read_whatever_its_column_is_called(String judgement) {
        ProviderRegister register = read(
                "Provider URN,Provision type,Registration status,Latest full inspection date," + judgement,
                "1234567,Children's home,Active,2023-06-01,Good");
        assertThat(Found.faults(register.homes())).isEmpty();
        assertThat(Found.of(register.homes(), FindingCodes.UNKNOWN_COLUMN)).isEmpty();
        assertThat(registration(register).inspections())
                .containsExactly(Inspection.of(LocalDate.of(2023, 6, 1), InspectionGrade.GOOD));
    }

    @Test
    void names_that_are_known_and_not_read_are_told_as_such() {
        ProviderRegister register = read(
                "Web link,Unique reference number,Type of provision,Status,Setting name,Reporting region,Number of places",
                "x,1234567,Children's home,Active,Name,Region,4");
        assertThat(Found.of(register.homes(), FindingCodes.UNKNOWN_COLUMN)).isEmpty();
        assertThat(registration(register).places()).hasValue(4);
    }

    @Test
    void of_two_columns_that_may_be_one_the_plain_one_is_read_and_the_other_told() {
        ProviderRegister register =
                read("Provider URN,URN,Provision type,Registration status", "7654321,1234567,Children's home,Active");
        assertThat(registration(register).urn().value()).isEqualTo("1234567");
        assertThat(Found.faults(register.homes())).containsExactly(FindingCodes.AMBIGUOUS_COLUMN);
    }

    /** The grade of one inspection must not be given to the day of another. */
    @Test
    void the_day_that_is_read_is_that_of_the_judgement_that_is_read() {
        ProviderRegister latest = read(
                "URN,Provision type,Registration status,Inspection date,Latest full inspection date,"
                        + "Latest full inspection: overall effectiveness",
                "1234567,Children's home,Active,2024-02-02,2023-06-01,Good");
        assertThat(registration(latest).inspections())
                .containsExactly(Inspection.of(LocalDate.of(2023, 6, 1), InspectionGrade.GOOD));
        assertThat(Found.faults(latest.homes())).containsExactly(FindingCodes.AMBIGUOUS_COLUMN);
        ProviderRegister plain = read(
                "URN,Provision type,Registration status,Latest full inspection date,Inspection date,"
                        + "Overall effectiveness",
                "1234567,Children's home,Active,2023-06-01,2024-02-02,Good");
        assertThat(registration(plain).inspections())
                .containsExactly(Inspection.of(LocalDate.of(2024, 2, 2), InspectionGrade.GOOD));
    }
}
