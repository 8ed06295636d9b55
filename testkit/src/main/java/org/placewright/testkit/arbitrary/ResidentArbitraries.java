package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.code.Sex;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.Residents;

/** The children who live in homes now. */
public final class ResidentArbitraries {

    private static final int MOST_RESIDENTS = 4;

    private ResidentArbitraries() {}

    /** Whom a resident may live with. */
    private record Company(Answer solo, Answer younger, Answer older) {}

    /**
     * Draws residents: some of whom only the token is known, some whose token is a pseudonym, some who must live alone,
     * some who are a risk.
     *
     * @return residents; shrinks towards those of whom little is known
     */
    public static Arbitrary<Resident> residents() {
        Arbitrary<Company> company = Combinators.combine(
                        OfferingArbitraries.answers(), OfferingArbitraries.answers(), OfferingArbitraries.answers())
                .as(Company::new);
        return Combinators.combine(
                        tokens(),
                        TimeArbitraries.dates().map(YearMonth::from).optional(0.8),
                        Arbitraries.of(Sex.NOT_KNOWN, Sex.MALE, Sex.FEMALE),
                        NeedArbitraries.knownRisks(),
                        company,
                        tokens().set().ofMaxSize(2),
                        TimeArbitraries.dates().optional(0.3))
                .as((token, born, sex, risks, with, siblings, until) -> Resident.builder()
                        .token(token)
                        .birthMonth(born)
                        .sex(sex)
                        .risks(risks)
                        .needsSolo(with.solo())
                        .mayLiveWithYounger(with.younger())
                        .mayLiveWithOlder(with.older())
                        .siblings(Sets.filter(siblings, sibling -> !sibling.equals(token)))
                        .expectedUntil(until)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<ResidentToken> tokens() {
        PseudonymKey key = PseudonymKey.of(new byte[PseudonymKey.SHORTEST]);
        return Arbitraries.frequencyOf(
                Tuple.of(9, IdArbitraries.residentTokens()),
                Tuple.of(1, IdArbitraries.childIds().map(key::tokenOf)));
    }

    /**
     * Draws those who live together in one home: nobody, one child, or up to four, some of them siblings.
     *
     * @return residents of one home; shrinks towards nobody
     */
    public static Arbitrary<Residents> residentsOfOneHome() {
        return Combinators.combine(
                        residents().list().ofMaxSize(MOST_RESIDENTS).uniqueElements(Resident::token),
                        Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)))
                .as((residents, areSiblings) ->
                        areSiblings ? siblings(residents) : new Residents(ImmutableList.copyOf(residents)))
                .withoutEdgeCases();
    }

    private static Residents siblings(List<Resident> residents) {
        List<ResidentToken> tokens = residents.stream().map(Resident::token).toList();
        return new Residents(residents.stream()
                .map(resident -> resident.withSiblings(tokens.stream()
                        .filter(token -> !token.equals(resident.token()))
                        .toList()))
                .collect(ImmutableList.toImmutableList()));
    }
}
