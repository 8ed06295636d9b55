package org.placewright.interchange.referral;

import com.google.common.collect.ImmutableList;
import org.placewright.core.id.ReferralId;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.TableSpec;

/** The columns of the table of referrals. */
final class ReferralTable {

    static final Column ID = Column.required("Referral id");
    static final Column CHILD = Column.required("Child id");
    static final Column SEX = Column.required("Sex");
    static final Column DATE_OF_BIRTH = Column.required("Date of birth");
    static final Column NEEDED_FROM = Column.required("Needed from");
    static final Column HOME_POSTCODE = Column.optional("Home postcode");
    static final Column SCHOOL_POSTCODE = Column.optional("School postcode");
    static final Column SIBLINGS = Column.optional("Siblings live at");
    static final Column FOSTER_CARE = Column.optional("Foster care suitability");
    static final Column RESIDENTIAL_CARE = Column.optional("Residential care suitability");
    static final Column SUPPORTED = Column.optional("Supported accommodation suitability");
    static final ImmutableList<Column> COLUMNS = ImmutableList.of(
            ID,
            CHILD,
            SEX,
            DATE_OF_BIRTH,
            NEEDED_FROM,
            HOME_POSTCODE,
            SCHOOL_POSTCODE,
            SIBLINGS,
            FOSTER_CARE,
            RESIDENTIAL_CARE,
            SUPPORTED);
    static final TableSpec TABLE =
            TableSpec.of(COLUMNS, ImmutableList.of()).about(ID, (key, id) -> key.pseudonymOf(ReferralId.of(id)));

    /** What separates the homes where brothers and sisters live. */
    static final char SEPARATOR = ';';

    private ReferralTable() {}
}
