package org.placewright.sufficiency.supply;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;

/**
 * The places there are on a day: by kind of home, by area, and by whom homes take.
 *
 * <p>Guaranteed: places of the areas of a kind add up to those of the kind, and so do those of the answers to one
 * question; places for children of different questions do not, for one place serves many ages.
 *
 * @param day the day
 * @param byKind places by kind of home, those that occur
 * @param byArea places by kind and area, those that occur
 * @param served places by kind, by children asked for and by answer, those that occur, in this order
 */
public record SupplyOverview(
        LocalDate day,
        ImmutableSortedMap<HomeKind, UsableSupply> byKind,
        ImmutableSortedMap<SupplyGroup, UsableSupply> byArea,
        ImmutableList<ServedSupply> served) {

    private static final Comparator<ServedSupply> KINDS_TOGETHER = Comparator.comparing(ServedSupply::kind);

    /** What homes of a kind tell. */
    private record Told(HomeKind kind, Answer answer) implements Comparable<Told> {
        private static final Comparator<Told> ORDER =
                Comparator.comparing(Told::kind).thenComparing(Told::answer);

        static Told by(Home home, Function<Home, Answer> question) {
            return new Told(home.kind(), question.apply(home));
        }

        @Override
        public int compareTo(Told other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Counts the places of some homes. O(homes) for each group.
     *
     * @param supply the homes, and how sure their places are
     * @return the places
     */
    public static SupplyOverview of(AgedSupply supply) {
        Supply homes = supply.supply();
        return new SupplyOverview(
                homes.day(),
                sorted(supply, home -> homes.home(home).kind()),
                sorted(supply, home -> SupplyGroup.of(homes, home)),
                ServedChildren.all().stream()
                        .flatMap(children -> served(supply, children).stream())
                        .sorted(KINDS_TOGETHER)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static <K extends Comparable<K>> ImmutableSortedMap<K, UsableSupply> sorted(
            AgedSupply supply, IntFunction<K> group) {
        return ImmutableSortedMap.copyOf(UsableSupply.by(supply, group));
    }

    private static ImmutableList<ServedSupply> served(AgedSupply supply, ServedChildren children) {
        Function<Home, Answer> question = children.question();
        return sorted(supply, number -> Told.by(supply.supply().home(number), question)).entrySet().stream()
                .map(each -> new ServedSupply(
                        each.getKey().kind(), children, each.getKey().answer(), each.getValue()))
                .collect(ImmutableList.toImmutableList());
    }
}
