package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.aggregate.Dimension;
import org.placewright.core.aggregate.Measure;
import org.placewright.core.aggregate.MeasureId;
import org.placewright.core.aggregate.SumSchema;
import org.placewright.core.code.CodeSet;
import org.placewright.core.code.CodeSets;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.testkit.arbitrary.ChildArbitraries;
import org.placewright.testkit.arbitrary.CodeArbitraries;
import org.placewright.testkit.arbitrary.FeeArbitraries;
import org.placewright.testkit.arbitrary.IdArbitraries;
import org.placewright.testkit.arbitrary.InspectionArbitraries;
import org.placewright.testkit.arbitrary.PlaceArbitraries;
import org.placewright.testkit.arbitrary.SumArbitraries;
import org.placewright.testkit.arbitrary.TermsArbitraries;
import org.placewright.testkit.arbitrary.TimeArbitraries;

/** Whatever has an order of its own has a total one that agrees with equality. */
class OrderPropertiesTest {

    /** Three values of one ordered type, some of them equal. */
    private record Three<T extends Comparable<T>>(T a, T b, T c) {

        void checkOrder() {
            assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
            assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
            if (a.equals(b)) {
                assertThat(a).hasSameHashCodeAs(b);
                assertThat(Integer.signum(a.compareTo(c))).isEqualTo(Integer.signum(b.compareTo(c)));
            }
            if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
                assertThat(a.compareTo(c)).isNotPositive();
            }
        }
    }

    private static <T extends Comparable<T>> Arbitrary<Three<T>> three(Arbitrary<T> values) {
        return values.injectDuplicates(0.3)
                .list()
                .ofSize(3)
                .map(list -> new Three<>(list.get(0), list.get(1), list.get(2)));
    }

    private static Arbitrary<SourceLocation> locations() {
        return Combinators.combine(
                        Arbitraries.of("a.csv", "b.csv"),
                        Arbitraries.longs().between(1, 3).optional(0.7),
                        Arbitraries.of("DEC", "LS").optional(0.7))
                .as((file, line, column) ->
                        new SourceLocation(file, line.map(OptionalLong::of).orElseGet(OptionalLong::empty), column));
    }

    private static Arbitrary<Finding> findings() {
        Arbitrary<String> words = Arbitraries.of("this", "that");
        return Combinators.combine(
                        Arbitraries.of("a.csv", "b.csv").map(SourceLocation::inFile),
                        Arbitraries.of(Severity.INFO, Severity.ERROR),
                        Arbitraries.of("A", "B").map(FindingCode::of),
                        words,
                        words,
                        words)
                .as((location, severity, code, fault, remedy, done) -> Finding.builder()
                        .location(location)
                        .severity(severity)
                        .code(code)
                        .fault(fault)
                        .remedy(remedy)
                        .done(done)
                        .build());
    }

    private static Arbitrary<Measure> measures() {
        return Combinators.combine(
                        Arbitraries.of("a", "b").map(MeasureId::of),
                        Arbitraries.of(0, 1),
                        Arbitraries.of("this", "that"))
                .as(Measure::new);
    }

    private static Arbitrary<Dimension> dimensions() {
        return Combinators.combine(
                        Arbitraries.of("a", "b"),
                        Arbitraries.of("1", "2", "3")
                                .array(String[].class)
                                .ofMinSize(1)
                                .ofMaxSize(2))
                .as(Dimension::of);
    }

    @Provide
    Arbitrary<Three<?>> ordered() {
        List<Arbitrary<? extends Three<?>>> all = List.of(
                three(IdArbitraries.authorityIds()),
                three(IdArbitraries.childIds()),
                three(IdArbitraries.homeIds()),
                three(IdArbitraries.providerIds()),
                three(IdArbitraries.referralIds()),
                three(IdArbitraries.urns()),
                three(IdArbitraries.companyNumbers()),
                three(IdArbitraries.residentTokens()),
                three(InspectionArbitraries.inspections()),
                three(TimeArbitraries.collectionYears()),
                three(PlaceArbitraries.postcodesOfAnyPrecision()),
                three(FeeArbitraries.weeklyFees()),
                three(FeeArbitraries.hourlyRates()),
                three(FeeArbitraries.percentages(-1, 1)),
                three(FeeArbitraries.ratios()),
                three(IdArbitraries.frameworkIds()),
                three(IdArbitraries.lotIds()),
                three(IdArbitraries.blockContractIds()),
                three(IdArbitraries.agreementIds()),
                three(TermsArbitraries.discounts()),
                three(TermsArbitraries.additionalPackages()),
                three(IdArbitraries.uniquePupilNumbers()),
                three(ChildArbitraries.strengthsAndDifficultiesScores()),
                three(Arbitraries.of("a", "b", "a-b", "a.b").map(ExplanationKey::of)),
                three(Arbitraries.of("A", "B", "A_B").map(FindingCode::of)),
                three(locations()),
                three(SumArbitraries.sumSchemas().map(SumSchema::hash)),
                three(SumArbitraries.sumSchemas().flatMap(SumArbitraries::groupKeys)),
                three(measures()),
                three(dimensions()));
        return Arbitraries.of(all).flatMap(arbitrary -> arbitrary.map(three -> three));
    }

    @Property(tries = 5_000)
    void orders_are_total_and_agree_with_equality(@ForAll("ordered") Three<?> three) {
        three.checkOrder();
    }

    @Property(tries = 5_000)
    void codes_of_every_set_have_one_too(@ForAll("threeCodes") Three<?> three) {
        three.checkOrder();
    }

    @Provide
    Arbitrary<Three<?>> threeCodes() {
        return Arbitraries.of(CodeSets.all()).flatMap(OrderPropertiesTest::threeOf);
    }

    private static <C extends StatutoryCode<C>> Arbitrary<Three<?>> threeOf(CodeSet<C> set) {
        return three(CodeArbitraries.asRecorded(set)).map(three -> three);
    }

    // Findings have many parts, and must often differ in one only.
    @Property(tries = 3_000)
    void findings_have_a_total_order_too(@ForAll("threeFindings") Three<Finding> three) {
        three.checkOrder();
    }

    @Provide
    Arbitrary<Three<Finding>> threeFindings() {
        return three(findings());
    }

    @Property
    void a_location_without_a_line_comes_before_those_with_one(@ForAll("located") SourceLocation location) {
        assertThat(new SourceLocation(location.file(), OptionalLong.empty(), Optional.empty()))
                .isLessThanOrEqualTo(location);
    }

    @Provide
    Arbitrary<SourceLocation> located() {
        return locations();
    }
}
