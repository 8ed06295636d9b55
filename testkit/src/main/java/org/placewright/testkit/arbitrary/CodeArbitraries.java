package org.placewright.testkit.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.placewright.core.code.CodeSet;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.code.YesNo;
import org.placewright.core.time.CollectionYear;

/** Statutory codes: the known, those of a year, and what returns really hold. */
public final class CodeArbitraries {

    private static final int LONGEST = 8;

    private CodeArbitraries() {}

    /**
     * Draws every known code of a set, whatever its years.
     *
     * @param <C> the type of the codes
     * @param codes a code set
     * @return known codes; shrinks towards the first by text
     */
    public static <C extends StatutoryCode<C>> Arbitrary<C> known(CodeSet<C> codes) {
        return Arbitraries.of(codes.codes());
    }

    /**
     * Draws answers of yes or no.
     *
     * @return both answers; shrinks towards no
     */
    public static Arbitrary<YesNo> yesOrNo() {
        return Arbitraries.of(YesNo.NO, YesNo.YES);
    }

    /**
     * Draws the codes that may be used in a collection year.
     *
     * @param <C> the type of the codes
     * @param codes a code set
     * @param year a collection year
     * @return codes valid in the year; shrinks towards the first by text
     */
    public static <C extends StatutoryCode<C>> Arbitrary<C> validIn(CodeSet<C> codes, CollectionYear year) {
        return Arbitraries.of(codes.validIn(year));
    }

    /**
     * Draws text that a library does not know as a code of the set, as newer returns and shifted columns hold it.
     *
     * @param <C> the type of the codes
     * @param codes a code set
     * @return codes that are recorded and not recognised
     */
    public static <C extends StatutoryCode<C>> Arbitrary<C> unrecognised(CodeSet<C> codes) {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(LONGEST)
                .filter(text -> codes.find(text).isEmpty())
                .map(codes::of);
    }

    /**
     * Draws what returns really hold: mostly known codes, sometimes none and sometimes an unrecognised one.
     *
     * @param <C> the type of the codes
     * @param codes a code set
     * @return codes, recognised or not; shrinks towards known ones
     */
    public static <C extends StatutoryCode<C>> Arbitrary<C> asRecorded(CodeSet<C> codes) {
        return Arbitraries.frequencyOf(
                Tuple.of(8, known(codes)),
                Tuple.of(1, Arbitraries.just(codes.notRecorded())),
                Tuple.of(1, unrecognised(codes)));
    }
}
