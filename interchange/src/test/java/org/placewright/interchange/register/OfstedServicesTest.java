package org.placewright.interchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.SupportedAccommodationOutcome;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.interchange.Found;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;

/** Services are registered and inspected like homes, and held by organisations. */
class OfstedServicesTest {

    private static final String PLACES = "places_2024_03_31.csv";
    private static final String HEADING = "URN,Provision type,Registration status,Organisation name";

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private ProviderRegister read() {
        return OfstedReader.standard().read(scratch.folder());
    }

    private static ImmutableList<Registration> held(ProviderRegister register) {
        return register.providers().stream()
                .flatMap(provider -> provider.registrations().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Files of inspections in a year may not say the type of provision, which the register does. */
    @Test
    void inspections_are_judged_by_the_kind_another_file_says() {
        scratch.write(
                PLACES,
                HEADING,
                "1234567,Supported accommodation,Active,Acme",
                "1234568,Independent fostering agency,Active,Better");
        scratch.write(
                "in_year_2024_03_31.csv",
                "URN,Event type,Inspection date,Overall effectiveness",
                "1234567,Full inspection,2023-06-01,Consistently strong and so on",
                "1234568,Full inspection,2023-06-02,Adequate");
        ProviderRegister register = read();
        assertThat(Found.faults(register.homes())).isEmpty();
        assertThat(held(register))
                .flatExtracting(Registration::inspections)
                .extracting(Inspection::judgement)
                .containsExactly(
                        SupportedAccommodationOutcome.CONSISTENTLY_STRONG, InspectionGrade.REQUIRES_IMPROVEMENT);
    }

    @Test
    void an_inspection_by_another_scheme_than_the_kind_has_is_left_out_and_counted() {
        scratch.write(PLACES, HEADING, "1234567,Supported accommodation,Active,Acme");
        scratch.write("in_year_2024_03_31.csv", "URN,Inspection date,Overall effectiveness", "1234567,2023-06-01,Good");
        ProviderRegister register = read();
        assertThat(held(register)).flatExtracting(Registration::inspections).isEmpty();
        assertThat(Found.faults(register.homes())).containsExactly(FindingCodes.INCOMPLETE_INSPECTION);
        // Its kind is not kept either, because no inspection tells it.
        assertThat(register.homes().counts()).isEqualTo(new ImportCounts(2, 0, 2, 0));
    }

    /** The registrations an organisation holds do not say what they are for; their inspections do. */
    @Test
    void a_kind_that_no_inspection_tells_is_lost_with_a_finding() {
        scratch.write(
                PLACES,
                HEADING + ",Inspection date,Overall effectiveness",
                "1234567,Independent fostering agency,Active,Acme,,",
                "1234568,Supported accommodation,Active,Acme,,",
                "1234569,Supported accommodation,Active,Acme,2023-06-01,Inconsistent quality");
        ProviderRegister register = read();
        assertThat(held(register)).hasSize(3);
        assertThat(Found.of(register.homes(), FindingCodes.KIND_OF_SERVICE_NOT_KEPT))
                .extracting(finding -> finding.location().toString())
                .containsExactly(PLACES + ":2 Provision type", PLACES + ":3 Provision type");
        assertThat(register.homes().counts()).isEqualTo(new ImportCounts(3, 1, 2, 0));
    }

    @Test
    void a_service_that_leaves_nothing_behind_is_left_out() {
        scratch.write(
                PLACES,
                HEADING,
                "1234567,Independent fostering agency,Dormant,",
                "1234568,Independent fostering agency,Dormant,Acme");
        ProviderRegister register = read();
        assertThat(register.providers()).extracting(Provider::name).containsExactly("Acme");
        assertThat(held(register)).isEmpty();
        assertThat(register.homes().counts()).isEqualTo(new ImportCounts(2, 0, 1, 1));
        assertThat(register.homes().findings())
                .filteredOn(finding -> finding.done().equals("row left out"))
                .extracting(finding -> finding.location().line().orElseThrow())
                .containsExactly(2L);
        assertThat(Found.of(register.homes(), FindingCodes.INCOMPLETE_REGISTRATION))
                .extracting(finding -> finding.severity())
                .containsExactlyInAnyOrder(Severity.ERROR, Severity.WARNING);
    }
}
