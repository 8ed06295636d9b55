package org.placewright.core.disclosure;

import java.math.BigDecimal;
import java.util.Optional;

/** What a publication shows for a cell: a number, or a symbol that says why there is none. */
public sealed interface PublishedFigure {

    /**
     * Returns the number shown.
     *
     * @return the number; empty where a symbol is shown
     */
    Optional<BigDecimal> value();

    /**
     * Returns what to print.
     *
     * @return the number in plain digits with a point, or the symbol
     */
    String text();

    /**
     * Returns the figure that shows a number.
     *
     * @param value the number, already rounded as the policy demands
     * @return the figure
     */
    static PublishedFigure of(BigDecimal value) {
        return new Shown(value);
    }

    /**
     * A number. Numbers that are equal are equal figures: 2.0 and 2.00 are both held as 2; the number of decimals to
     * print belongs to the column.
     *
     * @param number the number
     */
    record Shown(BigDecimal number) implements PublishedFigure {

        /**
         * Drops trailing zeros.
         *
         * @param number the number
         */
        public Shown {
            number = Percents.normalised(number);
        }

        @Override
        public Optional<BigDecimal> value() {
            return Optional.of(number);
        }

        @Override
        public String text() {
            return number.toPlainString();
        }

        /** Returns the number in plain digits. */
        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * Why no number is shown, in the symbols of the Government Statistical Service as the Department for Education uses
     * them.
     */
    enum Symbol implements PublishedFigure {
        /** Suppressed to protect confidentiality, by a primary rule or later to protect another cell. */
        SUPPRESSED("c"),
        /** Not 0, but rounds to 0. */
        ROUNDS_TO_ZERO("k"),
        /** Not applicable: there could be no such figure, such as a share of nothing. */
        NOT_APPLICABLE("z"),
        /** Not available: it was not collected, or not known. */
        NOT_AVAILABLE("x");

        private final String text;

        Symbol(String text) {
            this.text = text;
        }

        @Override
        public Optional<BigDecimal> value() {
            return Optional.empty();
        }

        @Override
        public String text() {
            return text;
        }
    }
}
