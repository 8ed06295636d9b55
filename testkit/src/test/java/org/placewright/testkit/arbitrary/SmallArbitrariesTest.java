package org.placewright.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.aggregate.GroupSums;
import org.placewright.core.aggregate.MeasureSums;
import org.placewright.core.explain.Explanation;
import org.placewright.core.geo.Postcode.Precision;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.IdentifierText;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.need.AssessmentInstrument;
import org.placewright.core.need.Language;
import org.placewright.core.need.NeedItem;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.SupportedAccommodationOutcome;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.ImportReport;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.core.time.AgeBand;

/** The arbitraries of what others are made of: names, findings, explanations, keys and sums. */
class SmallArbitrariesTest {

    private static <T> T smallest(Arbitrary<T> arbitrary, Random random) {
        return Draws.smallest(arbitrary, random, any -> true);
    }

    @Property(tries = 3)
    void names_are_short_and_as_long_as_they_may_be(@ForAll Random random) {
        assertThat(Draws.many(IdArbitraries.childIds(), random))
                .extracting(ChildId::value)
                .anyMatch(name -> name.length() == IdentifierText.LONGEST)
                .anyMatch(name -> name.length() == 3)
                .anyMatch(name -> !name.startsWith("C-"));
        assertThat(Draws.many(NeedArbitraries.needItems(), random))
                .extracting(NeedItem::name)
                .anyMatch(name -> name.length() == IdentifierText.LONGEST)
                .anyMatch(name -> name.length() < 10);
        assertThat(smallest(IdArbitraries.childIds(), random).value()).hasSizeLessThan(5);
        assertThat(smallest(NeedArbitraries.assessmentInstruments(), random)).isEqualTo(AssessmentInstrument.CANS);
        assertThat(smallest(BackgroundArbitraries.languages(), random)).isEqualTo(Language.ENGLISH);
    }

    @Property(tries = 3)
    void findings_are_of_every_severity_about_files_lines_and_columns(@ForAll Random random) {
        List<Finding> findings = Draws.many(ResultArbitraries.findings(), random);

        assertThat(findings).extracting(Finding::severity).contains(Severity.values());
        assertThat(findings)
                .extracting(Finding::subject)
                .anyMatch(Optional::isPresent)
                .contains(Optional.empty());
        assertThat(findings)
                .extracting(Finding::location)
                .anyMatch(location ->
                        location.line().isPresent() && location.column().isPresent())
                .anyMatch(location ->
                        location.line().isEmpty() && location.column().isPresent())
                .contains(
                        SourceLocation.inFile("a.csv"),
                        new SourceLocation("b.csv", OptionalLong.of(Long.MAX_VALUE), Optional.empty()));
        assertThat(findings).extracting(Finding::code).contains(FindingCode.of("A".repeat(64)), FindingCode.of("A_B"));
        assertThat(smallest(ResultArbitraries.findings(), random).location()).isEqualTo(SourceLocation.inFile("a.csv"));
    }

    @Property(tries = 3)
    void imports_hold_nothing_or_values_and_findings(@ForAll Random random) {
        Arbitrary<Import<String>> imports = ResultArbitraries.imports(Arbitraries.of("a", "b"));

        assertThat(Draws.many(imports, random))
                .anyMatch(Import::hasErrors)
                .anyMatch(read -> read.values().size() == 3)
                .anyMatch(read -> read.findings().isEmpty());
        assertThat(smallest(imports, random).values()).isEmpty();
        assertThat(Draws.many(ResultArbitraries.importReports(), random))
                .anyMatch(ImportReport::hasErrors)
                .anyMatch(report -> report.findings().isEmpty());
        assertThat(smallest(ResultArbitraries.importReports(), random))
                .isEqualTo(new ImportReport(ImmutableList.of(), ImportCounts.NONE));
        assertThat(Draws.many(ResultArbitraries.importCounts(), random))
                .contains(ImportCounts.NONE)
                .anyMatch(counts -> counts.kept() > 0 && counts.changed() > 0 && counts.rejected() > 0);
    }

    @Property(tries = 3)
    void explanations_are_flat_and_deep_and_add_up(@ForAll Random random) {
        List<Explanation> explanations = Draws.many(ExplanationArbitraries.explanations(), random);

        assertThat(explanations)
                .anyMatch(each -> each.parts().isEmpty())
                .anyMatch(each ->
                        each.parts().stream().anyMatch(part -> !part.parts().isEmpty()))
                .anyMatch(each -> each.contribution().isEmpty())
                .anyMatch(each -> each.contribution().orElse(0) != 0)
                .anyMatch(each -> each.facts().size() == 2);
        Explanation smallest = smallest(ExplanationArbitraries.explanations(), random);
        assertThat(smallest.key().value()).isEqualTo("a");
        assertThat(smallest.parts()).isEmpty();
    }

    @Property(tries = 3)
    void keys_pseudonyms_and_ways_to_degrade(@ForAll Random random) {
        PseudonymKey zeros = PseudonymKey.of(new byte[PseudonymKey.SHORTEST]);

        assertThat(Draws.many(PrivacyArbitraries.degradations(), random))
                .extracting(Degradation::postcodes)
                .contains(Precision.SECTOR, Precision.DISTRICT)
                .doesNotContain(Precision.UNIT);
        assertThat(Draws.many(PrivacyArbitraries.pseudonyms(), random))
                .allMatch(pseudonym -> Pseudonym.isPseudonym(pseudonym.text()));
        assertThat(smallest(PrivacyArbitraries.pseudonymKeys(), random).pseudonymOf(ChildId.of("C-1")))
                .isEqualTo(zeros.pseudonymOf(ChildId.of("C-1")));
    }

    @Property(tries = 3)
    void sums_are_of_nothing_and_of_values_at_the_ends_of_their_range(@ForAll Random random) {
        List<MeasureSums> sums = Draws.many(SumArbitraries.measureSums(), random);

        assertThat(sums)
                .contains(MeasureSums.ZERO, MeasureSums.of(Long.MIN_VALUE), MeasureSums.of(1))
                .anyMatch(each -> each.count() == 3);
        assertThat(Draws.many(SumArbitraries.groupSums(), random))
                .anyMatch(group -> group.count() == 0)
                .anyMatch(group -> group.measures().size() == 2)
                .anyMatch(group -> group.measures().values().stream().anyMatch(each -> each.count() < group.count()));
        GroupSums smallest = smallest(SumArbitraries.groupSums(), random);
        assertThat(smallest.count()).isZero();
        assertThat(smallest.measures()).isEmpty();
    }

    @Property(tries = 3)
    void bands_and_judgements_are_of_every_kind(@ForAll Random random) {
        assertThat(Draws.many(TimeArbitraries.singleAgeBands(), random))
                .extracting(AgeBand::years)
                .anyMatch(years -> !years.hasUpperBound())
                .anyMatch(years -> years.hasUpperBound() && years.lowerEndpoint() == 0);
        assertThat(Draws.many(InspectionArbitraries.judgements(), random))
                .contains(InspectionGrade.values())
                .contains(SupportedAccommodationOutcome.values());
    }
}
