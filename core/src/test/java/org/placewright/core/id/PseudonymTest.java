package org.placewright.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class PseudonymTest {

    private static final byte[] BYTES = bytes(32, 7);
    private static final PseudonymKey KEY = PseudonymKey.of(BYTES);

    private static byte[] bytes(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    @Test
    void of_a_resident_is_not_the_child_s_own() {
        ChildId child = ChildId.of("1");

        assertThat(KEY.tokenOf(child)).isEqualTo(KEY.tokenOf(child)).isNotEqualTo(KEY.tokenOf(ChildId.of("2")));
        assertThat(KEY.tokenOf(child).value())
                .isNotEqualTo(KEY.pseudonymOf(child).text())
                .satisfies(text -> assertThat(Pseudonym.isPseudonym(text)).isTrue());
        assertThat(KEY.pseudonymOf(KEY.tokenOf(child)).text())
                .isEqualTo(KEY.tokenOf(child).value());
    }

    @Test
    void a_resident_is_renamed_for_each_reader_though_the_token_is_a_pseudonym() {
        ResidentToken token = KEY.tokenOf(ChildId.of("1"));
        ResidentToken renamed = KEY.renamed(token);

        assertThat(renamed).isEqualTo(KEY.renamed(token)).isNotEqualTo(token);
        assertThat(renamed).isNotEqualTo(KEY.renamed(KEY.tokenOf(ChildId.of("2"))));
        assertThat(KEY.forAuthority(AuthorityId.of("E09000001")).renamed(token)).isNotEqualTo(renamed);
        assertThat(KEY.renamed(ResidentToken.of("T-1")).value()).startsWith("psn-");
    }

    @Test
    void is_the_whole_hash_of_kind_and_identifier() throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(BYTES, "HmacSHA256"));
        byte[] hash = mac.doFinal("ChildId\0Zoë 1".getBytes(StandardCharsets.UTF_8));

        String text = KEY.pseudonymOf(ChildId.of("Zoë 1")).text();

        assertThat(text).startsWith("psn-");
        assertThat(BaseEncoding.base32().lowerCase().omitPadding().decode(text.substring(4)))
                .isEqualTo(hash);
    }

    @Test
    void differs_by_identifier_by_kind_by_key_and_by_authority() {
        ChildId child = ChildId.of("1");
        assertThat(KEY.pseudonymOf(child)).isEqualTo(PseudonymKey.of(BYTES).pseudonymOf(child));
        assertThat(new Pseudonym[] {
                    KEY.pseudonymOf(child),
                    KEY.pseudonymOf(ChildId.of("2")),
                    KEY.pseudonymOf(ReferralId.of("1")),
                    KEY.pseudonymOf(HomeId.of("1")),
                    KEY.pseudonymOf(AgreementId.of("1")),
                    KEY.pseudonymOf(ResidentToken.of("1")),
                    PseudonymKey.of(bytes(32, 8)).pseudonymOf(child),
                    KEY.forAuthority(AuthorityId.of("E08000003")).pseudonymOf(child),
                    KEY.forAuthority(AuthorityId.of("E08000001")).pseudonymOf(child)
                })
                .doesNotHaveDuplicates();
        assertThat(KEY.forAuthority(AuthorityId.of("E08000003")).pseudonymOf(child))
                .isEqualTo(KEY.forAuthority(AuthorityId.of("E08000003")).pseudonymOf(child));
    }

    @Test
    void is_not_replaced_again() {
        Pseudonym pseudonym = KEY.pseudonymOf(HomeId.of("h"));
        assertThat(KEY.pseudonymOf(HomeId.of(pseudonym.text()))).isEqualTo(pseudonym);
        assertThat(PseudonymKey.of(bytes(40, 9)).pseudonymOf(ChildId.of(pseudonym.text())))
                .isEqualTo(pseudonym);
    }

    @Test
    void refuses_what_is_no_pseudonym_without_quoting_it() {
        String good = KEY.pseudonymOf(ChildId.of("1")).text();
        assertThat(Pseudonym.of(good)).hasToString(good);
        for (String bad : new String[] {"child 4711", good + "a", good.substring(1), good.substring(0, 55), ""}) {
            assertThat(Pseudonym.isPseudonym(bad)).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Pseudonym.of(bad))
                    .withMessageContaining("Pseudonym must be psn-")
                    .withMessageContaining("not replaced")
                    .withMessageNotContaining("4711");
        }
    }

    @Test
    void keeps_the_key_to_itself() {
        byte[] given = bytes(32, 7);
        PseudonymKey key = PseudonymKey.of(given);
        given[0] = 0;

        assertThat(key).hasToString("PseudonymKey[...]");
        assertThat(key.pseudonymOf(ChildId.of("1"))).isEqualTo(KEY.pseudonymOf(ChildId.of("1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PseudonymKey.of(bytes(31, 7)))
                .withMessage("PseudonymKey must have at least 32 bytes but has 31. "
                        + "Maybe a password was given instead of random bytes?");
    }
}
