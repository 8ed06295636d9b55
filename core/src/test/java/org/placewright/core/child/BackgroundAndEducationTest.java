package org.placewright.core.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.SchoolUrn;
import org.placewright.core.need.Answer;
import org.placewright.core.need.Language;
import org.placewright.core.need.Religion;

class BackgroundAndEducationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    @Test
    void a_first_language_is_one_of_the_languages() {
        Background background = Background.builder()
                .firstLanguage(Language.of("ur"))
                .addLanguages(Language.ENGLISH)
                .build();

        assertThat(background.languages()).containsExactly(Language.ENGLISH, Language.of("ur"));
        assertThat(background)
                .isEqualTo(Background.builder()
                        .firstLanguage(Language.of("ur"))
                        .addLanguages(Language.of("ur"), Language.ENGLISH)
                        .build());
    }

    @Test
    void no_religion_is_not_the_same_as_none_known() {
        assertThat(Background.NOT_KNOWN.religion()).isEmpty();
        assertThat(Background.NOT_KNOWN.withReligion(Religion.NONE)).isNotEqualTo(Background.NOT_KNOWN);
        assertThat(Background.NOT_KNOWN.needsInterpreter()).isEqualTo(Answer.NOT_SPECIFIED);
    }

    @Test
    void a_plan_is_had_or_not_or_not_spoken_of() {
        assertThat(withNeed(SpecialEducationalNeed.EDUCATION_HEALTH_AND_CARE_PLAN)
                        .hasEducationHealthAndCarePlan())
                .isEqualTo(Answer.YES);
        assertThat(withNeed(SpecialEducationalNeed.SEN_SUPPORT).hasEducationHealthAndCarePlan())
                .isEqualTo(Answer.NO);
        assertThat(withNeed(SpecialEducationalNeed.NONE).hasEducationHealthAndCarePlan())
                .isEqualTo(Answer.NO);
        assertThat(Education.NOT_KNOWN.hasEducationHealthAndCarePlan()).isEqualTo(Answer.NOT_SPECIFIED);
    }

    private static Education withNeed(SpecialEducationalNeed need) {
        return Education.NOT_KNOWN.withSpecialEducationalNeed(need);
    }

    @Test
    void texts_are_not_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Background.NOT_KNOWN.withCulturalBackground(" "))
                .withMessage("Background culturalBackground must not be blank. Maybe leave it out?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Education.NOT_KNOWN.withSchoolName(""))
                .withMessage("Education schoolName must not be blank. Maybe leave it out?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordedWish.of(WhoseWish.CHILD, DAY, "\n"))
                .withMessage("RecordedWish words must not be blank. Maybe leave it out?");
    }

    @Test
    void a_school_number_has_six_digits_and_is_not_quoted() {
        assertThat(SchoolUrn.of(" 123456 ").value()).isEqualTo("123456");
        for (String wrong : new String[] {"12345", "1234567", "SC1234", "12345٣", ""}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SchoolUrn.of(wrong))
                    .withMessage("SchoolUrn must be 6 digits. Maybe this is the LAESTAB number or Ofsted's URN?");
        }
    }

    @Test
    void wishes_are_in_order_of_day_then_whose_then_words() {
        RecordedWish first = RecordedWish.of(WhoseWish.PARENT, DAY.minusDays(1), "z");
        RecordedWish second = RecordedWish.of(WhoseWish.CHILD, DAY, "b");
        RecordedWish third = new RecordedWish(WhoseWish.PARENT, DAY, Optional.empty());
        RecordedWish fourth = RecordedWish.of(WhoseWish.PARENT, DAY, "a");

        assertThat(first).isLessThan(second);
        assertThat(second).isLessThan(third);
        assertThat(third).isLessThan(fourth);
    }
}
