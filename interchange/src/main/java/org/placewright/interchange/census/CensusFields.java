package org.placewright.interchange.census;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.measure.Quantity;
import javax.measure.quantity.Time;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.measure.StaffingHours;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.pricing.ProvisionType;

/** Every column any layout of the census has, in one order. */
final class CensusFields {

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private static final String DISTANCE_NEEDED_IN_FULL =
            "Requirement to place at distance (eg CSE/CCE/Parental " + "choice/move to near family or support)";

    static final CensusField<LocalDate> CENSUS_DATE = CensusField.text(
            Column.optional("Census date", "Date of census"),
            "census date\\b|date of (the )?census\\b",
            FieldKinds.DATE,
            placement -> Optional.of(placement.observedOn()),
            CensusPlacement.Builder::observedOn,
            DAY_FIRST::format);

    static final CensusField<LookedAfter> LOOKED_AFTER = CensusField.word(
            Column.optional("Looked after child?", "Looked after child", "Looked after", "Looked after?"),
            "looked after( child(ren)?)?\\b",
            CensusWords.of(LookedAfter.values(), LookedAfter::label)
                    .before2025(LookedAfter.LOOKED_AFTER, "Yes")
                    .also(LookedAfter.LOOKED_AFTER, "Y", "1")
                    .also(LookedAfter.NOT_LOOKED_AFTER, "N", "0"),
            CensusPlacement::lookedAfter,
            CensusPlacement.Builder::lookedAfter);

    static final CensusField<AuthorityId> AUTHORITY = CensusField.text(
            Column.optional("Placing Authority"),
            "placing authority\\b",
            CensusKinds.AUTHORITY,
            CensusPlacement::placingAuthority,
            CensusPlacement.Builder::placingAuthority,
            AuthorityId::value);

    static final CensusField<ChildId> IDENTIFIER = CensusField.text(
            Column.optional("Identifier", "Unique identifier"),
            "(unique )?identifier\\b",
            FieldKinds.identifier(ChildId::of).withoutDecimals(),
            CensusPlacement::identifier,
            CensusPlacement.Builder::identifier,
            ChildId::value);

    static final CensusField<BigDecimal> AGE = new CensusField<>(
            Column.required("Age", "Age in years", "Age at census", "Age at census date"),
            Pattern.compile("age\\b"),
            CensusKinds.AGE,
            placement -> Optional.of(BigDecimal.valueOf(placement.ageInYears())),
            (placement, age) -> placement.ageInYears(age.intValue()),
            (age, layout) -> CsvCell.number(age));

    static final CensusField<Gender> GENDER = CensusField.word(
            Column.optional("Gender"),
            "gender\\b",
            CensusWords.of(Gender.values(), Gender::label)
                    .also(Gender.MALE, "Male", "M")
                    .also(Gender.FEMALE, "Female", "F")
                    .also(Gender.NON_BINARY, "Non binary"),
            CensusPlacement::gender,
            CensusPlacement.Builder::gender);

    static final CensusField<String> ETHNIC_GROUP = CensusField.text(
            Column.optional("Ethnic Group", "Ethnicity"),
            "ethnic group\\b|ethnicity\\b",
            CensusKinds.TEXT,
            CensusPlacement::ethnicGroup,
            CensusPlacement.Builder::ethnicGroup,
            text -> text);

    static final CensusField<UnaccompaniedAnswer> UNACCOMPANIED = CensusField.word(
            Column.optional("UASC"),
            "uasc\\b|unaccompanied asylum[ -]seek(er|ing)( child(ren)?)?\\b",
            CensusWords.of(UnaccompaniedAnswer.values(), UnaccompaniedAnswer::label)
                    .also(UnaccompaniedAnswer.YES, "Y", "1")
                    .also(UnaccompaniedAnswer.NO, "N", "0"),
            CensusPlacement::unaccompanied,
            CensusPlacement.Builder::unaccompanied);

    static final CensusField<String> SPECIAL_EDUCATION = CensusField.text(
            Column.optional("SEND"),
            "send\\b",
            CensusKinds.TEXT,
            CensusPlacement::specialEducation,
            CensusPlacement.Builder::specialEducation,
            text -> text);

