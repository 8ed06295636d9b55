package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.placewright.core.code.StatutoryCode;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.internal.JsonTree;
import org.placewright.interchange.internal.Wanted;
import org.placewright.interchange.json.FamilyForm.ConstantForm;

/** Finds the form of each type of the model, and of what it is made of. */
final class Forms {

    static final String MODEL = "org.placewright.core.";

    private final Scalars scalars;
    private final ImmutableList<String> packages;

    /** Each form once; one that is still being made is asked for again only where it is used. */
    private final Map<TypeToken<?>, Form> known = new HashMap<>();

    Forms(ReadLimits limits) {
        this(limits, ImmutableList.of(MODEL));
    }

    /** Finds the forms of types whose names begin in one of the given ways. */
    Forms(ReadLimits limits, ImmutableList<String> packages) {
        this.scalars = new Scalars(limits);
        this.packages = packages;
    }

    /** Finds the forms of what matching is told, too, and of the entries of this package that hold it. */
    static Forms withMatching(ReadLimits limits) {
        return new Forms(
                limits, ImmutableList.of(MODEL, "org.placewright.matching.", "org.placewright.interchange.json."));
    }

    /** Finds the forms of what pricing is told, too, and of the entries of this package that hold it. */
    static Forms withPricing(ReadLimits limits) {
        return new Forms(
                limits, ImmutableList.of(MODEL, "org.placewright.pricing.", "org.placewright.interchange.json."));
    }

    /** Finds the forms of what a forecast assumes to change, too. */
    static Forms withScenarios(ReadLimits limits) {
        return new Forms(limits, ImmutableList.of(MODEL, "org.placewright.sufficiency.scenario."));
    }

    /** Returns the form of a type. */
    Form of(TypeToken<?> type) {
        Form made = known.get(type);
        if (made == null) {
            known.put(type, new Later(known, type));
            made = made(type);
            known.put(type, made);
        }
        return made;
    }

    private Form made(TypeToken<?> type) {
        Class<?> raw = type.getRawType();
        Optional<Form> scalar = scalars.find(raw);
        if (scalar.isPresent()) {
            return scalar.get();
        }
        if (packages.stream().noneMatch(raw.getName()::startsWith)) {
            return container(type);
        }
        if (raw.isEnum()) {
            return Scalars.constants(raw);
        }
        if (StatutoryCode.class.isAssignableFrom(raw) && !Modifier.isAbstract(raw.getModifiers())) {
            return Scalars.codes(raw);
        }
        if (raw.isSealed()) {
            return family(raw);
        }
        return shaped(type);
    }

    private Form container(TypeToken<?> type) {
        Class<?> raw = type.getRawType();
        if (raw == ImmutableList.class) {
            return SequenceForm.list(part(type, 0));
        }
        if (raw == ImmutableSet.class) {
            return SequenceForm.set(part(type, 0));
        }
        if (raw == ImmutableSortedSet.class) {
            return SequenceForm.sortedSet(part(type, 0));
        }
        if (raw == Range.class) {
            return new RangeForm(part(type, 0));
        }
        if (raw == ImmutableMap.class || raw == ImmutableSortedMap.class) {
            return map(part(type, 0), part(type, 1), raw == ImmutableSortedMap.class);
        }
        throw noForm(type);
    }

    private Form part(TypeToken<?> type, int index) {
        return of(type.resolveType(type.getRawType().getTypeParameters()[index]));
    }

    private static Form map(Form key, Form value, boolean isSorted) {
        return key.keys()
                .<Form>map(keys -> new MapForm(keys, value, isSorted))
                .orElseGet(() -> EntriesForm.of(key, value));
    }

    private Form family(Class<?> family) {
        ImmutableMap<Class<?>, Form> variants = Arrays.stream(family.getPermittedSubclasses())
                .collect(ImmutableMap.toImmutableMap(variant -> variant, this::variant));
        return new FamilyForm(family.getSimpleName(), variants);
    }

    private Form variant(Class<?> variant) {
        Form form = of(TypeToken.of(variant));
        return variant.isEnum() ? new ConstantForm(variant.getSimpleName(), form) : form;
    }

    private Form shaped(TypeToken<?> type) {
        Class<?> raw = type.getRawType();
        boolean isVariant = Arrays.stream(raw.getInterfaces()).anyMatch(Class::isSealed);
        Shape shape = Shape.of(type, this).orElseThrow(() -> noForm(type));
        ImmutableList<Attribute> attributes = shape.attributes();
        if (raw.isRecord()
                && attributes.size() == 1
                && !isVariant
                && !attributes.get(0).wrapping().canBeAbsent()) {
            Attribute only = attributes.get(0);
            return new UnwrappedForm(raw.getSimpleName(), only.getter(), Call.constructor(raw), only.form());
        }
        return new ObjectForm(raw.getSimpleName(), isVariant, attributes, shape.maker());
    }

    /** The form of a type that is being made, for a type that holds others of its own kind. */
    private record Later(Map<TypeToken<?>, Form> known, TypeToken<?> type) implements Form {

        private Form form() {
            return Objects.requireNonNull(known.get(type));
        }

        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            form().write(out, value);
        }

        @Override
        public boolean isObject() {
            return form().isObject();
        }

        @Override
        public Optional<? extends Wanted> property(String name) {
            return form().property(name);
        }

        @Override
        public Optional<? extends Wanted> element() {
            return form().element();
        }

        @Override
        public Optional<Object> read(JsonTree tree, Place place) {
            return form().read(tree, place);
        }
    }

    private static IllegalArgumentException noForm(TypeToken<?> type) {
        return new IllegalArgumentException(
                "The type must be a value of the model but was " + type
                        + ". Maybe a type parameter is left open, or it is a key, which is secret, or computes and is no value?");
    }
}
