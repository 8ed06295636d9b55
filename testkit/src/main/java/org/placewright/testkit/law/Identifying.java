package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.geo.Wgs84Point;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.id.SchoolUrn;
import org.placewright.core.id.UniquePupilNumber;

/** Finds what identifies a child by itself, however deep in a value. */
final class Identifying {

    private Identifying() {}

    /** The names of the attributes that hold it. */
    static ImmutableList<String> in(Object value) {
        ImmutableList.Builder<String> found = ImmutableList.builder();
        Shape.of(value).ifPresent(shape -> {
            for (Attribute attribute : shape.attributes()) {
                for (Object leaf : PersonalTexts.leaves(attribute.of(value))) {
                    if (identifies(leaf, attribute)) {
                        found.add(attribute.name());
                    }
                    in(leaf).forEach(deeper -> found.add(attribute.name() + "." + deeper));
                }
            }
        });
        return found.build();
    }

    private static boolean identifies(Object leaf, Attribute attribute) {
        if (leaf instanceof ChildId id) {
            return !Pseudonym.isPseudonym(id.value());
        }
        if (leaf instanceof Postcode postcode) {
            return postcode.precision() == Postcode.Precision.UNIT;
        }
        if (leaf instanceof LocalDate date) {
            return attribute.name().startsWith("dateOfBirth") && date.getDayOfMonth() != 1;
        }
        if (leaf instanceof CharSequence text) {
            return attribute.isPersonal() && !text.isEmpty();
        }
        return leaf instanceof GridPoint
                || leaf instanceof Wgs84Point
                || leaf instanceof UniquePupilNumber
                || leaf instanceof SchoolUrn;
    }
}
