package org.placewright.core.need;

import org.immutables.value.Value;
import org.placewright.core.Personal;

/**
 * What a child requires of a home.
 *
 * <p>Whatever is not set was not said, and means neither yes nor no. All of it is about a child, so it is personal and
 * never printed.
 *
 * <p>Source: Placements Data Standard v2, requirements.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>communicationNeeds</td><td>{@link Answer}</td><td>no</td><td>not specified</td>
 *     <td>whether the child has communication needs</td><td>communicationNeeds</td></tr>
 * <tr><td>specificCommunication</td><td>{@link Requirement} of {@link SpecificCommunication}</td><td>no</td>
 *     <td>not specified</td><td>which; not any where communicationNeeds is no</td>
 *     <td>specificCommunicationRequirements; its {@code None} is {@link Requirement#none}</td></tr>
 * <tr><td>homeAdaptation</td><td>{@link Requirement} of {@link Adaptation}</td><td>no</td><td>not specified</td>
 *     <td>how the home must be adapted</td><td>homeAdaptation</td></tr>
 * <tr><td>culturalNeeds</td><td>{@link CulturalNeeds}</td><td>no</td><td>not known</td>
 *     <td>whether the home must meet cultural needs</td><td>culturalNeeds</td></tr>
 * <tr><td>livingCompanions</td><td>{@link LivingCompanions}</td><td>no</td><td>not specified</td>
 *     <td>whom the child should live with</td><td>livingCompanions</td></tr>
 * <tr><td>pets</td><td>{@link Pets}</td><td>no</td><td>not known</td>
 *     <td>whether there should be pets</td><td>pets</td></tr>
 * <tr><td>additionalSupport</td><td>{@link Requirement} of {@link AdditionalSupport}</td><td>no</td>
 *     <td>not specified</td><td>support beyond the usual</td>
 *     <td>additionalSupport; its {@code NA} is {@link Requirement#none}</td></tr>
 * <tr><td>deprivationOfLiberty</td><td>{@link Answer}</td><td>no</td><td>not specified</td>
 *     <td>whether the child needs to be deprived of liberty</td><td>deprivationOfLiberty</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class Requirements implements WithRequirements {

    Requirements() {}

    /**
     * Returns whether the child has communication needs.
     *
     * @return the answer; not specified by default; personal
     */
    @Personal
    @Value.Redacted
    @Value.Default
    public Answer communicationNeeds() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Returns which specific communication requirements there are.
     *
     * @return the requirement; not specified by default; personal
     */
    @Personal
    @Value.Redacted
    @Value.Default
    public Requirement<SpecificCommunication> specificCommunication() {
        return Requirement.notSpecified();
    }

    /**
     * Returns how the home must be adapted.
     *
     * @return the requirement; not specified by default; personal
     */
    @Personal
    @Value.Redacted
    @Value.Default
    public Requirement<Adaptation> homeAdaptation() {
        return Requirement.notSpecified();
    }

    /**
     * Returns whether the home must meet cultural needs.
     *
     * @return the answer; not known by default; personal
     */
    @Personal
    @Value.Redacted
    @Value.Default
    public CulturalNeeds culturalNeeds() {
        return CulturalNeeds.NOT_KNOWN;
    }

    /**
     * Returns whom the child should live with.
     *
     * @return the answer; not specified by default; personal
     */
    @Personal
    @Value.Redacted
    @Value.Default
    public LivingCompanions livingCompanions() {
        return LivingCompanions.NOT_SPECIFIED;
    }

    /**
     * Returns whether there should be pets in the home.
     *
     * @return the answer; not known by default; personal
     */
    @Personal
    @Value.Redacted
    @Value.Default
    public Pets pets() {
        return Pets.NOT_KNOWN;
    }

    /**
     * Returns which support is needed beyond what a home gives as a matter of course.
     *
     * @return the requirement; not specified by default; personal
     */
    @Personal
    @Value.Redacted
    @Value.Default
    public Requirement<AdditionalSupport> additionalSupport() {
        return Requirement.notSpecified();
    }

    /**
     * Returns whether the child needs to be deprived of liberty. It is a need, and no order of a court.
     *
     * @return the answer; not specified by default; personal
     */
    @Personal
    @Value.Redacted
    @Value.Default
    public Answer deprivationOfLiberty() {
        return Answer.NOT_SPECIFIED;
    }

    @Value.Check
    void check() {
        if (communicationNeeds() == Answer.NO && specificCommunication().answer() == Answer.YES) {
            throw new IllegalArgumentException("Requirements specificCommunication must not be needed where there "
                    + "are no communicationNeeds. Maybe communicationNeeds was meant to be YES?");
        }
    }

    /**
     * Returns a builder with nothing specified.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Requirements}. Nothing must be set. */
    public static final class Builder extends ImmutableRequirements.Builder {
        Builder() {}
    }
}
