package org.placewright.interchange.council;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Child;
import org.placewright.core.code.Sex;
import org.placewright.core.framework.AdditionalPackage;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ReferralId;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.Answer;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.SpecificCommunication;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.Offering;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.Offer;
import org.placewright.core.referral.Referral;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.core.time.DateRange;
import org.placewright.interchange.Found;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;

/** What becomes of rows as people fill them in. */
class CouncilFormTest {

    private static final PseudonymKey KEY = PseudonymKey.of(new byte[PseudonymKey.SHORTEST]);

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private <T> Import<T> read(CouncilForm<T> form, String... lines) {
        return form.withPseudonymKey(KEY).read(scratch.write("table.csv", lines));
    }

    private Import<Home> homes(String columns, String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = "Provision type,Home id," + columns;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return read(CouncilForms.HOMES, lines);
    }

    private static <T> T only(Import<T> read) {
        assertThat(read.values()).hasSize(1);
        return read.values().get(0);
    }

    private Import<Referral> referral(String columns, String cells) {
        return read(
                CouncilForms.REFERRALS,
                "Referral id,Child id,Date of birth,Needed from," + columns,
                "R1,C1,03/04/2010,2024-02-01," + cells);
    }

    @Test
    void rows_of_the_present_version_or_of_none_are_read_and_others_left_out() {
        Import<Home> read = read(
                CouncilForms.HOMES,
                "form,Provision type,Home id",
                "homes/1,Children's home,H1",
                ",children\u2019s home,H2",
                "homes/2,Children's home,H3",
                "offers/1,Children's home,H4");
        assertThat(read.values()).extracting(Home::id).containsExactly(HomeId.of("H1"), HomeId.of("H2"));
        assertThat(Found.of(read, FindingCodes.UNKNOWN_FORM_VERSION)).hasSize(2);
        assertThat(read.counts()).isEqualTo(new ImportCounts(4, 2, 0, 2));
    }

    @Test
    void what_is_not_known_is_never_a_no() {
        Import<Home> read = homes(
                "Adaptations,Pets kept,Places,Sex accepted,Postcode,Overall effectiveness,Support offered",
                "Children's home,H1,Lift: not known; Hoist: no,Not known,unknown,-,not recorded,Not yet inspected,");
        Home home = only(read);
        assertThat(Found.faults(read)).isEmpty();
        assertThat(home.offering().has(Adaptation.LIFT)).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(home.offering().has(Adaptation.HOIST)).isEqualTo(Answer.NO);
        assertThat(home.offering().has(Adaptation.SIGHT)).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(home.offering().petsKept()).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(home.capacity()).isEmpty();
        assertThat(home.postcode()).isEmpty();
        assertThat(home.judgement()).isEmpty();
    }

    @Test
    void a_part_that_cannot_be_read_is_left_out_and_the_others_stay() {
        Import<Home> read = homes(
                "Adaptations",
                "Children's home,H1,Lift: yes; Moat: yes; Hoist; Sight: no: no",
                "Children's home,H2,Lift: yes; Hoist: no; lift: no");
        assertThat(Found.of(read, FindingCodes.UNREADABLE_PART)).hasSize(2);
        assertThat(read.values().get(0).offering().adaptations())
                .containsExactly(java.util.Map.entry(Adaptation.LIFT, Answer.YES));
        // Two answers to one word are none.
        assertThat(read.values().get(1).offering().adaptations())
                .containsExactly(java.util.Map.entry(Adaptation.HOIST, Answer.NO));
        assertThat(read.counts()).isEqualTo(new ImportCounts(2, 0, 2, 0));
    }

    @Test
    void what_belongs_together_is_known_as_a_whole_or_not_at_all() {
        Import<Home> read = homes(
                "Places,Blocked for staffing,Occupied places,Youngest age,Oldest age,URN,Registration status,Date closed",
                "Children's home,H1,4,1,2,8,17,SC000001,Active,",
                "Children's home,H2,4,5,2,17,8,SC000001,,",
                "Children's home,H3,,1,,8,,,Active,",
                "Children's home,H4,4,x,2,8,17,SC000001,Active,31/02/2024");
        Home whole = read.values().get(0);
        assertThat(whole.capacity().orElseThrow().usable()).isEqualTo(3);
        assertThat(whole.acceptedAges()).contains(Range.closed(8, 17));
        assertThat(whole.registration()).isPresent();
        for (Home half : read.values().subList(1, 4)) {
            assertThat(half.capacity()).as(half.id().value()).isEmpty();
            assertThat(half.registration()).as(half.id().value()).isEmpty();
        }
        assertThat(Found.of(read, FindingCodes.INCOMPLETE_PART)).hasSize(8);
        assertThat(read.counts()).isEqualTo(new ImportCounts(4, 1, 3, 0));
    }

    @Test
    void more_occupied_places_than_places_are_kept_and_doubted() {
        Import<Home> read = homes(
                "Places,Occupied places", "Children's home,H1,4,4", "Children's home,H2,4,5", "Children's home,H3,,5");
        assertThat(read.values().get(1).capacity().orElseThrow().occupied()).hasValue(5);
        assertThat(Found.one(read, FindingCodes.OVER_OCCUPIED).location().line())
                .hasValue(3);
        assertThat(read.counts()).isEqualTo(new ImportCounts(3, 2, 1, 0));
    }

