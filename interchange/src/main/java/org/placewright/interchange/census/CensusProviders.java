package org.placewright.interchange.census;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.Registration;
import org.placewright.interchange.internal.OrganisationIdentifier;

/**
 * Who the provider of a row of a census is. A row may tell the provider's number at Ofsted, its company number, its
 * name, or none of them: the first that is there names it.
 *
 * <p>A provider known by a register or by the council's records has its identifier there, found by any of the three, so
 * that it is one provider in census, contracts and register. Of a number or name that several of these providers have
 * none is taken. A provider that is not among them goes by Ofsted's number as it stands, as the register has it where
 * no organisation is named; or by {@code company} and the number; or by its name in lower case, of which letters and
 * digits are kept, "and" stands for &amp; and "ltd" for limited. Two rows of one provider of which one tells a number
 * and the other only the name are then two providers: a register is needed to tell that they are one.
 *
 * <p>O(n) to build for n registrations, O(1) a row. Immutable and safe to share between threads.
 */
public final class CensusProviders {

    private static final CensusProviders NONE =
            new CensusProviders(ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of());
    private static final String COMPANY = "company ";
    private static final CharMatcher LETTERS_AND_DIGITS = CharMatcher.forPredicate(Character::isLetterOrDigit);
    private static final Pattern LIMITED = Pattern.compile("\\blimited\\b");

    private final ImmutableMap<Urn, ProviderId> byUrn;
    private final ImmutableMap<CompanyNumber, ProviderId> byCompany;
    private final ImmutableMap<String, ProviderId> byName;

    private CensusProviders(
            ImmutableMap<Urn, ProviderId> byUrn,
            ImmutableMap<CompanyNumber, ProviderId> byCompany,
            ImmutableMap<String, ProviderId> byName) {
        this.byUrn = byUrn;
        this.byCompany = byCompany;
        this.byName = byName;
    }

    /**
     * Returns what names providers by what a row itself tells.
     *
     * @return the names of providers of which no register is at hand
     */
    public static CensusProviders none() {
        return NONE;
    }

    /**
     * Returns what names providers as a register or the council's records do.
     *
     * @param providers those known, in any order
     * @return the names
     */
    public static CensusProviders of(Iterable<Provider> providers) {
        SetMultimap<Urn, ProviderId> urns = LinkedHashMultimap.create();
        SetMultimap<CompanyNumber, ProviderId> companies = LinkedHashMultimap.create();
        SetMultimap<String, ProviderId> names = LinkedHashMultimap.create();
        for (Provider provider : providers) {
            for (Registration registration : provider.registrations()) {
                urns.put(registration.urn(), provider.id());
            }
            provider.companyNumber().ifPresent(number -> companies.put(number, provider.id()));
            names.put(normalised(provider.name()), provider.id());
        }
        return new CensusProviders(alone(urns), alone(companies), alone(names));
    }

    private static <K> ImmutableMap<K, ProviderId> alone(SetMultimap<K, ProviderId> named) {
        ImmutableMap.Builder<K, ProviderId> alone = ImmutableMap.builder();
        for (Map.Entry<K, Collection<ProviderId>> one : named.asMap().entrySet()) {
            if (one.getValue().size() == 1) {
                alone.put(one.getKey(), one.getValue().iterator().next());
            }
        }
        return alone.buildOrThrow();
    }

    /**
     * Returns who the provider of a placement is.
     *
     * @param placement a row of a census
     * @return the provider; empty if the row tells neither number nor name
     */
    public Optional<ProviderId> of(CensusPlacement placement) {
        Optional<Urn> urn = placement.providerNumber().flatMap(RegistrationNumber::urn);
        Optional<CompanyNumber> company = placement.companyNumber();
        Optional<String> name =
                placement.organisation().map(CensusProviders::normalised).filter(text -> !text.isEmpty());
        return urn.flatMap(number -> Optional.ofNullable(byUrn.get(number)))
                .or(() -> company.flatMap(number -> Optional.ofNullable(byCompany.get(number))))
                .or(() -> name.flatMap(text -> Optional.ofNullable(byName.get(text))))
                .or(() -> placement.providerNumber().map(number -> ProviderId.of(number.value())))
                .or(() -> company.map(number -> ProviderId.of(COMPANY + number.value())))
                .or(() -> name.map(text -> ProviderId.of(OrganisationIdentifier.of(text))));
    }

    /** Has a row tell a provider, so that it is read as what it is, or by a name as what it is called in short. */
    static void tell(ProviderId provider, CensusPlacement.Builder row) {
        Optional<Urn> urn = Urn.parse(provider.value());
        Optional<CompanyNumber> company = Optional.of(provider.value())
                .filter(text -> text.startsWith(COMPANY))
                .flatMap(text -> CompanyNumber.parse(text.substring(COMPANY.length())));
        if (urn.isPresent()) {
            row.providerNumber(RegistrationNumber.of(provider.value()));
        } else if (company.isPresent()) {
            row.companyNumber(company);
        } else {
            row.organisation(provider.value());
        }
    }

    private static String normalised(String name) {
        String words = LIMITED.matcher(name.toLowerCase(Locale.ROOT).replace("&", "and"))
                .replaceAll("ltd");
        return LETTERS_AND_DIGITS.retainFrom(words);
    }

    /** Names the type only. */
    @Override
    public String toString() {
        return "CensusProviders[...]";
    }
}
