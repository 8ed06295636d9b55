package org.placewright.interchange.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placewright.interchange.Found.faults;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.id.Urn;
import org.placewright.core.money.Ratio;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.Answer;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.CulturalNeeds;
import org.placewright.core.need.ImportantPlace;
import org.placewright.core.need.KindOfCare;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.Needs;
import org.placewright.core.need.Pets;
import org.placewright.core.need.Requirement;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.SpecificCommunication;
import org.placewright.core.need.Suitability;
import org.placewright.core.need.VisitFrequency;
import org.placewright.core.referral.NeededBy;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Import;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.json.JsonFindingCodes;

class NeedsReaderTest {

    private static final NeedsReader READER = NeedsReader.standard();

    private static final String VERSION_2 = """
            {"PlacementAvailability": {"childId": "C-1", "neededBy": "in less than 5 days", "siblingCount": 2,
              "preferredLocation": "near the sea"},
             "PlacementRequirements": {"communicationNeeds": "Y",
              "specificCommunicationRequirements": ["BSL", "Makaton"], "homeAdaptation": true,
              "culturalNeeds": "Not Known", "livingCompanions": "Only with other older children",
              "pets": "Yes - can", "additionalSupport": ["taxis to school", "a worker for respite"],
              "deprivationOfLiberty": false},
             "PlacementRecommendation": {"fosterCareSuitability": "Preferred",
              "residentialCareSuitability": "Suitable but not preferred",
              "supportedAccommodationSuitability": "Not specified"},
             "Risks": {"riskSelfHarm": "No known risk", "riskMissing": "Risk Present", "riskOther": "None",
              "riskToOthersFire": "Risk Present", "riskToOthersOther": "throws stones"},
             "ActualPlacement": {"totalWeeklyCost": 3830, "placementLocation": "TA3",
              "preferabilityLocation": true, "educationContinuity": false, "providerURN": "1234567",
              "siblingsPlacedTogether": true, "placementType": "Residential"},
             "QualityAssurance": {"referralOfficerName": "A. Officer", "referralDate": "2025-07-18"}}
            """;

    private static final PlacementRecord EXPECTED = PlacementRecord.builder()
            .childId(ChildId.of("C-1"))
            .neededBy(NeededBy.IN_LESS_THAN_FIVE_DAYS)
            .siblingCount(2)
            .needs(Needs.builder()
                    .requirements(Requirements.builder()
                            .communicationNeeds(Answer.YES)
                            .specificCommunication(Requirement.of(
                                    ImmutableList.of(SpecificCommunication.BSL, SpecificCommunication.MAKATON)))
                            .homeAdaptation(Requirement.of(ImmutableList.<Adaptation>of()))
                            .culturalNeeds(CulturalNeeds.NOT_KNOWN)
                            .livingCompanions(LivingCompanions.ONLY_OLDER_CHILDREN)
                            .pets(Pets.CAN)
                            .additionalSupport(Requirement.of(ImmutableList.of(
                                    AdditionalSupport.TAXIS_TO_SCHOOL, AdditionalSupport.RESPITE_WORKER)))
                            .deprivationOfLiberty(Answer.NO)
                            .build())
                    .risks(KnownRisks.NOT_SPECIFIED
                            .with(RiskToChild.SELF_HARM, RiskAnswer.NO_KNOWN_RISK)
                            .with(RiskToChild.GOING_MISSING, RiskAnswer.RISK_PRESENT)
                            .with(RiskToChild.OTHER, RiskAnswer.NO_KNOWN_RISK)
                            .with(RiskToOthers.FIRE_SETTING, RiskAnswer.RISK_PRESENT)
                            .with(RiskToOthers.OTHER, RiskAnswer.RISK_PRESENT))
                    .build())
            .recommendation(
                    new CareRecommendation(Suitability.PREFERRED, Suitability.SUITABLE, Suitability.NOT_SPECIFIED))
            .placement(RecordedPlacement.builder()
                    .totalWeeklyCost(WeeklyFee.ofPounds(3830))
                    .location(Postcode.of("TA3"))
                    .preferredLocation(Answer.YES)
                    .educationContinues(Answer.NO)
                    .provider(Urn.of("1234567"))
                    .siblingsTogether(Answer.YES)
                    .kindOfCare(KindOfCare.RESIDENTIAL_CARE)
                    .build())
            .notes(ImmutableSortedMap.of(
                    Note.PREFERRED_LOCATION, "near the sea", Note.OTHER_RISK_TO_OTHERS, "throws stones"))
            .checks(ImmutableSortedMap.of(
                    CheckedPart.REFERRAL,
                    new RecordedCheck(Optional.of("A. Officer"), Optional.of(LocalDate.of(2025, 7, 18)))))
            .build();

