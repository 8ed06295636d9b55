package org.placewright.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.child.Child;
import org.placewright.core.referral.Referral;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Import;
import org.placewright.interchange.json.ModelTypes.Drawn;

/** Whatever is wrong with a document: nothing is thrown, what is lost has a finding, and no finding quotes a value. */
class ModelJsonPrivacyTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Words of the model itself may stand in a finding; what else there is, may be personal. */
    private static final Pattern EXAMPLES = Pattern.compile("such as (PT2H30M|GBP 1234\\.50|1500 m)");

    private static final Pattern WORDS = Pattern.compile("[A-Za-z_ ]*");

    private static final int SHORTEST = 4;

    private static final ImmutableList<String> OTHER_KINDS =
            ImmutableList.of("null", "{}", "[]", "[[]]", "{\"x\":[1]}", "true", "-1.5", "\"\\u0000\"", "1e999999999");

    /** Where a text or a number stands in a document. */
    private record Leaf(int start, int end, String text) {}

    @Provide
    Arbitrary<Drawn<?>> drawn() {
        return ModelTypes.drawn();
    }

    @Provide
    Arbitrary<String> otherKinds() {
        return Arbitraries.of(OTHER_KINDS);
    }

    @Property(tries = 4_000)
    void a_leaf_of_another_kind(
            @ForAll("drawn") Drawn<?> drawn,
            @ForAll("otherKinds") String other,
            @ForAll @IntRange(max = 10_000) int where) {
        String document = drawn.written();
        ImmutableList<Leaf> leaves = leaves(document);
        if (leaves.isEmpty()) {
            return;
        }
        Leaf leaf = leaves.get(where % leaves.size());
        boolean sameKind = isNumber(leaf.text()) == isNumber(other) && isText(leaf.text()) == isText(other);

        Import<?> read =
                drawn.of().json().read(document.substring(0, leaf.start()) + other + document.substring(leaf.end()));

        if (!sameKind) {
            assertThat(read.hasErrors()).isTrue();
            assertThat(read.values()).isEmpty();
        }
        check(read, document);
    }

    @Property(tries = 2_000)
    void a_leaf_exchanged_for_another(
            @ForAll("drawn") Drawn<?> drawn,
            @ForAll @IntRange(max = 10_000) int one,
            @ForAll @IntRange(max = 10_000) int other) {
        String document = drawn.written();
        ImmutableList<Leaf> leaves = leaves(document);
        if (leaves.isEmpty()) {
            return;
        }
        Leaf leaf = leaves.get(one % leaves.size());
        String strange = leaves.get(other % leaves.size()).text();

        check(
                drawn.of().json().read(document.substring(0, leaf.start()) + strange + document.substring(leaf.end())),
                document);
    }

    @Property(tries = 2_000)
    void a_document_cut_off(@ForAll("drawn") Drawn<?> drawn, @ForAll @IntRange(max = 1_000_000) int where)
            throws IOException {
        byte[] document = drawn.written().strip().getBytes(StandardCharsets.UTF_8);

        Import<?> read =
                drawn.of().json().read(new ByteArrayInputStream(document, 0, where % document.length), "cut.json");

        assertThat(read.hasErrors()).isTrue();
        check(read, drawn.written());
    }

    @Property(tries = 2_000)
    void a_byte_changed(@ForAll("drawn") Drawn<?> drawn, @ForAll @IntRange(max = 1_000_000) int where, @ForAll byte to)
            throws IOException {
        byte[] document = drawn.written().getBytes(StandardCharsets.UTF_8);
        document[where % document.length] = to;

        check(drawn.of().json().read(new ByteArrayInputStream(document), "changed.json"), drawn.written());
    }

    @Property(tries = 200)
    void properties_of_personal_names(@ForAll Referral referral, @ForAll Child child) {
        String document = ModelJson.of(Referral.class)
                .write(referral)
                .replace("\"dateOfBirth\"", "\"" + child.dateOfBirth() + "\"");

        check(ModelJson.of(Referral.class).read(document), document);
    }

    private static void check(Import<?> read, String document) {
        // What a remedy gives as an example may be drawn as well.
        String found = EXAMPLES.matcher(String.join(
                        "\n", read.findings().stream().map(Finding::toString).toList()))
                .replaceAll("");
        assertThat(secrets(document)).noneMatch(found::contains);
        assertThat(read.values().size())
                .isEqualTo(Math.toIntExact(read.counts().kept() + read.counts().changed()));
        assertThat(read.hasErrors() || read.counts().rejected() == 0).isTrue();
    }

    private static ImmutableSet<String> secrets(String document) {
        return leaves(document).stream()
                .map(leaf -> unquoted(leaf.text()))
                .filter(text ->
                        text.length() >= SHORTEST && !WORDS.matcher(text).matches())
                .filter(text -> !isNumber(text) || text.length() > SHORTEST + 2)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static String unquoted(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            return node.asText();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isNumber(String json) {
        return Pattern.matches("-?[0-9].*", json);
    }

    private static boolean isText(String json) {
        return json.startsWith("\"");
    }

    /** The texts and numbers that are values of properties or elements, below the envelope. */
    private static ImmutableList<Leaf> leaves(String document) {
        List<Leaf> leaves = new ArrayList<>();
        var matcher = Pattern.compile("(?:\" : |\\n *)(\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9][0-9.eE+-]*)(?=,?\\n)")
                .matcher(document);
        int envelope = document.indexOf("\"value\" : ");
        while (matcher.find()) {
            if (matcher.start(1) > envelope) {
                leaves.add(new Leaf(matcher.start(1), matcher.end(1), matcher.group(1)));
            }
        }
        return ImmutableList.copyOf(leaves);
    }
}
