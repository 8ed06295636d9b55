package org.placewright.interchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.MISSING_KIND;
import static org.placewright.interchange.ssda903.ReturnFields.PL_POST;
import static org.placewright.interchange.ssda903.ReturnFields.REASON_PLACE_CHANGE;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.HEADER;
import static org.placewright.interchange.ssda903.Ssda903Table.MISSING;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;
import static org.placewright.interchange.ssda903.validation.MissingBreaches.adult;
import static org.placewright.interchange.ssda903.validation.MissingBreaches.again;
import static org.placewright.interchange.ssda903.validation.MissingBreaches.left;
import static org.placewright.interchange.ssda903.validation.MissingBreaches.missing;
import static org.placewright.interchange.ssda903.validation.MissingBreaches.moved;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MissingRulesTest {

    static Stream<Filed> clean() {
        return Stream.of(
                missing("01/04/Y-1", "01/04/Y-1"),
                missing("31/03/Y", ""),
                missing("31/03/Y", "31/03/Y"),
                missing("30/03/Y-1", "01/04/Y-1"),
                again(missing("01/06/Y-1", "03/06/Y-1"), "03/06/Y-1", "05/06/Y-1"),
                again(missing("01/06/Y-1", ""), "20/05/Y-1", "01/06/Y-1"),
                missing("31/03/Y-1", "02/04/Y-1").addBefore(MISSING, "MISSING", "M", "MIS_START", "31/03/Y-1"),
                moved(missing("10/06/Y-1", "")),
                moved(missing("09/06/Y-1", "12/06/Y-1")),
                again(Filed.newcomer(YEAR), "04/05/Y-1", "05/05/Y-1"),
                left(again(Filed.newcomer(YEAR), "09/06/Y-1", "10/06/Y-1")),
                left(again(Filed.newcomer(YEAR), "10/06/Y-1", "10/06/Y-1")),
                adult("10/06/Y-1", "E8"),
                adult("09/06/Y-1", "E5"),
                missing("15/06/Y-11", "15/06/Y-1").set(RNE, "P").before(RNE, "P"));
    }

    @ParameterizedTest
    @MethodSource("clean")
    void a_near_miss_is_not_flagged(Filed filed) {
        assertThat(filed.broken()).isEmpty();
    }

    @Test
    void a_change_of_the_legal_status_alone_does_not_end_the_placement() {
        Filed open = missing("09/06/Y-1", "")
                .set(DEC, "10/06/Y-1")
                .set(REC, "X1")
                .add(EPISODES, Filed.episodeFrom("10/06/Y-1"))
                .set(RNE, "L")
                .set(LS, "V2");
        assertThat(open.broken()).isEmpty();

        Filed ended = open.set(DEC, "20/06/Y-1")
                .set(REC, "X1")
                .set(REASON_PLACE_CHANGE, "OTHER")
                .add(EPISODES, Filed.episodeFrom("20/06/Y-1"))
                .set(RNE, "P")
                .set(LS, "V2")
                .set(PL_POST, "ZC99 9ZZ");
        assertThat(ended.broken()).containsExactly("575");
    }

    @Test
    void care_is_told_period_by_period() {
        Filed twice = again(again(left(Filed.newcomer(YEAR)), "12/06/Y-1", "13/06/Y-1"), "02/07/Y-1", "")
                .add(EPISODES, Filed.episodeFrom("01/07/Y-1"));

        assertThat(twice.broken()).containsExactly("578");
        assertThat(again(twice, "03/05/Y-1", "04/05/Y-1").broken()).containsExactly("578", "581");
    }

    @Test
    void what_is_not_certain_is_not_flagged() {
        assertThat(missing("", "").set(MISSING_KIND, "X").broken()).containsExactly("1006");
        assertThat(again(Filed.newcomer(YEAR), "01/06/Y-1", "")
                        .set(DEC, "31/06/Y-1")
                        .set(REC, "E4A")
                        .broken())
                .containsExactly("147");
        assertThat(again(Filed.newcomer(YEAR), "03/05/Y-1", "04/05/Y-1")
                        .set(DECOM, "31/04/Y-1")
                        .broken())
                .doesNotContain("578", "581");
        assertThat(missing("01/06/Y-1", "").remove(HEADER).broken()).doesNotContain("586");
    }
}
