package org.placewright.interchange.council;

import java.util.Objects;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.Registration;

/**
 * A registration a provider holds with Ofsted, as a row of the table named registrations.
 *
 * <table>
 * <caption>Attributes; source: the provider, or the published register</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>provider</td><td>{@link ProviderId}</td><td>yes</td><td></td><td>who holds it</td></tr>
 * <tr><td>registration</td><td>{@link Registration}</td><td>yes</td><td></td><td>the registration</td></tr>
 * </table>
 *
 * @param provider who holds it
 * @param registration the registration
 */
public record ProviderRegistration(ProviderId provider, Registration registration) {

    /**
     * Checks that both are there.
     *
     * @param provider who holds it
     * @param registration the registration
     */
    public ProviderRegistration {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(registration, "registration");
    }
}
