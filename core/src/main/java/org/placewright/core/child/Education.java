package org.placewright.core.child;

import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.SchoolUrn;
import org.placewright.core.need.Answer;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;

/**
 * A child's education, which a placement must not disrupt so far as is reasonably practicable.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>placement</td><td>{@link EducationPlacement}</td><td>no</td><td>not specified</td>
 *     <td>where the child is educated</td><td>Children Act 1989 s22C(8)(b)</td></tr>
 * <tr><td>schoolName</td><td>text</td><td>no</td><td>not known</td><td>the school, college or nursery</td>
 *     <td>Children Act 1989 s22C(8)(b)</td></tr>
 * <tr><td>schoolUrn</td><td>{@link SchoolUrn}</td><td>no</td><td>not known</td><td>its unique reference number</td>
 *     <td>Department for Education, Get Information about Schools</td></tr>
 * <tr><td>schoolPostcode</td><td>{@link Postcode}</td><td>no</td><td>not known</td><td>where it is</td>
 *     <td>regional drafts before the Placements Data Standard v2</td></tr>
 * <tr><td>mustStayAtSchool</td><td>{@link Answer}</td><td>no</td><td>not specified</td>
 *     <td>whether the child must go on at this school</td>
 *     <td>regional drafts before the Placements Data Standard v2</td></tr>
 * <tr><td>specialEducationalNeed</td><td>{@link SpecialEducationalNeed}</td><td>no</td><td>not specified</td>
 *     <td>none, SEN support, or an education, health and care plan</td>
 *     <td>Children and Families Act 2014, Part 3</td></tr>
 * </table>
 *
 * <p>All of it is personal and never printed.
 */
@Value.Immutable
public abstract class Education implements WithEducation, Degradable<Education> {

    /** An education of which nothing is known. */
    public static final Education NOT_KNOWN = builder().build();

    Education() {}

    /**
     * Returns where the child is educated.
     *
     * @return the kind of place; not specified by default; personal
     */
    @Personal
    @Value.Redacted
    @Value.Default
    public EducationPlacement placement() {
        return EducationPlacement.NOT_SPECIFIED;
    }

    /**
     * Returns the name of the school, college or nursery.
     *
     * @return the name, if known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<String> schoolName();

    /**
     * Returns the number of the school.
     *
     * @return its unique reference number, if known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<SchoolUrn> schoolUrn();

    /**
     * Returns where the school is.
     *
     * @return the postcode, of any precision, if known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<Postcode> schoolPostcode();

    /**
     * Tells whether the child must go on at this school.
     *
     * @return the answer; not specified by default; personal
     */
    @Personal
    @Value.Redacted
    @Value.Default
    public Answer mustStayAtSchool() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Returns what provision is made for special educational needs.
     *
     * @return the provision; not specified by default; personal
     */
    @Personal
    @Value.Redacted
    @Value.Default
    public SpecialEducationalNeed specialEducationalNeed() {
        return SpecialEducationalNeed.NOT_SPECIFIED;
    }

    /**
     * Tells whether there is an education, health and care plan.
     *
     * @return yes or no as the special educational need says; not specified where it is not
     */
    public final Answer hasEducationHealthAndCarePlan() {
        return switch (specialEducationalNeed()) {
            case EDUCATION_HEALTH_AND_CARE_PLAN -> Answer.YES;
            case NONE, SEN_SUPPORT -> Answer.NO;
            case NOT_SPECIFIED -> Answer.NOT_SPECIFIED;
        };
    }

    /** Leaves out the name and number of the school, and keeps less of its postcode. */
    @Override
    public final Education degrade(Degradation how) {
        return builder()
                .from(this)
                .schoolName(Optional.empty())
                .schoolUrn(Optional.empty())
                .schoolPostcode(schoolPostcode().map(how::degrade))
                .build();
    }

    @Value.Check
    void check() {
        PersonalText.check("Education schoolName", schoolName());
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Education}. Nothing must be set. */
    public static final class Builder extends ImmutableEducation.Builder {
        Builder() {}
    }
}
