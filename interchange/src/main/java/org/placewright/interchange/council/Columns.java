package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.placewright.core.need.Answer;

/** The columns of one type while they are declared, each adding what it says to a value of the type. */
final class Columns<T> {

    private static final String NOT_SPECIFIED = "not specified";

    private final List<CouncilColumn<T, ?>> all = new ArrayList<>();

    static <T> Columns<T> of() {
        return new Columns<>();
    }

    ImmutableList<CouncilColumn<T, ?>> all() {
        return ImmutableList.copyOf(all);
    }

    /** Adds a column as it is. */
    Columns<T> add(CouncilColumn<T, ?> column) {
        all.add(column);
        return this;
    }

    /** Lets the column added last cost the row where it cannot be read: without it the rest would say too much. */
    Columns<T> orRowLeftOut() {
        all.set(all.size() - 1, all.get(all.size() - 1).orRowLeftOut());
        return this;
    }

    /** Adds the columns of what this has a part of. */
    <P> Columns<T> within(
            ImmutableList<? extends CouncilColumn<P, ?>> columns,
            String prefix,
            Function<T, P> part,
            BiFunction<T, P, T> with) {
        columns.forEach(column -> all.add(column.within(prefix, part, with)));
        return this;
    }

    /** Adds a column of what may not be known. */
    <V> Columns<T> add(
            String name,
            String attribute,
            CellForm<V> form,
            Function<T, Optional<V>> get,
            BiFunction<T, V, T> with,
            String meaning) {
        return add(CouncilColumn.of(name, attribute, form, get, with, meaning));
    }

    /** Adds a column of one of some words, of which one says nothing and is a blank. */
    <W> Columns<T> word(
            String name,
            String attribute,
            CellForm<W> form,
            W nothing,
            Function<T, W> get,
            BiFunction<T, W, T> with,
            String meaning) {
        Function<T, Optional<W>> said = whole -> Optional.of(get.apply(whole)).filter(word -> !word.equals(nothing));
        return add(CouncilColumn.of(name, attribute, form, said, with, meaning).orElse(NOT_SPECIFIED));
    }

    /** Adds a column of an answer; that it is not specified is a blank. */
    Columns<T> answer(
            String name, String attribute, Function<T, Answer> get, BiFunction<T, Answer, T> with, String meaning) {
        return word(name, attribute, CellForms.ANSWER, Answer.NOT_SPECIFIED, get, with, meaning);
    }

    /** Adds a column of words that each have an answer; one that is not there is not specified. */
    <K extends Comparable<K>, A> Columns<T> answers(
            String name,
            String attribute,
            CellForm<K> word,
            CellForm<A> answer,
            Function<T, ImmutableSortedMap<K, A>> get,
            BiFunction<T, Map<K, A>, T> with,
            String meaning) {
        return answers(name, attribute, word, answer, any -> Optional.empty(), get, with, meaning);
    }

    /** Adds the same, where what is said of a word that is none of the form may be said of another instead. */
    <K extends Comparable<K>, A> Columns<T> answers(
            String name,
            String attribute,
            CellForm<K> word,
            CellForm<A> answer,
            Function<A, Optional<K>> otherwise,
            Function<T, ImmutableSortedMap<K, A>> get,
            BiFunction<T, Map<K, A>, T> with,
            String meaning) {
        Function<T, Optional<ImmutableSortedMap<K, A>>> said =
                whole -> Optional.of(get.apply(whole)).filter(answers -> !answers.isEmpty());
        BiFunction<T, ImmutableSortedMap<K, A>, T> withAll = (whole, answers) -> with.apply(whole, answers);
        return add(
                CouncilColumn.of(name, attribute, ElementForm.answers(word, answer, otherwise), said, withAll, meaning)
                        .orElse("not specified, each on its own"));
    }

    /** Adds a column of any number of parts; none are a blank. */
    <E> Columns<T> list(
            String name,
            String attribute,
            ElementForm<E> form,
            Function<T, ImmutableList<E>> get,
            BiFunction<T, ImmutableList<E>, T> with,
            String meaning) {
        Function<T, Optional<ImmutableList<E>>> some =
                whole -> Optional.of(get.apply(whole)).filter(parts -> !parts.isEmpty());
        return add(CouncilColumn.of(name, attribute, form.list(), some, with, meaning)
                .orElse("none known"));
    }

    /** Adds a column of any number of parts that stand in their own order; none are a blank. */
    <E> Columns<T> set(
            String name,
            String attribute,
            ElementForm<E> form,
            Function<T, ImmutableSortedSet<E>> get,
            BiFunction<T, ImmutableList<E>, T> with,
            String meaning) {
        return list(name, attribute, form, get.andThen(ImmutableSortedSet::asList), with, meaning);
    }
}
