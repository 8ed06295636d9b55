package org.placewright.core.provider;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.money.Ratio;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.Answer;
import org.placewright.core.need.Language;
import org.placewright.core.need.Religion;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.SpecificCommunication;

/**
 * What a home says it can do, in the words in which a child's needs are told.
 *
 * <table>
 * <caption>Attributes; source: what the home says, as in its statement of purpose</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>stays</td><td>{@link Answer} by {@link KindOfStay}</td><td></td><td>no</td><td>not specified</td>
 *     <td>the kinds of stay it offers, emergencies included</td></tr>
 * <tr><td>adaptations</td><td>{@link Answer} by {@link Adaptation}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether the house is so adapted</td></tr>
 * <tr><td>communications</td><td>{@link Answer} by {@link SpecificCommunication}</td><td></td><td>no</td>
 *     <td>not specified</td><td>whether someone there can communicate so</td></tr>
 * <tr><td>additionalSupports</td><td>{@link Answer} by {@link AdditionalSupport}</td><td></td><td>no</td>
 *     <td>not specified</td><td>whether it gives such support</td></tr>
 * <tr><td>risksToChild</td><td>{@link Answer} by {@link RiskToChild}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether it can keep a child so at risk safe</td></tr>
 * <tr><td>risksToOthers</td><td>{@link Answer} by {@link RiskToOthers}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether it can manage a child who is such a risk</td></tr>
 * <tr><td>languages</td><td>{@link Language}s</td><td></td><td>no</td><td>not known</td>
 *     <td>languages the carers use</td></tr>
 * <tr><td>faiths</td><td>{@link Religion}s</td><td></td><td>no</td><td>not known</td>
 *     <td>religions or beliefs the carers hold or the home can practise with a child</td></tr>
 * <tr><td>petsKept</td><td>{@link Answer}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether animals live there</td></tr>
 * <tr><td>soloPlacements</td><td>{@link Answer}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether it takes a child to live there as the only one</td></tr>
 * <tr><td>deprivationOfLiberty</td><td>{@link Answer}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether it can carry out what a court authorised</td></tr>
 * <tr><td>wakingNight</td><td>{@link Answer}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether someone can be awake all night</td></tr>
 * <tr><td>highestRatio</td><td>{@link Ratio}</td><td>adults to children</td><td>no</td><td>not known</td>
 *     <td>the most adults to a child that it can staff</td></tr>
 * </table>
 *
 * <p>What is not specified is never "no". An answer of {@link Answer#NOT_SPECIFIED} in a map is the same as none.
 */
@Value.Immutable
public abstract class Offering implements WithOffering {

    /** Nothing specified. */
    public static final Offering NOT_SPECIFIED = builder().build();

    Offering() {}

    /**
     * Returns the kinds of stay it offers.
     *
     * @return yes or no for each kind about which it says either
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<KindOfStay, Answer> stays();

    /**
     * Returns how the house is adapted.
     *
     * @return yes or no for each adaptation about which it says either
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Adaptation, Answer> adaptations();

    /**
     * Returns the special ways in which someone there can communicate.
     *
     * @return yes or no for each way about which it says either
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<SpecificCommunication, Answer> communications();

    /**
     * Returns the support it gives beyond the usual.
     *
     * @return yes or no for each support about which it says either
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<AdditionalSupport, Answer> additionalSupports();

    /**
     * Returns the risks to a child that it can manage.
     *
     * @return yes or no for each risk about which it says either
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<RiskToChild, Answer> risksToChild();

    /**
     * Returns the risks to others that it can manage.
     *
     * @return yes or no for each risk about which it says either
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<RiskToOthers, Answer> risksToOthers();

    /**
     * Returns the languages the carers use.
     *
     * @return the languages, by code; empty if not known
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Language> languages();

    /**
     * Returns the religions or beliefs the carers hold, or the home can practise with a child.
     *
     * @return the religions; empty if not known
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Religion> faiths();

    /**
     * Tells whether animals live there.
     *
     * @return yes, no or not specified
     */
    @Value.Default
    public Answer petsKept() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Tells whether it takes a child to live there as the only one.
     *
     * @return yes, no or not specified
     */
    @Value.Default
    public Answer soloPlacements() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Tells whether it can carry out a deprivation of liberty that a court authorised.
     *
     * @return yes, no or not specified
     */
    @Value.Default
    public Answer deprivationOfLiberty() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Tells whether someone can be awake all night.
     *
     * @return yes, no or not specified
     */
    @Value.Default
    public Answer wakingNight() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Returns the most adults to a child that it can staff.
     *
     * @return the ratio; empty if not known
     */
    public abstract Optional<Ratio> highestRatio();

