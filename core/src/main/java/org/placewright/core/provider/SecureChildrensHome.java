package org.placewright.core.provider;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.geo.Postcode;

/**
 * A secure children's home, in which a child may be kept only on the criteria of the Children Act 1989, section 25.
 *
 * <table>
 * <caption>Attributes besides those every {@link Home} has</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>registration</td><td>{@link Registration}</td><td>no</td><td>not known</td><td>with Ofsted</td></tr>
 * <tr><td>grade</td><td>{@link InspectionGrade}</td><td>no</td><td>not yet inspected, or not known</td>
 *     <td>the latest of the four grades</td></tr>
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

    /**
     * Returns the registration with Ofsted.
     *
     * @return the registration, if known
     */
    public abstract Optional<Registration> registration();

    /**
     * Returns the latest grade an inspector gave.
     *
     * @return one of the four grades; empty if not yet inspected or not known
     */
    public abstract Optional<InspectionGrade> grade();

    /** Returns the grade. */
    @Override
    public final Optional<InspectionJudgement> judgement() {
        return grade().map(InspectionJudgement.class::cast);
    }

    @Override
    public final Standing standingOn(LocalDate day) {
        return registration().map(registration -> registration.standingOn(day)).orElse(Standing.NOT_RECORDED);
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