    @Test
    void reads_version_2() {
        Import<PlacementRecord> read = READER.read(VERSION_2);

        assertThat(read.findings()).isEmpty();
        assertThat(read.values()).containsExactly(EXPECTED);
    }

    @Test
    void reads_the_ontology_of_2026_as_linked_data() {
        Import<PlacementRecord> read = READER.read("""
                {"@context": {"pds": "https://example.org/pds#"}, "@graph": [
                 {"@id": "_:p", "@type": "pds:Placement", "childId": "C-1", "placementId": "P-9",
                  "hasPlacementAvailability": {"neededBy": "< 5 days", "isPreferredLocationLocal": false,
                   "outOfLAReason": "Bail conditions"},
                  "placementRequirements": {"pds:pets": "Yes-must", "specificCommunicationRequirement": ["ESOL", "Other"],
                   "specificCommunicationRequirementOther": "Lingala",
                   "additionalSupport": [{"@id": "pds:TaxisToSchool"}, "Other"],
                   "additionalSupportOther": {"@value": "a night light"}, "homeAdaptationRequired": true},
                  "hasActualPlacement": {"@id": "_:a"}},
                 {"@id": "_:a", "@type": "ActualPlacement", "coreWeeklyCost": 900.25, "additionalSupportWeeklyCost": 0,
                  "educationWeeklyCost": 50, "otherWeeklyCost": 0, "totalWeeklyCost": 950.25,
                  "isLocationPreferred": true, "isEducationContinuous": true}]}
                """);

        assertThat(read.findings()).isEmpty();
        PlacementRecord record = read.values().get(0);
        assertThat(record.referral()).contains(ReferralId.of("P-9"));
        assertThat(record.neededBy()).isEqualTo(NeededBy.IN_LESS_THAN_FIVE_DAYS);
        assertThat(record.preferredLocationIsLocal()).isEqualTo(Answer.NO);
        assertThat(record.outOfAreaReason()).contains(OutOfAreaReason.BAIL_CONDITIONS);
        assertThat(record.needs().requirements().pets()).isEqualTo(Pets.MUST);
        assertThat(record.needs().requirements().additionalSupport().kinds())
                .containsExactly(AdditionalSupport.TAXIS_TO_SCHOOL, AdditionalSupport.OTHER);
        assertThat(record.notes())
                .containsEntry(Note.OTHER_COMMUNICATION, "Lingala")
                .containsEntry(Note.OTHER_SUPPORT, "a night light");
        assertThat(record.placement().totalWeeklyCost()).contains(WeeklyFee.ofPence(95_025));
        assertThat(record.placement().educationContinues()).isEqualTo(Answer.YES);
    }

