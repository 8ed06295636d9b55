package org.placewright.interchange.council;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.result.Finding;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.testkit.arbitrary.HomeArbitraries;

/** What is written to a folder is read from it, joined again. */
class CouncilFolderPropertyTest {

    @Provide
    Arbitrary<CouncilRecords> records() {
        Arbitrary<List<Provider>> providers =
                Arbitraries.defaultFor(Provider.class).list().ofMaxSize(4).uniqueElements(Provider::id);
        Arbitrary<List<Home>> homes =
                HomeArbitraries.homes().list().ofMaxSize(5).uniqueElements(Home::id);
        return Combinators.combine(
                        providers, homes, CouncilTables.vacancies(), CouncilTables.referrals(), CouncilTables.offers())
                .as((runBy, all, vacancies, referrals, offers) -> CouncilRecords.builder()
                        .providers(runBy)
                        .homes(all)
                        .vacancies(vacancies)
                        .referrals(referrals)
                        .offers(offers)
                        .build());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_is_read_back(@ForAll("records") CouncilRecords records) throws IOException {
        try (Scratch scratch = new Scratch()) {
            CouncilFolder.standard().write(scratch.folder(), records);
            LoadedRecords read = CouncilFolder.standard().read(scratch.folder());
            assertThat(read.records()).isEqualTo(records);
            assertThat(read.report().counts().kept())
                    .isEqualTo(read.report().counts().read());
            // Drawn one by one, they need not name one another.
            assertThat(read.report().findings())
                    .extracting(Finding::code)
                    .isSubsetOf(ImmutableList.of(
                            FindingCodes.TABLE_NOT_THERE,
                            FindingCodes.OVER_OCCUPIED,
                            FindingCodes.INCONSISTENT_VALUE,
                            FindingCodes.HOME_NOT_THERE,
                            FindingCodes.PROVIDER_NOT_THERE,
                            FindingCodes.REFERRAL_NOT_THERE));
        }
    }
}