    static final CensusField<String> SPECIAL_EDUCATION_CATEGORY = CensusField.text(
            Column.optional("Primary SEND category"),
            "primary send category\\b",
            CensusKinds.TEXT,
            CensusPlacement::specialEducationCategory,
            CensusPlacement.Builder::specialEducationCategory,
            text -> text);

    static final CensusField<String> SPECIAL_EDUCATION_NEED = CensusField.text(
            Column.optional("Primary SEND need"),
            "primary send need\\b",
            CensusKinds.TEXT,
            CensusPlacement::specialEducationNeed,
            CensusPlacement.Builder::specialEducationNeed,
            text -> text);

    static final CensusField<HowSourced> HOW_SOURCED = CensusField.text(
            Column.optional("How the placement was sourced", "How sourced"),
            "how (the |this )?(placement )?(was )?sourced\\b",
            CensusKinds.HOW_SOURCED,
            CensusPlacement::howSourced,
            CensusPlacement.Builder::howSourced,
            HowSourced::label);

    static final CensusField<String> ORGANISATION = CensusField.text(
            Column.optional("Organisation", "Organisation name", "Name of organisation"),
            "organisation( name)?\\b",
            CensusKinds.TEXT,
            CensusPlacement::organisation,
            CensusPlacement.Builder::organisation,
            text -> text);

    static final CensusField<RegistrationNumber> PROVIDER_NUMBER = CensusField.text(
            Column.optional("Provider Ofsted (or equivalent) URN", "Provider URN", "Provider ID"),
            "provider (id|urn|ofsted( urn)?)\\b",
            CensusKinds.REGISTRATION_NUMBER,
            CensusPlacement::providerNumber,
            CensusPlacement.Builder::providerNumber,
            RegistrationNumber::value);

    static final CensusField<CompanyNumber> COMPANY_NUMBER = CensusField.text(
            Column.optional("Provider Company number", "Company number"),
            "(provider )?company number\\b",
            CensusKinds.COMPANY_NUMBER,
            CensusPlacement::companyNumber,
            CensusPlacement.Builder::companyNumber,
            CompanyNumber::value);

    static final CensusField<String> ESTABLISHMENT = CensusField.text(
            Column.optional("Establishment", "Establishment name", "Name of establishment"),
            "establishment( name)?\\b(?! (registration )?urn\\b)",
            CensusKinds.TEXT,
            CensusPlacement::establishment,
            CensusPlacement.Builder::establishment,
            text -> text);

    static final CensusField<RegistrationNumber> ESTABLISHMENT_NUMBER = CensusField.text(
            Column.optional("Establishment URN", "Establishment registration URN", "URN"),
            "establishment (registration )?urn\\b",
            CensusKinds.REGISTRATION_NUMBER,
            CensusPlacement::establishmentNumber,
            CensusPlacement.Builder::establishmentNumber,
            RegistrationNumber::value);

    static final CensusField<RegistrationType> REGISTRATION_TYPE = CensusField.word(
            Column.optional("Primary registration type", "Registration type"),
            "(primary )?registration type\\b",
            CensusWords.of(RegistrationType.values(), RegistrationType::label)
                    .before2025(RegistrationType.CARE_QUALITY_COMMISSION, "CQC"),
            CensusPlacement::registrationType,
            CensusPlacement.Builder::registrationType);

    static final CensusField<AuthorityId> HOST_AUTHORITY = CensusField.text(
            Column.optional("Host Authority"),
            "host authority\\b",
            CensusKinds.AUTHORITY,
            CensusPlacement::hostAuthority,
            CensusPlacement.Builder::hostAuthority,
            AuthorityId::value);

    static final CensusField<ProvisionType> TYPE = CensusField.text(
            Column.required("Type of provision", "Provision type"),
            "(type of provision|provision type)\\b",
            CensusKinds.PROVISION_TYPE,
            placement -> Optional.of(placement.provision()),
            CensusPlacement.Builder::provision,
            ProvisionType::label);

    static final CensusField<LocalDate> START = CensusField.text(
            Column.optional("Placement start date", "Start date"),
            "(placement )?start date( of placement)?\\b",
            FieldKinds.DATE,
            CensusPlacement::placementStart,
            CensusPlacement.Builder::placementStart,
            DAY_FIRST::format);

