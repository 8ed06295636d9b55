package org.placewright.matching.criterion;

import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.provider.SupportedAccommodationCategory;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;

/**
 * Not sharing with unknown adults: in supported accommodation that is shared and not limited to looked-after children
 * and care leavers, the score the policy gives for that; in any other home 1. Supported accommodation of which the
 * category is not known is not known. Applies from the age at which supported accommodation is open to a child.
 */
public final class RingFencedSetting implements Criterion<RingFencedSetting.Sharing> {

    /** Whether a child there may share with adults who are neither in care nor care leavers. */
    public enum Sharing {
        /** Not supported accommodation, or that of another category. */
        NO,
        /** Supported accommodation, shared and not ring-fenced. */
        YES,
        /** Supported accommodation of a category not known. */
        NOT_KNOWN
    }

    private static final Facet<Sharing> SHARING = Facet.of(
            "sharing",
            listed -> listed.home() instanceof SupportedAccommodation supported
                    ? supported.category().map(RingFencedSetting::sharing).orElse(Sharing.NOT_KNOWN)
                    : Sharing.NO);

    /** Creates the criterion. */
    public RingFencedSetting() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.RING_FENCED;
    }

    @Override
    public String source() {
        return "Supported Accommodation (England) Regulations 2023";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<RingFencedSetting.Sharing> facet() {
        return SHARING;
    }

    @Override
    public Optional<CriterionTest<RingFencedSetting.Sharing>> test(
            MatchRequest request, Market market, MatchPolicy policy) {
        if (request.referral().ageWhenNeeded() < SupportedAccommodation.YOUNGEST) {
            return Optional.empty();
        }
        return Optional.of(new Test(policy.criteria().suitability().notRingFencedPercent() / 100.0));
    }

    private static Sharing sharing(SupportedAccommodationCategory category) {
        return category == SupportedAccommodationCategory.SHARED_OPEN ? Sharing.YES : Sharing.NO;
    }

    private record Test(double shared) implements CriterionTest<Sharing> {
        @Override
        public double score(Sharing sharing) {
            return switch (sharing) {
                case NO -> 1;
                case YES -> shared;
                case NOT_KNOWN -> NOT_KNOWN;
            };
        }

        @Override
        public String statement(Sharing sharing) {
            return switch (sharing) {
                case NO -> "Not shared with adults who are neither in care nor care leavers";
                case YES -> SupportedAccommodationCategory.SHARED_OPEN.definition();
                case NOT_KNOWN -> "Category of supported accommodation not known";
            };
        }
    }
}
