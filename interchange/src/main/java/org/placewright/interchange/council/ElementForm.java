package org.placewright.interchange.council;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.placewright.interchange.csv.FindingCodes;

/**
 * How one of several parts stands in a cell.
 *
 * @param kind what a part is, for the data dictionary
 * @param ofOne whether it is one value, in which a colon is no more than a colon
 * @param read makes a part of its values, or nothing; it may throw where the model refuses them
 * @param written the values of a part
 */
record ElementForm<V>(
        String kind,
        boolean ofOne,
        Function<ImmutableList<String>, Optional<V>> read,
        Function<V, ImmutableList<String>> written) {

    /** Returns the form of parts that are what a cell of its own would hold. */
    static <V> ElementForm<V> of(CellForm<V> cell) {
        return new ElementForm<>(
                cell.kind(),
                true,
                values -> cell.reading().read(PartText.escaped(values.get(0)), () -> {}),
                value -> ImmutableList.of(PartText.restored(cell.written().apply(value))));
    }

    /** Returns the form of parts of several values. */
    static <V> ElementForm<V> of(
            String kind,
            Function<ImmutableList<String>, Optional<V>> read,
            Function<V, ImmutableList<String>> written) {
        return new ElementForm<>(kind, false, read, written);
    }

    /** Returns the form of a cell of any number of parts; those that cannot be read are left out of it. */
    CellForm<ImmutableList<V>> list() {
        return new CellForm<>(
                "any number, with ; between: " + kind,
                FindingCodes.UNREADABLE_PART,
                "a part is not what it should be",
                "parts with ; between, each: " + kind,
                false,
                (text, partLost) -> Optional.of(parts(text, partLost)),
                this::joined);
    }

    private ImmutableList<V> parts(String text, Runnable partLost) {
        ImmutableList.Builder<V> parts = ImmutableList.builder();
        for (String part : PartText.split(text, PartText.BETWEEN_PARTS)) {
            if (!part.isEmpty()) {
                part(part).ifPresentOrElse(parts::add, partLost);
            }
        }
        return parts.build();
    }

    private Optional<V> part(String part) {
        ImmutableList<String> values = ofOne ? ImmutableList.of(part) : PartText.split(part, PartText.BETWEEN_VALUES);
        try {
            return read.apply(values.stream().map(PartText::restored).collect(ImmutableList.toImmutableList()));
        } catch (IllegalArgumentException | DateTimeException e) {
            // The model's own rule decides. Its message may quote, so it goes no further.
            return Optional.empty();
        }
    }

    private String joined(Iterable<V> parts) {
        String text = Joiner.on(PartText.BETWEEN_PARTS + " ")
                .join(Iterables.transform(parts, part -> Joiner.on(PartText.BETWEEN_VALUES)
                        .join(Iterables.transform(written.apply(part), PartText::escapedInPart))));
        // Where the only part is such words as "not known", the cell must not look like a blank.
        return FormRow.saysNothing(text) ? text + PartText.BETWEEN_PARTS : text;
    }

    /**
     * Returns the form of a cell of any number of words that each have an answer. Two answers to one word are none, for
     * there is no telling which holds.
     */
    static <K extends Comparable<K>, A> CellForm<ImmutableSortedMap<K, A>> answers(
            CellForm<K> word, CellForm<A> answer) {
        return answers(word, answer, said -> Optional.empty());
    }

    /**
     * Returns the same, where what is said of a word that is none of the form may be said of another instead: a risk
     * that cannot be told is not no risk.
     */
    static <K extends Comparable<K>, A> CellForm<ImmutableSortedMap<K, A>> answers(
            CellForm<K> word, CellForm<A> answer, Function<A, Optional<K>> otherwise) {
        CellForm<ImmutableList<Map.Entry<K, A>>> entries = entries(word, answer, otherwise, () -> {});
        return new CellForm<>(
                entries.kind(),
                entries.code(),
                entries.fault(),
                entries.remedy(),
                false,
                (text, partLost) -> entries(word, answer, otherwise, partLost)
                        .reading()
                        .read(text, partLost)
                        .map(all -> agreed(all, partLost)),
                map -> entries.written().apply(map.entrySet().asList()));
    }

    private static <K extends Comparable<K>, A> CellForm<ImmutableList<Map.Entry<K, A>>> entries(
            CellForm<K> word, CellForm<A> answer, Function<A, Optional<K>> otherwise, Runnable partLost) {
        return ElementForm.<Map.Entry<K, A>>of(
                        word.kind() + "; each with : and " + answer.kind(),
                        values -> values.size() == 2
                                ? answer.reading().read(values.get(1), () -> {}).flatMap(said -> word.reading()
                                        .read(values.get(0), () -> {})
                                        .or(() -> {
                                            Optional<K> instead = otherwise.apply(said);
                                            instead.ifPresent(any -> partLost.run());
                                            return instead;
                                        })
                                        .map(key -> Map.entry(key, said)))
                                : Optional.empty(),
                        entry -> ImmutableList.of(
                                word.written().apply(entry.getKey()),
                                answer.written().apply(entry.getValue())))
                .list();
    }

    private static <K extends Comparable<K>, A> ImmutableSortedMap<K, A> agreed(
            Iterable<Map.Entry<K, A>> entries, Runnable partLost) {
        Map<K, A> answers = new LinkedHashMap<>();
        Set<K> contradicted = new HashSet<>();
        entries.forEach(entry -> {
            A before = answers.putIfAbsent(entry.getKey(), entry.getValue());
            if (before != null && !Objects.equals(before, entry.getValue())) {
                contradicted.add(entry.getKey());
                partLost.run();
            }
        });
        answers.keySet().removeAll(contradicted);
        return ImmutableSortedMap.copyOf(answers);
    }
}