    static final CensusField<DistanceReason> DISTANCE_REASON = CensusField.word(
            Column.optional(
                    "Placing at Distance Reason", "Primary Placing at Distance Reason", "Placing-at-distance reason"),
            "(primary )?placing[ -]at[ -]distance reason\\b",
            CensusWords.of(DistanceReason.values(), DistanceReason::label)
                    .also(DistanceReason.DISTANCE_NEEDED, DISTANCE_NEEDED_IN_FULL)
                    .also(DistanceReason.OTHER, "Other")
                    .also(DistanceReason.NOT_APPLICABLE, "N/A")
                    .also(DistanceReason.PREFERENCE, "Preference")
                    .also(DistanceReason.SAFEGUARDING, "Safeguarding")
                    .also(DistanceReason.WITHIN_DISTANCE_NOT_AVAILABLE, "Exists within distance but not available")
                    .also(DistanceReason.WITHIN_DISTANCE_DOES_NOT_EXIST, "Does not exist within distance")
                    .also(DistanceReason.CARER_MOVING, "Carer moving")
                    .also(DistanceReason.LEGAL, "Legal"),
            CensusPlacement::distanceReason,
            CensusPlacement.Builder::distanceReason);

    static final CensusField<WeeklyFee> TOTAL = money(
            Column.required("Total weekly cost", "Weekly cost"),
            "(total )?weekly cost\\b",
            CensusKinds.COST,
            placement -> Optional.of(placement.total()),
            CensusPlacement.Builder::total);

    static final CensusField<WeeklyFee> SOCIAL_CARE = money(
            Column.optional("Contribution from Social Care", "Social Care contribution"),
            "(weekly )?contribution (from|by) social care\\b|social care (weekly )?contribution\\b",
            FieldKinds.MONEY,
            CensusPlacement::socialCare,
            CensusPlacement.Builder::socialCare);

    static final CensusField<WeeklyFee> EDUCATION = money(
            Column.optional("Contribution from Education", "Education contribution"),
            "(weekly )?contribution (from|by) education\\b|education (weekly )?contribution\\b",
            FieldKinds.MONEY,
            CensusPlacement::education,
            CensusPlacement.Builder::education);

    static final CensusField<WeeklyFee> HEALTH = money(
            Column.optional("Contribution from Health", "Health contribution"),
            "(weekly )?contribution (from|by) health\\b|health (weekly )?contribution\\b",
            FieldKinds.MONEY,
            CensusPlacement::health,
            CensusPlacement.Builder::health);

    static final CensusField<Answer> PACKAGES = CensusField.word(
            Column.optional(
                    "Does this placement cost include additional packages?",
                    "Additional packages included",
                    "Additional packages included?"),
            "does this placement cost include additional packages\\b|additional packages( included)?\\b",
            CensusWords.of(new Answer[] {Answer.YES, Answer.NO}, Answer::label),
            placement -> Optional.of(placement.additionalPackages()).filter(answer -> answer != Answer.NOT_SPECIFIED),
            CensusPlacement.Builder::additionalPackages);

    static final CensusField<DeprivationOfLibertySafeguards> DEPRIVATION_OF_LIBERTY = CensusField.word(
            Column.optional("Deprivation of Liberty Safeguards in place?", "Deprivation of liberty"),
            "deprivation of liberty( safeguards)?( \\(dols\\))?( in place)?\\b",
            CensusWords.of(DeprivationOfLibertySafeguards.values(), DeprivationOfLibertySafeguards::label)
                    .also(DeprivationOfLibertySafeguards.CURRENT, "Current")
                    .also(DeprivationOfLibertySafeguards.PREVIOUS, "Previous"),
            CensusPlacement::deprivationOfLiberty,
            CensusPlacement.Builder::deprivationOfLiberty);

    static final CensusField<SoloPlacement> SOLO = CensusField.word(
            Column.optional("Does this CYP require a solo placement?", "Solo"),
            "does this (cyp|child) require a solo placement\\b|solo( placement)?( required)?\\b",
            CensusWords.of(SoloPlacement.values(), SoloPlacement::label)
                    .also(SoloPlacement.NEEDED_AND_IN_PLACE, "Needs and has")
                    .also(SoloPlacement.NEEDED_AND_NOT_IN_PLACE, "Needs and has not")
                    .also(SoloPlacement.NOT_NEEDED_AND_IN_PLACE, "Does not need and has")
                    .also(SoloPlacement.NOT_NEEDED_AND_NOT_IN_PLACE, "Neither"),
            CensusPlacement::solo,
            CensusPlacement.Builder::solo);

