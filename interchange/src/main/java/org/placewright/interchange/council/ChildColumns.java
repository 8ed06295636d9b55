package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.child.Background;
import org.placewright.core.child.Child;
import org.placewright.core.child.Education;
import org.placewright.core.child.EducationPlacement;
import org.placewright.core.child.PupilNumber;
import org.placewright.core.child.SpecialEducationalNeed;
import org.placewright.core.code.Sex;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.SchoolUrn;
import org.placewright.core.need.Language;
import org.placewright.core.need.Religion;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FieldKind;

/** The columns of a child who is referred. */
final class ChildColumns {

    static final CouncilColumn<Child, ChildId> ID = CouncilColumn.required(
            "Child id",
            "id",
            CellForms.identifier(ChildId::of, ChildId::value),
            Child::id,
            "identifies the child at the authority");

    static final CouncilColumn<Child, LocalDate> DATE_OF_BIRTH = CouncilColumn.required(
            "Date of birth", "dateOfBirth", CellForms.DATE, Child::dateOfBirth, "day the child was born");

    private static final CellForm<PupilNumber> PUPIL_NUMBER = CellForm.of(
            "13 characters, or UN and digits",
            new FieldKind<>(
                    FindingCodes.INVALID_PUPIL_NUMBER,
                    "not a unique pupil number",
                    "a letter, 11 digits, and a digit or letter; or a code such as UN1",
                    text -> FormRow.tried(() -> Optional.of(PupilNumber.of(text)))),
            number -> number instanceof PupilNumber.Given given
                    ? given.number().value()
                    : ((PupilNumber.Absent) number).reason().code());

    private static final CellForm<SchoolUrn> SCHOOL_NUMBER = CellForm.of(
            "6 digits",
            new FieldKind<>(
                    FindingCodes.INVALID_URN,
                    "not the number of a school",
                    "6 digits",
                    text -> FormRow.tried(() -> Optional.of(SchoolUrn.of(text)))),
            SchoolUrn::value);

    private static final ImmutableList<CouncilColumn<Background, ?>> BACKGROUND = Columns.<Background>of()
            .add(
                    "Religion",
                    "religion",
                    CellForms.words(Religion.values(), Religion::label),
                    Background::religion,
                    Background::withReligion,
                    "religion, or that there is none")
            .set(
                    "Languages",
                    "languages",
                    ElementForm.of(CellForms.LANGUAGE_CODE),
                    Background::languages,
                    Background::withLanguages,
                    "languages the child speaks or signs")
            .add(
                    "First language",
                    "firstLanguage",
                    CellForms.LANGUAGE_CODE,
                    Background::firstLanguage,
                    (background, first) -> background
                            .withFirstLanguage(Optional.<Language>empty())
                            .withFirstLanguage(first),
                    "the language the child learned first")
            .answer(
                    "Needs interpreter",
                    "needsInterpreter",
                    Background::needsInterpreter,
                    Background::withNeedsInterpreter,
                    "whether the child needs an interpreter")
            .add(
                    "Cultural background",
                    "culturalBackground",
                    CellForms.TEXT,
                    Background::culturalBackground,
                    Background::withCulturalBackground,
                    "in the words of the record")
            .all();

    private static final ImmutableList<CouncilColumn<Education, ?>> EDUCATION = Columns.<Education>of()
            .word(
                    "Education",
                    "placement",
                    CellForms.words(EducationPlacement.values(), EducationPlacement::label),
                    EducationPlacement.NOT_SPECIFIED,
                    Education::placement,
                    Education::withPlacement,
                    "where the child is educated")
            .add(
                    "School name",
                    "schoolName",
                    CellForms.TEXT,
                    Education::schoolName,
                    Education::withSchoolName,
                    "what the school is called")
            .add(
                    "School URN",
                    "schoolUrn",
                    SCHOOL_NUMBER,
                    Education::schoolUrn,
                    Education::withSchoolUrn,
                    "number of the school in its register")
            .add(
                    "School postcode on record",
                    "schoolPostcode",
                    CellForms.POSTCODE,
                    Education::schoolPostcode,
                    Education::withSchoolPostcode,
                    "where the school is by the child's record, where the referral does not say")
            .answer(
                    "Must stay at school",
                    "mustStayAtSchool",
                    Education::mustStayAtSchool,
                    Education::withMustStayAtSchool,
                    "whether the child must not change school")
            .word(
                    "Special educational need",
                    "specialEducationalNeed",
                    CellForms.words(SpecialEducationalNeed.values(), SpecialEducationalNeed::label),
                    SpecialEducationalNeed.NOT_SPECIFIED,
                    Education::specialEducationalNeed,
                    Education::withSpecialEducationalNeed,
                    "which support is given or planned")
            .all();

    /** All but the identifier and the day of birth, which a child begins with. */
    static final ImmutableList<CouncilColumn<Child, ?>> REST = Columns.<Child>of()
            .word("Sex", "sex", CellForms.SEX, Sex.NOT_KNOWN, Child::sex, Child::withSex, "sex as recorded")
            .add(
                    "Ethnicity",
                    "ethnicity",
                    PeriodForms.CODE_OR_NONE,
                    Child::ethnicity,
                    Child::withEthnicity,
                    "ethnicity as recorded in the return; (none) where it is known to be recorded as none")
            .word(
                    "Unique pupil number",
                    "pupilNumber",
                    PUPIL_NUMBER,
                    PupilNumber.NOT_RECORDED,
                    Child::pupilNumber,
                    Child::withPupilNumber,
                    "number of the child at school, or why there is none")
            .add(
                    "Responsible authority",
                    "responsibleAuthority",
                    CellForms.identifier(AuthorityId::of, AuthorityId::value),
                    Child::responsibleAuthority,
                    Child::withResponsibleAuthority,
                    "which local authority looks after the child")
            .add(
                    "Home postcode on record",
                    "homePostcode",
                    CellForms.POSTCODE,
                    Child::homePostcode,
                    Child::withHomePostcode,
                    "where the family lives by the child's record, where the referral does not say")
            .set(
                    "Legal statuses",
                    "legalStatuses",
                    PeriodForms.LEGAL_STATUS,
                    Child::legalStatuses,
                    Child::withLegalStatuses,
                    "under which legal status the child was looked after, and when")
            .add(
                    "Unaccompanied asylum seeker",
                    "unaccompaniedPeriods",
                    PeriodForms.PERIODS_OR_NO,
                    child -> child.unaccompaniedPeriods().map(ImmutableSortedSet::asList),
                    (child, periods) -> child.withUnaccompaniedPeriods(ImmutableSortedSet.copyOf(periods)),
                    "when the child sought asylum without parents")
            .answer("Mother", "mother", Child::mother, Child::withMother, "whether the child is a mother")
            .add(
                    "Mother's child date of birth",
                    "dateOfBirthOfMothersChild",
                    CellForms.DATE,
                    Child::dateOfBirthOfMothersChild,
                    Child::withDateOfBirthOfMothersChild,
                    "day her child was born; only of a mother")
            .set(
                    "Wishes",
                    "wishes",
                    PeriodForms.WISH,
                    Child::wishes,
                    Child::withWishes,
                    "whose wishes were recorded, when, and in which words")
            .within(BACKGROUND, "background.", Child::background, Child::withBackground)
            .within(EDUCATION, "education.", Child::education, Child::withEducation)
            .set(
                    "Assessments",
                    "assessments",
                    PeriodForms.ASSESSMENT,
                    Child::assessments,
                    Child::withAssessments,
                    "needs scored 0 to 3")
            .all();

    private ChildColumns() {}
}
