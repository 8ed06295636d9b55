package org.placewright.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Child;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.code.Sex;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Import;
import org.placewright.core.result.Severity;
import org.placewright.matching.Allowance;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.SiblingRequest;

class RequestsJsonTest {

    private static final RequestsJson JSON = RequestsJson.standard();

    private static final RequestEntry FULL = RequestEntry.builder()
            .referral(ReferralId.of("R-17"))
            .addAllowances(Allowance.EMERGENCY_OUTSIDE_TERMS, Allowance.INSPECTION_SIGN_OFF)
            .stay(KindOfStay.RESPITE)
            .addAuthoritiesToAvoid(AuthorityId.of("Northshire"))
            .expectedFees(ImmutableMap.of(HomeId.of("H-1"), WeeklyFee.ofPence(383_050)))
            .limit(5)
            .build();

    private static String document(String values) {
        return "{\"placewright\": \"model\", \"version\": 1, \"type\": \"RequestEntry\", \"values\": [" + values + "]}";
    }

    private static Referral referral(String id, String child) {
        return Referral.builder()
                .id(ReferralId.of(id))
                .child(Child.builder()
                        .id(ChildId.of(child))
                        .sex(Sex.FEMALE)
                        .dateOfBirth(LocalDate.of(2016, 5, 4))
                        .build())
                .neededFrom(LocalDate.of(2026, 4, 1))
                .build();
    }

    @Test
    void what_was_written_is_read_again() {
        ImmutableList<RequestEntry> entries = ImmutableList.of(FULL, RequestEntry.of(ReferralId.of("R-18")));
        Import<RequestEntry> read = JSON.read(JSON.write(entries));
        assertThat(read.findings()).isEmpty();
        assertThat(read.values()).isEqualTo(entries);
        assertThat(read.counts().kept()).isEqualTo(2);
    }

    @Test
    void only_the_referral_must_be_named() {
        Import<RequestEntry> read = JSON.read(document("{\"referral\": \"R-18\"}"));
        assertThat(read.findings()).isEmpty();
        assertThat(read.values()).containsExactly(RequestEntry.of(ReferralId.of("R-18")));
        assertThat(JSON.read(document("{\"stay\": \"RESPITE\"}")).hasErrors()).isTrue();
    }

    @Test
    void everything_said_is_asked_of_the_market() {
        MatchRequest request = FULL.request(referral("R-17", "C-1"));
        assertThat(request.allowances()).isEqualTo(FULL.allowances());
        assertThat(request.stay()).contains(KindOfStay.RESPITE);
        assertThat(request.authoritiesToAvoid()).containsExactly(AuthorityId.of("Northshire"));
        assertThat(request.expectedFees()).isEqualTo(FULL.expectedFees());
        assertThat(request.limit()).isEqualTo(OptionalInt.of(5));
        SiblingReferral two = SiblingReferral.builder()
                .id(ReferralId.of("R-17"))
                .addReferrals(referral("R-1", "C-1"), referral("R-2", "C-2"))
                .siblings(SiblingGroup.builder()
                        .addMembers(ChildId.of("C-1"), ChildId.of("C-2"))
                        .build())
                .build();
        SiblingRequest together = FULL.request(two);
        assertThat(together.allowances()).isEqualTo(FULL.allowances());
        assertThat(together.stay()).contains(KindOfStay.RESPITE);
        assertThat(together.authoritiesToAvoid()).containsExactly(AuthorityId.of("Northshire"));
        assertThat(together.expectedFees()).isEqualTo(FULL.expectedFees());
        assertThat(together.limit()).isEqualTo(OptionalInt.of(5));
        assertThatThrownBy(() -> FULL.request(referral("R-18", "C-1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void one_entry_with_a_fault_refuses_all() {
        String good = "{\"referral\": \"R-18\"},";
        for (String bad : ImmutableList.of(
                "{\"referral\": \"R-1\", \"authoritiesToAvoyd\": [\"Northshire\"]}",
                "{\"referral\": \"R-1\", \"allowances\": [\"EMERGENCY\"]}",
                "{\"referral\": \"R-1\", \"allowances\": \"INSPECTION_SIGN_OFF\"}",
                "{\"referral\": \"R-1\", \"limit\": 0}",
                "{\"referral\": \"R-1\", \"expectedFees\": {\"H-1\": \"USD 10.00\"}}",
                "{\"referral\": \"R-1\", \"expectedFees\": {\"H-1\": -5}}",
                "{\"referral\": \"\"}",
                "{\"referral\": null}",
                "{\"referral\": \"R-1\"")) {
            Import<RequestEntry> read = JSON.read(document(good + bad));
            assertThat(read.values()).as(bad).isEmpty();
            assertThat(read.hasErrors()).as(bad).isTrue();
            assertThat(read.counts().rejected()).as(bad).isEqualTo(2);
            assertThat(read.findings().toString()).as(bad).doesNotContain("R-1", "Northshire", "H-1");
        }
    }

    @Test
    void a_name_that_is_not_known_tells_those_that_are() {
        Finding finding = JSON.read(document("{\"referral\": \"R-1\", \"authoritiesToAvoyd\": []}"))
                .findings()
                .get(0);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.remedy()).contains("authoritiesToAvoid", "Maybe its name is misspelt?");
        assertThat(finding.done()).isEqualTo("No entry was taken from the document");
    }

    @Test
    void two_entries_about_one_referral_refuse_all() {
        Import<RequestEntry> read = JSON.read(
                document("{\"referral\": \"R-1\"}, {\"referral\": \"R-2\"}, {\"referral\": \"R-1\", \"limit\": 3}"));
        assertThat(read.values()).isEmpty();
        assertThat(read.counts().rejected()).isEqualTo(3);
        assertThat(read.findings()).hasSize(1);
        assertThat(read.findings().get(0).code()).isEqualTo(JsonFindingCodes.REPEATED_ELEMENT);
        assertThat(read.findings().get(0).location()).hasToString("(text) /values/2");
    }

    @Test
    void what_may_not_be_printed_is_not() {
        assertThat(FULL.toString()).contains("R-17").doesNotContain("Northshire");
    }

    @Test
    void an_entry_names_one_home_at_least() {
        assertThat(FULL.withLimit(1).limit()).isEqualTo(OptionalInt.of(1));
        assertThatThrownBy(() -> FULL.withLimit(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("limit must be 1 or more but was 0");
    }
}
