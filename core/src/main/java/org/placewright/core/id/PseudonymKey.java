package org.placewright.core.id;

import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that turns identifiers into {@linkplain Pseudonym pseudonyms}: HMAC-SHA-256 (RFC 2104, FIPS 198-1).
 *
 * <p>The message is the kind of identifier, a NUL and the identifier in UTF-8, so a child and a referral of the same
 * text have unlike pseudonyms. An authority's identifiers are its own: {@linkplain #forAuthority derive} a key for each
 * where several are shared together, or child 1 of one council will seem to be child 1 of another.
 *
 * <p>Keep the key out of source code and logs; whoever holds it can tell which pseudonym a guessed identifier has. It
 * is never printed, and being a secret and no value, it is equal to nothing but itself.
 */
public final class PseudonymKey {

    /** The fewest bytes a key may have: as many as the hash gives (RFC 2104, section 3). */
    public static final int SHORTEST = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final BaseEncoding TEXT = BaseEncoding.base32().lowerCase().omitPadding();

    private final Key key;

    private PseudonymKey(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * Returns the key with the given bytes.
     *
     * @param key 32 random bytes or more; copied
     * @return the key
     * @throws IllegalArgumentException if there are fewer than 32
     */
    public static PseudonymKey of(byte[] key) {
        if (key.length < SHORTEST) {
            throw new IllegalArgumentException("PseudonymKey must have at least " + SHORTEST + " bytes but has "
                    + key.length + ". Maybe a password was given instead of random bytes?");
        }
        return new PseudonymKey(key);
    }

    /**
     * Returns the key for one authority's identifiers, derived from this one.
     *
     * @param authority whose identifiers are to be replaced
     * @return another key, always the same for the same authority
     */
    public PseudonymKey forAuthority(AuthorityId authority) {
        return new PseudonymKey(hash("AuthorityId key", authority.value()));
    }

    /**
     * Returns what stands for a child.
     *
     * @param child an identifier
     * @return its pseudonym; the same again if it is one already
     */
    public Pseudonym pseudonymOf(ChildId child) {
        return pseudonym("ChildId", child.value());
    }

    /**
     * Returns what stands for a referral.
     *
     * @param referral an identifier
     * @return its pseudonym; the same again if it is one already
     */
    public Pseudonym pseudonymOf(ReferralId referral) {
        return pseudonym("ReferralId", referral.value());
    }

    /**
     * Returns what stands for a home.
     *
     * @param home an identifier
     * @return its pseudonym; the same again if it is one already
     */
    public Pseudonym pseudonymOf(HomeId home) {
        return pseudonym("HomeId", home.value());
    }

    /**
     * Returns what stands for an agreement.
     *
     * @param agreement an identifier
     * @return its pseudonym; the same again if it is one already
     */
    public Pseudonym pseudonymOf(AgreementId agreement) {
        return pseudonym("AgreementId", agreement.value());
    }

    /**
     * Returns what stands for a resident's token.
     *
     * @param token a token
     * @return its pseudonym; the same again if it is one already
     */
    public Pseudonym pseudonymOf(ResidentToken token) {
        return pseudonym("ResidentToken", token.value());
    }

    /**
     * Returns a token for a child who lives in a home. It is not the child's pseudonym, so that homes printed with
     * their residents and children shared under pseudonyms cannot be put together.
     *
     * @param child who lives there
     * @return the token, always the same for the same child
     */
    public ResidentToken tokenOf(ChildId child) {
        return ResidentToken.of(pseudonymOf(ResidentToken.of(child.value())).text());
    }

    /**
     * Returns what to call a resident in what is shown to one reader: another name than the token, even where the token
     * is a pseudonym already, so that what is shown under two keys cannot be put together by the tokens.
     *
     * @param token a token
     * @return the name, always the same for the same token
     */
    public ResidentToken renamed(ResidentToken token) {
        return ResidentToken.of(Pseudonym.PREFIX + TEXT.encode(hash("ResidentToken renamed", token.value())));
    }

    private Pseudonym pseudonym(String kind, String identifier) {
        return Pseudonym.isPseudonym(identifier)
                ? Pseudonym.of(identifier)
                : Pseudonym.of(Pseudonym.PREFIX + TEXT.encode(hash(kind, identifier)));
    }

    private byte[] hash(String kind, String identifier) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((kind + '\0' + identifier).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM + ", which every Java must have", e);
        }
    }

    /** Names the type only; a key is never printed. */
    @Override
    public String toString() {
        return "PseudonymKey[...]";
    }
}
