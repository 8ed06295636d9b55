package org.placewright.interchange.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableLongArray;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LabelsTest {

    /** What undoes the multiplication by which labels are told apart. */
    private static final long INVERSE = BigInteger.valueOf(0x9E37_79B9_7F4A_7C15L)
            .modInverse(BigInteger.TWO.pow(Long.SIZE))
            .longValue();

    @Property(tries = 200)
    void each_label_has_one_number_in_the_order_they_are_met(@ForAll List<Long> met) {
        Labels labels = new Labels();
        Map<Long, Integer> expected = new LinkedHashMap<>();
        for (long label : met) {
            expected.putIfAbsent(label, expected.size());
            assertThat(labels.numberOf(label)).isEqualTo(expected.get(label));
        }
        assertThat(labels.size()).isEqualTo(expected.size());
        ImmutableLongArray ordered = labels.ordered();
        assertThat(ordered.asList()).isSorted().containsExactlyInAnyOrderElementsOf(expected.keySet());
        int[] places = labels.places(ordered);
        expected.forEach(
                (label, number) -> assertThat(ordered.get(places[number])).isEqualTo(label));
    }

    @Test
    void labels_made_to_share_a_slot_are_told_apart_none_the_less() {
        Labels labels = new Labels();
        int many = 50_000;
        for (int i = 0; i < many; i++) {
            assertThat(labels.numberOf(INVERSE * i)).isEqualTo(i);
        }
        for (int i = 0; i < many; i++) {
            assertThat(labels.numberOf(INVERSE * i)).isEqualTo(i);
        }
        assertThat(labels.size()).isEqualTo(many);
    }
}
