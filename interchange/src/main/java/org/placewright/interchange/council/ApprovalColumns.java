package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.ApprovalTerms;
import org.placewright.core.provider.FosteringExemption;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.time.DateRange;

/** The columns of how far a fostering household is approved and for what, and of its exemption from the usual limit. */
final class ApprovalColumns {

    /** How far a household has come. */
    private enum Stage {
        FULL("Full"),
        TEMPORARY("Temporary"),
        TEMPORARY_EXTENDED("Temporary, extended"),
        NOT_YET_ASSESSED("Not yet assessed"),
        REFUSED("Refused");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private static final CouncilColumn<Approval, Stage> STAGE = ApprovalColumns.<Stage>column(
                    "Approval",
                    "",
                    CellForms.words(Stage.values(), Stage::label),
                    approval -> Optional.of(stage(approval)),
                    "how far a fostering household is approved")
            .orElse("full, where it is approved from a day; else not known");
    private static final CouncilColumn<Approval, LocalDate> FROM = column(
            "Approved from", "days", CellForms.DATE, approval -> days(approval).map(DateRange::from), "first day");
    private static final CouncilColumn<Approval, LocalDate> UNTIL = column(
                    "Approved until",
                    "days",
                    CellForms.DATE,
                    approval -> days(approval).flatMap(DateRange::until),
                    "first day on which it no longer is; of a temporary approval, required")
            .orElse("no end is known");
    private static final CouncilColumn<Approval, LocalDate> DECISION = column(
            "Approval decision date",
            "",
            CellForms.DATE,
            ApprovalColumns::decision,
            "day on which a refused household was refused, or the decision on one not yet assessed is expected");
    private static final CouncilColumn<Approval, Integer> CHILDREN = column(
                    "Approved children",
                    "terms.children",
                    CellForms.COUNT,
                    approval -> terms(approval).flatMap(terms -> CapacityColumns.boxed(terms.children())),
                    "most children a full approval is for")
            .in("children");
    private static final ImmutableList<CouncilColumn<Range<Integer>, Integer>> AGES = CapacityColumns.ages(
            "Approved youngest age", "Approved oldest age", "terms.ages", "a full approval is for; both or neither");
    private static final CouncilColumn<Approval, AcceptedSex> SEX = column(
            "Approved sex",
            "terms.sex",
            CellForms.words(AcceptedSex.values(), AcceptedSex::label),
            approval -> terms(approval).flatMap(ApprovalTerms::sex),
            "whom a full approval is for");
    private static final CouncilColumn<Approval, ImmutableList<KindOfStay>> STAYS = column(
            "Approved stays",
            "terms.stays",
            ElementForm.of(CellForms.words(KindOfStay.values(), KindOfStay::label))
                    .list(),
            approval -> terms(approval).flatMap(terms -> OfferingColumns.list(terms.stays())),
            "which kinds of stay a full approval is for");

    static final ImmutableList<CouncilColumn<Approval, ?>> APPROVAL =
            ImmutableList.<CouncilColumn<Approval, ?>>builder()
                    .addAll(ImmutableList.of(STAGE, FROM, UNTIL, DECISION, CHILDREN))
                    .add(AGES.get(0).within("", approval -> terms(approval).flatMap(ApprovalTerms::ages)))
                    .add(AGES.get(1).within("", approval -> terms(approval).flatMap(ApprovalTerms::ages)))
                    .add(SEX)
                    .add(STAYS)
                    .build();

    private static final CouncilColumn<FosteringExemption, ImmutableList<ChildId>> EXEMPT = CouncilColumn.read(
            "Exempt children",
            "children",
            ElementForm.of(CellForms.identifier(ChildId::of, ChildId::value)).list(),
            exemption -> OfferingColumns.list(exemption.children()),
            "the children named by an exemption from the usual fostering limit");
    private static final CouncilColumn<FosteringExemption, AuthorityId> GRANTED_BY = CouncilColumn.read(
            "Exemption granted by",
            "grantedBy",
            CellForms.identifier(AuthorityId::of, AuthorityId::value),
            exemption -> Optional.of(exemption.grantedBy()),
            "the local authority that granted it");
    private static final CouncilColumn<FosteringExemption, LocalDate> EXEMPT_FROM = CouncilColumn.read(
            "Exemption from",
            "days",
            CellForms.DATE,
            exemption -> Optional.of(exemption.days().from()),
            "first day of the exemption");
    private static final CouncilColumn<FosteringExemption, LocalDate> EXEMPT_UNTIL =
            CouncilColumn.<FosteringExemption, LocalDate>read(
                            "Exemption until",
                            "days",
                            CellForms.DATE,
                            exemption -> exemption.days().until(),
                            "first day on which it no longer holds")
                    .orElse("no end is known");

