package org.placewright.interchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.interchange.Scratch;

/** Owners that the layouts do not tell apart, or cannot name, cost no home its registration or another's owner. */
class OfstedWriterTest {

    private static final Optional<CompanyNumber> NUMBER = Optional.of(CompanyNumber.of("01234567"));

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private static Provider provider(String id, String name) {
        return Provider.builder().id(ProviderId.of(id)).name(name).build();
    }

    private static ChildrensHome home(String urn, Provider owner) {
        return ChildrensHome.builder()
                .id(HomeId.of(urn))
                .provider(owner.id())
                .localAuthority(AuthorityId.of("E06000023"))
                .registration(Registration.builder()
                        .urn(Urn.of(urn))
                        .status(RegistrationStatus.ACTIVE)
                        .build())
                .build();
    }

    private ProviderRegister again(List<? extends Home> homes, Provider... providers) throws IOException {
        OfstedWriter.of(LocalDate.of(2024, 3, 31)).write(scratch.folder(), homes, Arrays.asList(providers));
        return OfstedReader.standard().read(scratch.folder());
    }

    @Test
    void owners_of_one_company_number_stay_apart() throws IOException {
        Provider acme = provider("Acme", "Acme").withCompanyNumber(NUMBER);
        Provider better = provider("Better", "Better").withCompanyNumber(NUMBER);
        Provider other = provider("Other", "Other").withCompanyNumber(CompanyNumber.of("SC123456"));
        ImmutableList<ChildrensHome> homes =
                ImmutableList.of(home("1234561", acme), home("1234562", better), home("1234563", other));
        ProviderRegister read = again(homes, acme, better, other);
        assertThat(read.homes().values()).isEqualTo(homes);
        assertThat(read.providers())
                .containsExactly(
                        acme.withCompanyNumber(Optional.empty()), better.withCompanyNumber(Optional.empty()), other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acme\nCare", "Acme\u0000Care", "Acme\u0085Care", "\rAcme Care\t"})
    void a_name_is_written_on_one_line(String name) throws IOException {
        ImmutableList<ChildrensHome> homes = ImmutableList.of(home("1234561", provider("Acme Care", name)));
        ProviderRegister read = again(homes, provider("Acme Care", name));
        assertThat(read.homes().values()).isEqualTo(homes);
        assertThat(read.providers()).containsExactly(provider("Acme Care", "Acme Care"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u00A0"})
    void an_owner_whose_name_cannot_be_seen_is_written_by_its_identifier(String name) throws IOException {
        ImmutableList<ChildrensHome> homes = ImmutableList.of(home("1234561", provider("Acme", name)));
        ProviderRegister read = again(homes, provider("Acme", name));
        assertThat(read.homes().values()).isEqualTo(homes);
        assertThat(read.providers()).containsExactly(provider("Acme", "Acme"));
    }

    @Test
    void a_name_that_stands_for_one_withheld_comes_back_as_none() throws IOException {
        Provider withheld = provider("Redacted", "Redacted");
        Home home = home("1234561", withheld);
        assertThat(again(List.of(home), withheld).homes().values())
                .containsExactly(home("1234561", withheld).withProvider(Optional.empty()));
    }

    @Test
    void an_authority_identified_by_its_name_comes_back_by_its_code() throws IOException {
        Provider acme = provider("Acme", "Acme");
        ChildrensHome home = home("1234561", acme);
        assertThat(again(List.of(home.withLocalAuthority(AuthorityId.of("Bristol"))), acme)
                        .homes()
                        .values())
                .containsExactly(home);
    }
}
