package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.placewright.core.framework.BlockCommitment;
import org.placewright.core.framework.BlockContract;
import org.placewright.core.framework.ContractTerm;
import org.placewright.core.framework.IndividualPlacementAgreement;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.BlockContractId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.FrameworkId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.LotId;
import org.placewright.core.id.ProviderId;

/** Block contracts, and agreements about the placement of one child. */
public final class ContractArbitraries {

    private static final int MOST_BEDS = 12;

    private ContractArbitraries() {}

    /**
     * Draws terms of a month to ten years, with up to three extensions.
     *
     * @return terms
     */
    public static Arbitrary<ContractTerm> contractTerms() {
        return Combinators.combine(
                        TimeArbitraries.dates(),
                        Arbitraries.integers().between(1, 120),
                        Arbitraries.integers().between(1, 36).list().ofMaxSize(3))
                .as((from, months, extensions) -> new ContractTerm(from, months, ImmutableList.copyOf(extensions)));
    }

    /**
     * Draws block contracts: hard and soft, local and collaborative, some with a ceiling just above the guarantee.
     *
     * @return contracts
     */
    public static Arbitrary<BlockContract> blockContracts() {
        return Combinators.combine(
                        IdArbitraries.blockContractIds().withoutEdgeCases(),
                        IdArbitraries.providerIds().withoutEdgeCases(),
                        IdArbitraries.authorityIds()
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .withoutEdgeCases(),
                        Arbitraries.of(BlockCommitment.class),
                        Arbitraries.integers().between(1, MOST_BEDS),
                        FeeArbitraries.weeklyFees(),
                        contractTerms().withoutEdgeCases(),
                        Arbitraries.integers().between(0, 5_000_000).optional(0.5))
                .as((id, provider, buyers, commitment, beds, fee, term, spare) -> {
                    BlockContract contract = BlockContract.builder()
                            .id(id)
                            .provider(provider)
                            .buyers(buyers)
                            .commitment(commitment)
                            .beds(beds)
                            .feePerBed(fee)
                            .term(term)
                            .build();
                    return contract.withCeiling(spare.map(pounds ->
                            contract.guaranteedInFirstTerm(RoundingMode.UP).plus(pounds)));
                });
    }

    /**
     * Draws agreements by every route, with up to three packages in any order.
     *
     * @return agreements
     */
    public static Arbitrary<IndividualPlacementAgreement> agreements() {
        return Combinators.combine(
                        IdArbitraries.agreementIds().withoutEdgeCases(),
                        parties(),
                        sources(),
                        TimeArbitraries.dateRanges(),
                        FeeArbitraries.weeklyFees(),
                        TermsArbitraries.additionalPackages().list().ofMaxSize(3),
                        TermsArbitraries.fundingSplits(),
                        Arbitraries.integers().between(0, 90).optional(0.7))
                .as((id, parties, source, period, fee, packages, funding, notice) ->
                        IndividualPlacementAgreement.builder()
                                .id(id)
                                .child(parties.child())
                                .authority(parties.authority())
                                .provider(parties.provider())
                                .home(parties.home())
                                .route(source.route())
                                .framework(source.framework())
                                .lot(source.lot())
                                .blockContract(source.contract())
                                .period(period)
                                .coreFee(fee)
                                .packages(packages)
                                .funding(funding)
                                .noticeInDays(notice.map(OptionalInt::of).orElseGet(OptionalInt::empty))
                                .build());
    }

    /** Whom an agreement is about and between. */
    private record Parties(ChildId child, AuthorityId authority, ProviderId provider, Optional<HomeId> home) {}

    private static Arbitrary<Parties> parties() {
        return Combinators.combine(
                        IdArbitraries.childIds(),
                        IdArbitraries.authorityIds(),
                        IdArbitraries.providerIds(),
                        IdArbitraries.homeIds().optional(0.8))
                .as(Parties::new)
                .withoutEdgeCases();
    }

    /** How a placement was bought, and what names the contract. */
    private record Source(
            SourcingRoute route,
            Optional<FrameworkId> framework,
            Optional<LotId> lot,
            Optional<BlockContractId> contract) {}

    private static Arbitrary<Source> sources() {
        return Combinators.combine(
                        Arbitraries.of(SourcingRoute.class),
                        IdArbitraries.frameworkIds().optional(0.7),
                        IdArbitraries.lotIds().optional(0.7),
                        IdArbitraries.blockContractIds().optional(0.7))
                .as((route, framework, lot, contract) -> new Source(
                        route,
                        framework.filter(id -> route.isUnderContract()),
                        lot.filter(id -> route.isUnderContract() && framework.isPresent()),
                        contract.filter(id -> route.isBlock())))
                .withoutEdgeCases();
    }
}
