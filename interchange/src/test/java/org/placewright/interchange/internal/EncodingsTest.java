package org.placewright.interchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodingsTest {

    private static byte[] decoded(byte[] bytes) throws IOException {
        return Encodings.decoded(new ByteArrayInputStream(bytes)).readAllBytes();
    }

    @Test
    void characters_of_two_parts_are_not_parted_wherever_they_stand() throws IOException {
        for (String before : ImmutableList.of("", "a")) {
            String text = before + "\uD83D\uDE00".repeat(20_000);
            for (Charset charset : ImmutableList.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                assertThat(new String(decoded(("\uFEFF" + text).getBytes(charset)), StandardCharsets.UTF_8))
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void what_has_no_mark_of_utf_16_is_left_as_it_is() throws IOException {
        for (String text : ImmutableList.of("", "a", "ab", "abc", "abcd", "\uFEFFabcd")) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThat(decoded(bytes)).isEqualTo(bytes);
        }
        byte[] unmarked = "abc".getBytes(StandardCharsets.UTF_16LE);
        assertThat(decoded(unmarked)).isEqualTo(unmarked);
    }

    @Test
    void a_mark_alone_is_an_empty_file() throws IOException {
        assertThat(decoded("\uFEFF".getBytes(StandardCharsets.UTF_16BE))).isEmpty();
    }
}