    /**
     * Tells whether a kind of stay is offered.
     *
     * @param stay the kind asked about
     * @return yes, no or not specified
     */
    public final Answer offers(KindOfStay stay) {
        return RecordedAnswers.answer(stays(), stay, Answer.NOT_SPECIFIED);
    }

    /**
     * Tells whether the house has an adaptation.
     *
     * @param adaptation the adaptation asked about
     * @return yes, no or not specified
     */
    public final Answer has(Adaptation adaptation) {
        return RecordedAnswers.answer(adaptations(), adaptation, Answer.NOT_SPECIFIED);
    }

    /**
     * Tells whether someone there can communicate in a special way.
     *
     * @param communication the way asked about
     * @return yes, no or not specified
     */
    public final Answer offers(SpecificCommunication communication) {
        return RecordedAnswers.answer(communications(), communication, Answer.NOT_SPECIFIED);
    }

    /**
     * Tells whether additional support is given.
     *
     * @param support the support asked about
     * @return yes, no or not specified
     */
    public final Answer offers(AdditionalSupport support) {
        return RecordedAnswers.answer(additionalSupports(), support, Answer.NOT_SPECIFIED);
    }

    /**
     * Tells whether a child so at risk can be kept safe.
     *
     * @param risk the risk asked about
     * @return yes, no or not specified
     */
    public final Answer canManage(RiskToChild risk) {
        return RecordedAnswers.answer(risksToChild(), risk, Answer.NOT_SPECIFIED);
    }

    /**
     * Tells whether a child who is such a risk can be managed.
     *
     * @param risk the risk asked about
     * @return yes, no or not specified
     */
    public final Answer canManage(RiskToOthers risk) {
        return RecordedAnswers.answer(risksToOthers(), risk, Answer.NOT_SPECIFIED);
    }

    /**
     * Tells whether so many adults to a child can be staffed.
     *
     * @param ratio the ratio a child needs
     * @return yes or no; not specified if the highest ratio is not known
     */
    public final Answer canStaff(Ratio ratio) {
        return highestRatio()
                .map(highest -> highest.isAtLeast(ratio) ? Answer.YES : Answer.NO)
                .orElse(Answer.NOT_SPECIFIED);
    }

    @Value.Check
    Offering check() {
        boolean normal = !stays().containsValue(Answer.NOT_SPECIFIED)
                && !adaptations().containsValue(Answer.NOT_SPECIFIED)
                && !communications().containsValue(Answer.NOT_SPECIFIED)
                && !additionalSupports().containsValue(Answer.NOT_SPECIFIED)
                && !risksToChild().containsValue(Answer.NOT_SPECIFIED)
                && !risksToOthers().containsValue(Answer.NOT_SPECIFIED);
        return normal
                ? this
                : builder()
                        .from(this)
                        .stays(RecordedAnswers.without(Answer.NOT_SPECIFIED, stays()))
                        .adaptations(RecordedAnswers.without(Answer.NOT_SPECIFIED, adaptations()))
                        .communications(RecordedAnswers.without(Answer.NOT_SPECIFIED, communications()))
                        .additionalSupports(RecordedAnswers.without(Answer.NOT_SPECIFIED, additionalSupports()))
                        .risksToChild(RecordedAnswers.without(Answer.NOT_SPECIFIED, risksToChild()))
                        .risksToOthers(RecordedAnswers.without(Answer.NOT_SPECIFIED, risksToOthers()))
                        .build();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Offering}. Nothing need be set. */
    public static final class Builder extends ImmutableOffering.Builder {
        Builder() {}
    }
}
