package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.placewright.core.code.LegalStatusOfAdopters;
import org.placewright.core.code.NumberOfAdopters;
import org.placewright.core.code.PreviousPermanence;
import org.placewright.core.code.ReasonNoLongerPlacedForAdoption;
import org.placewright.core.code.SexOfAdopters;
import org.placewright.core.id.AuthorityId;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.Row;

/** The tables of adoption, and of permanent arrangements that came before. */
final class PermanenceForms {

    static final Column PREV_PERM_KIND = Column.optional("PREV_PERM");
    static final Column LA_PERM = Column.optional("LA_PERM");
    static final Column DATE_PERM = Column.optional("DATE_PERM");
    static final Column DATE_PLACED = Column.required("DATE_PLACED");
    static final Column DATE_PLACED_CEASED = Column.optional("DATE_PLACED_CEASED");
    static final Column REASON_PLACED_CEASED = Column.optional("REASON_PLACED_CEASED");
    static final Column DATE_INT = Column.optional("DATE_INT");
    static final Column DATE_MATCH = Column.optional("DATE_MATCH");
    static final Column FOSTER_CARE = Column.optional("FOSTER_CARE");
    static final Column NB_ADOPTR = Column.optional("NB_ADOPTR", "NB_ADOPTER");
    static final Column SEX_ADOPTR = Column.optional("SEX_ADOPTR", "SEX_ADOPTER");
    static final Column LS_ADOPTR = Column.optional("LS_ADOPTR", "LS_ADOPTER");

    static final TableForm<PreviousPermanentArrangement> PREV_PERM = TableForm.once(
            Ssda903Table.PREV_PERM,
            PermanenceForms::previous,
            ReturnedChild::previousPermanentArrangement,
            ReturnedChild.Builder::previousPermanentArrangement,
            ImmutableList.of(
                    TableField.child(),
                    TableField.statedDateOfBirth(),
                    TableField.code(PREV_PERM_KIND, PreviousPermanentArrangement::kind),
                    TableField.text(
                            LA_PERM, arrangement -> arrangement.authority().map(AuthorityId::value)),
                    TableField.optionalDate(DATE_PERM, PreviousPermanentArrangement::date)));

    static final TableForm<AdoptionPlacement> PLACED_ADOPTION = TableForm.many(
            Ssda903Table.PLACED_ADOPTION,
            Comparator.naturalOrder(),
            PermanenceForms::placed,
            ReturnedChild::adoptionPlacements,
            ReturnedChild.Builder::addAdoptionPlacement,
            ImmutableList.of(
                    TableField.child(),
                    TableField.statedDateOfBirth(),
                    TableField.date(DATE_PLACED, AdoptionPlacement::start),
                    TableField.optionalDate(DATE_PLACED_CEASED, AdoptionPlacement::end),
                    TableField.code(REASON_PLACED_CEASED, AdoptionPlacement::reasonCeased)));

    static final TableForm<AdoptionDetails> AD1 = TableForm.once(
            Ssda903Table.AD1,
            PermanenceForms::adoption,
            ReturnedChild::adoption,
            ReturnedChild.Builder::adoption,
            ImmutableList.of(
                    TableField.child(),
                    TableField.statedDateOfBirth(),
                    TableField.optionalDate(DATE_INT, AdoptionDetails::decidedOn),
                    TableField.optionalDate(DATE_MATCH, AdoptionDetails::matchedOn),
                    TableField.code(FOSTER_CARE, AdoptionDetails::byFormerFosterCarer),
                    TableField.code(NB_ADOPTR, AdoptionDetails::numberOfAdopters),
                    TableField.code(SEX_ADOPTR, AdoptionDetails::sexOfAdopters),
                    TableField.code(LS_ADOPTR, AdoptionDetails::legalStatusOfAdopters)));

    private static final FieldKind<AuthorityId> AUTHORITY =
            FieldKinds.identifier(AuthorityId::of).withoutDecimals();

    private PermanenceForms() {}

    private static Optional<PreviousPermanentArrangement> previous(Row row) {
        PreviousPermanentArrangement arrangement = new PreviousPermanentArrangement(
                CodeFields.read(row, PREV_PERM_KIND, PreviousPermanence.codes()),
                row.optional(LA_PERM, AUTHORITY),
                row.optional(DATE_PERM, FieldKinds.DATE));
        return CodeFields.saying(row, arrangement, arrangement.isRecorded());
    }

    private static Optional<AdoptionPlacement> placed(Row row) {
        Optional<LocalDate> start = row.required(DATE_PLACED, FieldKinds.DATE);
        Optional<LocalDate> end = row.orReject(DATE_PLACED_CEASED, FieldKinds.DATE);
        return Days.inOrder(row, start, DATE_PLACED, end, DATE_PLACED_CEASED)
                ? Optional.of(new AdoptionPlacement(
                        start.orElseThrow(),
                        end,
                        CodeFields.read(row, REASON_PLACED_CEASED, ReasonNoLongerPlacedForAdoption.codes())))
                : Optional.empty();
    }

    private static Optional<AdoptionDetails> adoption(Row row) {
        AdoptionDetails details = AdoptionDetails.builder()
                .decidedOn(row.optional(DATE_INT, FieldKinds.DATE))
                .matchedOn(row.optional(DATE_MATCH, FieldKinds.DATE))
                .byFormerFosterCarer(CodeFields.answer(row, FOSTER_CARE))
                .numberOfAdopters(CodeFields.read(row, NB_ADOPTR, NumberOfAdopters.codes()))
                .sexOfAdopters(CodeFields.read(row, SEX_ADOPTR, SexOfAdopters.codes()))
                .legalStatusOfAdopters(CodeFields.read(row, LS_ADOPTR, LegalStatusOfAdopters.codes()))
                .build();
        return CodeFields.saying(row, details, details.isRecorded());
    }
}
