package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Market;
import org.placewright.matching.rank.WeightedSumRanker;

/**
 * What is asked, made ready to be decided: who goes together, where each could go, how many places there are, and what
 * it is judged by.
 */
final class Posed {

    private final AllocationRequest request;
    private final AllocationPolicy policy;
    private final Market market;
    private final WeightedSumRanker ranker;
    private final ImmutableList<Party> parties;
    private final ImmutableList<PlaceRow> rows;
    private final Measures measures;
    private final Company company;

    Posed(WeightedSumRanker ranker, AllocationPolicy policy, AllocationRequest request, Market market) {
        requireHomes(request, market);
        this.request = request;
        this.policy = policy;
        this.market = market;
        this.ranker = ranker;
        this.parties = Parties.of(ranker, request, market);
        this.rows = PlaceRow.of(parties, request, market);
        this.measures = Measures.of(policy, parties, request.asOf(), tiers());
        this.company = new Company(ranker, parties, market);
    }

    private Posed(Posed other, ImmutableList<PlaceRow> rows, Market market) {
        this.request = other.request;
        this.policy = other.policy;
        this.market = market;
        this.ranker = other.ranker;
        this.parties = other.parties;
        this.rows = rows;
        this.measures = other.measures;
        this.company = new Company(ranker, parties, market);
    }

    /** Returns the same parties with other places, which the market tells of. */
    Posed with(ImmutableList<PlaceRow> otherRows, Market otherMarket) {
        return new Posed(this, otherRows, otherMarket);
    }

    private static void requireHomes(AllocationRequest request, Market market) {
        Stream.concat(request.preferences().keySet().stream(), request.places().keySet().stream())
                .filter(home -> market.home(home).isEmpty())
                .findFirst()
                .ifPresent(home -> {
                    throw new IllegalArgumentException(
                            "AllocationRequest preferences and places must be of homes of the" + " market but " + home
                                    + " is none. Maybe it was closed since?");
                });
    }

    private int tiers() {
        return ranker.policy().tiers().size();
    }

    AllocationRequest request() {
        return request;
    }

    AllocationPolicy policy() {
        return policy;
    }

    Market market() {
        return market;
    }

    ImmutableList<Party> parties() {
        return parties;
    }

    ImmutableList<PlaceRow> rows() {
        return rows;
    }

    Measures measures() {
        return measures;
    }

    Company company() {
        return company;
    }

    /** Tells whether every party is one child. */
    boolean isOfSingleChildren() {
        return parties.stream().allMatch(party -> party.size() == 1);
    }

    /** Returns the problem of numbers in which some measures count. */
    PosedProblem problem(ImmutableList<Measure> counted) {
        return PosedProblem.of(parties, rows, counted, request, market);
    }

    /** Returns the problem of numbers in which scores count only, by which each party would choose for itself. */
    PosedProblem problemOfScores() {
        return problem(Measures.ofScores(parties, request.asOf(), tiers()).all());
    }

    /** Returns the SHA-256 of all that was decided on, what was asked about company until now included. */
    String hash(String algorithm) {
        Hasher hasher = Hashing.sha256().newHasher();
        put(hasher, algorithm);
        put(hasher, ranker.policy().hash());
        put(hasher, policy.levels().toString());
        hasher.putLong(policy.tieBreakSeed()).putInt(policy.companySteps());
        hasher.putLong(request.asOf().toEpochDay());
        for (Party party : parties) {
            put(hasher, party.waiting().id().value());
            hasher.putInt(party.waiting().priority())
                    .putLong(party.waiting().since().toEpochDay())
                    .putInt(party.size());
            for (Referral child : party.children()) {
                put(hasher, child.id().value());
            }
            hasher.putInt(party.options().size());
            for (Option option : party.options()) {
                put(hasher, market.listed(option.home()).home().id().value());
                hasher.putLong(option.tier()).putLong(option.score()).putLong(option.worst());
            }
        }
        for (PlaceRow row : rows) {
            put(hasher, market.listed(row.home()).home().id().value());
            put(hasher, row.group().toString());
            hasher.putBoolean(row.own().isPresent());
        }
        request.preferences().forEach((home, said) -> {
            put(hasher, home.value());
            put(hasher, said.refused().toString());
            put(hasher, said.liked().toString());
        });
        company.putInto(hasher);
        return hasher.hash().toString();
    }

    private static void put(Hasher hasher, String text) {
        hasher.putInt(text.length()).putString(text, StandardCharsets.UTF_8);
    }
}
