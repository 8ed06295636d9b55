package org.placewright.interchange.census;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.ProviderId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.Provider;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.ProvisionType;

class CensusProvidersTest {

    private static final CensusPlacement ROW = CensusPlacement.builder()
            .observedOn(LocalDate.of(2022, 3, 31))
            .ageInYears(14)
            .provision(ProvisionType.RESIDENTIAL_MAINSTREAM)
            .total(WeeklyFee.ofPounds(5_000))
            .build();
    private static final CensusPlacement NAMED = ROW.withOrganisation("Acme & Sons Care Limited");
    private static final CensusPlacement WITH_COMPANY = NAMED.withCompanyNumber(CompanyNumber.of("01234567"));
    private static final CensusPlacement WITH_URN = WITH_COMPANY.withProviderNumber(RegistrationNumber.of("SC900001"));

    private static Provider provider(String id, String name, String company) {
        return Provider.builder()
                .id(ProviderId.of(id))
                .name(name)
                .companyNumber(
                        Optional.of(company).filter(number -> !number.isEmpty()).map(CompanyNumber::of))
                .build();
    }

    @Test
    void a_row_names_its_provider_by_number_or_else_company_or_else_name() {
        assertThat(WITH_URN.price().provider()).contains(ProviderId.of("SC900001"));
        assertThat(WITH_COMPANY.price().provider()).contains(ProviderId.of("company 01234567"));
        assertThat(NAMED.price().provider()).contains(ProviderId.of("acmeandsonscareltd"));
        assertThat(ROW.withOrganisation("ACME and Sons Care, Ltd.").price().provider())
                .isEqualTo(NAMED.price().provider());
        assertThat(ROW.price().provider()).isEmpty();
        assertThat(ROW.withOrganisation("???").price().provider()).isEmpty();
    }

    @Test
    void a_provider_the_register_knows_is_the_same_one_in_the_census() {
        CensusProviders known = CensusProviders.of(
                ImmutableList.of(provider("Acme & Sons Care Ltd", "Acme & Sons Care Ltd", "01234567")));
        ProviderId acme = ProviderId.of("Acme & Sons Care Ltd");
        assertThat(known.of(WITH_COMPANY)).contains(acme);
        assertThat(known.of(WITH_URN)).contains(acme);
        assertThat(known.of(NAMED)).contains(acme);
        assertThat(known.of(ROW.withOrganisation("Another"))).contains(ProviderId.of("another"));
    }

    @Test
    void a_name_two_providers_have_is_not_taken_for_either() {
        CensusProviders known = CensusProviders.of(ImmutableList.of(
                provider("A", "Acme & Sons Care Ltd", "01234567"), provider("B", "Acme and Sons Care Limited", "")));
        assertThat(known.of(NAMED)).contains(ProviderId.of("acmeandsonscareltd"));
        assertThat(known.of(WITH_COMPANY)).contains(ProviderId.of("A"));
    }

    @Test
    void a_home_is_where_it_is_and_no_provider() {
        PriceObservation price = WITH_URN.withHostAuthority(AuthorityId.of("Camden"))
                .withPlacingAuthority(AuthorityId.of("Leeds"))
                .price();
        assertThat(price.establishment()).isEmpty();
        assertThat(price.facts().hostAuthority()).contains(AuthorityId.of("E09000007"));
        for (CensusPlacement row : ImmutableList.of(WITH_URN, WITH_COMPANY, NAMED, ROW)) {
            assertThat(CensusPlacement.ofPrice(row.price()).price().provider())
                    .isEqualTo(row.price().provider());
        }
    }
}
