package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.child.Child;
import org.placewright.core.code.Sex;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.Suitability;
import org.placewright.core.referral.DeprivationOfLibertyOrder;
import org.placewright.core.referral.NeededBy;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.QualityAssurance;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SecureAccommodationAuthority;
import org.placewright.core.time.DateRange;
import org.placewright.interchange.csv.FindingCodes;

/** The columns of referrals, each of one child, with all that is known of the child and what the child needs. */
final class ReferralColumns {

    private static final CellForm<Suitability> SUITABILITY = CellForms.words(Suitability.values(), Suitability::label);

    private static final CouncilColumn<Referral, ReferralId> ID = CouncilColumn.required(
            "Referral id",
            "id",
            CellForms.identifier(ReferralId::of, ReferralId::value),
            Referral::id,
            "names the referral; each once");
    private static final CouncilColumn<Referral, ChildId> CHILD =
            ChildColumns.ID.within("child.", Referral::child, (referral, child) -> referral);
    private static final CouncilColumn<Referral, LocalDate> DATE_OF_BIRTH =
            ChildColumns.DATE_OF_BIRTH.within("child.", Referral::child, (referral, child) -> referral);
    private static final CouncilColumn<Referral, LocalDate> NEEDED_FROM = CouncilColumn.required(
            "Needed from",
            "neededFrom",
            CellForms.DATE,
            Referral::neededFrom,
            "first day on which the child needs the home; not before birth");

    private static final CouncilColumn<DateRange, LocalDate> ORDER_FROM = CouncilColumn.read(
            "Secure order from",
            "",
            CellForms.DATE,
            days -> Optional.of(days.from()),
            "first day of a court's order for secure accommodation");
    private static final CouncilColumn<DateRange, LocalDate> ORDER_UNTIL = CouncilColumn.<DateRange, LocalDate>read(
                    "Secure order until", "", CellForms.DATE, DateRange::until, "first day on which it no longer holds")
            .orElse("no end is known");

    private static final CouncilColumn<QualityAssurance, String> CHECKED_BY = CouncilColumn.read(
            "Quality assured by", "by", CellForms.TEXT, QualityAssurance::by, "who checked the referral");
    private static final CouncilColumn<QualityAssurance, LocalDate> CHECKED_ON = CouncilColumn.read(
            "Quality assured on",
            "on",
            CellForms.DATE,
            check -> Optional.of(check.on()),
            "when the referral was checked");

    private static final ImmutableList<CouncilColumn<CareRecommendation, ?>> RECOMMENDATION =
            Columns.<CareRecommendation>of()
                    .word(
                            "Foster care suitability",
                            "fosterCare",
                            SUITABILITY,
                            Suitability.NOT_SPECIFIED,
                            CareRecommendation::fosterCare,
                            (all, foster) ->
                                    new CareRecommendation(foster, all.residentialCare(), all.supportedAccommodation()),
                            "how suitable foster care is")
                    .word(
                            "Residential care suitability",
                            "residentialCare",
                            SUITABILITY,
                            Suitability.NOT_SPECIFIED,
                            CareRecommendation::residentialCare,
                            (all, residential) ->
                                    new CareRecommendation(all.fosterCare(), residential, all.supportedAccommodation()),
                            "how suitable residential care is")
                    .word(
                            "Supported accommodation suitability",
                            "supportedAccommodation",
                            SUITABILITY,
                            Suitability.NOT_SPECIFIED,
                            CareRecommendation::supportedAccommodation,
                            (all, supported) ->
                                    new CareRecommendation(all.fosterCare(), all.residentialCare(), supported),
                            "how suitable supported accommodation is")
                    .all();

    private static final ImmutableList<CouncilColumn<SecureAccommodationAuthority, ?>> SECURE =
            Columns.<SecureAccommodationAuthority>of()
                    .answer(
                            "Secretary of State's approval",
                            "secretaryOfStateApproval",
                            SecureAccommodationAuthority::secretaryOfStateApproval,
                            (all, approval) -> new SecureAccommodationAuthority(all.order(), approval, all.remanded()),
                            "whether secure accommodation of a child under 13 is approved")
                    .answer(
                            "Remanded",
                            "remanded",
                            SecureAccommodationAuthority::remanded,
                            (all, remanded) -> new SecureAccommodationAuthority(
                                    all.order(), all.secretaryOfStateApproval(), remanded),
                            "whether the child is remanded")
                    .all();