    @Test
    void what_a_kind_of_home_does_not_have_is_left_out() {
        Import<Home> read = homes(
                "Overall effectiveness,Approved from,Fostering service URN,Inspections,URN,Registration status",
                "Fostering household,H1,Good,2020-04-01,SC000001,,,",
                "Children's home,H2,Good,2020-04-01,SC000001,,,",
                "Children's home,H3,Good,,,2024-05-01: Inadequate,SC000002,Active");
        FosteringHousehold household = (FosteringHousehold) read.values().get(0);
        assertThat(household.approval()).contains(Approval.Full.during(DateRange.startingOn(LocalDate.of(2020, 4, 1))));
        assertThat(read.values().get(1).judgement()).contains(InspectionGrade.GOOD);
        assertThat(read.values().get(2).judgement()).contains(InspectionGrade.INADEQUATE);
        assertThat(Found.of(read, FindingCodes.INCONSISTENT_VALUE))
                .extracting(finding -> finding.location().column().orElseThrow())
                .containsExactly("Overall effectiveness", "Approval", "Fostering service URN", "Overall effectiveness");
    }

    @Test
    void a_home_is_named_by_its_identifier_or_its_urn() {
        Import<Home> read = homes(
                "URN,Registration status",
                "Children's home,,SC000001,Active",
                "Children's home,,,",
                "Children's home,\u2028,SC000001,Active",
                "Children's home,SC000001,,");
        assertThat(read.values()).extracting(Home::id).contains(HomeId.of("SC000001"));
        assertThat(Found.one(read, FindingCodes.MISSING_VALUE).severity()).isEqualTo(Severity.ERROR);
        assertThat(Found.of(read, FindingCodes.DUPLICATE_HOME)).isNotEmpty();
        assertThat(read.counts().kept()).isEqualTo(1);
    }

    @Test
    void approval_is_of_one_stage_only() {
        Import<Home> read = homes(
                "Approval,Approved from,Approved until,Approval decision date,Approved children",
                "Fostering household,H1,Temporary,2024-01-01,2024-04-22,,",
                "Fostering household,H2,Temporary,2024-01-01,,,",
                "Fostering household,H3,Refused,,,2024-01-01,",
                "Fostering household,H4,Refused,,,2024-01-01,3",
                "Fostering household,H5,,2024-01-01,,,3",
                "Fostering household,H6,,2024-01-01,,,0");
        assertThat(read.values())
                .extracting(home -> ((FosteringHousehold) home).approval().isPresent())
                .containsExactly(true, false, true, false, true, false);
        assertThat(Found.of(read, FindingCodes.INCOMPLETE_PART)).hasSize(3);
    }

    @Test
    void a_need_that_cannot_be_read_is_another_need_and_not_none() {
        Import<Referral> read =
                referral("Specific communication,Home adaptation,Communication needs", "BSL?; makaton,No,No");
        Requirements needed = only(read).needs().requirements();
        assertThat(needed.specificCommunication().kinds())
                .containsExactlyInAnyOrder(SpecificCommunication.MAKATON, SpecificCommunication.OTHER);
        assertThat(needed.specificCommunication().needs(SpecificCommunication.BSL))
                .isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(needed.homeAdaptation().answer()).isEqualTo(Answer.NO);
        // What is needed stays where the two contradict one another.
        assertThat(needed.communicationNeeds()).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(Found.faults(read))
                .containsExactlyInAnyOrder(FindingCodes.UNREADABLE_PART, FindingCodes.INCONSISTENT_VALUE);
    }

    @Test
    void a_referral_keeps_what_agrees_and_says_whom_it_is_about() {
        Import<Referral> read = referral(
                "Latest start,Risks to the child,Legal statuses,Unaccompanied asylum seeker,Sex",
                "2024-01-31,Self-harm: no known risk; going missing: risk present,C1:01/02/2020:2019-01-01; C2:2009-01-01,"
                        + "2020-01-01:2019-01-01,f");
        Referral referral = only(read);
        Child child = referral.child();
        assertThat(referral.latestStart()).isEmpty();
        assertThat(referral.needs().risks().answer(RiskToChild.GOING_MISSING)).isEqualTo(RiskAnswer.RISK_PRESENT);
        assertThat(child.sex()).isEqualTo(Sex.FEMALE);
        assertThat(child.legalStatuses()).isEmpty();
        assertThat(child.unaccompaniedPeriods()).isEmpty();
        assertThat(Found.faults(read))
                .containsExactlyInAnyOrder(
                        FindingCodes.INCONSISTENT_VALUE,
                        FindingCodes.UNREADABLE_PART,
                        FindingCodes.INCONSISTENT_VALUE,
                        FindingCodes.INVALID_DATE);
        assertThat(read.findings().stream().filter(finding -> finding.severity() != Severity.INFO))
                .allSatisfy(finding -> assertThat(finding.subject()).contains(KEY.pseudonymOf(ReferralId.of("R1"))));
        assertThat(read.findings().toString()).doesNotContain("2009", "C1", "R1");
    }

