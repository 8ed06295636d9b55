package org.placewright.interchange.ssda903.repair;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placewright.core.id.ChildId;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.TableSpec;

/** The columns of a file of episodes of several years, and how its rows are read. */
final class EpisodeColumns {

    static final Column CHILD = Column.required("CHILD");
    static final Column DECOM = Column.required("DECOM");
    static final Column DEC = Column.required("DEC");
    static final Column REC = Column.required("REC");
    static final Column REASON_PLACE_CHANGE = Column.required("REASON_PLACE_CHANGE");
    static final Column YEAR = Column.required("YEAR");
    static final Column LA = Column.optional("LA");
    static final String YEAR_LATEST = "YEAR_latest";
    static final String EPISODE_SOURCE = "Episode_source";

    private static final Column RNE = Column.required("RNE");
    private static final Column LS = Column.required("LS");
    private static final Column PLACE = Column.required("PLACE");
    private static final Column CIN = Column.optional("CIN");
    private static final Column PLACE_PROVIDER = Column.optional("PLACE_PROVIDER");
    private static final Column HOME_POST = Column.optional("HOME_POST");
    private static final Column PL_POST = Column.optional("PL_POST");
    private static final Column URN = Column.optional("URN");

    private static final Pattern ONE_YEAR = Pattern.compile("(\\d{4})(?:\\.0+)?");
    private static final Pattern TWO_YEARS = Pattern.compile("(\\d{4})[-/](\\d{2})");
    private static final int CENTURY = 100;

    /** A collection year, named by its end or by both its years. */
    private static final FieldKind<CollectionYear> COLLECTION_YEAR = new FieldKind<>(
            FindingCodes.INVALID_NUMBER,
            "not a collection year",
            "the year it ends in, such as 2020, or both years, such as 2019-20",
            EpisodeColumns::year);

    static final TableSpec SPEC = TableSpec.ofOnly(ImmutableList.of(
                    CHILD,
                    DECOM,
                    RNE,
                    LS,
                    CIN,
                    PLACE,
                    PLACE_PROVIDER,
                    DEC,
                    REC,
                    REASON_PLACE_CHANGE,
                    HOME_POST,
                    PL_POST,
                    URN,
                    LA,
                    YEAR))
            .about(CHILD, (key, text) -> key.pseudonymOf(ChildId.of(text)));

    /** What a field is wanted for, and why it cannot be used. */
    record Unusable(Column column, FieldKind<?> kind, boolean blank) {}

    private static final FieldKind<ChildId> IDENTIFIER = FieldKinds.identifier(ChildId::of);

    private EpisodeColumns() {}

    static Optional<ChildId> child(Row row) {
        return row.ifReadable(CHILD, IDENTIFIER);
    }

    /** Returns the first field without which there is no telling what the row says. */
    static Optional<Unusable> unusable(Row row) {
        return Stream.<Optional<Unusable>>of(
                        needed(row, CHILD, IDENTIFIER),
                        needed(row, YEAR, COLLECTION_YEAR),
                        needed(row, DECOM, FieldKinds.DATE),
                        row.isRecorded(DEC) ? needed(row, DEC, FieldKinds.DATE) : Optional.empty())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Unusable> needed(Row row, Column column, FieldKind<?> kind) {
        return row.ifReadable(column, kind).isPresent()
                ? Optional.empty()
                : Optional.of(new Unusable(column, kind, !row.isRecorded(column)));
    }

    /** Returns what a row says of which nothing is {@linkplain #unusable unusable}. */
    static FiledEpisode episode(Row row) {
        return FiledEpisode.builder()
                .year(row.ifReadable(YEAR, COLLECTION_YEAR).orElseThrow())
                .start(row.ifReadable(DECOM, FieldKinds.DATE).orElseThrow())
                .end(row.ifReadable(DEC, FieldKinds.DATE))
                .reasonForNewEpisode(text(row, RNE))
                .legalStatus(text(row, LS))
                .categoryOfNeed(text(row, CIN))
                .placementType(text(row, PLACE))
                .placementProvider(text(row, PLACE_PROVIDER))
                .reasonCeased(text(row, REC))
                .reasonForPlacementChange(text(row, REASON_PLACE_CHANGE))
                .homePostcode(text(row, HOME_POST))
                .placementPostcode(text(row, PL_POST))
                .urn(text(row, URN))
                .build();
    }

    private static Optional<String> text(Row row, Column column) {
        return Optional.of(row.text(column)).filter(text -> !text.isEmpty());
    }

    private static Optional<CollectionYear> year(String text) {
        Matcher one = ONE_YEAR.matcher(text);
        if (one.matches()) {
            return year(Integer.parseInt(one.group(1)));
        }
        Matcher two = TWO_YEARS.matcher(text);
        if (!two.matches()) {
            return Optional.empty();
        }
        int end = Integer.parseInt(two.group(1)) + 1;
        return end % CENTURY == Integer.parseInt(two.group(2)) ? year(end) : Optional.empty();
    }

    /** Years from which every date lies on, so that no sum of days leaves the calendar. */
    private static Optional<CollectionYear> year(int endingIn) {
        return endingIn < 1950 || endingIn > 2150 ? Optional.empty() : Optional.of(CollectionYear.of(endingIn));
    }

    /** Returns a date in the form another date of the row has. */
    static String written(LocalDate date, String likeThis) {
        if (likeThis.indexOf('/') < 0) {
            return date.toString();
        }
        String iso = date.toString();
        return iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4);
    }
}
