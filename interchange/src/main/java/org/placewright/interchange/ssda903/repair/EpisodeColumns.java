package org.placewright.interchange.ssda903.repair;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
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

    /** A collection year, named by one of its years or by both. */
    private static final FieldKind<WrittenYear> COLLECTION_YEAR = new FieldKind<>(
            FindingCodes.INVALID_NUMBER,
            "not a collection year",
            "the year it ends in, such as 2020, or both years, such as 2019-20",
            WrittenYear::parse);

    private static final ImmutableList<Column> OF_THE_RETURN = ImmutableList.of(
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
            YEAR);

    private static final TableSpec KNOWN = TableSpec.ofOnly(OF_THE_RETURN);

    /**
     * A field as written, and what it says if that can be told.
     *
     * @param text what is written
     * @param value what it says
     */
    private record Written<T>(String text, Optional<T> value) {

        /** Names the type only. */
        @Override
        public String toString() {
            return "Written[...]";
        }
    }

    /** Why a row cannot be used: the field, what it should be, and whether it is blank. */
    record Unusable(Column column, FieldKind<?> kind, boolean blank) {}

    private static final FieldKind<ChildId> IDENTIFIER = FieldKinds.identifier(ChildId::of);
    private static final FieldKind<Written<ChildId>> CHILD_AS_WRITTEN = asWritten(IDENTIFIER);
    private static final FieldKind<Written<LocalDate>> DATE_AS_WRITTEN = asWritten(FieldKinds.DATE);
    private static final FieldKind<Written<WrittenYear>> YEAR_AS_WRITTEN = asWritten(COLLECTION_YEAR);
    private static final FieldKind<String> TEXT =
            new FieldKind<>(FindingCodes.MISSING_VALUE, "blank", "any text", Optional::of);

    private final ImmutableList<String> header;
    private final TableSpec spec;

    /** The column at each position; none where the file has one of that name before. */
    private final ImmutableList<Optional<Column>> columns;

    /** What is written at each position. */
    private final ImmutableList<Function<Row, String>> fields;

    private EpisodeColumns(ImmutableList<String> header, TableSpec spec, ImmutableList<Optional<Column>> columns) {
        this.header = header;
        this.spec = spec;
        this.columns = columns;
        this.fields = IntStream.range(0, columns.size())
                .<Function<Row, String>>mapToObj(position -> columns.get(position)
                        .map(EpisodeColumns::field)
                        .orElse(row -> row.texts().get(position)))
                .collect(ImmutableList.toImmutableList());
    }

    private static <T> FieldKind<Written<T>> asWritten(FieldKind<T> kind) {
        return new FieldKind<>(
                kind.code(),
                kind.fault(),
                kind.remedy(),
                text -> Optional.of(new Written<>(text, kind.parser().apply(text))));
    }

    /** Returns the columns of a file: those of the return, and whatever others it has. */
    static EpisodeColumns of(ImmutableList<String> header) {
        Set<String> met = new HashSet<>();
        ImmutableList<Optional<Column>> columns = header.stream()
                .map(name -> Optional.of(KNOWN.named(name).orElseGet(() -> Column.optional(name)))
                        .filter(column -> met.add(Column.comparable(column.name()))))
                .collect(ImmutableList.toImmutableList());
        TableSpec spec = TableSpec.ofOnly(
                Stream.concat(OF_THE_RETURN.stream(), columns.stream().flatMap(Optional::stream))
                        .distinct()
                        .collect(ImmutableList.toImmutableList()));
        return new EpisodeColumns(header, spec.about(CHILD, (key, text) -> key.pseudonymOf(ChildId.of(text))), columns);
    }

    ImmutableList<String> header() {
        return header;
    }

    TableSpec spec() {
        return spec;
    }

    /** Returns where a column stands, or -1. */
    int position(String column) {
        return columns.stream()
                .map(known -> known.map(there -> Column.comparable(there.name())))
                .toList()
                .indexOf(Optional.of(Column.comparable(column)));
    }

    /** Returns all fields of a row as they are written. */
    ImmutableList<String> texts(Row row) {
        ImmutableList.Builder<String> texts = ImmutableList.builderWithExpectedSize(fields.size());
        for (Function<Row, String> field : fields) {
            texts.add(field.apply(row));
        }
        return texts.build();
    }

    /** A column is read in one way only, as what is read is recognised by the way it was. */
    private static Function<Row, String> field(Column column) {
        if (column.equals(CHILD)) {
            return row -> text(row, CHILD, CHILD_AS_WRITTEN);
        }
        if (column.equals(YEAR)) {
            return row -> text(row, YEAR, YEAR_AS_WRITTEN);
        }
        return column.equals(DECOM) || column.equals(DEC)
                ? row -> text(row, column, DATE_AS_WRITTEN)
                : row -> row.ifReadable(column, TEXT).orElse("");
    }

    private static <T> String text(Row row, Column column, FieldKind<Written<T>> kind) {
        return row.ifReadable(column, kind).map(Written::text).orElse("");
    }

    /** Returns whose the row says it is, or that it does not. */
    static Optional<String> authority(Row row) {
        return row.ifReadable(LA, TEXT);
    }

    static Optional<ChildId> child(Row row) {
        return row.ifReadable(CHILD, CHILD_AS_WRITTEN).flatMap(Written::value);
    }

    static Optional<WrittenYear> year(Row row) {
        return row.ifReadable(YEAR, YEAR_AS_WRITTEN).flatMap(Written::value);
    }

    static Optional<LocalDate> start(Row row) {
        return row.ifReadable(DECOM, DATE_AS_WRITTEN).flatMap(Written::value);
    }

    static Optional<LocalDate> end(Row row) {
        return row.ifReadable(DEC, DATE_AS_WRITTEN).flatMap(Written::value);
    }

    /** Returns why a row cannot be used: the first field that is missing, or else DEC, which is not a date. */
    static Unusable unusable(Row row) {
        if (child(row).isEmpty()) {
            return new Unusable(CHILD, IDENTIFIER, !row.isRecorded(CHILD));
        }
        if (year(row).isEmpty()) {
            return new Unusable(YEAR, COLLECTION_YEAR, !row.isRecorded(YEAR));
        }
        boolean started = start(row).isPresent();
        return new Unusable(started ? DEC : DECOM, FieldKinds.DATE, !started && !row.isRecorded(DECOM));
    }

    /** Tells what rows of this file say. */
    final class Reading {

        private final int rne = position(RNE.name());
        private final int ls = position(LS.name());
        private final int cin = position(CIN.name());
        private final int place = position(PLACE.name());
        private final int provider = position(PLACE_PROVIDER.name());
        private final int rec = position(REC.name());
        private final int reason = position(REASON_PLACE_CHANGE.name());
        private final int home = position(HOME_POST.name());
        private final int placement = position(PL_POST.name());
        private final int urn = position(URN.name());

        FiledEpisode episode(EpisodeFile.Line line, CollectionYear year) {
            return FiledEpisode.builder()
                    .year(year)
                    .start(line.start())
                    .end(line.end())
                    .reasonForNewEpisode(text(line, rne))
                    .legalStatus(text(line, ls))
                    .categoryOfNeed(text(line, cin))
                    .placementType(text(line, place))
                    .placementProvider(text(line, provider))
                    .reasonCeased(text(line, rec))
                    .reasonForPlacementChange(text(line, reason))
                    .homePostcode(text(line, home))
                    .placementPostcode(text(line, placement))
                    .urn(text(line, urn))
                    .build();
        }

        private static Optional<String> text(EpisodeFile.Line line, int position) {
            return position < 0 || line.texts().get(position).isEmpty()
                    ? Optional.empty()
                    : Optional.of(line.texts().get(position));
        }
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
