package org.placewright.sufficiency.scenario;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.placewright.core.code.DemandKind;
import org.placewright.core.time.DateRange;

/** How changes are put into English. */
final class Words {

    private Words() {}

    /** Returns a number without needless noughts. */
    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** Returns {@code 1 child}, {@code 2 children} and the like. */
    static String count(double number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** Returns {@code rise by 2} or {@code fall by 2}. */
    static String change(double value) {
        return (value < 0 ? "fall by " : "rise by ") + number(Math.abs(value));
    }

    /** Returns the kinds of care as a sentence names them, any of them. */
    static String anyOf(Collection<DemandKind> kinds) {
        if (kinds.size() == DemandKind.values().length) {
            return "any kind of care";
        }
        List<String> names = kinds.stream().map(Words::name).toList();
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.get(names.size() - 1);
    }

    static String name(DemandKind kind) {
        return switch (kind) {
            case FOSTERING -> "foster care";
            case RESIDENTIAL -> "residential care";
            case SUPPORTED -> "supported accommodation";
            case OTHER -> "other care";
        };
    }

    /** Returns {@code From 2027-04-01 until 2028-04-01}. */
    static String during(DateRange days) {
        return "From " + days.from() + days.until().map(end -> " until " + end).orElse("");
    }
}
