package org.placewright.sufficiency.supply;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewright.core.code.Sex;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.RegisteredNeed;

/** Children of whom it is asked whether homes take them. */
public sealed interface ServedChildren {

    /**
     * Children of an age.
     *
     * @param age whole years
     */
    record Aged(int age) implements ServedChildren {
        @Override
        public String aspect() {
            return "Age";
        }

        @Override
        public String label() {
            return Integer.toString(age);
        }

        @Override
        public Function<Home, Answer> question() {
            return HomeAnswers.takesAge(age);
        }
    }

    /**
     * Boys, or girls.
     *
     * @param sex the sex
     */
    record OfSex(Sex sex) implements ServedChildren {
        @Override
        public String aspect() {
            return "Sex";
        }

        @Override
        public String label() {
            return sex.description();
        }

        @Override
        public Function<Home, Answer> question() {
            return HomeAnswers.takesSex(sex);
        }
    }

    /**
     * Children with a need homes are registered for.
     *
     * @param need the need
     */
    record WithNeed(RegisteredNeed need) implements ServedChildren {
        @Override
        public String aspect() {
            return "Need";
        }

        @Override
        public String label() {
            return need.label();
        }

        @Override
        public Function<Home, Answer> question() {
            return HomeAnswers.registeredFor(need);
        }
    }

    /**
     * Returns every age below 18, each sex and each need. Ages are asked for year by year, because few homes take every
     * age of a band: one for children of 11 to 17 would count as closed to those of 10 to 15.
     *
     * @return ages from the youngest, then boys and girls, then needs
     */
    static ImmutableList<ServedChildren> all() {
        return Stream.of(
                        IntStream.rangeClosed(0, 17).mapToObj(Aged::new),
                        Stream.of(Sex.MALE, Sex.FEMALE).map(OfSex::new),
                        Arrays.stream(RegisteredNeed.values()).map(WithNeed::new))
                .<ServedChildren>flatMap(children -> children)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what children are told apart by.
     *
     * @return {@code Age}, {@code Sex} or {@code Need}
     */
    String aspect();

    /**
     * Returns which children of the aspect these are.
     *
     * @return the label, in English
     */
    String label();

    /**
     * Returns what homes are asked.
     *
     * @return whether a home takes such a child
     */
    Function<Home, Answer> question();
}
