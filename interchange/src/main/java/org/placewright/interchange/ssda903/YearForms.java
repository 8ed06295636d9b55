package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.placewright.core.code.KindOfAbsence;
import org.placewright.core.code.ReasonForSocialWorkerChange;
import org.placewright.core.code.ReviewParticipation;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.Row;

/** The tables of what happened to a child during the year. */
final class YearForms {

    static final Column MISSING_KIND = Column.optional("MISSING");
    static final Column MIS_START = Column.required("MIS_START");
    static final Column MIS_END = Column.optional("MIS_END");
    static final Column REVIEW = Column.required("REVIEW");
    static final Column REVIEW_CODE = Column.optional("REVIEW_CODE");
    static final Column SW_ID = Column.optional("SW_ID");
    static final Column SW_DECOM = Column.required("SW_DECOM");
    static final Column SW_DEC = Column.optional("SW_DEC");
    static final Column SW_REASON = Column.optional("SW_REASON");
    static final Column DOLO_START = Column.required("DOLO_START");
    static final Column DOLO_END = Column.optional("DOLO_END");

    static final TableForm<MissingPeriod> MISSING = TableForm.many(
            Ssda903Table.MISSING,
            Comparator.naturalOrder(),
            YearForms::missing,
            ReturnedChild::missingPeriods,
            ReturnedChild.Builder::addMissingPeriod,
            ImmutableList.of(
                    TableField.child(),
                    TableField.statedDateOfBirth(),
                    TableField.code(MISSING_KIND, MissingPeriod::kind),
                    TableField.date(MIS_START, MissingPeriod::start),
                    TableField.optionalDate(MIS_END, MissingPeriod::end)));

    static final TableForm<Review> REVIEWS = TableForm.many(
            Ssda903Table.REVIEWS,
            Comparator.naturalOrder(),
            row -> row.required(REVIEW, FieldKinds.DATE)
                    .map(day -> new Review(day, CodeFields.expected(row, REVIEW_CODE, ReviewParticipation.codes()))),
            ReturnedChild::reviews,
            ReturnedChild.Builder::addReview,
            ImmutableList.of(
                    TableField.child(),
                    TableField.statedDateOfBirth(),
                    TableField.date(REVIEW, Review::date),
                    TableField.code(REVIEW_CODE, Review::participation)));

    static final TableForm<SocialWorkerAllocation> SOCIAL_WORKER = TableForm.many(
            Ssda903Table.SOCIAL_WORKER,
            Comparator.naturalOrder(),
            YearForms::socialWorker,
            ReturnedChild::socialWorkers,
            ReturnedChild.Builder::addSocialWorker,
            ImmutableList.of(
                    TableField.child(),
                    TableField.statedDateOfBirth(),
                    TableField.text(SW_ID, allocation -> allocation.worker().map(SocialWorkerId::value)),
                    TableField.date(SW_DECOM, SocialWorkerAllocation::start),
                    TableField.optionalDate(SW_DEC, SocialWorkerAllocation::end),
                    TableField.code(SW_REASON, SocialWorkerAllocation::reasonForChange)));

    static final TableForm<DeprivationOfLiberty> DOLO = TableForm.many(
            Ssda903Table.DOLO,
            Comparator.naturalOrder(),
            YearForms::deprivationOfLiberty,
            ReturnedChild::deprivationsOfLiberty,
            ReturnedChild.Builder::addDeprivationsOfLiberty,
            ImmutableList.of(
                    TableField.child(),
                    TableField.statedDateOfBirth(),
                    TableField.date(DOLO_START, DeprivationOfLiberty::start),
                    TableField.plannedDate(DOLO_END, DeprivationOfLiberty::end)));

    private static final FieldKind<SocialWorkerId> WORKER =
            FieldKinds.identifier(SocialWorkerId::of).withoutDecimals();

    private YearForms() {}

    private static Optional<MissingPeriod> missing(Row row) {
        Optional<LocalDate> start = row.required(MIS_START, FieldKinds.DATE);
        Optional<LocalDate> end = row.orReject(MIS_END, FieldKinds.DATE);
        return Days.inOrder(row, start, MIS_START, end, MIS_END)
                ? Optional.of(new MissingPeriod(
                        CodeFields.expected(row, MISSING_KIND, KindOfAbsence.codes()), start.orElseThrow(), end))
                : Optional.empty();
    }

    private static Optional<SocialWorkerAllocation> socialWorker(Row row) {
        Optional<LocalDate> start = row.required(SW_DECOM, FieldKinds.DATE);
        Optional<LocalDate> end = row.orReject(SW_DEC, FieldKinds.DATE);
        return Days.inOrder(row, start, SW_DECOM, end, SW_DEC)
                ? Optional.of(SocialWorkerAllocation.builder()
                        .worker(row.optional(SW_ID, WORKER))
                        .start(start.orElseThrow())
                        .end(end)
                        .reasonForChange(CodeFields.read(row, SW_REASON, ReasonForSocialWorkerChange.codes()))
                        .build())
                : Optional.empty();
    }

    private static Optional<DeprivationOfLiberty> deprivationOfLiberty(Row row) {
        Optional<LocalDate> start = row.required(DOLO_START, FieldKinds.DATE);
        Optional<LocalDate> end = row.orReject(DOLO_END, FieldKinds.DATE);
        return Days.inOrder(row, start, DOLO_START, end, DOLO_END)
                ? Optional.of(new DeprivationOfLiberty(start.orElseThrow(), end))
                : Optional.empty();
    }
}
