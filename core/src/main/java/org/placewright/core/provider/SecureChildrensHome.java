package org.placewright.core.provider;

import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.geo.Postcode;
import org.placewright.core.privacy.Degradation;

/**
 * A secure children's home, in which a child may be kept only on the criteria of the Children Act 1989, section 25.
 *
 * <table>
 * <caption>Attributes besides those every {@link Home} has; source: the published registers</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>grade</td><td>{@link InspectionGrade}</td><td>no</td><td>that of the latest inspection</td>
 *     <td>the latest of the four grades, where its date is not known; the same as the latest inspection's, if one is
 *     known</td></tr>
 * </table>
 */
@Value.Immutable
public abstract non-sealed class SecureChildrensHome implements Home, WithSecureChildrensHome {

    SecureChildrensHome() {}

    /** Returns {@link HomeKind#SECURE_CHILDRENS_HOME}. */
    @Override
    public final HomeKind kind() {
        return HomeKind.SECURE_CHILDRENS_HOME;
    }

    @Personal
    @Value.Redacted
    @Override
    public abstract Optional<Postcode> postcode();

    @Personal
    @Value.Redacted
    @Override
    public abstract Optional<Residents> residents();

    /**
     * Returns the latest grade an inspector gave, as a register tells it without a date.
     *
     * @return one of the four grades; empty if not yet inspected, not known, or told by the inspections
     */
    public abstract Optional<InspectionGrade> grade();

    /** Returns the grade, or, where it is not given, the judgement of the latest inspection. */
    @Override
    public final Optional<InspectionJudgement> judgement() {
        return grade().map(InspectionJudgement.class::cast)
                .or(() -> registration().flatMap(Registration::latestInspection).map(Inspection::judgement));
    }

    /** {@inheritDoc} */
    @Override
    public final SecureChildrensHome degrade(Degradation how) {
        return withId(how.degrade(id()))
                .withPostcode(postcode().map(how::degrade))
                .withRegistration(Optional.empty())
                .withResidents(residents().map(living -> living.degrade(how)));
    }

    @Value.Check
    void check() {
        HomeInvariants.check(this);
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SecureChildrensHome}. The identifier must be set. */
    public static final class Builder extends ImmutableSecureChildrensHome.Builder {
        Builder() {}
    }
}
