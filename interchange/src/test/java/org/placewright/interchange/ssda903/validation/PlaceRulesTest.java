package org.placewright.interchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.DUC;
import static org.placewright.interchange.ssda903.ReturnFields.HOME_POST;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE_PROVIDER;
import static org.placewright.interchange.ssda903.ReturnFields.PL_POST;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.ReturnFields.URN;
import static org.placewright.interchange.ssda903.Ssda903Table.UASC;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.id.AuthorityId;

/** Near misses of {@link PlacementPlaceRules} and {@link ProviderRules}. */
class PlaceRulesTest {

    @ParameterizedTest
    @MethodSource("org.placewright.interchange.ssda903.validation.StandardRulesTest#years")
    void clean_children_are_not_flagged_though_all_is_known(int year) {
        for (IntFunction<Filed> clean : ImmutableList.<IntFunction<Filed>>of(
                Filed::child,
                Filed::newcomer,
                Filed::adopted,
                Filed::careLeaver,
                Filed::unaccompanied,
                Filed::mother)) {
            ValidationReport report = clean.apply(year).knowing(Known.ALL).validate(ValidationPolicy.standard());
            assertThat(report.count()).isZero();
            assertThat(report.notRun()).noneMatch(rule -> rule.reason().contains("given"));
        }
    }

    @Test
    void short_breaks_without_postcodes_are_as_they_should_be() {
        assertThat(PlaceBreaches.shortBreak().knowing(Known.ALL).broken())
                .doesNotContain("169", "214", "218", "392a", "392b", "392c", "392d", "398", "420");
        assertThat(PlaceBreaches.shortBreak().set(LS, "V4").broken()).doesNotContain("214", "218", "392b", "398");
    }

    @Test
    void of_an_unaccompanied_child_no_home_is_asked_in_the_year_or_the_year_after() {
        Filed before = Filed.newcomer(YEAR).set(HOME_POST, "").addBefore(UASC, "DUC", "01/03/Y-1");
        assertThat(before.broken()).doesNotContain("392b");
        assertThat(before.withoutPrevious().broken()).contains("392b");
        assertThat(Filed.newcomer(YEAR).set(HOME_POST, "").notFiled(UASC).broken())
                .doesNotContain("392b");
        assertThat(Filed.unaccompanied(YEAR)
                        .set(HOME_POST, "ZA99 9ZZ")
                        .set(PL_POST, "ZE99 9ZZ")
                        .set(DUC, "01/03/Y")
                        .knowing(Known.PLACES)
                        .broken())
                .containsExactly("406");
    }

    @Test
    void home_and_placement_may_be_at_one_address_with_parents_only() {
        Filed parents = PlaceBreaches.in("P1", "PR0").set(URN, "").set(PL_POST, "za999zz");
        assertThat(parents.broken()).isEmpty();
        assertThat(PlaceBreaches.placed("za999zz").broken()).containsExactly("392d");
        assertThat(PlaceBreaches.placed("ZA99 9ZY").broken()).isEmpty();
        assertThat(PlaceBreaches.placed("").set(HOME_POST, "").broken()).containsExactly("392b");
    }

    @Test
    void three_hundred_and_fifty_miles_are_not_too_far() {
        assertThat(PlaceBreaches.placed("ZD99 9ZZ").knowing(Known.PLACES).broken())
                .isEmpty();
        assertThat(PlaceBreaches.placed("ZE99 9ZZ")
                        .set(LS, "")
                        .knowing(Known.PLACES)
                        .broken())
                .doesNotContain("454");
    }

    @Test
    void a_placement_is_compared_with_that_of_the_year_before_while_it_goes_on() {
        Filed moved = Filed.child().set(PL_POST, "ZC99 9ZZ").knowing(Known.ALL);
        assertThat(moved.broken()).containsExactly("452", "453", "503G", "503H", "503J");
        assertThat(moved.before(DEC, "01/03/Y-1").before(REC, "E4A").broken())
                .doesNotContain("452", "453", "503G", "503H", "503J");
        Filed other = Filed.child().set(PL_POST, "ZC99 9ZZ").set(DECOM, "01/05/Y-1");
        assertThat(other.set(RNE, "P").knowing(Known.ALL).broken())
                .doesNotContain("452", "453", "503G", "503H", "503J");
        assertThat(Filed.child()
                        .set(PL_POST, "ZC99 9ZZ")
                        .before(PL_POST, "ZY99 9ZZ")
                        .knowing(Known.ALL)
                        .broken())
                .doesNotContain("452", "453", "503G", "503H", "503J");
    }

    @Test
    void a_move_within_the_year_is_no_contradiction_to_the_year_before() {
        Filed moved = Filed.child();
        Moves.of(moved).to("01/06/Y-1", "U4", "P").set(PL_POST, "ZC99 9ZZ");
        assertThat(moved.knowing(Known.ALL).broken()).isEmpty();
    }