    @Test
    void reads_an_earlier_draft() {
        Import<PlacementRecord> read = READER.read("""
                {"Child ID": 17, "Is this a planned emergency home search?": "Emergency",
                 "Latest date for placement to start by": "01/09/2025", "Number of sublings to place with": "0",
                 "When do you need this placement by": ">5 days",
                 "Primary family location (postcode sector - e.g. GL71)": "GL71",
                 "Does child go to school currently?": "NA",
                 "Does the child need to continue to attend this school?": "Y",
                 "Are there other location(s) of importance (e.g. family)?": "Y",
                 "Please specify which location": "GL50 3",
                 "How often does the child need to go to other location of importance?": "every two weeks",
                 "Are you aware of any locations to avoid?": "the town centre",
                 "Minimum adult support ratio": "2:1", "Deprivation of Liberty Order": "N",
                 "Supported Accomodation suitability": "Unsuitable", "Risk to child: Self-harm": "Risk Present"}
                """);

        assertThat(read.findings()).isEmpty();
        PlacementRecord record = read.values().get(0);
        assertThat(record.childId()).isEqualTo(ChildId.of("17"));
        assertThat(record.plannedOrEmergency()).isEqualTo(PlannedOrEmergency.EMERGENCY);
        assertThat(record.latestStart()).contains(LocalDate.of(2025, 9, 1));
        assertThat(record.siblingCount()).isEqualTo(OptionalInt.of(0));
        assertThat(record.neededBy()).isEqualTo(NeededBy.IN_MORE_THAN_FIVE_DAYS);
        assertThat(record.homePostcode()).contains(Postcode.of("GL7 1"));
        assertThat(record.earlierAnswers())
                .containsEntry(EarlierQuestion.STAYS_AT_SCHOOL, Answer.YES)
                .containsEntry(EarlierQuestion.OTHER_IMPORTANT_PLACES, Answer.YES);
        assertThat(record.notes())
                .containsEntry(Note.GOES_TO_SCHOOL, "NA")
                .containsEntry(Note.LOCATIONS_TO_AVOID, "the town centre");
        assertThat(record.needs().importantPlaces())
                .containsExactly(new ImportantPlace(Postcode.of("GL50 3"), Optional.of(new VisitFrequency(1, 2))));
        assertThat(record.needs().minimumAdultSupport()).contains(Ratio.TWO_TO_ONE);
        assertThat(record.needs().requirements().deprivationOfLiberty()).isEqualTo(Answer.NO);
        assertThat(record.recommendation().supportedAccommodation()).isEqualTo(Suitability.UNSUITABLE);
        assertThat(record.needs().risks().answer(RiskToChild.SELF_HARM)).isEqualTo(RiskAnswer.RISK_PRESENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    child_ID | childId
                    when_placement_is_needed_by | neededBy
                    When do you need this placement by | neededBy
                    number_of_siblings_to_place_with | siblingCount
                    Preferred location for home search | preferredLocation
                    communication_language_learning_needs | communicationNeeds
                    Communication, language and learning needs | communicationNeeds
                    Specific communication and language requirements | specificCommunicationRequirements
                    specific_communication_and_language_requirements | specificCommunicationRequirements
                    Adaptation to the home | homeAdaptation
                    homeAdaptationRequired | homeAdaptation
                    Cultural needs (e.g. place of worship) | culturalNeeds
                    Who can the child be cared for alongside? | livingCompanions
                    Can (the) child live with pets/animals? | pets
                    can_child_live_with_pets | pets
                    Additional support (Please specify) | additionalSupport
                    dol | deprivationOfLiberty
                    Foster care suitability | fosterCareSuitability
                    supported_accommodation | supportedAccommodationSuitability
                    Risk to others or property: Physical harm | riskToOthersPhysical
                    risk_to_child_self_harm | riskSelfHarm
                    Total Weekly Cost (actual weekly fee paid) | totalWeeklyCost
                    cost_total_weekly | totalWeeklyCost
                    Placement Location | placementLocation
                    Preferrabilty of placement location | preferabilityLocation
                    preferrability_of_placement_location | preferabilityLocation
                    Education Continuity | educationContinuity
                    Provider URN (linked to Ofsted) | providerURN
                    How many siblings were placed together? | siblingsPlacedTogether
                    Placement Type | placementType
                    Name of officer (referral) | referralOfficerName
                    Date of Data entry (referral) | referralDate
                    date_entry_placement_cost | costDate
                    https://example.org/pds#riskMissing | riskMissing
                    """)
    void knows_a_field_by_every_name(String name, String field) {
        assertThat(Fields.named(name).map(Field::name)).contains(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s, %s]",
                "{\"entities\": {\"PlacementAvailability\": [%s, %s], \"Risks\": [{\"childId\": \"a\", \"riskMissing\": \"Risk Present\"}]}}",
                "{\"PlacementAvailability\": [%s, %s]}",
                "{\"@graph\": [%s, %s]}"
            })
    void reads_lists_and_entities_and_graphs(String form) {
        Import<PlacementRecord> read =
                READER.read(form.formatted("{\"childId\": \"a\"}", "{\"childId\": \"b\", \"siblingCount\": 1}"));

        assertThat(read.findings()).isEmpty();
        assertThat(read.values())
                .extracting(PlacementRecord::childId)
                .containsExactly(ChildId.of("a"), ChildId.of("b"));
        assertThat(read.values().get(1).siblingCount()).isEqualTo(OptionalInt.of(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "shoeSize": 5                                      | UNKNOWN_PROPERTY
                    "neededBy": "soonish"                              | UNKNOWN_WORD
                    "neededBy": 5                                      | WRONG_KIND
                    "siblingCount": -1                                 | INVALID_NUMBER
                    "homeAdaptation": 1                                | WRONG_KIND
                    "pets": ["No", "Yes - can"]                        | VALUE_NOT_USED
                    "siblingCount": 1, "siblingCount": 2               | REPEATED_PROPERTY
                    "siblingCount": 1, "sibling_count": 2              | REPEATED_FIELD
                    "additionalSupport": ["NA", "taxis to school"]     | CONTRADICTORY_ANSWERS
                    "additionalSupport": ["a zebra"]                   | KEPT_IN_WORDS
                    "referralDate": "2025-02-30"                       | INVALID_DATE
                    "totalWeeklyCost": 99.99                           | UNLIKELY_COST
                    "totalWeeklyCost": 100000.01                       | UNLIKELY_COST
                    "totalWeeklyCost": -5                              | INVALID_MONEY
                    "communicationNeeds": "N", "specificCommunicationRequirements": ["BSL"] | CONTRADICTORY_ANSWERS
                    "Risks": 7                                         | WRONG_KIND
                    """)
    void finds_what_is_wrong_and_keeps_the_rest(String field, String code) {
        Import<PlacementRecord> read = READER.read("{\"childId\": \"C-1\",\n" + field + "}");

        assertThat(faults(read)).extracting(Object::toString).containsExactly(code);
        assertThat(read.findings().get(0).location().line()).hasValue(2);
        assertThat(read.values()).extracting(PlacementRecord::childId).containsExactly(ChildId.of("C-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "100000", "100.00", "1.5E3"})
    void likely_costs_are_no_finding(String cost) {
        assertThat(READER.read("{\"childId\": \"C-1\", \"totalWeeklyCost\": " + cost + "}")
                        .findings())
                .isEmpty();
    }

    @Test
    void a_finding_points_at_the_field() {
        Import<PlacementRecord> read = READER.read(
                "[{\"childId\": \"C-1\", \"PlacementRequirements\":\n {\"Can (the) child live with pets/animals?\": \"a dog\"}}]");

        assertThat(read.findings().get(0).location())
                .hasToString("(text):2 /0/PlacementRequirements/Can (the) child live with pets~1animals?");
        assertThat(read.findings().toString()).doesNotContain("a dog");
    }

    @Test
    void words_that_are_no_option_are_another_one_so_that_nothing_is_ruled_out() {
        PlacementRecord record = READER.read(
                        "{\"childId\": \"C-1\", \"additionalSupport\": [\"taxis to school\", \"x\"]}")
                .values()
                .get(0);

        assertThat(record.needs().requirements().additionalSupport().needs(AdditionalSupport.RESPITE_WORKER))
                .isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(record.notes()).containsEntry(Note.OTHER_SUPPORT, "x");
    }

    @Test
    void not_specified_is_never_no() {
        PlacementRecord record = READER.read("""
                        {"childId": "C-1", "communicationNeeds": "Not Specified", "culturalNeeds": "Not Known",
                         "pets": "Not known", "fosterCareSuitability": "Not specified", "additionalSupport": [],
                         "homeAdaptation": null, "riskMissing": "", "deprivationOfLiberty": "not specified"}
                        """).values().get(0);

        assertThat(record)
                .isEqualTo(PlacementRecord.builder().childId(ChildId.of("C-1")).build());
    }

    @Test
    void a_record_without_a_child_is_left_out_and_the_next_is_kept() {
        Import<PlacementRecord> read = READER.read("[{\"siblingCount\": 1}, 5, {\"childId\": \"b\"}]");

        assertThat(read.values()).hasSize(1);
        assertThat(read.counts().rejected()).isEqualTo(2);
        assertThat(faults(read)).containsExactly(FindingCodes.MISSING_VALUE, JsonFindingCodes.WRONG_KIND);
    }

    @Test
    void what_is_cut_off_costs_what_comes_after() {
        Import<PlacementRecord> read = READER.read("[{\"childId\": \"a\"}, {\"childId\": ");

        assertThat(read.values()).hasSize(1);
        assertThat(faults(read)).containsExactly(JsonFindingCodes.MALFORMED_JSON);
    }

    @Test
    void limits_are_kept() {
        String deep = "{\"childId\": \"a\", \"Risks\": " + "[".repeat(100) + "]".repeat(100) + "}";
        String longText = "{\"childId\": \"" + "a".repeat(70_000) + "\"}";

        assertThat(faults(READER.read(deep))).containsExactly(JsonFindingCodes.LIMIT_EXCEEDED);
        assertThat(faults(READER.read(longText))).containsExactly(JsonFindingCodes.LIMIT_EXCEEDED);
    }

    @Test
    void utf_16_with_a_mark_is_read_and_other_character_sets_are_not() throws Exception {
        String document = "{\"childId\": \"a\"}";

        Import<PlacementRecord> marked =
                READER.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_16)), "a.json");
        assertThat(marked.values()).hasSize(1);
        assertThat(marked.findings()).extracting(Finding::code).contains(FindingCodes.FILE_IN_UTF16);
        assertThat(faults(
                        READER.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_16LE)), "a.json")))
                .containsExactly(FindingCodes.ENCODING_NOT_SUPPORTED);
    }

    @Test
    void nothing_personal_is_printed() {
        assertThat(EXPECTED.toString()).doesNotContain("C-1", "the sea", "stones", "Officer", "TA3", "1234567");
    }

    @Test
    void the_record_refuses_what_the_standard_cannot_say() {
        assertThatThrownBy(() -> EXPECTED.withNeeds(EXPECTED.needs().withWakingNight(Answer.YES)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs.wakingNight")
                .hasMessageContaining("Maybe use PlacementRecord.of(Referral)");
        assertThatThrownBy(() -> EXPECTED.withNotes(ImmutableSortedMap.of(Note.PREFERRED_LOCATION, "TA3")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PREFERRED_LOCATION");
    }

    @Test
    void entities_are_known_by_their_plain_names_too() {
        Import<PlacementRecord> read = READER.read("""
                {"availability": {"childId": "C-1", "neededBy": "Today"}, "requirements": {"homeAdaptation": true},
                 "recommendation": {"fosterCareSuitability": "Preferred"}}
                """);
        assertThat(faults(read)).isEmpty();
        PlacementRecord record = read.values().get(0);
        assertThat(record.neededBy()).isEqualTo(NeededBy.TODAY);
        assertThat(record.needs().requirements().homeAdaptation().answer()).isEqualTo(Answer.YES);
        assertThat(record.recommendation().fosterCare()).isEqualTo(Suitability.PREFERRED);
    }

    @Test
    void locations_to_avoid_are_kept_whichever_question_tells_them_and_no_referral_hides_that() {
        for (String told : ImmutableList.of(
                "\"Locations to avoid\": \"ZA1 1\"", "\"Are you aware of any locations to avoid?\": \"ZA1 1\"")) {
            PlacementRecord record =
                    READER.read("{\"childId\": \"C-1\", " + told + "}").values().get(0);
            assertThat(record.notes()).containsEntry(Note.LOCATIONS_TO_AVOID, "ZA1 1");
            assertThat(record.leftOutOfReferral()).containsExactly("notes");
        }
        Import<PlacementRecord> both = READER.read("""
                {"childId": "C-1", "Are you aware of any locations to avoid?": "Yes", "Locations to avoid": "ZA1 1"}
                """);
        assertThat(both.values().get(0).notes()).containsEntry(Note.LOCATIONS_TO_AVOID, "ZA1 1");
        assertThat(both.values().get(0).earlierAnswers()).containsEntry(EarlierQuestion.LOCATIONS_TO_AVOID, Answer.YES);
        assertThat(both.values().get(0).leftOutOfReferral()).containsExactly("earlierAnswers", "notes");
        assertThat(READER.read(NeedsWriter.standard().write(both.values().get(0)))
                        .values())
                .isEqualTo(both.values());
    }
}
