package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Listing;
import org.placewright.matching.Market;
import org.placewright.matching.allocate.assignment.AssignmentSolution;
import org.placewright.matching.allocate.assignment.AssignmentSolver;

/**
 * Finds where one more place would help: it is decided again with one more place in each home whose places are dear,
 * that is, have a price above 0, or, where no prices are told, are too few for someone for whom the home is cleared.
 */
final class OneMorePlace {

    private static final Comparator<PlacePrice> BEST_FIRST = Comparator.comparing(
                    OneMorePlace::gained, Measures::compare)
            .reversed()
            .thenComparing(PlacePrice::home);

    private final Posed posed;
    private final AssignmentSolver solver;

    OneMorePlace(Posed posed, AssignmentSolver solver) {
        this.posed = posed;
        this.solver = solver;
    }

    ImmutableList<PlacePrice> prices() {
        Decided decided = decide(posed);
        List<PlacePrice> prices = new ArrayList<>();
        for (int row : dear(decided)) {
            long[] more = decide(withOneMore(row)).values();
            if (Measures.compare(more, decided.values()) > 0) {
                prices.add(new PlacePrice(
                        posed.market()
                                .listed(posed.rows().get(row).home())
                                .home()
                                .id(),
                        gains(more, decided.values())));
            }
        }
        return ImmutableList.sortedCopyOf(BEST_FIRST, prices);
    }

    private static long[] gained(PlacePrice price) {
        return price.gain().stream().mapToLong(PlacePrice.LevelGain::more).toArray();
    }

    private Decided decide(Posed some) {
        return new CompanySearch(some, new LevelSearch(some, solver)).best();
    }

    /** Returns the rows of places that have a price, or, where the solver tells none, those too small for someone. */
    private ImmutableList<Integer> dear(Decided decided) {
        ImmutableList<Measure> counted =
                posed.measures().summed(posed.measures().all().size());
        AssignmentSolution solution = solver.solve(posed.problem(counted).without(decided.withheld(), 0));
        return IntStream.range(0, posed.rows().size())
                .filter(row -> posed.rows().get(row).own().isEmpty())
                .filter(row -> solution.prices()
                        .map(prices -> prices.homes().get(row) > 0)
                        .orElseGet(() -> isTooSmallForSomeone(row, decided.choice())))
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }

    /** Tells whether a party for which the home is cleared lives elsewhere and finds too few places left. */
    private boolean isTooSmallForSomeone(int row, Choice choice) {
        int left = choice.left()[row];
        return IntStream.range(0, posed.parties().size())
                .filter(party -> choice.row(party) != row)
                .mapToObj(posed.parties()::get)
                .anyMatch(party -> party.size() > left
                        && party.optionAt(posed.rows().get(row).home()).isPresent());
    }

    private ImmutableList<PlacePrice.LevelGain> gains(long[] more, long[] before) {
        ImmutableList<LevelValue> after = posed.measures().inWords(more, more);
        ImmutableList<LevelValue> now = posed.measures().inWords(before, before);
        return IntStream.range(0, more.length)
                .mapToObj(i -> new PlacePrice.LevelGain(
                        now.get(i).level(),
                        now.get(i).detail(),
                        after.get(i).value() - now.get(i).value()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the same with one more place in a row, which the home's record and its calendar tell of too. */
    private Posed withOneMore(int row) {
        PlaceRow fuller = posed.rows().get(row);
        PlaceGroup group = fuller.group();
        PlaceRow changed = new PlaceRow(
                fuller.home(), new PlaceGroup(group.places() + 1, group.stays(), group.onlyTogether()), fuller.own());
        ImmutableList<PlaceRow> rows = IntStream.range(0, posed.rows().size())
                .mapToObj(i -> i == row ? changed : posed.rows().get(i))
                .collect(ImmutableList.toImmutableList());
        return posed.with(rows, withOneMore(posed.market(), posed.market().listed(fuller.home())));
    }

    private static Market withOneMore(Market market, ListedHome listed) {
        Home home = listed.home();
        Listing listing = listed.listing();
        ImmutableSortedSet<VacancyPeriod> calendar = listing.vacancies().stream()
                .map(period -> new VacancyPeriod(period.home(), period.places() + 1, period.days()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        return market.with(
                home.withCapacity(home.capacity().map(OneMorePlace::withOneMore)), listing.withVacancies(calendar));
    }

    private static UsableCapacity withOneMore(UsableCapacity capacity) {
        OptionalInt staffed = capacity.staffed();
        return UsableCapacity.builder()
                .from(capacity)
                .registered(capacity.registered() + 1)
                .staffed(staffed.isPresent() ? OptionalInt.of(staffed.getAsInt() + 1) : staffed)
                .build();
    }
}
