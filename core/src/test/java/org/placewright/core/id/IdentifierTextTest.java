package org.placewright.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {0x00, 0x85, 0xAD, 0x200B, 0x202E, 0x2028, 0x2029, 0xFEFF, 0xD800, 0xDC00, 0xE000, 0xE0041, 0xFFFF})
    void what_cannot_be_seen_is_not_part_of_an_identifier(int codePoint) {
        assertThat(IdentifierText.isIdentifier("9000" + Character.toString(codePoint) + "01"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x20, 0xA0, 0x1680, 0x2000, 0x2007, 0x200A, 0x202F, 0x205F, 0x3000})
    void a_blank_of_any_kind_may_be_within_an_identifier_and_not_at_its_ends(int codePoint) {
        String blank = Character.toString(codePoint);
        assertThat(IdentifierText.isIdentifier("9" + blank + "1")).isTrue();
        for (String text : new String[] {blank, blank + "secret", "secret" + blank}) {
            assertThat(IdentifierText.isIdentifier(text)).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ChildId.of(text))
                    .withMessage("ChildId must not begin or end with a blank. Maybe strip it first?");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"900001", "St. \u00c9loi", "O'Brien & Sons 3", "\u4e2d\u6587", "\uD840\uDC00"})
    void what_can_be_seen_may_be(String text) {
        assertThat(IdentifierText.isIdentifier(text)).isTrue();
    }
}
