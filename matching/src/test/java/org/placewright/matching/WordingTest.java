package org.placewright.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.ResidentToken;

class WordingTest {

    private static final Wording ALONE =
            Wording.of("Resident ").naming(ResidentToken.of("T-1")).then(" must live alone");
    private static final Wording ASKED =
            Wording.of("Is resident ").naming(ResidentToken.of("T-2")).then(" older?");

    @Test
    void residents_are_named_as_the_reader_has_them() {
        assertThat(ALONE.text()).isEqualTo("Resident T-1 must live alone");
        assertThat(ALONE.text(token -> "(" + token + ")")).isEqualTo("Resident (T-1) must live alone");
        assertThat(Wording.of("T-1 is a word").text(token -> "X")).isEqualTo("T-1 is a word");
        assertThat(ALONE.then("; ").then(ASKED).residents())
                .containsExactly(ResidentToken.of("T-1"), ResidentToken.of("T-2"));
    }

    @Test
    void several_are_told_each_once_up_to_a_number() {
        assertThat(Wording.joined(ImmutableList.of(ALONE, ASKED, ALONE), 2).text())
                .isEqualTo("Resident T-1 must live alone. Is resident T-2 older?");
        assertThat(Wording.joined(ImmutableList.of(ASKED, ALONE), 1).text())
                .isEqualTo("Is resident T-2 older? And 1 more of the kind");
        assertThatThrownBy(() -> Wording.joined(ImmutableList.of(), 1)).hasMessageContaining("Maybe nothing");
        assertThatThrownBy(() -> Wording.joined(ImmutableList.of(ALONE), 0)).hasMessageContaining("1 or more");
    }

    @Test
    void there_are_words_around_each_resident_and_none_is_printed() {
        assertThatThrownBy(() -> new Wording(ImmutableList.of("a"), ImmutableList.of(ResidentToken.of("T-1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe begin with Wording.of");
        assertThat(ALONE).hasToString("Wording[1 residents]");
    }
}
