package org.placewright.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.child.Child;
import org.placewright.core.geo.Postcode;
import org.placewright.core.need.Needs;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.result.SourceLocation;
import org.placewright.testkit.arbitrary.ChildArbitraries;
import org.placewright.testkit.law.PersonalDataLaws;
import org.placewright.testkit.law.ValueLaws;

/** Holds the system's own record to the laws of values, and the mapping to what must be so of any child. */
class CaseRecordLawsTest implements ValueLaws<CaseRecord>, PersonalDataLaws<CaseRecord> {

    @Override
    public Arbitrary<CaseRecord> values() {
        return ChildArbitraries.children().map(CaseRecordLawsTest::record);
    }

    private static CaseRecord record(Child child) {
        Optional<String> home = child.homePostcode().map(Postcode::text);
        Optional<String> school = child.education().schoolName();
        return new CaseRecord(
                child.id().value(),
                "",
                child.dateOfBirth(),
                home,
                school,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Property
    void the_mapping_keeps_what_the_record_says(@ForAll Child child) {
        assertThat(CaseMapping.child(record(child), SourceLocation.atLine("cases", 1))
                        .values())
                .singleElement()
                .satisfies(mapped -> assertThat(record(mapped)).isEqualTo(record(child)));
    }

    @Property
    void whoever_is_placed_can_be_referred_that_day(@ForAll CareHistory history) {
        history.placements().forEach(placement -> assertThat(CaseMapping.referral(
                                "R-1",
                                history.child().orElseThrow(),
                                Needs.builder().build(),
                                placement.days().from())
                        .ageWhenNeeded())
                .isBetween(0, 17));
    }
}
