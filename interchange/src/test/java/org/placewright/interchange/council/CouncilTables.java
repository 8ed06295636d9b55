package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.Offer;
import org.placewright.core.referral.Referral;
import org.placewright.testkit.arbitrary.HomeArbitraries;
import org.placewright.testkit.arbitrary.IdArbitraries;
import org.placewright.testkit.arbitrary.OfferArbitraries;
import org.placewright.testkit.arbitrary.ReferralArbitraries;
import org.placewright.testkit.arbitrary.ResidentArbitraries;

/** Rows of every table of the forms, as wide as the model, with awkward text on purpose. */
final class CouncilTables {

    /**
     * Rows of one table.
     *
     * @param form the form of the table
     * @param values what the rows say
     */
    record Table<T>(CouncilForm<T> form, ImmutableList<T> values) {

        @Override
        public String toString() {
            return form.name() + " of " + values.size() + " rows";
        }
    }

    private CouncilTables() {}

    static Arbitrary<List<Home>> homes() {
        return HomeArbitraries.homes()
                .map(home -> home.withResidents(Optional.empty()))
                .list()
                .ofMaxSize(8)
                .uniqueElements(Home::id);
    }

    static Arbitrary<List<Provider>> providers() {
        return Combinators.combine(Arbitraries.defaultFor(Provider.class), texts())
                .as((provider, name) -> provider.withName(name).withRegistrations(ImmutableList.<Registration>of()))
                .list()
                .ofMaxSize(8)
                .uniqueElements(Provider::id);
    }

    static Arbitrary<List<ProviderRegistration>> registrations() {
        return Combinators.combine(IdArbitraries.providerIds(), Arbitraries.defaultFor(Registration.class))
                .as(ProviderRegistration::new)
                .list()
                .ofMaxSize(8)
                .uniqueElements(
                        held -> List.of(held.provider(), held.registration().urn()));
    }

    static Arbitrary<List<HomeResident>> residents() {
        return Combinators.combine(
                        IdArbitraries.homeIds(), ResidentArbitraries.residents().optional(0.9))
                .as(HomeResident::new)
                .list()
                .ofMaxSize(8)
                .uniqueElements(
                        living -> List.of(living.home(), living.resident().map(Resident::token)));
    }

    static Arbitrary<List<Referral>> referrals() {
        return ReferralArbitraries.referrals().list().ofMaxSize(6).uniqueElements(Referral::id);
    }

    static Arbitrary<List<Offer>> offers() {
        return Combinators.combine(OfferArbitraries.offers(), texts().list().ofMaxSize(3))
                .as((offer, conditions) -> offer.withConditions(conditions))
                .list()
                .ofMaxSize(8);
    }

    static Arbitrary<List<VacancyPeriod>> vacancies() {
        return Arbitraries.defaultFor(VacancyPeriod.class).list().ofMaxSize(8);
    }

    /** Text with what separates parts, what escapes, what begins a formula, line breaks and halves of characters. */
    static Arbitrary<String> texts() {
        Arbitrary<String> awkward = Arbitraries.strings()
                .withChars("ab;:\\ \n\t'\"=+@,u0\u00a0\u2028\ufeff\ud83d\ude00\u0131\u4e2d")
                .ofMinLength(1)
                .ofMaxLength(20);
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of("not known", "-", "C:\\new", "a\\u0041", "No", "x;y:z")),
                        Tuple.of(3, awkward))
                .filter(text -> !text.isBlank());
    }

    /** Any table. */
    static Arbitrary<Table<?>> any() {
        return Arbitraries.oneOf(ImmutableList.of(
                of(CouncilForms.HOMES, homes()),
                of(CouncilForms.PROVIDERS, providers()),
                of(CouncilForms.REGISTRATIONS, registrations()),
                of(CouncilForms.RESIDENTS, residents()),
                of(CouncilForms.VACANCIES, vacancies()),
                of(CouncilForms.REFERRALS, referrals()),
                of(CouncilForms.OFFERS, offers())));
    }

    private static <T> Arbitrary<Table<?>> of(CouncilForm<T> form, Arbitrary<List<T>> values) {
        Function<List<T>, Table<?>> table = rows -> new Table<>(form, ImmutableList.copyOf(rows));
        return values.withoutEdgeCases().map(table);
    }
}
