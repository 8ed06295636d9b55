package org.placewright.interchange.council;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ReferralId;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.Offer;
import org.placewright.core.referral.Referral;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.Zipped;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.json.ModelJson;

/** What a folder of tables becomes, and what is said where they do not fit one another. */
class CouncilFolderTest {

    private static final PseudonymKey KEY = PseudonymKey.of(new byte[PseudonymKey.SHORTEST]);

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private LoadedRecords read() {
        return CouncilFolder.standard().withPseudonymKey(KEY).read(scratch.folder());
    }

    private static List<Finding> found(LoadedRecords read, FindingCode code) {
        return read.report().findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    private void homes() {
        scratch.write(
                "Homes.CSV",
                "Provision type,Home id,Provider id,Places,Occupied places",
                "Children's home,H1,P1,4,1",
                "Children's home,H2,P2,4,1",
                "Children's home,H3,,4,1");
    }

    @Test
    void residents_go_into_their_homes_and_nobody_is_not_the_same_as_not_known() {
        homes();
        scratch.write("residents.csv", "Home id,Resident token", "H1,T1", "H2,", "H9,T2");
        LoadedRecords read = read();
        assertThat(read.records().homes())
                .extracting(home -> home.residents().map(Residents::size))
                .containsExactly(Optional.of(1), Optional.of(0), Optional.empty());
        Finding nowhere = found(read, FindingCodes.HOME_NOT_THERE).get(0);
        assertThat(nowhere.severity()).isEqualTo(Severity.ERROR);
        assertThat(nowhere.location().line()).hasValue(4);
        assertThat(nowhere.subject()).contains(KEY.pseudonymOf(ResidentToken.of("T2")));
        assertThat(read.report().counts()).isEqualTo(new ImportCounts(6, 5, 0, 1));
        assertThat(read.toString()).doesNotContain("H1");
        assertThat(read.records().toString()).doesNotContain("H1");
    }

    @Test
    void more_residents_than_occupied_places_leave_open_how_many_are_occupied() {
        homes();
        scratch.write("residents.csv", "Home id,Resident token", "H1,T1", "H1,T2", "H2,T3", "H2,");
        LoadedRecords read = read();
        Home crowded = read.records().homes().get(0);
        assertThat(crowded.residents().map(Residents::size)).contains(2);
        assertThat(crowded.capacity().orElseThrow().occupied()).isEmpty();
        assertThat(crowded.capacity().orElseThrow().registered()).isEqualTo(4);
        assertThat(found(read, FindingCodes.OVER_OCCUPIED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject()).contains(KEY.pseudonymOf(HomeId.of("H1"))));
        assertThat(found(read, FindingCodes.INCONSISTENT_VALUE)).hasSize(1);
        assertThat(read.report().counts()).isEqualTo(new ImportCounts(7, 6, 1, 0));
    }

    @Test
    void what_is_named_and_not_there_is_reported_once_its_table_is() {
        homes();
        scratch.write(
                "vacancies.csv", "Home id,Places free,Free from,Free until", "H1,1,2026-01-01,", "H9,1,2026-01-01,");
        scratch.write(
                "offers.csv",
                "Referral id,Provider id,Home id,Available from,Weekly fee",
                "R9,P9,H9,2026-01-01,100",
                "R9,P9,H1,2026-01-01,100");
        LoadedRecords withoutOthers = read();
        assertThat(found(withoutOthers, FindingCodes.HOME_NOT_THERE)).hasSize(2);
        assertThat(found(withoutOthers, FindingCodes.PROVIDER_NOT_THERE)).isEmpty();
        assertThat(found(withoutOthers, FindingCodes.REFERRAL_NOT_THERE)).isEmpty();
        assertThat(found(withoutOthers, FindingCodes.TABLE_NOT_THERE)).hasSize(4);

        scratch.write("providers.csv", "Provider id", "P1");
        scratch.write("referrals.csv", "Referral id,Child id,Date of birth,Needed from", "R1,C1,03/04/2010,01/02/2024");
        LoadedRecords read = read();
        assertThat(read.records().offers()).hasSize(2);
        assertThat(read.records().vacancies()).hasSize(2);
        assertThat(found(read, FindingCodes.PROVIDER_NOT_THERE)).hasSize(3);
        assertThat(found(read, FindingCodes.REFERRAL_NOT_THERE))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.subject()).contains(KEY.pseudonymOf(ReferralId.of("R9"))));
        assertThat(read.report().hasErrors()).isFalse();
        assertThat(read.report().counts().kept())
                .isEqualTo(read.report().counts().read());
    }

    @Test
    void registrations_go_into_their_providers() {
        scratch.write("providers.csv", "Provider id,Provider name", "P1,One", "P2,", "P1,Again");
        scratch.write(
                "registrations.csv",
                "Provider id,URN,Registration status",
                "P1,SC000002,Active",
                "P1,SC000001,Resigned",
                "P9,SC000003,Active",
                "P2,SC000004,");
        LoadedRecords read = read();
        assertThat(read.records().providers()).extracting(Provider::name).containsExactly("One", "P2");
        assertThat(read.records().providers().get(0).registrations()).hasSize(2);
        assertThat(found(read, FindingCodes.DUPLICATE_PROVIDER)).hasSize(1);
        assertThat(found(read, FindingCodes.PROVIDER_NOT_THERE)).hasSize(1);
        assertThat(found(read, FindingCodes.INCOMPLETE_REGISTRATION)).hasSize(1);
        assertThat(read.report().counts()).isEqualTo(new ImportCounts(7, 4, 0, 3));
    }

    @Test
    void a_zip_is_read_as_the_folder_it_holds() {
        homes();
        scratch.write("notes.csv", "anything");
        LoadedRecords folder = read();
        Path zip = scratch.write(
                "council.zip", new Zipped().addAll(scratch.folder(), "council/").bytes());
        LoadedRecords read = CouncilFolder.standard().read(zip);
        assertThat(read.records()).isEqualTo(folder.records());
        assertThat(read.report().counts()).isEqualTo(folder.report().counts());
        assertThat(found(read, FindingCodes.UNKNOWN_FILE)).hasSize(1);
    }

    @Test
    void what_is_no_folder_is_a_finding() throws IOException {
        Path file = scratch.write("file", "x");
        for (Path path : ImmutableList.of(file, scratch.path("nothing"), scratch.path("nothing.zip"))) {
            LoadedRecords read = CouncilFolder.standard().read(path);
            assertThat(read.report().hasErrors()).isTrue();
            assertThat(read.report().counts()).isEqualTo(ImportCounts.NONE);
        }
        Files.createDirectories(scratch.path("homes.csv"));
        assertThat(found(read(), FindingCodes.NOT_A_FILE)).hasSize(1);
    }

    @Test
    void each_table_has_a_list_of_the_model_in_json_too() {
        checkJson(Home.class, Invented.HOME.withResidents(Optional.of(Residents.NOBODY)));
        checkJson(Provider.class, Invented.PROVIDER.withRegistrations(Invented.REGISTRATION));
        checkJson(VacancyPeriod.class, Invented.VACANCY);
        checkJson(Referral.class, InventedReferral.REFERRAL);
        checkJson(Offer.class, InventedReferral.OFFER);
    }

    private static <T> void checkJson(Class<T> type, T value) {
        ModelJson<T> json = ModelJson.of(type);
        Import<T> read = json.read(json.writeAll(ImmutableList.of(value, value)));
        assertThat(read.values()).containsExactly(value, value);
        assertThat(read.findings()).isEmpty();
    }
}
