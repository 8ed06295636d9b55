package org.placewright.core.privacy;

import java.time.LocalDate;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AgreementId;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ReferralId;
import org.placewright.core.id.ResidentToken;

/**
 * How personal data is made less precise before it is shared: identifiers replaced, birth dates cut to the month,
 * postcodes to the sector or district. What cannot be made less precise, such as free text, is left out.
 *
 * <p>Degrading twice changes nothing, and never adds precision. What is degraded is still personal data (UK GDPR,
 * recital 26): it may not be published, and {@link org.placewright.core.disclosure} says what may.
 *
 * <p>Source: the practice of public returns (postcode sector, birth date on the first of its month, identifiers
 * replaced).
 *
 * @param key replaces identifiers; one for each authority, see {@link #forAuthority}
 * @param postcodes the most that is kept of a postcode: a sector or a district
 */
public record Degradation(PseudonymKey key, Postcode.Precision postcodes) {

    /**
     * Checks that postcodes are made less precise.
     *
     * @param key replaces identifiers
     * @param postcodes the most that is kept of a postcode: a sector or a district
     * @throws IllegalArgumentException if whole postcodes would be kept
     */
    public Degradation {
        if (postcodes == Postcode.Precision.UNIT) {
            throw new IllegalArgumentException(
                    "Degradation postcodes must not be UNIT, which keeps whole postcodes. Maybe SECTOR?");
        }
    }

    /**
     * Returns the usual way: postcodes to their sector.
     *
     * @param key replaces identifiers
     * @return how to degrade
     */
    public static Degradation toSector(PseudonymKey key) {
        return new Degradation(key, Postcode.Precision.SECTOR);
    }

    /**
     * Returns the same way for the records of one authority, under a key of its own, so that child 1 of one council
     * does not seem to be child 1 of another.
     *
     * @param authority whose records are to be degraded
     * @return how to degrade them
     */
    public Degradation forAuthority(AuthorityId authority) {
        return new Degradation(key.forAuthority(authority), postcodes);
    }

    /**
     * Returns what stands for a child's identifier.
     *
     * @param child an identifier
     * @return the text of its pseudonym as an identifier
     */
    public ChildId degrade(ChildId child) {
        return ChildId.of(key.pseudonymOf(child).text());
    }

    /**
     * Returns what stands for a referral's identifier.
     *
     * @param referral an identifier
     * @return the text of its pseudonym as an identifier
     */
    public ReferralId degrade(ReferralId referral) {
        return ReferralId.of(key.pseudonymOf(referral).text());
    }

    /**
     * Returns what stands for a home's identifier.
     *
     * @param home an identifier
     * @return the text of its pseudonym as an identifier
     */
    public HomeId degrade(HomeId home) {
        return HomeId.of(key.pseudonymOf(home).text());
    }

    /**
     * Returns what stands for an agreement's identifier.
     *
     * @param agreement an identifier
     * @return the text of its pseudonym as an identifier
     */
    public AgreementId degrade(AgreementId agreement) {
        return AgreementId.of(key.pseudonymOf(agreement).text());
    }

    /**
     * Returns what stands for a resident's token.
     *
     * @param token a token
     * @return the text of its pseudonym as a token
     */
    public ResidentToken degrade(ResidentToken token) {
        return ResidentToken.of(key.pseudonymOf(token).text());
    }

    /**
     * Returns what is kept of a postcode.
     *
     * @param postcode a postcode, sector or district
     * @return it, or what is less precise
     */
    public Postcode degrade(Postcode postcode) {
        return postcode.degradedTo(postcodes);
    }

    /**
     * Returns what is kept of a birth date: its month, written as the first day of it.
     *
     * @param dateOfBirth a day of birth
     * @return the first day of that month
     */
    public LocalDate degradeDateOfBirth(LocalDate dateOfBirth) {
        return dateOfBirth.withDayOfMonth(1);
    }
}
