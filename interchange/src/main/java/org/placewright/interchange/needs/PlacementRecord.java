package org.placewright.interchange.needs;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.child.Child;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.need.Answer;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.Needs;
import org.placewright.core.referral.NeededBy;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.QualityAssurance;
import org.placewright.core.referral.Referral;

/**
 * One record of the Placements Data Standard, in all its editions: what was asked for a child, and what came of it.
 *
 * <p>It holds what the standard says, so that it can be written again as it was read; what the model holds beyond that
 * is refused ({@link #of(Referral)} leaves it out and says so). Made into a {@link Referral} by {@link #toReferral},
 * for which the standard lacks the birth date and the day the home is needed.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>childId</td><td>{@link ChildId}</td><td></td><td>yes</td><td></td>
 *     <td>who needs a home; personal</td>
 *     <td>Placements Data Standard v2, childId</td></tr>
 * <tr><td>referral</td><td>{@link ReferralId}</td><td></td><td>no</td><td>not known</td>
 *     <td>what names the record</td>
 *     <td>ontology of 2026, placementId</td></tr>
 * <tr><td>neededBy</td><td>{@link NeededBy}</td><td></td><td>no</td><td>not specified</td>
 *     <td>how soon the home is needed</td>
 *     <td>Placements Data Standard v2, neededBy</td></tr>
 * <tr><td>plannedOrEmergency</td><td>{@link PlannedOrEmergency}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether the placement is planned</td>
 *     <td>earlier drafts, planned or emergency</td></tr>
 * <tr><td>latestStart</td><td>date</td><td></td><td>no</td><td>not specified</td>
 *     <td>the last day the placement may begin, of 1950 to 2149</td>
 *     <td>earlier drafts, latest start date</td></tr>
 * <tr><td>siblingCount</td><td>whole number</td><td>children</td><td>no</td><td>not specified</td>
 *     <td>how many siblings need a home too, 0 to 999,999</td>
 *     <td>Placements Data Standard v2, siblingCount</td></tr>
 * <tr><td>preferredLocationIsLocal</td><td>{@link Answer}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether the preferred location is in the authority's area</td>
 *     <td>ontology of 2026, isPreferredLocationLocal</td></tr>
 * <tr><td>outOfAreaReason</td><td>{@link OutOfAreaReason}</td><td></td><td>no</td><td>not specified</td>
 *     <td>why a home is wanted outside the area; personal</td>
 *     <td>ontology of 2026, outOfLAReason</td></tr>
 * <tr><td>homePostcode</td><td>{@link Postcode}</td><td></td><td>no</td><td>not known</td>
 *     <td>where the family lives, as a sector or more precise; personal</td>
 *     <td>earlier drafts, primary family location</td></tr>
 * <tr><td>schoolPostcode</td><td>{@link Postcode}</td><td></td><td>no</td><td>not known</td>
 *     <td>where the school is, as a sector or more precise; personal</td>
 *     <td>earlier drafts, school location</td></tr>
 * <tr><td>needs</td><td>{@link Needs}</td><td></td><td>no</td><td>nothing specified</td>
 *     <td>what the child needs of a home, and risks; only what the standard has fields for; personal</td>
 *     <td>Placements Data Standard v2, requirements and risks</td></tr>
 * <tr><td>recommendation</td><td>{@link CareRecommendation}</td><td></td><td>no</td><td>not specified</td>
 *     <td>which kinds of care suit</td>
 *     <td>Placements Data Standard v2, recommendation</td></tr>
 * <tr><td>earlierAnswers</td><td>map of {@link EarlierQuestion} to {@link Answer}</td><td></td><td>no</td><td>none given</td>
 *     <td>what was answered to questions that only the drafts ask; a question without an answer is left out; personal</td>
 *     <td>earlier drafts</td></tr>
 * <tr><td>notes</td><td>map of {@link Note} to text</td><td></td><td>no</td><td>none given</td>
 *     <td>what is said in words only; none blank; personal</td>
 *     <td>Placements Data Standard v2, the texts and options called other</td></tr>
 * <tr><td>placement</td><td>{@link RecordedPlacement}</td><td></td><td>no</td><td>nothing known</td>
 *     <td>the placement that was made</td>
 *     <td>Placements Data Standard v2, actual placement</td></tr>
 * <tr><td>checks</td><td>map of {@link CheckedPart} to {@link RecordedCheck}</td><td></td><td>no</td><td>none known</td>
 *     <td>who entered each part, and when</td>
 *     <td>Placements Data Standard v2, quality assurance</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class PlacementRecord implements WithPlacementRecord {

    PlacementRecord() {}

    /**
     * Returns who needs a home.
     *
     * @return the identifier; personal
     */
    @Personal
    @Value.Redacted
    public abstract ChildId childId();

    /**
     * Returns what names the record.
     *
     * @return the value, if known
     */
    public abstract Optional<ReferralId> referral();

    /**
     * Returns how soon the home is needed.
     *
     * @return the value
     */
    @Value.Default
    public NeededBy neededBy() {
        return NeededBy.NOT_SPECIFIED;
    }

    /**
     * Returns whether the placement is planned.
     *
     * @return the value
     */
    @Value.Default
    public PlannedOrEmergency plannedOrEmergency() {
        return PlannedOrEmergency.NOT_SPECIFIED;
    }

    /**
     * Returns the last day the placement may begin, of 1950 to 2149.
     *
     * @return the value, if known
     */
    public abstract Optional<LocalDate> latestStart();

    /**
     * Returns how many siblings need a home too, 0 to 999,999.
     *
     * @return the value, if known
     */
    public abstract OptionalInt siblingCount();

    /**
     * Returns whether the preferred location is in the authority's area.
     *
     * @return the answer; not specified by default
     */
    @Value.Default
    public Answer preferredLocationIsLocal() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Returns why a home is wanted outside the area.
     *
     * @return the value, if known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<OutOfAreaReason> outOfAreaReason();

    /**
     * Returns where the family lives, as a sector or more precise.
     *
     * @return the value, if known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<Postcode> homePostcode();

    /**
     * Returns where the school is, as a sector or more precise.
     *
     * @return the value, if known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<Postcode> schoolPostcode();

    /**
     * Returns what the child needs of a home, and risks.
     *
     * @return the value; personal
     */
    @Personal
    @Value.Redacted
    @Value.Default
    public Needs needs() {
        return Needs.builder().build();
    }

    /**
     * Returns which kinds of care suit.
     *
     * @return the value
     */
    @Value.Default
    public CareRecommendation recommendation() {
        return CareRecommendation.NOT_SPECIFIED;
    }

    /**
     * Returns what was answered to questions that only the drafts ask.
     *
     * @return the value; personal
     */
    @Personal
    @Value.Redacted
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<EarlierQuestion, Answer> earlierAnswers();

    /**
     * Returns what is said in words only.
     *
     * @return the value; personal
     */
    @Personal
    @Value.Redacted
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Note, String> notes();

    /**
     * Returns the placement that was made.
     *
     * @return the value
     */
    @Value.Default
    public RecordedPlacement placement() {
        return RecordedPlacement.NOT_KNOWN;
    }

    /**
     * Returns who entered each part, and when.
     *
     * @return the value
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<CheckedPart, RecordedCheck> checks();

    /**
     * Returns the request as the model has it. Notes, answers to questions of the drafts, whether the preferred
     * location is local and the reason for a home outside the area have no place there; a note of places to avoid must
     * be made into areas by someone who knows how far they reach. {@link #leftOutOfReferral} tells which of them there
     * are.
     *
     * @param id names the referral
     * @param child who needs a home
     * @param neededFrom the first day the home is needed
     * @return the referral
     * @throws IllegalArgumentException if the child has another identifier, or the dates contradict one another
     */
    public final Referral toReferral(ReferralId id, Child child, LocalDate neededFrom) {
        if (!child.id().equals(childId())) {
            throw new IllegalArgumentException("PlacementRecord childId must be the id of the child. Maybe another "
                    + "system gave the child another identifier?");
        }
        return Referral.builder()
                .id(id)
                .child(child)
                .neededFrom(neededFrom)
                .latestStart(latestStart())
                .neededBy(neededBy())
                .plannedOrEmergency(plannedOrEmergency())
                .siblingCount(siblingCount())
                .homePostcode(homePostcode())
                .schoolPostcode(schoolPostcode())
                .recommendation(recommendation())
                .needs(needs())
                .qualityAssurance(qualityAssurance())
                .build();
    }

    /**
     * Returns what {@link #toReferral} leaves out, so that nobody relies on a referral that says less than the record:
     * places to avoid among the notes and earlier answers above all.
     *
     * @return the attributes that say something and have no place in a referral, in alphabetical order
     */
    public final ImmutableSortedSet<String> leftOutOfReferral() {
        ImmutableSortedSet.Builder<String> leftOut = ImmutableSortedSet.naturalOrder();
        if (!earlierAnswers().isEmpty()) {
            leftOut.add("earlierAnswers");
        }
        if (!notes().isEmpty()) {
            leftOut.add("notes");
        }
        if (preferredLocationIsLocal() != Answer.NOT_SPECIFIED) {
            leftOut.add("preferredLocationIsLocal");
        }
        if (outOfAreaReason().isPresent()) {
            leftOut.add("outOfAreaReason");
        }
        return leftOut.build();
    }

    private Optional<QualityAssurance> qualityAssurance() {
        return Optional.ofNullable(checks().get(CheckedPart.REFERRAL))
                .flatMap(check -> check.on().map(day -> new QualityAssurance(check.by(), day)));
    }

    /**
     * Returns what the standard can say of a referral.
     *
     * @param referral the referral
     * @return the record, and which attributes of the referral are not or not wholly in it
     */
    public static RestatedReferral of(Referral referral) {
        return RestatedReferral.of(referral);
    }

    @Value.Check
    PlacementRecord check() {
        Limits.date("PlacementRecord latestStart", latestStart());
        Limits.count("PlacementRecord siblingCount", siblingCount());
        Sayable.check(this);
        if (!earlierAnswers().containsValue(Answer.NOT_SPECIFIED)) {
            return this;
        }
        return withEarlierAnswers(Maps.filterValues(earlierAnswers(), answer -> answer != Answer.NOT_SPECIFIED));
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlacementRecord}. The child must be set. */
    public static final class Builder extends ImmutablePlacementRecord.Builder {
        Builder() {}
    }
}
