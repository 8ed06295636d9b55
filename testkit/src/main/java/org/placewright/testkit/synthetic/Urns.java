package org.placewright.testkit.synthetic;

import java.util.Locale;
import org.placewright.core.id.Urn;

/** Gives out registration numbers, each once. All begin with 9, which no number of Ofsted's does. */
final class Urns {

    private static final int FIRST = 9_000_000;
    private static final int FIRST_OLD = 900_000;

    private final Draw draw;
    private int last = FIRST;
    private int lastOld = FIRST_OLD;

    Urns(Draw draw) {
        this.draw = draw;
    }

    /** Returns a number of the present form, seven digits. */
    Urn next() {
        last += draw.between(1, 40);
        return Urn.of(String.format(Locale.ROOT, "%07d", last));
    }

    /** Returns a number of the form given to homes first registered before 2008 or so: SC and six digits. */
    Urn nextOld() {
        lastOld += draw.between(1, 40);
        return Urn.of(String.format(Locale.ROOT, "SC%06d", lastOld));
    }
}
