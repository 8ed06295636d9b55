package org.placewright.sufficiency.market;

import com.google.common.collect.ImmutableList;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.RegisteredNeed;

/**
 * What a home is recorded to serve: the needs it is registered for and the adaptations it says it has, each a bit. A
 * home of which nothing is recorded serves nothing known.
 */
final class ServedNeeds {

    private static final ImmutableList<RegisteredNeed> NEEDS = ImmutableList.copyOf(RegisteredNeed.values());
    private static final ImmutableList<Adaptation> ADAPTATIONS = ImmutableList.copyOf(Adaptation.values());

    static final int COUNT = NEEDS.size() + ADAPTATIONS.size();

    private ServedNeeds() {}

    static int of(Home home) {
        int served = 0;
        for (int i = 0; i < NEEDS.size(); i++) {
            RegisteredNeed need = NEEDS.get(i);
            if (home.registration().filter(held -> held.needs().contains(need)).isPresent()) {
                served |= 1 << i;
            }
        }
        for (int i = 0; i < ADAPTATIONS.size(); i++) {
            if (home.offering().has(ADAPTATIONS.get(i)) == Answer.YES) {
                served |= 1 << (NEEDS.size() + i);
            }
        }
        return served;
    }
}
