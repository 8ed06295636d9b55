package org.placewright.core.code;

import com.google.common.collect.ImmutableList;

/**
 * Whether the authority is in touch with a care leaver: the IN_TOUCH column.
 *
 * <p>Source: SSDA903 guide, table oc3.
 */
public final class CareLeaverContact extends StatutoryCode<CareLeaverContact> {

    /** In touch. */
    public static final CareLeaverContact YES = new CareLeaverContact("YES", "In touch");

    /** Not in touch. */
    public static final CareLeaverContact NO = new CareLeaverContact("NO", "Not in touch");

    /** Died after leaving care. */
    public static final CareLeaverContact DIED = new CareLeaverContact("DIED", "Died after leaving care");

    /** Refuses contact. */
    public static final CareLeaverContact REFU = new CareLeaverContact("REFU", "Refuses contact");

    /** No longer requires services. */
    public static final CareLeaverContact NREQ = new CareLeaverContact("NREQ", "No longer requires services");

    /** Returned home to parents or others with parental responsibility for six months or more. */
    public static final CareLeaverContact RHOM = new CareLeaverContact(
            "RHOM", "Returned home to parents or others with parental responsibility for six months or more");

    private static final CodeSet<CareLeaverContact> CODES =
            new CodeSet<>("IN_TOUCH", CareLeaverContact::new, ImmutableList.of(YES, NO, DIED, REFU, NREQ, RHOM));

    private CareLeaverContact(String code, String description) {
        super(code, description, CodeSet.always());
    }

    private CareLeaverContact(String unrecognised) {
        super(unrecognised);
    }

    /**
     * Returns every known code of the column.
     *
     * @return the code set
     */
    public static CodeSet<CareLeaverContact> codes() {
        return CODES;
    }

    /**
     * Returns the code with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static CareLeaverContact of(String text) {
        return CODES.of(text);
    }
}
