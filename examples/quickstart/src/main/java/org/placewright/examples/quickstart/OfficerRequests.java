package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.interchange.json.RequestEntry;

/**
 * What is asked for each referral: what the officer's entry about it says, and as many homes as the command names where
 * the entry says nothing of that.
 *
 * <p>An area to avoid is one for brothers and sisters together, whether it is said of one child or of the group. What
 * is allowed for one child is allowed for no other.
 */
final class OfficerRequests {

    private final LoadedData data;
    private final int top;
    private final ImmutableSetMultimap<ReferralId, AuthorityId> alsoToAvoid;

    OfficerRequests(LoadedData data, int top) {
        this.data = data;
        this.top = top;
        ImmutableSetMultimap.Builder<ReferralId, AuthorityId> shared = ImmutableSetMultimap.builder();
        for (SiblingReferral group : data.siblings()) {
            for (Referral child : group.referrals()) {
                shared.putAll(child.id(), entry(group.id()).authoritiesToAvoid());
                shared.putAll(group.id(), entry(child.id()).authoritiesToAvoid());
            }
        }
        this.alsoToAvoid = shared.build();
    }

    /** Returns what is asked for a referral of one child or of brothers and sisters, with all that bears on it. */
    RequestEntry of(ReferralId referral) {
        RequestEntry asked = entry(referral);
        return asked.withLimit(asked.limit().orElse(top))
                .withAuthoritiesToAvoid(Iterables.concat(asked.authoritiesToAvoid(), alsoToAvoid.get(referral)));
    }

    private RequestEntry entry(ReferralId referral) {
        RequestEntry entry = data.requests().get(referral);
        return entry == null ? RequestEntry.of(referral) : entry;
    }
}
