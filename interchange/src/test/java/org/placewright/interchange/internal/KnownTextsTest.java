package org.placewright.interchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.interchange.ReadLimits;

class KnownTextsTest {

    @Test
    void a_text_read_before_has_its_value_and_no_other_has_it() {
        KnownTexts known = new KnownTexts();
        known.put(1, 2, Optional.of("value"));

        assertThat(known.get(1, 2)).contains("value");
        assertThat(known.get(2, 1)).isEmpty();
        assertThat(known.get(1, 0)).isEmpty();
        assertThat(known.get(0, 0)).isEmpty();
    }

    @Test
    void it_grows_with_what_it_is_given_and_stays_bounded() {
        KnownTexts known = new KnownTexts();
        for (long text = 1; text <= 1_000; text++) {
            known.put(text, 0, Optional.of(text));
        }
        long held = 0;
        for (long text = 1; text <= 1_000; text++) {
            Optional<Long> value = known.get(text, 0);
            assertThat(value.orElse(text)).isEqualTo(text);
            held += value.isPresent() ? 1 : 0;
        }
        assertThat(held).isGreaterThan(500);

        for (long text = 1; text <= 1_000_000; text++) {
            known.put(text, text, Optional.of(text));
        }
        assertThat(known.places()).isEqualTo(1 << 18);
    }

    @Test
    void fields_of_one_line_are_told_apart_by_all_their_bytes() throws IOException {
        CsvLines line = line("ABCDEFGH,ABCDEFGHI,A,AB,ABCDEFGHIJKLMNOP,ABCDEFGHIJKLMNOQ,ABCDEFGHIJKLMNOPQ");
        for (int one = 0; one < 6; one++) {
            assertThat(line.isShort(one)).isTrue();
            for (int other = 0; other < one; other++) {
                assertThat(line.firstBytes(one) == line.firstBytes(other)
                                && line.furtherBytes(one) == line.furtherBytes(other))
                        .as("%s and %s", line.field(one), line.field(other))
                        .isFalse();
            }
        }
        assertThat(line.isShort(6)).as("seventeen bytes").isFalse();
    }

    @Test
    void what_does_not_stand_for_itself_is_not_told_by_its_bytes() throws IOException {
        assertThat(line("\"A\"\"B\",C").isShort(0)).as("doubled quotes").isFalse();
        assertThat(line("Aé,C").isShort(1)).as("beside what is not ASCII").isFalse();
    }

    @Test
    void the_same_text_is_not_taken_for_what_it_was_when_read_in_another_way() throws IOException {
        CsvLines line = line("A,B");
        Field field = new Field(0, new KnownValues());
        Object oneWay = new Object();
        Object otherWay = new Object();

        assertThat(field.learnt(line, oneWay, Optional.of(1))).contains(1);
        assertThat(field.known(line, oneWay)).contains(1);
        assertThat(field.known(line, otherWay)).isEmpty();
        assertThat(field.learnt(line, otherWay, Optional.of("one"))).contains("one");
        assertThat(field.known(line, otherWay)).contains("one");
        assertThat(field.known(line, oneWay)).contains(1);
    }

    @Test
    void what_one_column_was_found_to_be_is_known_of_another_that_is_read_in_the_same_way() throws IOException {
        CsvLines line = line("A,A,B");
        KnownValues values = new KnownValues();
        Object way = new Object();
        Optional<Integer> unused = new Field(0, values).learnt(line, way, Optional.of(1));

        assertThat(new Field(1, values).known(line, way)).contains(1);
        assertThat(new Field(2, values).known(line, way)).isEmpty();
        assertThat(new Field(1, values).known(line, new Object())).isEmpty();
    }

    @Test
    void a_column_the_file_does_not_have_is_blank() throws IOException {
        Field field = new Field(Field.NOWHERE, new KnownValues());
        CsvLines line = line("A,B");

        assertThat(field.isThere()).isFalse();
        assertThat(field.isBlank(line)).isTrue();
        assertThat(field.text(line)).isEmpty();
    }

    private static CsvLines line(String text) throws IOException {
        CsvLines lines = new CsvLines(
                new ByteArrayInputStream((text + "\n").getBytes(StandardCharsets.UTF_8)), ReadLimits.standard());
        assertThat(lines.next()).isTrue();
        return lines;
    }
}
