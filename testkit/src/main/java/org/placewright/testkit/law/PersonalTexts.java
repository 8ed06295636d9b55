package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.lang.reflect.AnnotatedElement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placewright.core.Personal;
import org.placewright.core.code.StatutoryCode;

/**
 * The texts somewhere in a value, however deep, that only what is marked {@link Personal} holds.
 *
 * <p>Too short a text is in any other by chance, and is left out: an answer, a letter, a number that may be a year.
 */
final class PersonalTexts {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_NUMBER = 6;

    private final Set<String> personal = new TreeSet<>();
    private final Set<String> others = new TreeSet<>();

    private PersonalTexts() {}

    static ImmutableSet<String> in(Object value) {
        PersonalTexts texts = new PersonalTexts();
        texts.add(value, false);
        return ImmutableSet.copyOf(Sets.difference(texts.personal, texts.others));
    }

    /** Tells whether a text is printed as a word of its own: six digits may be within seven others by chance. */
    static boolean isPrinted(String text, String printed) {
        return printed.contains(text)
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])")
                        .matcher(printed)
                        .find();
    }

    static boolean isMarked(AnnotatedElement element) {
        return element.isAnnotationPresent(Personal.class);
    }

    private void add(Object value, boolean isPersonal) {
        for (Object leaf : leaves(value)) {
            boolean personalToo = isPersonal || isMarked(leaf.getClass());
            Optional<Shape> shape = Shape.of(leaf);
            shape.ifPresent(known -> {
                boolean whole = personalToo || isMarked(known.type());
                known.attributes().forEach(attribute -> add(attribute.of(leaf), whole || attribute.isPersonal()));
            });
            text(leaf).filter(PersonalTexts::tells).ifPresent((personalToo ? personal : others)::add);
        }
    }

    private static boolean tells(String text) {
        return text.length() >= (text.chars().allMatch(Character::isDigit) ? SHORTEST_NUMBER : SHORTEST);
    }

    private static Optional<String> text(Object leaf) {
        if (leaf instanceof StatutoryCode<?> code) {
            return Optional.of(code.code());
        }
        return leaf instanceof CharSequence || leaf instanceof LocalDate || leaf instanceof Number
                ? Optional.of(leaf.toString())
                : Optional.empty();
    }

    /** What is held in optionals and collections, and what is held in neither. */
    static ImmutableList<Object> leaves(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.<ImmutableList<Object>>map(PersonalTexts::leaves).orElse(ImmutableList.of());
        }
        Stream<?> held;
        if (value instanceof Collection<?> collection) {
            held = collection.stream();
        } else if (value instanceof Map<?, ?> map) {
            held = Stream.concat(map.keySet().stream(), map.values().stream());
        } else {
            return ImmutableList.of(value);
        }
        return held.flatMap(each -> leaves(each).stream()).collect(ImmutableList.toImmutableList());
    }
}