    @Test
    void a_placement_of_the_authoritys_own_may_be_with_a_family_elsewhere() {
        assertThat(PlaceBreaches.placed("ZC99 9ZZ").knowing(Known.ALL).broken()).isEmpty();
        assertThat(PlaceBreaches.in("K2", "PR1").knowing(Known.AREAS_ONLY).broken())
                .isEmpty();
        assertThat(PlaceBreaches.in("K2", "PR2")
                        .set(PL_POST, "ZC99 9ZZ")
                        .knowing(Known.AREAS_ONLY)
                        .broken())
                .isEmpty();
        assertThat(PlaceBreaches.in("K2", "PR1")
                        .set(PL_POST, "ZY99 9ZZ")
                        .knowing(Known.AREAS_ONLY)
                        .broken())
                .containsExactly("169");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CF10 1AA",
                "EH1 1AA",
                "BT1 1AA",
                "G1 1AA",
                "JE2 3AB",
                "SY23 1AA",
                "SY10 7AA",
                "CH5 1AA",
                "CH4 8AA",
                "HR3 5AA",
                "LD7 1AA",
                "NP25 3AA",
                "TD15 1AA",
                "DG16 5AA",
                "SY7 8AA"
            })
    void outside_england_no_number_is_asked(String postcode) {
        assertThat(PlaceBreaches.placed(postcode).set(URN, "").broken()).doesNotContain("218");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GL1 1AA",
                "SE1 1AA",
                "C1 1AA",
                "CA1 1AA",
                "NE1 1AA",
                "CH2 1AA",
                "CH41 1AA",
                "SY1 1AA",
                "SY2 5AA",
                "HR1 1AA",
                "HR9 5AA",
                "",
                "Town"
            })
    void in_england_a_number_is_asked(String postcode) {
        assertThat(PlaceBreaches.placed(postcode).set(URN, "").broken())
                .contains("218")
                .isSubsetOf("218", "392b");
    }

    @Test
    void the_authority_tells_where_england_ends_if_it_is_known() {
        ReferenceData england = ReferenceData.builder()
                .authorities(postcode -> Optional.of(AuthorityId.of("E06000051")))
                .build();
        Filed oswestry = PlaceBreaches.placed("SY10 7AA").set(URN, "").knowing(england);
        assertThat(oswestry.broken()).containsExactly("218");
        assertThat(PlaceBreaches.placed("ZE99 9ZZ")
                        .set(URN, "")
                        .knowing(Known.AREAS_ONLY)
                        .broken())
                .doesNotContain("218");
    }

    @ParameterizedTest
    @CsvSource({"P2,PR4", "Z1,PR4", "R1,PR4", "P1,PR0"})
    void a_type_that_is_not_registered_has_no_number(String place, String provider) {
        assertThat(PlaceBreaches.in(place, provider).set(URN, "").broken()).doesNotContain("218", "222");
        assertThat(PlaceBreaches.in(place, provider).broken()).contains("222");
        assertThat(PlaceBreaches.in(place, provider).set(URN, "xxxxxxx").broken())
                .doesNotContain("222");
    }

    @Test
    void a_regional_adoption_agency_is_in_no_register() {
        assertThat(PlaceBreaches.of("A4", "XXXXXXX").broken()).doesNotContain("1008", "219", "224");
    }

    @Test
    void a_number_is_missed_in_a_register_only_that_has_such_homes_or_services() {
        ReferenceData services = Known.REGISTER.withHomes();
        ReferenceData homes = Known.REGISTER.withProviders();
        Filed home = PlaceBreaches.in("K2", "PR1").set(URN, Known.NOT_IN_REGISTER);
        Filed foster = PlaceBreaches.in("U6", "PR1").set(URN, Known.NOT_IN_REGISTER);
        Filed adoption = PlaceBreaches.in("A4", "PR1").set(URN, Known.NOT_IN_REGISTER);
        assertThat(home.knowing(services).broken()).doesNotContain("1008");
        assertThat(home.knowing(homes).broken()).contains("1008");
        assertThat(foster.knowing(services).broken()).contains("1008");
        assertThat(foster.knowing(homes.withHomes(homes.homes().subList(0, 2))).broken())
                .doesNotContain("1008");
        assertThat(adoption.knowing(Known.REGISTER).broken()).doesNotContain("1008");
        assertThat(PlaceBreaches.of("K3", Known.NOT_IN_REGISTER).broken()).doesNotContain("1008");
    }

    @ParameterizedTest
    @CsvSource({
        "K1,2000002,PR1",
        "K2,2000003,PR1",
        "S1,2000003,PR1",
        "U3,2000005,PR1",
        "A4,2000005,PR1",
        "U6,1234567,PR1",
        "U6,1234568,PR2",
        "U6,1234569,PR4"
    })
    void a_number_of_the_right_type_and_provider_is_not_flagged(String place, String urn, String provider) {
        assertThat(PlaceBreaches.of(place, urn).set(PLACE_PROVIDER, provider).broken())
                .doesNotContain("1008", "219", "221", "224", "227", "228");
    }

    @ParameterizedTest
    @CsvSource({"K1,2000001", "K1,2000003", "S1,2000002", "U6,2000001", "R3,2000001", "A6,2000004", "K2,2000005"})
    void a_number_of_another_type_is_flagged(String place, String urn) {
        assertThat(PlaceBreaches.of(place, urn).broken()).contains("219");
    }

    @Test
    void from_2024_25_supported_accommodation_has_a_number() {
        Filed supported = Filed.unaccompanied(2025).set(PLACE, "K3").set(URN, Known.SUPPORTED);
        assertThat(supported.knowing(Known.ALL).broken()).doesNotContain("219", "222", "229", "1008");
        assertThat(supported.set(URN, "").broken()).contains("218");
        assertThat(Filed.unaccompanied(2024).set(PLACE, "H5").set(URN, "").broken())
                .doesNotContain("218");
    }

    @Test
    void a_postcode_of_the_register_may_be_of_its_sector_only() {
        Filed there = PlaceBreaches.of("K2", Known.HOME_OF_OTHERS).set(PL_POST, "ZC99 9ZZ");
        assertThat(there.broken()).doesNotContain("221");
        assertThat(there.set(PL_POST, "ZC99 9ZX").broken()).contains("221");
        assertThat(there.set(PL_POST, "ZC99 9").broken()).doesNotContain("221");
        assertThat(there.set(PL_POST, "").broken()).doesNotContain("221");
        assertThat(PlaceBreaches.of("U6", Known.HOUSEHOLD).broken()).doesNotContain("221");
        assertThat(PlaceBreaches.of("K2", Known.HOME_OF_OTHERS).set(LS, "V3").broken())
                .doesNotContain("221");
    }

    @Test
    void a_home_may_be_left_on_the_day_it_closes() {
        assertThat(PlaceBreaches.of("K2", Known.CHILDRENS_HOME)
                        .set(DEC, "01/11/Y-1")
                        .set(REC, "E4A")
                        .broken())
                .doesNotContain("227", "228");
        assertThat(PlaceBreaches.of("K2", Known.CHILDRENS_HOME).set(DECOM, "").broken())
                .doesNotContain("227", "228");
        Filed before = Filed.newcomer(2020).set(PLACE, "K2").set(URN, Known.CHILDRENS_HOME);
        assertThat(before.knowing(Known.REGISTER).broken()).doesNotContain("227", "228");
    }

    @Test
    void a_home_of_the_authority_in_its_area_is_its_own() {
        Filed own = PlaceBreaches.in("K2", "PR1").set(URN, Known.CHILDRENS_HOME);
        assertThat(own.knowing(Known.ALL).broken()).doesNotContain("229");
        Filed others = PlaceBreaches.in("K2", "PR2").set(URN, Known.HOME_OF_OTHERS);
        assertThat(others.knowing(Known.ALL).broken()).doesNotContain("229");
        assertThat(others.set(PLACE_PROVIDER, "PR5").knowing(Known.ALL).broken())
                .doesNotContain("229");
    }

    @Test
    void whether_a_number_is_asked_cannot_be_told_without_a_legal_status() {
        assertThat(Filed.newcomer(YEAR).set(URN, "").set(LS, "").broken()).doesNotContain("218");
        assertThat(Filed.newcomer(YEAR).set(URN, "").set(LS, "V3").broken()).doesNotContain("218");
    }

    @Test
    void what_cannot_be_told_of_a_place_is_not_flagged() {
        Filed unknown = PlaceBreaches.shortBreak().set(HOME_POST, "ZA99 9ZZ").set(PL_POST, "ZY99 9ZZ");
        assertThat(unknown.knowing(Known.ALL).broken()).doesNotContain("169", "392a");
        assertThat(PlaceBreaches.placed("").knowing(Known.ALL).broken()).doesNotContain("169", "392a");
        Filed together = PlaceBreaches.placed("ZA99 9ZZ");
        assertThat(together.set(PLACE, "").broken()).doesNotContain("392d");
        assertThat(PlaceBreaches.placed("ZA99 9ZZ").set(LS, "V3").broken()).doesNotContain("392d");
        Filed elsewhere = PlaceBreaches.in("", "PR1").set(PL_POST, "ZC99 9ZZ").knowing(Known.AREAS_ONLY);
        assertThat(elsewhere.broken()).doesNotContain("1015");
        assertThat(elsewhere.set(PLACE, "K2").set(LS, "V3").broken()).doesNotContain("1015");
    }

    @Test
    void no_distance_is_a_distance_too() {
        Filed unaccompanied = Filed.unaccompanied(YEAR).set(HOME_POST, "ZB99 9ZX");
        assertThat(unaccompanied.knowing(Known.PLACES).broken()).containsExactly("406");
    }
}
