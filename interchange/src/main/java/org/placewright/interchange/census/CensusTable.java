package org.placewright.interchange.census;

import com.google.common.collect.ImmutableList;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.TableSpec;

/** The columns of the price census, after those of the regional census run from the North West. */
final class CensusTable {

    static final Column CENSUS_DATE = Column.optional("Census date", "Date of census");
    static final Column AGE = Column.required("Age");
    static final Column TYPE = Column.required("Type of provision", "Provision type");
    static final Column TOTAL = Column.required("Total weekly cost", "Weekly cost");
    static final Column START = Column.optional("Placement start date", "Start date");
    static final Column AUTHORITY = Column.optional("Placing authority");
    static final Column ESTABLISHMENT = Column.optional("Establishment URN", "URN");
    static final Column PROVIDER = Column.optional("Provider URN");
    static final Column SOCIAL_CARE = Column.optional("Social care contribution");
    static final Column EDUCATION = Column.optional("Education contribution");
    static final Column HEALTH = Column.optional("Health contribution");
    static final TableSpec TABLE = TableSpec.of(
            ImmutableList.of(
                    CENSUS_DATE,
                    AGE,
                    TYPE,
                    TOTAL,
                    START,
                    AUTHORITY,
                    ESTABLISHMENT,
                    PROVIDER,
                    SOCIAL_CARE,
                    EDUCATION,
                    HEALTH),
            Column.notRead(
                    "Looked after",
                    "Looked after?",
                    "Identifier",
                    "Gender",
                    "How sourced",
                    "Organisation",
                    "Company number",
                    "Establishment",
                    "UASC",
                    "Ethnic group",
                    "Registration type",
                    "Placing at distance reason",
                    "Placing-at-distance reason",
                    "Additional packages included",
                    "Additional packages included?",
                    "Deprivation of liberty",
                    "Solo"));

    private CensusTable() {}
}