    @Test
    void a_referral_before_birth_twice_or_without_a_child_is_left_out() {
        Import<Referral> read = read(
                CouncilForms.REFERRALS,
                "Referral id,Child id,Date of birth,Needed from",
                "R1,C1,03/04/2010,2010-04-03",
                "R1,C1,03/04/2010,2010-04-04",
                "R2,C1,03/04/2010,2010-04-02",
                "R3,,03/04/2010,2010-04-04");
        assertThat(read.values()).hasSize(1);
        assertThat(Found.faults(read))
                .containsExactlyInAnyOrder(
                        FindingCodes.DUPLICATE_REFERRAL, FindingCodes.NEEDED_BEFORE_BIRTH, FindingCodes.MISSING_VALUE);
    }

    @Test
    void residents_are_told_by_token_or_that_there_are_none() {
        Import<HomeResident> read = read(
                CouncilForms.RESIDENTS,
                "Home id,Resident token,Month of birth,Siblings,Needs solo",
                "H1,T1,2012-02,T2; T3,no",
                "H1,T2,29/02/2012,T2,",
                "H2,,,,",
                "H3,,2012-02,,",
                "H1,T1,,,");
        assertThat(read.values()).hasSize(3);
        Resident first = read.values().get(0).resident().orElseThrow();
        assertThat(first.birthMonth()).contains(YearMonth.of(2012, 2));
        assertThat(first.needsSolo()).isEqualTo(Answer.NO);
        assertThat(read.values().get(1).resident().orElseThrow().birthMonth()).contains(YearMonth.of(2012, 2));
        assertThat(read.values().get(2).resident()).isEmpty();
        assertThat(Found.of(read, FindingCodes.INCONSISTENT_VALUE))
                .as("one's own sibling")
                .hasSize(1);
        assertThat(Found.one(read, FindingCodes.MISSING_VALUE).location())
                .as("a month of birth of nobody")
                .hasToString("table.csv:5 Resident token");
        Finding twice = Found.one(read, FindingCodes.DUPLICATE_RESIDENT);
        assertThat(twice.subject()).contains(KEY.pseudonymOf(ResidentToken.of("T1")));
        assertThat(read.values().get(0)).hasToString("HomeResident[...]");
    }

    @Test
    void packages_of_an_offer_are_by_the_week_or_by_the_hour() {
        Import<Offer> read = read(
                CouncilForms.OFFERS,
                "Referral id,Provider id,Home id,Available from,Weekly fee,Additional packages,Conditions",
                "R1,P1,H1,2024-02-01,\"1,234.50\",Therapy: 180; 2 to 1 support: 10.5: 2 to 1: 21.50,"
                        + "A visit first; none\\; really",
                "R1,P1,H1,2024-02-01,100,Therapy: 180; Other: PT20M: 1:1: 5,",
                "R1,P1,H1,2024-02-01,1.234,,");
        Offer offer = only(read);
        assertThat(offer.weeklyFee().pence()).isEqualTo(123_450);
        assertThat(offer.conditions()).containsExactly("A visit first", "none; really");
        assertThat(offer.packages()).hasSize(2);
        assertThat(offer.packages().get(0))
                .isInstanceOfSatisfying(AdditionalPackage.ByTheHour.class, hourly -> assertThat(hourly.timePerWeek())
                        .hasMinutes(630));
        // The colon of 1:1 would need a backslash; without what it says the offer would look too cheap.
        assertThat(Found.faults(read))
                .containsExactlyInAnyOrder(FindingCodes.UNREADABLE_PART, FindingCodes.INVALID_MONEY);
    }

    @Test
    void a_vacancy_without_a_readable_end_would_say_too_much() {
        Import<VacancyPeriod> read = read(
                CouncilForms.VACANCIES,
                "Home id,Places free,Free from,Free until",
                "H1,0,01/02/2024,",
                "H1,1,01/02/2024,01/02/2024",
                "H1,1,01/02/2024,31/01/2024",
                "H1,1,01/02/2024,soon",
                "H1,,01/02/2024,");
        assertThat(read.values()).hasSize(2);
        assertThat(Found.faults(read))
                .containsExactlyInAnyOrder(
                        FindingCodes.END_BEFORE_START, FindingCodes.INVALID_DATE, FindingCodes.MISSING_VALUE);
        assertThat(Found.one(read, FindingCodes.INVALID_DATE).subject()).contains(KEY.pseudonymOf(HomeId.of("H1")));
    }

    @Test
    void what_begins_a_formula_is_neutralised_and_comes_back() {
        Offering any = Offering.NOT_SPECIFIED;
        Home home = Invented.HOME.withId(HomeId.of("=1+1")).withOffering(any);
        String text = CouncilForms.HOMES.table(java.util.List.of(home)).text();
        assertThat(text).contains("'=1+1");
        assertThat(only(read(CouncilForms.HOMES, text.split("\n"))).id()).isEqualTo(home.id());
    }
}
