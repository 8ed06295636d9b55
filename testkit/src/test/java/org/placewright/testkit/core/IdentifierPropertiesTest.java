package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.CharMatcher;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.IdentifierText;

class IdentifierPropertiesTest {

    /** Texts that often begin or end with a blank of some kind. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> blanks = Arbitraries.strings()
                .withChars(" \t\u0085\u00A0\u1680\u2000\u2007\u200A\u2028\u202F\u205F\u3000\u001F")
                .ofMaxLength(1);
        Arbitrary<String> words = Arbitraries.oneOf(
                Arbitraries.strings().withChars("aZ9 \u00A0\u202F").ofMaxLength(5),
                Arbitraries.strings().ofMaxLength(70));
        return Combinators.combine(blanks, words, blanks).as((before, word, after) -> before + word + after);
    }

    @Property
    void what_a_reader_trims_is_never_part_of_an_identifier(@ForAll("texts") String text) {
        if (IdentifierText.isIdentifier(text)) {
            assertThat(CharMatcher.whitespace().trimFrom(text)).isEqualTo(text);
            assertThat(text.strip()).isEqualTo(text);
            assertThat(ChildId.of(text).value()).isEqualTo(text);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> ChildId.of(text));
        }
    }
}
