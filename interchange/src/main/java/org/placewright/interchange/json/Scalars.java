package org.placewright.interchange.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Primitives;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import javax.measure.Quantity;
import org.joda.money.Money;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.measure.Lengths;
import org.placewright.interchange.ReadLimits;

/** The forms of what has no parts. */
final class Scalars {

    private static final String METRES = " m";

    private final ImmutableMap<Class<?>, Form> forms;

    Scalars(ReadLimits limits) {
        int longest = limits.numberLength();
        this.forms = ImmutableMap.<Class<?>, Form>builder()
                .put(String.class, TextForm.any())
                .put(Boolean.class, new TruthForm())
                .put(Integer.class, NumberForm.ints(longest))
                .put(Long.class, NumberForm.longs(longest))
                .put(Double.class, NumberForm.doubles(longest))
                .put(BigInteger.class, NumberForm.integers(longest))
                .put(BigDecimal.class, NumberForm.decimals(longest))
                .put(
                        LocalDate.class,
                        TextForm.of(
                                LocalDate.class, "a real date as yyyy-mm-dd", LocalDate::toString, LocalDate::parse))
                .put(
                        YearMonth.class,
                        TextForm.of(YearMonth.class, "a month as yyyy-mm", YearMonth::toString, YearMonth::parse))
                .put(
                        Duration.class,
                        TextForm.of(Duration.class, "a duration such as PT2H30M", Duration::toString, Duration::parse))
                .put(
                        Period.class,
                        TextForm.of(Period.class, "a period such as P3Y or P18M", Period::toString, Period::parse))
                .put(
                        Money.class,
                        TextForm.of(Money.class, "an amount such as GBP 1234.50", Money::toString, Money::parse))
                // The model measures nothing in JSR 385 units but lengths.
                .put(
                        Quantity.class,
                        TextForm.of(Quantity.class, "a length such as 1500 m", Scalars::metres, Scalars::length))
                .buildOrThrow();
    }

    Optional<Form> find(Class<?> type) {
        return Optional.ofNullable(forms.get(Primitives.wrap(type)));
    }

    private static String metres(Quantity<?> length) {
        return NumberForm.shortest(Lengths.inMetres(length.asType(javax.measure.quantity.Length.class))) + METRES;
    }

    private static Quantity<?> length(String text) {
        if (!text.endsWith(METRES)) {
            throw new IllegalArgumentException("A length must be in metres");
        }
        return Lengths.metres(NumberForm.real(text.substring(0, text.length() - METRES.length())));
    }

    /** The constants of an enum, by the names they have in Java. */
    static Form constants(Class<?> type) {
        ImmutableMap<String, Object> byName = Arrays.stream(type.getEnumConstants())
                .collect(ImmutableMap.toImmutableMap(constant -> ((Enum<?>) constant).name(), constant -> constant));
        String expected = "one of " + String.join(", ", byName.keySet());
        return TextForm.of(Object.class, expected, constant -> ((Enum<?>) constant).name(), found(byName));
    }

    private static Function<String, Object> found(ImmutableMap<String, Object> byName) {
        return name -> Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new IllegalArgumentException("There is no such constant"));
    }

    /** The codes of a column of the SSDA903 return, known or not; one that was not recorded is the empty text. */
    static Form codes(Class<?> type) {
        Call of = Call.of(type, method(type, "of", String.class));
        return TextForm.of(
                Object.class,
                "a code of up to eight letters and digits, or the empty text",
                code -> ((StatutoryCode<?>) code).code(),
                of::with);
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " must have a method " + name, e);
        }
    }
}
