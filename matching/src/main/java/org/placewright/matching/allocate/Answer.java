package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.matching.Match;
import org.placewright.matching.RuleStatement;
import org.placewright.matching.allocate.NotPlaced.Why;

/** Puts what was decided into words. */
final class Answer {

    private final Posed posed;
    private final String algorithm;

    Answer(Posed posed, String algorithm) {
        this.posed = posed;
        this.algorithm = algorithm;
    }

    /** Returns a choice of which it is not known how good it is. */
    static Decided unbounded(Posed posed, Choice choice, Withheld withheld) {
        long[] values = posed.measures().of(choice);
        long[] bound = new long[values.length];
        Arrays.fill(bound, Measures.NOT_BOUNDED);
        return new Decided(choice, values, bound, withheld);
    }

    Allocation of(Decided decided) {
        Allocation.Builder builder = Allocation.builder()
                .algorithm(algorithm)
                .asOf(posed.request().asOf())
                .placed(placed(decided.choice()))
                .notPlaced(notPlaced(decided))
                .objective(posed.measures().inWords(decided.values(), decided.bound()))
                .blockingPairs(new Blocking(posed, decided.choice()).pairs())
                .tieBreakSeed(posed.policy().tieBreakSeed());
        // Last of all, for it tells what was asked about company on the way.
        return builder.inputHash(posed.hash(algorithm)).build();
    }

    private ImmutableList<Placed> placed(Choice choice) {
        ImmutableSortedMap<Integer, ImmutableList<Integer>> byHome = choice.byHome();
        ImmutableList.Builder<Placed> placed = ImmutableList.builder();
        for (int number = 0; number < posed.parties().size(); number++) {
            if (choice.isPlaced(number)) {
                int home = choice.home(number);
                placed.add(placed(
                        posed.parties().get(number),
                        choice.option(number).orElseThrow(),
                        byHome.getOrDefault(home, ImmutableList.of())));
            }
        }
        return placed.build();
    }

    private Placed placed(Party party, Option option, ImmutableList<Integer> coming) {
        ImmutableSortedMap<ReferralId, Match> matches = option.matches().get();
        ImmutableMap<ReferralId, ImmutableList<RuleStatement>> flags = coming.size() > 1
                ? posed.company().flags(option.home(), coming)
                : ImmutableMap.copyOf(Maps.transformValues(matches, Match::flags));
        return new Placed(
                party.waiting().id(),
                homeId(option.home()),
                matches,
                ImmutableSortedMap.copyOf(Maps.filterKeys(flags, matches::containsKey)));
    }

    private HomeId homeId(int home) {
        return posed.market().listed(home).home().id();
    }

    private ImmutableList<NotPlaced> notPlaced(Decided decided) {
        int[] left = decided.choice().left();
        ImmutableSortedMap<Integer, ImmutableList<Integer>> byHome =
                decided.choice().byHome();
        ImmutableList.Builder<NotPlaced> notPlaced = ImmutableList.builder();
        for (int number = 0; number < posed.parties().size(); number++) {
            if (!decided.choice().isPlaced(number)) {
                Party party = posed.parties().get(number);
                notPlaced.add(new NotPlaced(
                        party.waiting().id(),
                        party.referrals(),
                        why(number, left, byHome),
                        party.ruledOut().counts(),
                        party.ruledOut().byRule().get(),
                        party.ruledOut().constraints().get(),
                        party.options().stream()
                                .map(option -> homeId(option.home()))
                                .collect(ImmutableSortedSet.toImmutableSortedSet(HomeId::compareTo))));
            }
        }
        return notPlaced.build();
    }

    private Why why(int number, int[] left, ImmutableSortedMap<Integer, ImmutableList<Integer>> byHome) {
        Party party = posed.parties().get(number);
        if (party.options().isEmpty()) {
            if (party.ruledOut().counts().cleared() > 0) {
                return Why.REFUSED;
            }
            return party.ruledOut().counts().confirmFirst() > 0 ? Why.TO_CONFIRM_FIRST : Why.NO_HOME_SUITS;
        }
        Why why = Why.PLACES_TAKEN;
        for (Option option : party.options()) {
            if (hasRoom(party, option.home(), left)) {
                ImmutableList<Integer> together = ImmutableSortedSet.<Integer>naturalOrder()
                        .addAll(byHome.getOrDefault(option.home(), ImmutableList.of()))
                        .add(number)
                        .build()
                        .asList();
                if (posed.company().mayLiveTogether(option.home(), together)) {
                    return Why.NOTHING_GAINED;
                }
                why = Why.COMPANY;
            }
        }
        return why;
    }

    private boolean hasRoom(Party party, int home, int[] left) {
        ImmutableList<PlaceRow> rows = posed.rows();
        for (int row = PlaceRow.firstOf(rows, home);
                row < rows.size() && rows.get(row).home() == home;
                row++) {
            if (left[row] >= party.size() && rows.get(row).takes(party)) {
                return true;
            }
        }
        return false;
    }
}
