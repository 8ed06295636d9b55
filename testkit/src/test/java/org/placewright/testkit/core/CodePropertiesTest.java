package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.code.CodeSet;
import org.placewright.core.code.CodeSets;
import org.placewright.core.code.DemandKind;
import org.placewright.core.code.EpisodeRules;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementRules;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.time.CollectionYear;
import org.placewright.testkit.arbitrary.CodeArbitraries;

/** What holds of the codes of every column, whatever text stands in it. */
class CodePropertiesTest {

    /** A code of some set with the set. */
    private record Recorded(CodeSet<?> set, StatutoryCode<?> code) {}

    @Provide
    Arbitrary<Recorded> recorded() {
        return Arbitraries.of(CodeSets.all()).flatMap(CodePropertiesTest::recordedOf);
    }

    private static <C extends StatutoryCode<C>> Arbitrary<Recorded> recordedOf(CodeSet<C> set) {
        return CodeArbitraries.asRecorded(set).map(code -> new Recorded(set, code));
    }

    @Provide
    Arbitrary<CodeSet<?>> sets() {
        return Arbitraries.of(CodeSets.all());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('0', 'z').ofMaxLength(9),
                Arbitraries.strings().ofMaxLength(9));
    }

    @Property
    void a_code_is_its_text_and_none_is_lost(@ForAll("recorded") Recorded recorded) {
        StatutoryCode<?> again = recorded.set().of(recorded.code().code());

        assertThat(again).isEqualTo(recorded.code()).hasSameHashCodeAs(recorded.code());
        assertThat(again.code()).isEqualTo(recorded.code().code());
        assertThat(recorded.set().find(again.code()).isPresent()).isEqualTo(again.isRecognised());
    }

    @Property
    void whatever_may_be_a_code_is_kept(@ForAll("sets") CodeSet<?> set, @ForAll("texts") String text) {
        if (set.isCodeLike(text)) {
            assertThat(set.of(text).code()).isEqualToIgnoringCase(text.strip());
            assertThat(set.of(text).isRecorded()).isEqualTo(!text.isBlank());
        }
    }

    @Property
    void only_known_codes_are_valid_in_a_year(@ForAll("recorded") Recorded recorded, @ForAll CollectionYear year) {
        assertThat(recorded.set().validIn(year).contains(recorded.code()))
                .isEqualTo(recorded.code().isValidIn(year));
        assertThat(recorded.code().isValidIn(year) && !recorded.code().isRecognised())
                .isFalse();
    }

    @Property
    void what_is_not_recognised_is_never_printed(@ForAll("recorded") Recorded recorded) {
        StatutoryCode<?> code = recorded.code();

        assertThat(code).hasToString(expectedText(code));
    }

    private static String expectedText(StatutoryCode<?> code) {
        if (code.isRecognised()) {
            return code.code();
        }
        return code.isRecorded() ? "(not recognised)" : "(not recorded)";
    }

    @Property
    void an_exit_is_known_where_care_ends_and_nowhere_else(@ForAll("reasonsCeased") ReasonEpisodeCeased reason) {
        assertThat(reason.exit().isPresent()).isEqualTo(reason.endsCare());
    }

    @Provide
    Arbitrary<ReasonEpisodeCeased> reasonsCeased() {
        return CodeArbitraries.asRecorded(ReasonEpisodeCeased.codes());
    }

    @Property
    void what_is_not_known_breaks_no_rule(
            @ForAll("unknownTypes") PlacementType type,
            @ForAll PlacementProvider provider,
            @ForAll LegalStatus status,
            @ForAll ReasonEpisodeCeased ceased,
            @ForAll ReasonForNewEpisode next) {
        assertThat(PlacementRules.isConsistent(type, provider)).isTrue();
        assertThat(PlacementRules.requiresUrn(type)).isFalse();
        assertThat(PlacementRules.mayShareHomePostcode(type)).isTrue();
        assertThat(PlacementRules.mayStartOrEndCare(type)).isTrue();
        assertThat(PlacementRules.longestDays(type)).isEmpty();
        assertThat(PlacementRules.youngest(type)).isEmpty();
        assertThat(DemandKind.of(type)).isEqualTo(DemandKind.OTHER);
        assertThat(EpisodeRules.mayFollow(ceased, ReasonForNewEpisode.of(""))).isTrue();
        assertThat(EpisodeRules.mayFollow(ReasonEpisodeCeased.of("E99"), next)).isTrue();
        assertThat(EpisodeRules.isDistanceComputed(status, true)).isFalse();
    }

    @Provide
    Arbitrary<PlacementType> unknownTypes() {
        return Arbitraries.oneOf(
                CodeArbitraries.unrecognised(PlacementType.codes()),
                Arbitraries.just(PlacementType.codes().notRecorded()));
    }

    @Property
    void after_any_reason_some_new_episode_agrees_and_some_does_not(@ForAll ReasonEpisodeCeased ceased) {
        assertThat(ReasonForNewEpisode.codes().codes())
                .anyMatch(next -> EpisodeRules.mayFollow(ceased, next))
                .anyMatch(next -> !EpisodeRules.mayFollow(ceased, next));
    }

    @Property
    void a_change_of_carer_is_a_change_of_placement(@ForAll ReasonForNewEpisode reason) {
        assertThat(reason.changesCarer() && !reason.changesPlacement()).isFalse();
        assertThat(reason.startsCare()).isEqualTo(!reason.changesPlacement() && !reason.changesLegalStatus());
    }
}
