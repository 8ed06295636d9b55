package org.placewright.interchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import com.google.common.reflect.TypeToken;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Timeout;
import org.placewright.core.child.Child;
import org.placewright.core.explain.Explanation;
import org.placewright.core.framework.Framework;
import org.placewright.core.framework.IndividualPlacementAgreement;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.referral.Referral;
import org.placewright.core.result.Import;
import org.placewright.interchange.json.ModelJson;
import org.placewright.interchange.json.PlacewrightModule;

/** Documents of the model. */
@Timeout(20)
class ModelJsonFuzzTest {

    /** A type of value, and its documents within small limits and within the standard ones. */
    private record Documents<T>(Class<T> type, ModelJson<T> small, ModelJson<T> standard) {

        static <T> Documents<T> of(Class<T> type) {
            return new Documents<>(type, ModelJson.of(TypeToken.of(type), Always.LIMITS), ModelJson.of(type));
        }

        void holdOf(byte[] input) throws IOException {
            Import<T> read = small.read(new ByteArrayInputStream(input), "model.json");
            Always.holdsOfEach(read);
            for (T value : read.values()) {
                assertThat(standard.read(standard.write(value)).values()).containsExactly(value);
            }
        }

        void holdOfValue(byte[] input) throws IOException {
            T value;
            try {
                value = MAPPER.readValue(input, type);
            } catch (JsonMappingException e) {
                Always.isDiscreet(e.getOriginalMessage());
                return;
            } catch (JsonProcessingException | CharConversionException e) {
                // Of what is no JSON the mapper itself tells, and may quote it.
                return;
            }
            assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(value), type)).isEqualTo(value);
        }
    }

    /** What an embedder may use. */
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new PlacewrightModule(Always.LIMITS)).build();

    /** Types that between them hold most of the others. */
    private static final ImmutableList<Documents<?>> ALL = ImmutableList.of(
            Documents.of(Referral.class),
            Documents.of(Child.class),
            Documents.of(CareHistory.class),
            Documents.of(Home.class),
            Documents.of(Provider.class),
            Documents.of(Framework.class),
            Documents.of(IndividualPlacementAgreement.class),
            Documents.of(Explanation.class));

    /** A document is read as the first type whose name is in it. */
    @FuzzTest
    void document(byte[] input) throws IOException {
        named(input).holdOf(input);
    }

    /** A value by itself, which the mapper of an embedder reads; it stands under a line with the name of its type. */
    @FuzzTest
    void value(byte[] input) throws IOException {
        int end = Math.max(0, Bytes.indexOf(input, (byte) '\n'));
        named(Arrays.copyOf(input, end)).holdOfValue(Arrays.copyOfRange(input, end, input.length));
    }

    private static Documents<?> named(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        return ALL.stream()
                .filter(documents -> text.contains('"' + documents.type().getSimpleName() + '"'))
                .findFirst()
                .orElse(ALL.get(0));
    }
}