    private static final ImmutableList<CouncilColumn<Referral, ?>> WANTED = Columns.<Referral>of()
            .add(
                    "Placing authority",
                    "authority",
                    CellForms.identifier(AuthorityId::of, AuthorityId::value),
                    Referral::authority,
                    Referral::withAuthority,
                    "which local authority refers the child")
            .add(
                    "Latest start",
                    "latestStart",
                    CellForms.DATE,
                    Referral::latestStart,
                    Referral::withLatestStart,
                    "last day on which the child can move in; not before it is needed")
            .word(
                    "Needed by",
                    "neededBy",
                    CellForms.words(NeededBy.values(), NeededBy::label),
                    NeededBy.NOT_SPECIFIED,
                    Referral::neededBy,
                    Referral::withNeededBy,
                    "how soon the home is needed")
            .word(
                    "Planned or emergency",
                    "plannedOrEmergency",
                    CellForms.words(PlannedOrEmergency.values(), PlannedOrEmergency::label),
                    PlannedOrEmergency.NOT_SPECIFIED,
                    Referral::plannedOrEmergency,
                    Referral::withPlannedOrEmergency,
                    "whether the move is planned")
            .add(CouncilColumn.<Referral, Integer>of(
                            "Sibling count",
                            "siblingCount",
                            CellForms.COUNT,
                            referral -> CapacityColumns.boxed(referral.siblingCount()),
                            Referral::withSiblingCount,
                            "brothers and sisters to be placed with the child")
                    .in("children"))
            .set(
                    "Siblings live at",
                    "siblingsLiveAt",
                    ElementForm.of(CellForms.HOME),
                    Referral::siblingsLiveAt,
                    Referral::withSiblingsLiveAt,
                    "identifiers of the homes where brothers and sisters live")
            .add(
                    "Current home id",
                    "currentHome",
                    CellForms.HOME,
                    Referral::currentHome,
                    Referral::withCurrentHome,
                    "where the child lives now")
            .add(
                    "Home postcode",
                    "homePostcode",
                    CellForms.POSTCODE,
                    Referral::homePostcode,
                    Referral::withHomePostcode,
                    "where the family lives")
            .add(
                    "School postcode",
                    "schoolPostcode",
                    CellForms.POSTCODE,
                    Referral::schoolPostcode,
                    Referral::withSchoolPostcode,
                    "where the school is")
            .within(RECOMMENDATION, "recommendation.", Referral::recommendation, Referral::withRecommendation)
            .within(NeedsColumns.ALL, "needs.", Referral::needs, Referral::withNeeds)
            .word(
                    "Deprivation of liberty order",
                    "deprivationOfLibertyOrder",
                    CellForms.words(DeprivationOfLibertyOrder.values(), DeprivationOfLibertyOrder::label),
                    DeprivationOfLibertyOrder.NOT_SPECIFIED,
                    Referral::deprivationOfLibertyOrder,
                    Referral::withDeprivationOfLibertyOrder,
                    "whether a court has ordered it")
            .within(SECURE, "secureAccommodation.", Referral::secureAccommodation, Referral::withSecureAccommodation)
            .all();

    static final CouncilForm<Referral> FORM = FormDefinition.named("referrals", Referral.class, ReferralColumns::begun)
            .keys(ImmutableList.of(ID, CHILD, DATE_OF_BIRTH, NEEDED_FROM))
            .columns(Columns.<Referral>of()
                    .within(ChildColumns.REST, "child.", Referral::child, Referral::withChild)
                    .all())
            .columns(WANTED)
            .part(
                    ImmutableList.of(ORDER_FROM, ORDER_UNTIL),
                    "secureAccommodation.order",
                    referral -> referral.secureAccommodation().order(),
                    ReferralColumns::withOrder,
                    ReferralColumns::order)
            .part(
                    ImmutableList.of(CHECKED_BY, CHECKED_ON),
                    "qualityAssurance.",
                    Referral::qualityAssurance,
                    Referral::withQualityAssurance,
                    row -> {
                        Optional<String> by = row.get(CHECKED_BY);
                        return row.get(CHECKED_ON).map(on -> new QualityAssurance(by, on));
                    })
            .once(ID, FindingCodes.DUPLICATE_REFERRAL, Referral::id)
            .about(ID, (key, id) -> key.pseudonymOf(ReferralId.of(id)))
            .form(InventedReferral.REFERRAL);

    private ReferralColumns() {}

    private static Optional<Referral> begun(FormRow row) {
        Optional<ReferralId> id = row.get(ID);
        Optional<ChildId> child = row.get(CHILD);
        Optional<LocalDate> birth = row.get(DATE_OF_BIRTH);
        Optional<LocalDate> needed = row.get(NEEDED_FROM);
        if (birth.isPresent() && needed.isPresent() && needed.get().isBefore(birth.get())) {
            row.row()
                    .reject(
                            FindingCodes.NEEDED_BEFORE_BIRTH,
                            NEEDED_FROM.column(),
                            "the home is needed before the child is born",
                            "a date on or after the date of birth; maybe the two are swapped");
        }
        if (row.row().isRejected()) {
            return Optional.empty();
        }
        return Optional.of(Referral.builder()
                .id(id.orElseThrow())
                .child(Child.builder()
                        .id(child.orElseThrow())
                        .sex(Sex.NOT_KNOWN)
                        .dateOfBirth(birth.orElseThrow())
                        .build())
                .neededFrom(needed.orElseThrow())
                .build());
    }

    private static Optional<DateRange> order(FormRow row) {
        Optional<LocalDate> until = row.get(ORDER_UNTIL);
        return row.get(ORDER_FROM).map(from -> new DateRange(from, until));
    }

    private static Referral withOrder(Referral referral, DateRange days) {
        SecureAccommodationAuthority known = referral.secureAccommodation();
        return referral.withSecureAccommodation(new SecureAccommodationAuthority(
                Optional.of(days), known.secretaryOfStateApproval(), known.remanded()));
    }
}
