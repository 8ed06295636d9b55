package org.placewright.matching.rule;

import com.google.common.collect.ImmutableSortedSet;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.matching.MatchRequest;

/** The kinds of stay a request is for. */
final class NeededStays {

    private NeededStays() {}

    static boolean isEmergency(MatchRequest request) {
        return request.referral().plannedOrEmergency() == PlannedOrEmergency.EMERGENCY
                || request.stay().filter(stay -> stay == KindOfStay.EMERGENCY).isPresent();
    }

    static ImmutableSortedSet<KindOfStay> of(MatchRequest request) {
        ImmutableSortedSet.Builder<KindOfStay> stays = ImmutableSortedSet.naturalOrder();
        request.stay().ifPresent(stays::add);
        boolean anyInEmergency = request.together().stream()
                .anyMatch(child -> child.plannedOrEmergency() == PlannedOrEmergency.EMERGENCY);
        if (isEmergency(request) || anyInEmergency) {
            stays.add(KindOfStay.EMERGENCY);
        }
        return stays.build();
    }

    /**
     * Tells whether an approval for some kinds of stay, a bit each, covers those needed: one for short stays covers
     * emergencies.
     */
    static boolean areCovered(ImmutableSortedSet<KindOfStay> needed, int approved) {
        for (int i = 0; i < needed.size(); i++) {
            KindOfStay stay = needed.asList().get(i);
            boolean covered = (approved & AnswerBits.bit(stay)) != 0
                    || (stay == KindOfStay.EMERGENCY && (approved & AnswerBits.bit(KindOfStay.SHORT_TERM)) != 0);
            if (!covered) {
                return false;
            }
        }
        return true;
    }
}