    static final CensusField<NeedLevel> NEED_LEVEL = CensusField.word(
            Column.added("Need level", "Level of need"),
            "need level\\b|level of need\\b",
            CensusWords.of(NeedLevel.values(), NeedLevel::label),
            CensusPlacement::needLevel,
            CensusPlacement.Builder::needLevel);

    static final CensusField<Quantity<Time>> STAFFING = new CensusField<>(
            Column.added("Additional staffing hours", "Additional hours", "Staffing hours"),
            Pattern.compile("(additional )?(staffing )?hours\\b"),
            CensusKinds.STAFFING_HOURS,
            CensusPlacement::additionalStaffing,
            CensusPlacement.Builder::additionalStaffing,
            (time, layout) -> CsvCell.number(BigDecimal.valueOf(StaffingHours.inHours(time))));

    static final CensusField<Integer> PLACES_BLOCKED = new CensusField<>(
            Column.added("Places blocked", "Blocked places"),
            Pattern.compile("places blocked\\b|blocked places\\b"),
            CensusKinds.PLACES_BLOCKED,
            CensusPlacement::placesBlocked,
            CensusPlacement.Builder::placesBlocked,
            (places, layout) -> CsvCell.number(places));

    static final CensusField<InspectionGrade> GRADE = CensusField.word(
            Column.added("Ofsted grade", "Grade", "Overall effectiveness"),
            "(ofsted )?grade\\b|overall effectiveness\\b",
            CensusWords.of(InspectionGrade.values(), InspectionGrade::label),
            CensusPlacement::grade,
            CensusPlacement.Builder::grade);

    static final CensusField<PlannedOrEmergency> URGENCY = CensusField.word(
            Column.added("Planned or emergency", "Urgency"),
            "planned or emergency\\b|urgency\\b",
            CensusWords.of(
                    new PlannedOrEmergency[] {PlannedOrEmergency.PLANNED, PlannedOrEmergency.EMERGENCY},
                    PlannedOrEmergency::label),
            placement ->
                    Optional.of(placement.urgency()).filter(urgency -> urgency != PlannedOrEmergency.NOT_SPECIFIED),
            CensusPlacement.Builder::urgency);

    /** Says nothing that is kept: amounts in anything but pounds are never read as pounds. */
    static final CensusField<String> CURRENCY = CensusField.text(
            Column.added("Currency"),
            "currency\\b",
            CensusCosts.POUNDS_ONLY,
            placement -> Optional.empty(),
            (placement, currency) -> {},
            text -> text);

    /** All of them. */
    static final ImmutableList<CensusField<?>> ALL = ImmutableList.of(
            CENSUS_DATE,
            LOOKED_AFTER,
            AUTHORITY,
            IDENTIFIER,
            AGE,
            GENDER,
            ETHNIC_GROUP,
            UNACCOMPANIED,
            SPECIAL_EDUCATION,
            SPECIAL_EDUCATION_CATEGORY,
            SPECIAL_EDUCATION_NEED,
            HOW_SOURCED,
            ORGANISATION,
            PROVIDER_NUMBER,
            COMPANY_NUMBER,
            ESTABLISHMENT,
            ESTABLISHMENT_NUMBER,
            REGISTRATION_TYPE,
            HOST_AUTHORITY,
            TYPE,
            START,
            DISTANCE_REASON,
            TOTAL,
            SOCIAL_CARE,
            EDUCATION,
            HEALTH,
            PACKAGES,
            DEPRIVATION_OF_LIBERTY,
            SOLO,
            NEED_LEVEL,
            STAFFING,
            PLACES_BLOCKED,
            GRADE,
            URGENCY,
            CURRENCY);

    private CensusFields() {}

    private static CensusField<WeeklyFee> money(
            Column column,
            String beginning,
            FieldKind<WeeklyFee> kind,
            Function<CensusPlacement, Optional<WeeklyFee>> value,
            BiConsumer<CensusPlacement.Builder, WeeklyFee> setter) {
        return new CensusField<>(
                column,
                Pattern.compile(beginning),
                kind,
                value,
                setter,
                (fee, layout) -> CsvCell.number(fee.amount().getAmount()));
    }
}
