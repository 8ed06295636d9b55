package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.ReadRow;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.TableSpec;

/** A row of the episodes table. */
record EpisodeRow(ChildId child, Episode episode) {

    static final Column CHILD = Column.required("CHILD");
    static final Column DECOM = Column.required("DECOM");
    static final Column RNE = Column.required("RNE");
    static final Column LS = Column.required("LS");
    static final Column CIN = Column.required("CIN");
    static final Column PLACE = Column.required("PLACE");
    static final Column PLACE_PROVIDER = Column.optional("PLACE_PROVIDER");
    static final Column DEC = Column.required("DEC");
    static final Column REC = Column.required("REC");
    static final Column REASON_PLACE_CHANGE = Column.optional("REASON_PLACE_CHANGE");
    static final Column HOME_POST = Column.optional("HOME_POST");
    static final Column PL_POST = Column.optional("PL_POST");
    static final Column URN = Column.optional("URN");
    static final ImmutableList<Column> COLUMNS = ImmutableList.of(
            CHILD, DECOM, RNE, LS, CIN, PLACE, PLACE_PROVIDER, DEC, REC, REASON_PLACE_CHANGE, HOME_POST, PL_POST, URN);
    static final TableSpec TABLE = TableSpec.of(COLUMNS, ImmutableList.of());

    /** The columns that hold a code, and where an episode keeps it. */
    static final ImmutableMap<Column, Function<Episode, StatutoryCode<?>>> CODES =
            ImmutableMap.<Column, Function<Episode, StatutoryCode<?>>>builder()
                    .put(RNE, Episode::reasonForNewEpisode)
                    .put(LS, Episode::legalStatus)
                    .put(CIN, Episode::categoryOfNeed)
                    .put(PLACE, Episode::placementType)
                    .put(PLACE_PROVIDER, Episode::placementProvider)
                    .put(REC, Episode::reasonCeased)
                    .put(REASON_PLACE_CHANGE, Episode::reasonForPlacementChange)
                    .buildOrThrow();

    static Optional<EpisodeRow> of(Row row) {
        Optional<ChildId> child = row.required(CHILD, HeaderRow.CHILD_ID);
        Optional<LocalDate> start = row.required(DECOM, FieldKinds.DATE);
        Optional<LocalDate> end = row.orReject(DEC, FieldKinds.DATE);
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            row.reject(
                    FindingCodes.END_BEFORE_START,
                    DEC,
                    "the episode ends before it starts",
                    "DEC on or after DECOM; maybe they are swapped, or a year is mistyped");
        }
        if (child.isEmpty() || start.isEmpty() || row.isRejected()) {
            return Optional.empty();
        }
        return Optional.of(new EpisodeRow(
                child.get(),
                Episode.builder()
                        .start(start.get())
                        .end(end)
                        .reasonForNewEpisode(CodeFields.expected(row, RNE, ReasonForNewEpisode.codes()))
                        .legalStatus(CodeFields.expected(row, LS, LegalStatus.codes()))
                        .categoryOfNeed(CodeFields.expected(row, CIN, CategoryOfNeed.codes()))
                        .placementType(CodeFields.expected(row, PLACE, PlacementType.codes()))
                        .placementProvider(CodeFields.read(row, PLACE_PROVIDER, PlacementProvider.codes()))
                        .reasonCeased(
                                end.isPresent()
                                        ? CodeFields.expected(row, REC, ReasonEpisodeCeased.codes())
                                        : CodeFields.read(row, REC, ReasonEpisodeCeased.codes()))
                        .reasonForPlacementChange(
                                CodeFields.read(row, REASON_PLACE_CHANGE, ReasonForPlacementChange.codes()))
                        .homePostcode(row.optional(HOME_POST, FieldKinds.POSTCODE))
                        .placementPostcode(row.optional(PL_POST, FieldKinds.POSTCODE))
                        .urn(row.optional(URN, FieldKinds.URN))
                        .build()));
    }

    /** Reports what does not belong in a return of the year. */
    static void checkYear(ReadRow<EpisodeRow> row, CollectionYear year, FindingLog findings) {
        Episode episode = row.value().episode();
        CODES.forEach(
                (column, code) -> CodeFields.checkYear(row.location(), column, code.apply(episode), year, findings));
        HeaderRow.checkDate(row.location(), DECOM, episode.start(), year, findings);
        episode.end().ifPresent(end -> HeaderRow.checkDate(row.location(), DEC, end, year, findings));
    }

    /** Names the type only: the child is personal. */
    @Override
    public String toString() {
        return "EpisodeRow[...]";
    }
}
