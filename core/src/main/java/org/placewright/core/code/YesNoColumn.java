package org.placewright.core.code;

/** The columns of the SSDA903 return that hold 0 or 1, and what the answer is to. {@link YesNo} has their codes. */
public enum YesNoColumn {
    /** Header: whether the child is a mother. */
    MOTHER("Is the child a mother?"),
    /** OC2: whether the child was convicted or cautioned in the year. */
    CONVICTED("Was the child convicted of an offence, or given a youth caution, in the year?"),
    /** OC2: whether health checks, which are for young children, were up to date. */
    HEALTH_CHECK("Were the child's health surveillance or health promotion checks up to date?"),
    /** OC2: whether immunisations were up to date. */
    IMMUNISATIONS("Were the child's immunisations up to date?"),
    /** OC2: whether a dentist checked the child's teeth. */
    TEETH_CHECK("Did a dentist check the child's teeth?"),
    /** OC2: whether the child had their annual health assessment. */
    HEALTH_ASSESSMENT("Did the child have their annual health assessment?"),
    /** OC2: whether the child was found to misuse substances. */
    SUBSTANCE_MISUSE("Was the child identified as having a substance misuse problem?"),
    /** OC2: whether the child received help with misusing substances. */
    INTERVENTION_RECEIVED("Did the child receive an intervention for their substance misuse?"),
    /** OC2: whether help that was not received had been offered. */
    INTERVENTION_OFFERED("Was the child, who received none, offered an intervention for their substance misuse?"),
    /** AD1: whether the child was adopted by their former foster carer. */
    FOSTER_CARE("Was the child adopted by their former foster carer?");

    private final String question;

    YesNoColumn(String question) {
        this.question = question;
    }

    /**
     * Returns what the column asks.
     *
     * @return a question, in English
     */
    public String question() {
        return question;
    }
}
