package org.placewright.interchange.needs;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The options of a field: how each edition spells them, and how else they are spelt. */
final class Options<E> {

    private final ImmutableMap<String, E> bySpelling;
    private final ImmutableMap<E, String> inVersion2;
    private final ImmutableMap<E, String> inOntology;

    private Options(Builder<E> of) {
        this.bySpelling = ImmutableMap.copyOf(of.bySpelling);
        this.inVersion2 = ImmutableMap.copyOf(of.inVersion2);
        this.inOntology = ImmutableMap.copyOf(of.inOntology);
    }

    static <E> Builder<E> of(E value, String label, String... others) {
        return new Builder<E>().and(value, label, others);
    }

    /** Returns the options of an enum whose labels are the wording of the standard. */
    static <E extends Enum<E>> Builder<E> labelled(E[] values, Function<E, String> label) {
        Builder<E> options = new Builder<>();
        for (E value : values) {
            options.and(value, label.apply(value));
        }
        return options;
    }

    /** Returns the option a text says in words. */
    Optional<E> find(String text) {
        return Optional.ofNullable(bySpelling.get(Names.comparable(text)));
    }

    /** Returns the option a text says in words, or names by an address or behind a prefix. */
    Optional<E> findNamed(String text) {
        return find(text).or(() -> find(Names.local(text)));
    }

    boolean says(E value) {
        return inVersion2.containsKey(value);
    }

    /** Returns how an edition spells an option, which must be one of these. */
    String label(E value, NeedsEdition edition) {
        return Optional.ofNullable((edition == NeedsEdition.VERSION_2 ? inVersion2 : inOntology).get(value))
                .orElseThrow(() -> new IllegalStateException("Only options of the standard can be written"));
    }

    String expected() {
        return "one of: " + String.join(", ", ImmutableSet.copyOf(inVersion2.values()));
    }

    /** Gathers options; what is spelt first of a value is how both editions spell it. */
    static final class Builder<E> {

        private final Map<String, E> bySpelling = new LinkedHashMap<>();
        private final Map<E, String> inVersion2 = new LinkedHashMap<>();
        private final Map<E, String> inOntology = new LinkedHashMap<>();

        Builder<E> and(E value, String label, String... others) {
            spelt(value, label);
            inVersion2.putIfAbsent(value, label);
            inOntology.putIfAbsent(value, label);
            for (String other : others) {
                spelt(value, other);
            }
            return this;
        }

        /** Says how the ontology spells an option. */
        Builder<E> later(E value, String label) {
            spelt(value, label);
            inOntology.put(value, label);
            return this;
        }

        private void spelt(E value, String spelling) {
            E other = bySpelling.putIfAbsent(Names.comparable(spelling), value);
            if (other != null && !other.equals(value)) {
                throw new IllegalStateException("One spelling stands for two options: " + spelling);
            }
        }

        Options<E> build() {
            return new Options<>(this);
        }
    }
}
