package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.ProviderSector;
import org.placewright.core.provider.Registration;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FieldKind;

/** The columns of providers, and of the registrations each may hold, which are a table of their own. */
final class ProviderColumns {

    private static final CellForm<ProviderId> PROVIDER = CellForms.identifier(ProviderId::of, ProviderId::value);

    private static final CouncilColumn<Provider, ProviderId> ID =
            CouncilColumn.required("Provider id", "id", PROVIDER, Provider::id, "names the provider; each once");

    private static final CouncilColumn<Provider, String> NAME = CouncilColumn.<Provider, String>of(
                    "Provider name",
                    "name",
                    CellForms.TEXT,
                    provider -> Optional.of(provider.name()),
                    Provider::withName,
                    "what the provider is called")
            .alsoNamed("Organisation which owns the provider", "Organisation name")
            .orElse("the provider id");

    static final CouncilForm<Provider> FORM = FormDefinition.named("providers", Provider.class, ProviderColumns::begun)
            .keys(ImmutableList.of(ID))
            .columns(ImmutableList.of(
                    NAME,
                    column(
                            "Sector",
                            "sector",
                            CellForms.words(ProviderSector.values(), ProviderSector::label),
                            Provider::sector,
                            Provider::withSector,
                            "who stands behind the provider"),
                    column(
                            "Company number",
                            "companyNumber",
                            CellForm.of(
                                    "8 characters",
                                    new FieldKind<>(
                                            FindingCodes.INVALID_COMPANY_NUMBER,
                                            "not of the form of a company number",
                                            "8 digits, or 2 letters and 6 digits, with all leading zeros",
                                            CompanyNumber::parse),
                                    CompanyNumber::value),
                            Provider::companyNumber,
                            Provider::withCompanyNumber,
                            "number of the company in its register"),
                    column(
                                    "Ultimate owner id",
                                    "ultimateOwner",
                                    PROVIDER,
                                    Provider::ultimateOwner,
                                    Provider::withUltimateOwner,
                                    "who owns the provider in the end")
                            .orElse("no owner is known")))
            .once(ID, FindingCodes.DUPLICATE_PROVIDER, Provider::id)
            .form(Invented.PROVIDER);

    private static final CouncilColumn<ProviderRegistration, ProviderId> HOLDER = CouncilColumn.required(
            "Provider id", "provider", PROVIDER, ProviderRegistration::provider, "who holds the registration");

    static final CouncilForm<ProviderRegistration> REGISTRATIONS = FormDefinition.named(
                    "registrations", ProviderRegistration.class, ProviderColumns::registration)
            .keys(ImmutableList.of(HOLDER))
            .keys(RegistrationColumns.ALL.stream().map(ProviderColumns::ofRow).collect(ImmutableList.toImmutableList()))
            .once(
                    HOLDER,
                    FindingCodes.DUPLICATE_REGISTRATION,
                    held -> new Held(held.provider(), held.registration().urn().value()))
            .form(new ProviderRegistration(Invented.PROVIDER.id(), Invented.REGISTRATION));

    /** What a second row of one registration has in common with the first. */
    private record Held(ProviderId provider, String urn) {}

    private ProviderColumns() {}

    private static <V> CouncilColumn<Provider, V> column(
            String name,
            String attribute,
            CellForm<V> form,
            Function<Provider, Optional<V>> get,
            BiFunction<Provider, V, Provider> with,
            String meaning) {
        return CouncilColumn.of(name, attribute, form, get, with, meaning);
    }

    /** Returns a column of a registration that is all its row is about. */
    private static <V> CouncilColumn<ProviderRegistration, ?> ofRow(CouncilColumn<Registration, V> column) {
        CouncilColumn<ProviderRegistration, V> held =
                column.within("registration.", row -> Optional.of(row.registration()));
        return column == RegistrationColumns.URN ? held.needed() : held.orRowLeftOut();
    }

    private static Optional<Provider> begun(FormRow row) {
        return row.get(ID).map(id -> Provider.builder().id(id).name(id.value()).build());
    }

    /** Reads a registration, which is all its row is about. */
    private static Optional<ProviderRegistration> registration(FormRow row) {
        Optional<ProviderId> provider = row.get(HOLDER);
        Optional<Registration> registration = row.together(() -> RegistrationColumns.registration(row));
        if (registration.isEmpty()) {
            row.row()
                    .reject(
                            FindingCodes.INCOMPLETE_REGISTRATION,
                            RegistrationColumns.URN.column(),
                            "no registration that is known as a whole",
                            "URN and status, and all else readable");
        }
        return provider.flatMap(holder -> registration.map(held -> new ProviderRegistration(holder, held)));
    }
}
