package org.placewright.interchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** Documents of the model. */
@Timeout(20)
class ModelJsonFuzzTest {

    /** A type, and its documents within small limits and within the standard ones. */
    private record Documents<T>(String type, ModelJson<T> small, ModelJson<T> standard) {

        static <T> Documents<T> of(Class<T> type) {
            return new Documents<>(
                    type.getSimpleName(), ModelJson.of(TypeToken.of(type), Always.LIMITS), ModelJson.of(type));
        }

        void holdOf(byte[] input) throws IOException {
            Import<T> read = small.read(new ByteArrayInputStream(input), "model.json");
            Always.holdsOfEach(read);
            for (T value : read.values()) {
                assertThat(standard.read(standard.write(value)).values()).containsExactly(value);
            }
        }
    }

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
        String text = new String(input, StandardCharsets.ISO_8859_1);
        ALL.stream()
                .filter(documents -> text.contains('"' + documents.type() + '"'))
                .findFirst()
                .orElse(ALL.get(0))
                .holdOf(input);
    }
}
