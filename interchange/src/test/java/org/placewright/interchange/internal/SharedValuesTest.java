package org.placewright.interchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedValuesTest {

    @Test
    void equal_values_become_one() {
        SharedValues values = new SharedValues();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 50; i++) {
                assertThat(values.shared("child " + i)).isEqualTo("child " + i);
            }
        }
        Object first = values.shared("one more");
        assertThat(values.shared(String.join(" ", "one", "more"))).isSameAs(first);
    }

    @Test
    void most_of_many_values_are_still_known() {
        SharedValues values = new SharedValues();
        Object[] first = new Object[10_000];
        for (int i = 0; i < first.length; i++) {
            first[i] = values.shared("child " + i);
        }
        int known = 0;
        for (int i = 0; i < first.length; i++) {
            known += values.shared("child " + i) == first[i] ? 1 : 0;
        }
        assertThat(known).isGreaterThan(6_000);
    }

    @Test
    void never_more_than_a_million_are_held() {
        SharedValues values = new SharedValues();
        for (long i = 0; i < 4_000_000; i++) {
            Object unused = values.shared(i);
        }
        assertThat(values.places()).isEqualTo(1 << 20);
    }
}
