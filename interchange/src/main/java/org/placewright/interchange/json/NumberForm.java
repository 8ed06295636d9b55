package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.interchange.internal.JsonTree;
import org.placewright.interchange.internal.JsonTree.NumberTree;

/** Values that are a number in JSON, spelt in one way only. */
record NumberForm(String expected, int longest, Keys text) implements Form {

    private static final int MOST_DIGITS_OF_DOUBLE = 17;

    /** Beyond so many zeros before or after its digits a number is spelt with an exponent. */
    private static final int MOST_ZEROS = 20;

    static NumberForm ints(int longest) {
        return whole("a whole number that fits 32 bits", longest, Integer::valueOf);
    }

    static NumberForm longs(int longest) {
        return whole("a whole number that fits 64 bits", longest, Long::valueOf);
    }

    static NumberForm integers(int longest) {
        return whole("a whole number", longest, BigInteger::new);
    }

    private static NumberForm whole(String expected, int longest, Function<String, Object> value) {
        return new NumberForm(expected, longest, new Keys(Object::toString, value));
    }

    /** Decimals keep the zeros at their end, which tell how exact they are. */
    static NumberForm decimals(int longest) {
        return new NumberForm(
                "a decimal number",
                longest,
                new Keys(value -> spelt((BigDecimal) value), text -> decimal(text, longest)));
    }

    static NumberForm doubles(int longest) {
        return new NumberForm(
                "a finite number", longest, new Keys(value -> shortest((Double) value), NumberForm::real));
    }

    /**
     * Returns the number with the fewest digits that is nearer to a double than to any other. What {@code toString}
     * gives differs between versions of Java.
     */
    static String shortest(double value) {
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < MOST_DIGITS_OF_DOUBLE; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return withoutExponent(rounded.stripTrailingZeros());
            }
        }
        return withoutExponent(exact.round(new MathContext(MOST_DIGITS_OF_DOUBLE, RoundingMode.HALF_EVEN)));
    }

    /** Of a double, zeros at the end tell nothing, so 1.5E+3 may be 1500. */
    private static String withoutExponent(BigDecimal value) {
        boolean mayBePlain = value.scale() < 0 && -value.scale() <= MOST_ZEROS;
        return spelt(mayBePlain ? value.setScale(0, RoundingMode.UNNECESSARY) : value);
    }

    private static String spelt(BigDecimal value) {
        boolean plain = value.scale() >= 0 && value.scale() - value.precision() <= MOST_ZEROS;
        return plain ? value.toPlainString() : value.toString();
    }

    /** A number such as 1e999999999 is short, and no memory holds it once it is added to another. */
    private static BigDecimal decimal(String text, int mostDigits) {
        BigDecimal value = new BigDecimal(text);
        if (Math.abs((long) value.scale()) + value.precision() > mostDigits) {
            throw new IllegalArgumentException("The number has too many digits");
        }
        return value;
    }

    static Double real(String text) {
        double value = Double.parseDouble(text);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("The number is too large");
        }
        return value;
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        String spelt = text.name().apply(value);
        // A decimal may be short to write and too long to read, such as 1E+5000.
        if (TextForm.made(text.value(), spelt).isEmpty()) {
            throw new IllegalArgumentException("A number written as JSON must have at most " + longest
                    + " digits when it is written out in full. Maybe it is not what it was meant to be?");
        }
        // What writes into a tree takes a number that is spelt out for a decimal.
        if (value instanceof Integer whole) {
            out.writeNumber(whole);
        } else if (value instanceof Long whole) {
            out.writeNumber(whole);
        } else if (value instanceof BigInteger whole) {
            out.writeNumber(whole);
        } else {
            out.writeNumber(spelt);
        }
    }

    @Override
    public Optional<Object> read(JsonTree tree, Place place) {
        if (!(tree instanceof NumberTree found)) {
            place.wrongKind(tree, expected);
            return Optional.empty();
        }
        Optional<Object> value =
                found.text().length() > longest ? Optional.empty() : TextForm.made(text.value(), found.text());
        if (value.isEmpty()) {
            place.refuse(JsonFindingCodes.REFUSED_VALUE, tree, "the number cannot stand here", expected);
        }
        return value;
    }

    @Override
    public Optional<Keys> keys() {
        return Optional.of(text);
    }
}
