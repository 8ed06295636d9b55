package org.placewright.interchange.council;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.placewright.core.need.Answer;
import org.placewright.core.need.Requirement;
import org.placewright.core.need.Requirements;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FieldKinds;

/**
 * How a cell says that something is needed: {@code No}; {@code Yes}, where it is not said which; or which, with
 * {@code ;} between. A word that cannot be read is another need, not none.
 */
final class RequirementForm {

    /** The options of the Placements Data Standard that say there is none. */
    private static final ImmutableSet<String> NONE = ImmutableSet.of("none", "na", "not applicable");

    private RequirementForm() {}

    static <E extends Enum<E>> CouncilColumn<Requirements, Requirement<E>> column(
            String name,
            String attribute,
            E[] kinds,
            Function<E, String> label,
            Function<Requirements, Requirement<E>> get,
            BiFunction<Requirements, Requirement<E>, Requirements> with,
            String meaning) {
        return CouncilColumn.<Requirements, Requirement<E>>of(
                        name,
                        attribute,
                        cell(kinds, label),
                        requirements -> Optional.of(get.apply(requirements))
                                .filter(needed -> needed.answer() != Answer.NOT_SPECIFIED),
                        with,
                        meaning)
                .orElse("not specified");
    }

    private static <E extends Enum<E>> CellForm<Requirement<E>> cell(E[] kinds, Function<E, String> label) {
        CellForm<E> word = CellForms.words(kinds, label);
        E other = Arrays.stream(kinds)
                .filter(kind -> kind.name().equals("OTHER"))
                .findFirst()
                .orElseThrow();
        return new CellForm<>(
                "No, Yes, or any number with ; between: " + word.kind(),
                FindingCodes.UNREADABLE_PART,
                "a part is none of the words of the form, and so another need than those",
                "No, Yes, or any number with ; between: " + word.kind(),
                false,
                (text, partLost) -> requirement(text, partLost, word, other),
                needed -> needed.kinds().isEmpty()
                        ? needed.answer().label()
                        : Joiner.on(PartText.BETWEEN_PARTS + " ")
                                .join(needed.kinds().stream().map(label).iterator()));
    }

    private static <E extends Enum<E>> Optional<Requirement<E>> requirement(
            String text, Runnable partLost, CellForm<E> word, E other) {
        Optional<Answer> answer = CellForms.ANSWER.reading().read(text, () -> {});
        if (NONE.contains(FieldKinds.comparable(text))) {
            return Optional.of(new Requirement<>(Answer.NO, ImmutableSortedSet.<E>of()));
        }
        if (answer.isPresent()) {
            return Optional.of(new Requirement<>(answer.get(), ImmutableSortedSet.<E>of()));
        }
        ImmutableSortedSet.Builder<E> kinds = ImmutableSortedSet.naturalOrder();
        for (String part : PartText.split(text, PartText.BETWEEN_PARTS)) {
            if (!part.isEmpty()) {
                kinds.add(word.reading().read(part, () -> {}).orElseGet(() -> {
                    partLost.run();
                    return other;
                }));
            }
        }
        return Optional.of(kinds.build()).filter(named -> !named.isEmpty()).map(Requirement::of);
    }
}
