package org.placewright.core.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;

class ChildTest {

    private static final LocalDate BORN = LocalDate.of(2010, 6, 15);
    private static final Child CHILD = Child.builder()
            .id(ChildId.of("C-1"))
            .sex(Sex.FEMALE)
            .dateOfBirth(BORN)
            .ethnicity(Ethnicity.WIRI)
            .build();

    @Test
    void has_an_age_on_a_date() {
        assertThat(CHILD.ageOn(BORN)).isZero();
        assertThat(CHILD.ageOn(LocalDate.of(2028, 6, 14))).isEqualTo(17);
        assertThat(CHILD.ageOn(LocalDate.of(2028, 6, 15))).isEqualTo(18);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHILD.ageOn(BORN.minusDays(1)))
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("2010"));
    }

    @Test
    void prints_nothing_that_identifies() {
        assertThat(CHILD).hasToString("Child{id=ChildId[...], sex=FEMALE}");
    }

    @Test
    void needs_an_identifier_a_sex_and_a_date_of_birth() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        Child.builder().id(ChildId.of("C-1")).sex(Sex.MALE).build())
                .withMessageContaining("dateOfBirth")
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("C-1"));
    }

    @Test
    void may_lack_an_ethnicity() {
        assertThat(Child.builder()
                        .id(ChildId.of("C-1"))
                        .sex(Sex.FEMALE)
                        .dateOfBirth(BORN)
                        .build()
                        .ethnicity())
                .isEmpty();
    }
}
