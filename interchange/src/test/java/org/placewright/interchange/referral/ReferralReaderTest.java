package org.placewright.interchange.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Child;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.need.Suitability;
import org.placewright.core.referral.Referral;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.interchange.Found;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;

class ReferralReaderTest {

    private static final String COLUMNS = "Referral id,Child id,Sex,Date of birth,Needed from,Home postcode,"
            + "School postcode,Siblings live at,Foster care suitability,Residential care suitability,"
            + "Supported accommodation suitability";

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private Import<Referral> read(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = COLUMNS;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return ReferralReader.standard().read(scratch.write("referrals.csv", lines));
    }

    @Test
    void a_referral_loads() {
        Import<Referral> read = read(
                "R1,900001,female,03/04/2010,2024-05-06,M1 1AE,M2 2,H1; H2;,Preferred,suitable but  not preferred,");
        Referral referral = read.values().get(0);
        assertThat(referral.child().sex()).isEqualTo(Sex.FEMALE);
        assertThat(referral.ageWhenNeeded()).isEqualTo(14);
        assertThat(referral.siblingsLiveAt()).containsExactly(HomeId.of("H1"), HomeId.of("H2"));
        assertThat(referral.recommendation().fosterCare()).isEqualTo(Suitability.PREFERRED);
        assertThat(referral.recommendation().residentialCare()).isEqualTo(Suitability.SUITABLE);
        assertThat(referral.recommendation().supportedAccommodation()).isEqualTo(Suitability.NOT_SPECIFIED);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void rows_that_make_no_referral_are_left_out() {
        Import<Referral> read = read(
                "R1,900001,F,03/04/2010,06/05/2024,,,,,,",
                "R1,900002,F,03/04/2010,06/05/2024,,,,,,",
                ",900002,F,03/04/2010,06/05/2024,,,,,,",
                "R3,,F,03/04/2010,06/05/2024,,,,,,",
                "R4,900004,F,06/05/2024,03/04/2010,,,,,,",
                "R5,900005,F,31/02/2010,06/05/2024,,,,,,");
        assertThat(read.counts()).isEqualTo(new ImportCounts(6, 1, 0, 5));
        assertThat(Found.faults(read))
                .containsExactly(
                        FindingCodes.DUPLICATE_REFERRAL,
                        FindingCodes.MISSING_VALUE,
                        FindingCodes.MISSING_VALUE,
                        FindingCodes.NEEDED_BEFORE_BIRTH,
                        FindingCodes.INVALID_DATE);
    }

    @Test
    void parts_that_cannot_be_read_are_dropped_with_a_finding() {
        Import<Referral> read = read("R1,900001,,03/04/2010,06/05/2024,nowhere,1 1,,Perhaps,,");
        assertThat(Found.faults(read))
                .containsExactlyInAnyOrder(
                        FindingCodes.MISSING_VALUE,
                        FindingCodes.INVALID_POSTCODE,
                        FindingCodes.INVALID_POSTCODE,
                        FindingCodes.UNKNOWN_WORD);
        assertThat(read.values().get(0).child().sex()).isEqualTo(Sex.NOT_KNOWN);
        assertThat(read.counts()).isEqualTo(new ImportCounts(1, 0, 1, 0));
    }

    @Test
    void a_home_with_a_semicolon_in_its_name_is_not_written() {
        Referral referral = Referral.builder()
                .id(ReferralId.of("R1"))
                .child(Child.builder()
                        .id(ChildId.of("900001"))
                        .sex(Sex.MALE)
                        .dateOfBirth(LocalDate.of(2010, 1, 1))
                        .build())
                .neededFrom(LocalDate.of(2024, 1, 1))
                .addSiblingsLiveAt(HomeId.of("a;b"))
                .build();
        assertThatThrownBy(() -> ReferralWriter.standard().table(List.of(referral)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("a;b");
    }
}
