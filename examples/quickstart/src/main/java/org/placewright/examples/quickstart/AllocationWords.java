package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.placewright.matching.allocate.Allocation;
import org.placewright.matching.allocate.AllocationDifference;

/** How the text and the page word what deciding together comes to. */
final class AllocationWords {

    /** What is true of any allocation, said wherever one is shown. */
    static final String CLEARED =
            "Every rule clears each child placed for those who would live there. A recommendation; "
                    + "an officer decides.";

    private AllocationWords() {}

    /** Returns what is shown, such as "12 waiting children decided together". */
    static String title(AllocationAnswers answers) {
        int waiting = AllocationFigures.of(answers.allocation()).waiting();
        return Words.number(waiting) + " waiting " + (waiting == 1 ? "child" : "children") + " decided together";
    }

    /**
     * A figure of an allocation, and of the one it is compared with.
     *
     * @param label what it is
     * @param other of the other; empty if there is none
     * @param figure of the allocation
     */
    record Figure(String label, String other, String figure) {}

    /** Returns how many are placed and how well, and what the other method would have come to. */
    static ImmutableList<Figure> figures(AllocationAnswers answers) {
        return ImmutableList.of(
                figure("children placed", answers, found -> Words.number(found.placed())),
                figure("lowest score", answers, found -> score(found.lowest())),
                figure("mean score", answers, found -> score(found.mean())),
                figure("total score", answers, found -> score(OptionalLong.of(found.total()))));
    }

    private static Figure figure(String label, AllocationAnswers answers, Function<AllocationFigures, String> words) {
        return new Figure(
                label,
                answers.other().map(AllocationFigures::of).map(words).orElse(""),
                words.apply(AllocationFigures.of(answers.allocation())));
    }

    private static String score(OptionalLong microPoints) {
        return microPoints.isEmpty() ? "none" : Words.score(microPoints.getAsLong());
    }

    /** Returns who moves, gains and loses, and whether better could be done. */
    static String verdict(AllocationAnswers answers) {
        return answers.other()
                        .map(other -> moves(answers.allocation().differenceFrom(other)))
                        .orElse("")
                + optimal(answers.allocation());
    }

    private static String moves(AllocationDifference difference) {
        return Words.children(difference.moves().size()) + " would go elsewhere: "
                + Words.number(difference.gains().size()) + " to gain by it, "
                + Words.number(difference.losses().size()) + " to lose. ";
    }

    private static String optimal(Allocation allocation) {
        return allocation.isOptimal()
                ? "No allocation is better, by " + levels(allocation) + ": that is proven."
                : "Whether another allocation is better is not proven.";
    }

    private static String levels(Allocation allocation) {
        return allocation.objective().stream()
                .map(level -> level.level().label().toLowerCase(Locale.ROOT))
                .distinct()
                .reduce((some, next) -> some + ", then " + next)
                .orElse("nothing");
    }

    /** Returns all of it as lines of text. */
    static Stream<String> lines(AllocationAnswers answers) {
        Stream<String> heading =
                answers
                        .other()
                        .map(other ->
                                row("", other.algorithm(), answers.allocation().algorithm()))
                        .stream();
        Stream<String> figures =
                figures(answers).stream().map(found -> row(found.label(), found.other(), found.figure()));
        return Stream.of(heading, figures, Stream.of("  " + verdict(answers))).flatMap(lines -> lines);
    }

    private static String row(String label, String other, String figure) {
        return String.format(Locale.ROOT, "  %-18s %20s %20s", label, other, figure);
    }
}
