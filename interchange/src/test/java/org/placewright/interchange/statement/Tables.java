package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.placewright.core.disclosure.PublishedFigure;
import org.placewright.core.disclosure.PublishedFigure.Symbol;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.time.CollectionYear;

/** Small tables for examples. */
final class Tables {

    static final TimePeriod YEAR = TimePeriod.reportingYear(CollectionYear.of(2025));
    static final Area CAMDEN = new Area.Local(
            AuthorityId.of("E09000007"), "Camden", Region.LONDON, Optional.of(OldAuthorityCode.of("202")));
    static final TidyFilter AGE = TidyFilter.of("age_band", "Age");
    static final TidyIndicator CHILDREN = TidyIndicator.ofWholeNumbers("children", "Number of children");
    static final TidyDefinition BY_AGE = new TidyDefinition(ImmutableList.of(AGE), ImmutableList.of(CHILDREN));

    private Tables() {}

    static TidyRow row(Area area, String age, PublishedFigure children) {
        return TidyRow.builder()
                .period(YEAR)
                .area(area)
                .putItem(AGE.name(), FilterItem.of(age))
                .putFigure(CHILDREN.name(), children)
                .build();
    }

    static PublishedFigure of(int number) {
        return PublishedFigure.of(BigDecimal.valueOf(number));
    }

    static TidyTable byAge(TidyRow... rows) {
        return new TidyTable(BY_AGE, ImmutableList.copyOf(rows));
    }

    static TidyTable sample() {
        return byAge(
                row(CAMDEN, "1 to 4", Symbol.SUPPRESSED),
                row(CAMDEN, "Total", of(25)),
                row(Area.of(Region.LONDON), "Total", of(9_720)),
                row(Area.ENGLAND, "Total", of(81_770)),
                row(Area.ENGLAND, "1 to 4", Symbol.ROUNDS_TO_ZERO));
    }
}
