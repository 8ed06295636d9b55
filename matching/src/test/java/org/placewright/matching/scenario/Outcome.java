package org.placewright.matching.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.stream.Collectors;
import org.placewright.core.explain.ExplanationKey;

/** Something a scenario must come out with, and the same in words. */
sealed interface Outcome {

    /** Returns what a list of scenarios says of it. */
    String words();

    /** The homes cleared, best first, and no other. */
    static Outcome ranked(String... homes) {
        return new Ranked(ImmutableList.copyOf(homes));
    }

    /** A home to be asked about, and by which rules alone. */
    static Outcome confirmFirst(String home, ExplanationKey... rules) {
        return new ConfirmFirst(home, ImmutableSortedSet.copyOf(rules));
    }

    /** A home excluded, and by which rules alone. */
    static Outcome out(String home, ExplanationKey... rules) {
        return new Out(home, ImmutableSortedSet.copyOf(rules));
    }

    /** A home that one rule alone excludes which an officer may have relaxed. */
    static Outcome nearMiss(String home, ExplanationKey rule) {
        return new NearMiss(home, rule);
    }

    /** A home about which a rule has something to be known. */
    static Outcome flagged(String home, ExplanationKey rule) {
        return new Flagged(home, rule);
    }

    /** Words that stand in a reason, question, flag or remedy of a home. */
    static Outcome says(String home, String phrase) {
        return new Says(home, phrase);
    }

    /** By which criterion, more than by any other, one home is ahead of another. */
    static Outcome ahead(String better, String worse, ExplanationKey criterion) {
        return new Ahead(better, worse, criterion);
    }

    /** A smallest set of rules that stands between the child and so many homes. */
    static Outcome binding(int homes, ExplanationKey... rules) {
        return new Binding(homes, ImmutableSortedSet.copyOf(rules));
    }

    /** The homes for all brothers and sisters, best first. */
    static Outcome oneHome(String... homes) {
        return new OneHome(ImmutableList.copyOf(homes));
    }

    /** Who goes where: homes by the numbers of the children, in the order they are named. */
    static Outcome shared(boolean decided, String... homesOfChildren) {
        return new Shared(decided, byChild(homesOfChildren));
    }

    /** Who would go where if what is to be asked is answered well, in the same manner. */
    static Outcome sharedIfConfirmed(String... homesOfChildren) {
        return new SharedIfConfirmed(byChild(homesOfChildren));
    }

    /** That they cannot be placed as was decided, and for how many of them there is no home even alone. */
    static Outcome nowhere(int evenAlone) {
        return new Nowhere(evenAlone);
    }

    private static ImmutableSortedMap<Integer, String> byChild(String... homesOfChildren) {
        ImmutableSortedMap.Builder<Integer, String> homes = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < homesOfChildren.length; i++) {
            homes.put(i + 1, homesOfChildren[i]);
        }
        return homes.buildOrThrow();
    }

    private static String whoGoesWhere(ImmutableSortedMap<Integer, String> homes) {
        return homes.entrySet().stream()
                .map(home -> "child " + home.getKey() + " to " + home.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String name(ExplanationKey key) {
        return key.value().substring(key.value().indexOf('.') + 1).replace('-', ' ');
    }

    private static String names(ImmutableSortedSet<ExplanationKey> keys) {
        return keys.stream().map(Outcome::name).collect(Collectors.joining(", "));
    }

    record Ranked(ImmutableList<String> homes) implements Outcome {
        @Override
        public String words() {
            return homes.isEmpty()
                    ? "no home is cleared"
                    : homes.get(0)
                            + (homes.size() > 1 ? " first, then " : " alone is cleared")
                            + String.join(", then ", homes.subList(1, homes.size()));
        }
    }

    record ConfirmFirst(String home, ImmutableSortedSet<ExplanationKey> rules) implements Outcome {
        @Override
        public String words() {
            return home + " to be confirmed first (" + names(rules) + ")";
        }
    }

    record Out(String home, ImmutableSortedSet<ExplanationKey> rules) implements Outcome {
        @Override
        public String words() {
            return home + " out (" + names(rules) + ")";
        }
    }

    record NearMiss(String home, ExplanationKey rule) implements Outcome {
        @Override
        public String words() {
            return home + " a near miss (" + name(rule) + ")";
        }
    }

    record Flagged(String home, ExplanationKey rule) implements Outcome {
        @Override
        public String words() {
            return home + " flagged (" + name(rule) + ")";
        }
    }

    record Says(String home, String phrase) implements Outcome {
        @Override
        public String words() {
            return "of " + home + ": \"" + phrase + "\"";
        }
    }

    record Ahead(String better, String worse, ExplanationKey criterion) implements Outcome {
        @Override
        public String words() {
            return better + " before " + worse + " by " + name(criterion);
        }
    }

    record Binding(int homes, ImmutableSortedSet<ExplanationKey> rules) implements Outcome {
        @Override
        public String words() {
            return "what binds at " + homes + (homes == 1 ? " home: " : " homes: ") + names(rules);
        }
    }

    record OneHome(ImmutableList<String> homes) implements Outcome {
        @Override
        public String words() {
            return "together at " + String.join(", then ", homes);
        }
    }

    record Shared(boolean decided, ImmutableSortedMap<Integer, String> homes) implements Outcome {
        @Override
        public String words() {
            return whoGoesWhere(homes) + (decided ? "" : ", once someone has decided that they may be split");
        }
    }

    record SharedIfConfirmed(ImmutableSortedMap<Integer, String> homes) implements Outcome {
        @Override
        public String words() {
            return whoGoesWhere(homes) + ", if the answers are good";
        }
    }

    record Nowhere(int evenAlone) implements Outcome {
        @Override
        public String words() {
            return "they cannot be placed as was decided"
                    + (evenAlone == 0 ? "" : "; for " + evenAlone + " of them there is no home even alone");
        }
    }
}
