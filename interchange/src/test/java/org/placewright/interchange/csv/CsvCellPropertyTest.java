package org.placewright.interchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class CsvCellPropertyTest {

    @Property
    void neutralised_text_comes_back(
            @ForAll
                    @Chars({
                        '\'', '=', '+', '-', '@', '\t', '\r', '\n', '\0', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20', 'a'
                    })
                    @StringLength(max = 6)
                    String text) {
        String field = CsvCell.text(text).field();
        assertThat(CsvCell.restored(field)).isEqualTo(text);
        assertThat(field).doesNotMatch("(?s)[=+\\-@\\t\\r\\n\\x00\uFF1D\uFF0B\uFF0D\uFF20].*");
    }
}