    static final ImmutableList<CouncilColumn<FosteringExemption, ?>> EXEMPTION =
            ImmutableList.of(EXEMPT, GRANTED_BY, EXEMPT_FROM, EXEMPT_UNTIL);

    private ApprovalColumns() {}

    private static <V> CouncilColumn<Approval, V> column(
            String name, String attribute, CellForm<V> form, Function<Approval, Optional<V>> get, String meaning) {
        return CouncilColumn.read(name, attribute, form, get, meaning);
    }

    private static Stage stage(Approval approval) {
        if (approval instanceof Approval.Temporary temporary) {
            return temporary.extended() ? Stage.TEMPORARY_EXTENDED : Stage.TEMPORARY;
        } else if (approval instanceof Approval.NotYetAssessed) {
            return Stage.NOT_YET_ASSESSED;
        }
        return approval instanceof Approval.Refused ? Stage.REFUSED : Stage.FULL;
    }

    private static Optional<DateRange> days(Approval approval) {
        if (approval instanceof Approval.Full full) {
            return Optional.of(full.days());
        }
        return approval instanceof Approval.Temporary temporary ? Optional.of(temporary.days()) : Optional.empty();
    }

    private static Optional<ApprovalTerms> terms(Approval approval) {
        return approval instanceof Approval.Full full ? Optional.of(full.terms()) : Optional.empty();
    }

    private static Optional<LocalDate> decision(Approval approval) {
        if (approval instanceof Approval.NotYetAssessed waiting) {
            return waiting.expectedOn();
        }
        return approval instanceof Approval.Refused refused ? Optional.of(refused.on()) : Optional.empty();
    }

    /** Reads the approval; of what belongs to another stage nothing may be filled in. */
    static Optional<Approval> approval(FormRow row) {
        Optional<LocalDate> from = row.get(FROM);
        Optional<LocalDate> until = row.get(UNTIL);
        Optional<LocalDate> decision = row.get(DECISION);
        Optional<DateRange> days = from.map(first -> new DateRange(first, until));
        Optional<Stage> stage = row.get(STAGE);
        ApprovalTerms terms = ApprovalTerms.builder()
                .children(CapacityColumns.unboxed(row.get(CHILDREN)))
                .ages(CapacityColumns.ages(row, AGES))
                .sex(row.get(SEX))
                .stays(row.get(STAYS).orElse(ImmutableList.of()))
                .build();
        boolean noDays = from.isEmpty() && until.isEmpty();
        boolean noTerms = terms.equals(ApprovalTerms.NOT_SPECIFIED);
        if (row.saysNotKnown(STAGE)) {
            return Optional.empty();
        }
        return switch (stage.orElse(Stage.FULL)) {
            case FULL -> days.filter(known -> decision.isEmpty()).map(known -> new Approval.Full(known, terms));
            case TEMPORARY ->
                days.filter(known -> decision.isEmpty() && noTerms).map(known -> new Approval.Temporary(known, false));
            case TEMPORARY_EXTENDED ->
                days.filter(known -> decision.isEmpty() && noTerms).map(known -> new Approval.Temporary(known, true));
            case NOT_YET_ASSESSED ->
                noDays && noTerms ? Optional.of(new Approval.NotYetAssessed(decision)) : Optional.empty();
            case REFUSED -> decision.filter(on -> noDays && noTerms).map(Approval.Refused::new);
        };
    }

    /** Reads the exemption; the children, who granted it and from when must be there. */
    static Optional<FosteringExemption> exemption(FormRow row) {
        Optional<ImmutableList<ChildId>> children = row.get(EXEMPT);
        Optional<AuthorityId> authority = row.get(GRANTED_BY);
        Optional<LocalDate> from = row.get(EXEMPT_FROM);
        Optional<LocalDate> until = row.get(EXEMPT_UNTIL);
        return children.flatMap(named -> authority.flatMap(by -> from.map(
                first -> new FosteringExemption(ImmutableSortedSet.copyOf(named), by, new DateRange(first, until)))));
    }
}
