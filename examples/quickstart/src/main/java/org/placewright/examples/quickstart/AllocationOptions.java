package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewright.matching.allocate.AllocationLevel;
import org.placewright.matching.allocate.AllocationPolicy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a council decides about deciding for many children together, and what to compare it with. */
final class AllocationOptions {

    @Option(
            names = "--levels",
            paramLabel = "LEVEL",
            split = ",",
            converter = Level.class,
            description = "What is to be achieved, the most important first, with commas between: most-placed, "
                    + "longest-waiting, worst-off, total-score. A later one never costs anything of an earlier one. "
                    + "Default: most-placed,longest-waiting,total-score")
    private List<AllocationLevel> levels = ImmutableList.of();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Which lots deferred acceptance draws where a home likes two equally well. Default: 0")
    private @Nullable Long seed;

    @Option(
            names = "--compare",
            paramLabel = "METHOD",
            converter = AllocationMethod.Named.class,
            description = "Tell besides what another method would have done, and who gains and who loses by it. "
                    + "Default: first-come, unless that is what decides.")
    private @Nullable AllocationMethod compare;

    @Option(
            names = "--one-place-more",
            paramLabel = "N",
            defaultValue = "0",
            description = "Tell of so many homes at most where one more place would add the most, and what. With "
                    + "--algorithm optimal only. Default: ${DEFAULT-VALUE}")
    private int onePlaceMore;

    /** Returns of how many homes it is told what one more place would add. */
    int onePlaceMore() {
        return onePlaceMore;
    }

    AllocationPolicy policy() {
        AllocationPolicy.Builder policy = AllocationPolicy.builder();
        if (!levels.isEmpty()) {
            policy.levels(levels);
        }
        if (seed != null) {
            policy.tieBreakSeed(seed);
        }
        try {
            return policy.build();
        } catch (IllegalArgumentException e) {
            throw new UnusableInput("--levels: " + e.getMessage());
        }
    }

    /** Returns what a method is compared with, if with anything. */
    Optional<AllocationMethod> comparedWith(AllocationMethod method) {
        @Nullable AllocationMethod asked = compare;
        AllocationMethod other = asked == null ? AllocationMethod.FIRST_COME : asked;
        return Optional.of(other).filter(found -> found != method);
    }

    /** Tells whether anything was said. */
    boolean areGiven() {
        return !levels.isEmpty() || seed != null || compare != null || onePlaceMore != 0;
    }

    /** Reads the name of a level. */
    static final class Level implements ITypeConverter<AllocationLevel> {
        @Override
        public AllocationLevel convert(String value) {
            return Arrays.stream(AllocationLevel.values())
                    .filter(level -> name(level).equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("one of "
                            + Arrays.stream(AllocationLevel.values())
                                    .map(Level::name)
                                    .collect(Collectors.joining(", ")) + " is needed"));
        }

        private static String name(AllocationLevel level) {
            return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
