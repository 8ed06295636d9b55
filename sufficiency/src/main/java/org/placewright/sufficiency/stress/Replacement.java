package org.placewright.sufficiency.stress;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.placewright.sufficiency.reach.BestPlacement;
import org.placewright.sufficiency.reach.PlacementPart;
import org.placewright.sufficiency.reach.PlacesTaken;
import org.placewright.sufficiency.reach.ReachableHomes;

/** The displaced children, placed in vacant places of the homes that stay open. */
final class Replacement {

    private final ReachableHomes vacancies;
    private final BitSet failedHomes = new BitSet();
    private final SortedMap<Integer, List<Integer>> childrenOfGroup = new TreeMap<>();
    private final PlacementPart part;
    private final PlacesTaken taken;

    private Replacement(ReachableHomes vacancies, List<Exposure> failed, BestPlacement method) {
        this.vacancies = vacancies;
        Map<Integer, Integer> lost = new HashMap<>();
        for (Exposure exposure : failed) {
            exposure.homes().forEach(home -> {
                failedHomes.set(home);
                vacancies.poolOf(home).ifPresent(pool -> lost.merge(pool, vacancies.placesOf(home), Integer::sum));
            });
            IntStream.concat(exposure.inHomes().stream(), exposure.homeNotKnown().stream())
                    .forEach(child -> childrenOfGroup
                            .computeIfAbsent(vacancies.groupOf(child).orElseThrow(), first -> new ArrayList<>())
                            .add(child));
        }
        childrenOfGroup.values().forEach(children -> children.sort(null));
        this.part = PlacementPart.of(
                vacancies.problem(),
                ImmutableIntArray.copyOf(childrenOfGroup.keySet()),
                ImmutableIntArray.copyOf(childrenOfGroup.values().stream().mapToInt(List::size)),
                pool -> vacancies.problem().places(pool) - lost.getOrDefault(pool, 0));
        this.taken = method.place(part.problem());
    }

    static Replacement of(ReachableHomes vacancies, List<Exposure> failed, BestPlacement method) {
        return new Replacement(vacancies, failed, method);
    }

    PlacementPart part() {
        return part;
    }

    PlacesTaken taken() {
        return taken;
    }

    boolean isOpen(int home) {
        return !failedHomes.get(home);
    }

    /** Returns the displaced children, by their numbers, and the home each could go to, if there is one. */
    SortedMap<Integer, OptionalInt> homes() {
        SortedMap<Integer, OptionalInt> homes = new TreeMap<>();
        Map<Integer, Deque<Integer>> left = new HashMap<>();
        childrenOfGroup.forEach((group, children) -> {
            left.put(group, new ArrayDeque<>(children));
            children.forEach(child -> homes.put(child, OptionalInt.empty()));
        });
        Map<Integer, Deque<Integer>> free = freePlaces();
        for (int pair = 0; pair < taken.size(); pair++) {
            Deque<Integer> children = left.getOrDefault(part.groupInWhole(taken.group(pair)), new ArrayDeque<>());
            Deque<Integer> places = free.getOrDefault(part.poolInWhole(taken.pool(pair)), new ArrayDeque<>());
            for (int i = 0; i < taken.count(pair); i++) {
                homes.put(children.remove(), OptionalInt.of(places.remove()));
            }
        }
        return homes;
    }

    /** Returns the home of each free place of the pools that are used, in the order of their numbers. */
    private Map<Integer, Deque<Integer>> freePlaces() {
        Map<Integer, Deque<Integer>> free = new HashMap<>();
        for (int pool = 0; pool < part.problem().pools(); pool++) {
            free.put(part.poolInWhole(pool), new ArrayDeque<>());
        }
        for (int home = 0; home < vacancies.residences().supply().size(); home++) {
            OptionalInt pool = vacancies.poolOf(home);
            Optional<Deque<Integer>> places =
                    pool.isPresent() ? Optional.ofNullable(free.get(pool.getAsInt())) : Optional.empty();
            for (int place = 0; isOpen(home) && places.isPresent() && place < vacancies.placesOf(home); place++) {
                places.get().add(home);
            }
        }
        return free;
    }
}
