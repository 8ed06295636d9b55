package org.placewright.testkit.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.id.AgreementId;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.BlockContractId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.FrameworkId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.IdentifierText;
import org.placewright.core.id.LotId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.id.UniquePupilNumber;
import org.placewright.core.id.Urn;

/** Identifiers: short plain ones mostly, sometimes the longest and oddest that may be. */
public final class IdArbitraries {

    private static final int LONGEST = IdentifierText.LONGEST;
    private static final int HIGHEST = 99_999;
    private static final int UNIQUE_PUPIL_NUMBER_DIGITS = 11;

    private IdArbitraries() {}

    /**
     * Draws identifiers of children.
     *
     * @return identifiers such as {@code C-1}
     */
    public static Arbitrary<ChildId> childIds() {
        return texts("C-").map(ChildId::of);
    }

    /**
     * Draws identifiers of homes.
     *
     * @return identifiers such as {@code H-1}
     */
    public static Arbitrary<HomeId> homeIds() {
        return texts("H-").map(HomeId::of);
    }

    /**
     * Draws identifiers of providers.
     *
     * @return identifiers such as {@code P-1}
     */
    public static Arbitrary<ProviderId> providerIds() {
        return texts("P-").map(ProviderId::of);
    }

    /**
     * Draws identifiers of referrals.
     *
     * @return identifiers such as {@code R-1}
     */
    public static Arbitrary<ReferralId> referralIds() {
        return texts("R-").map(ReferralId::of);
    }

    /**
     * Draws identifiers of authorities.
     *
     * @return identifiers such as {@code A-1}
     */
    public static Arbitrary<AuthorityId> authorityIds() {
        return texts("A-").map(AuthorityId::of);
    }

    /**
     * Draws identifiers of frameworks.
     *
     * @return identifiers such as {@code F-1}
     */
    public static Arbitrary<FrameworkId> frameworkIds() {
        return texts("F-").map(FrameworkId::of);
    }

    /**
     * Draws identifiers of lots.
     *
     * @return identifiers such as {@code L-1}
     */
    public static Arbitrary<LotId> lotIds() {
        return texts("L-").map(LotId::of);
    }

    /**
     * Draws identifiers of block contracts.
     *
     * @return identifiers such as {@code B-1}
     */
    public static Arbitrary<BlockContractId> blockContractIds() {
        return texts("B-").map(BlockContractId::of);
    }

    /**
     * Draws identifiers of individual placement agreements.
     *
     * @return identifiers such as {@code IPA-1}
     */
    public static Arbitrary<AgreementId> agreementIds() {
        return texts("IPA-").map(AgreementId::of);
    }

    /**
     * Draws tokens of residents.
     *
     * @return tokens such as {@code T-1}
     */
    public static Arbitrary<ResidentToken> residentTokens() {
        return texts("T-").map(ResidentToken::of);
    }

    /**
     * Draws numbers of companies: eight digits, many with leading zeros, or two letters and six digits.
     *
     * @return numbers such as {@code 00000001}
     */
    public static Arbitrary<CompanyNumber> companyNumbers() {
        Arbitrary<String> digits = Arbitraries.oneOf(
                Arbitraries.integers().between(1, HIGHEST).map(number -> Integer.toString(number)),
                Arbitraries.integers().between(1, 99_999_999).map(number -> Integer.toString(number)));
        Arbitrary<String> letters = Combinators.combine(
                        Arbitraries.of("SC", "NI", "OC"), Arbitraries.integers().between(1, 999_999))
                .as((prefix, number) -> prefix + number);
        return Arbitraries.frequencyOf(
                        Tuple.of(6, digits), Tuple.of(2, letters), Tuple.of(1, Arbitraries.of("IP00001R", "SP99999R")))
                .map(CompanyNumber::ofUnpadded);
    }

    /**
     * Draws unique reference numbers of two forms: seven digits, and SC with six.
     *
     * @return numbers that could name a registration; never that of a regional adoption agency
     */
    public static Arbitrary<Urn> urns() {
        Arbitrary<String> sevenDigits =
                Arbitraries.integers().between(1_000_000, 2_999_999).map(number -> Integer.toString(number));
        Arbitrary<String> sixDigits =
                Arbitraries.integers().between(100_000, 999_999).map(number -> "SC" + number);
        return Arbitraries.oneOf(sevenDigits, sixDigits).map(Urn::of);
    }

    /**
     * Draws unique pupil numbers, some of them temporary.
     *
     * @return numbers with their check letter; shrinks towards permanent ones of low digits
     */
    public static Arbitrary<UniquePupilNumber> uniquePupilNumbers() {
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofLength(UNIQUE_PUPIL_NUMBER_DIGITS);
        Arbitrary<Character> last = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.chars().numeric()),
                Tuple.of(1, Arbitraries.of('A', 'H', 'J', 'N', 'P', 'R', 'T', 'Z')));
        return Combinators.combine(digits, last).as((first, end) -> UniquePupilNumber.withCheckLetter(first + end));
    }

    private static Arbitrary<String> texts(String prefix) {
        Arbitrary<String> plain = Arbitraries.integers().between(1, HIGHEST).map(number -> prefix + number);
        Arbitrary<String> odd = Arbitraries.strings()
                .withCharRange('!', '~')
                .withChars('É', 'ß', 'ı')
                .ofMinLength(1)
                .ofMaxLength(LONGEST);
        return Arbitraries.frequencyOf(Tuple.of(18, plain), Tuple.of(1, odd), Tuple.of(1, longest(prefix)));
    }

    private static Arbitrary<String> longest(String prefix) {
        return Arbitraries.just(prefix + "9".repeat(LONGEST - prefix.length()));
    }
}
