package org.placewright.matching.record;

/**
 * The fields of the UK Algorithmic Transparency Recording Standard, version 3 (Government Digital Service), by the
 * numbers and names of its template.
 *
 * <p>Tier 1 is for the general public, tier 2 for interested parties. The template's fields about data a model was
 * developed on are here too; this library has none, and says so.
 */
public enum TransparencyField {
    /** The name the tool is known by. */
    NAME(Section.TIER_1, "1.1", "Name"),
    /** What the tool does and why, in plain words. */
    DESCRIPTION(Section.TIER_1, "1.2", "Description"),
    /** Where to read more. */
    WEBSITE(Section.TIER_1, "1.3", "Website URL"),
    /** Whom to ask. */
    CONTACT_EMAIL(Section.TIER_1, "1.4", "Contact email"),

    /** The public body that uses the tool. */
    ORGANISATION(Section.OWNER, "2.1.1", "Organisation or department"),
    /** The team that uses it. */
    TEAM(Section.OWNER, "2.1.2", "Team"),
    /** The role that answers for it. */
    SENIOR_RESPONSIBLE_OWNER(Section.OWNER, "2.1.3", "Senior responsible owner"),
    /** Whether anybody outside took part. */
    THIRD_PARTY_INVOLVEMENT(Section.OWNER, "2.1.4", "Third party involvement"),
    /** Who outside took part. */
    THIRD_PARTY(Section.OWNER, "2.1.4.1", "Third party"),
    /** Their company number. */
    COMPANIES_HOUSE_NUMBER(Section.OWNER, "2.1.4.2", "Companies House number"),
    /** What they did. */
    THIRD_PARTY_ROLE(Section.OWNER, "2.1.4.3", "Third party role"),
    /** How they were procured. */
    PROCUREMENT_PROCEDURE_TYPE(Section.OWNER, "2.1.4.4", "Procurement procedure type"),
    /** On what terms they have access to data. */
    THIRD_PARTY_DATA_ACCESS_TERMS(Section.OWNER, "2.1.4.5", "Third party data access terms"),

    /** How the tool works. */
    DETAILED_DESCRIPTION(Section.RATIONALE, "2.2.1", "Detailed description"),
    /** What is gained by it. */
    BENEFITS(Section.RATIONALE, "2.2.2", "Benefits"),
    /** How it was done before. */
    PREVIOUS_PROCESS(Section.RATIONALE, "2.2.3", "Previous process"),
    /** What else was considered. */
    ALTERNATIVES_CONSIDERED(Section.RATIONALE, "2.2.4", "Alternatives considered"),

    /** Where the tool stands in the decision. */
    PROCESS_INTEGRATION(Section.DEPLOYMENT, "2.3.1", "Integration into broader operational process"),
    /** Who decides, and what they see. */
    HUMAN_REVIEW(Section.DEPLOYMENT, "2.3.2", "Human review"),
    /** How often it is used, and for how many. */
    FREQUENCY_AND_SCALE(Section.DEPLOYMENT, "2.3.3", "Frequency and scale of usage"),
    /** What those who use it must have learnt. */
    REQUIRED_TRAINING(Section.DEPLOYMENT, "2.3.4", "Required training"),
    /** How a decision can be challenged. */
    APPEALS_AND_REVIEW(Section.DEPLOYMENT, "2.3.5", "Appeals and review"),

    /** What the tool is made of. */
    SYSTEM_ARCHITECTURE(Section.SPECIFICATION, "2.4.1.1", "System architecture"),
    /** What goes into it. */
    SYSTEM_LEVEL_INPUT(Section.SPECIFICATION, "2.4.1.2", "System-level input"),
    /** What comes out of it. */
    SYSTEM_LEVEL_OUTPUT(Section.SPECIFICATION, "2.4.1.3", "System-level output"),
    /** How it is kept right. */
    MAINTENANCE(Section.SPECIFICATION, "2.4.1.4", "Maintenance"),
    /** Which models are in it. */
    MODELS(Section.SPECIFICATION, "2.4.1.5", "Models"),
    /** The name of the model. */
    MODEL_NAME(Section.SPECIFICATION, "2.4.2.1", "Model name"),
    /** Its version. */
    MODEL_VERSION(Section.SPECIFICATION, "2.4.2.2", "Model version"),
    /** What it is for. */
    MODEL_TASK(Section.SPECIFICATION, "2.4.2.3", "Model task"),
    /** What goes into it. */
    MODEL_INPUT(Section.SPECIFICATION, "2.4.2.4", "Model input"),
    /** What comes out of it. */
    MODEL_OUTPUT(Section.SPECIFICATION, "2.4.2.5", "Model output"),
    /** Of which kind it is. */
    MODEL_ARCHITECTURE(Section.SPECIFICATION, "2.4.2.6", "Model architecture"),
    /** How well it does. */
    MODEL_PERFORMANCE(Section.SPECIFICATION, "2.4.2.7", "Model performance"),
    /** Which data it was made with, and what for. */
    DATASETS(Section.SPECIFICATION, "2.4.2.8", "Datasets and their purposes"),
    /** Data it was developed on. */
    DEVELOPMENT_DATA(Section.SPECIFICATION, "2.4.3", "Development data"),
    /** Data it is used on. */
    DATA_SOURCES(Section.SPECIFICATION, "2.4.4.1", "Data sources"),
    /** What of that is sensitive. */
    SENSITIVE_ATTRIBUTES(Section.SPECIFICATION, "2.4.4.2", "Sensitive attributes"),
    /** What is done with it. */
    DATA_PROCESSING_METHODS(Section.SPECIFICATION, "2.4.4.3", "Data processing methods"),
    /** Who sees it, and where and how long it is kept. */
    DATA_ACCESS_AND_STORAGE(Section.SPECIFICATION, "2.4.4.4", "Data access and storage"),
    /** By which agreements it is shared. */
    DATA_SHARING_AGREEMENTS(Section.SPECIFICATION, "2.4.4.5", "Data sharing agreements"),

    /** Which assessments were made. */
    IMPACT_ASSESSMENT(Section.RISKS, "2.5.1", "Impact assessment"),
    /** What could go wrong, and what is done about it. */
    RISKS_AND_MITIGATIONS(Section.RISKS, "2.5.2", "Risks and mitigations");

    /** The parts of a record. */
    public enum Section {
        /** For the general public. */
        TIER_1("Tier 1: overview"),
        /** Who is accountable. */
        OWNER("Tier 2: owner and responsibility"),
        /** What it is, and why it is used. */
        RATIONALE("Tier 2: description and rationale"),
        /** Where it stands in a decision. */
        DEPLOYMENT("Tier 2: deployment context"),
        /** How it is made, and on which data it works. */
        SPECIFICATION("Tier 2: tool specification"),
        /** What could go wrong. */
        RISKS("Tier 2: risks, mitigations and impact assessments");

        private final String label;

        Section(String label) {
            this.label = label;
        }

        /**
         * Returns the name to print.
         *
         * @return the label, in English
         */
        public String label() {
            return label;
        }
    }

    private final Section section;
    private final String number;
    private final String label;

    TransparencyField(Section section, String number, String label) {
        this.section = section;
        this.number = number;
        this.label = label;
    }

    /**
     * Returns the part it belongs to.
     *
     * @return the section
     */
    public Section section() {
        return section;
    }

    /**
     * Returns its number: the tier, the section of it, and the field.
     *
     * @return such as {@code 2.3.2}
     */
    public String number() {
        return number;
    }

    /**
     * Returns the name to print.
     *
     * @return the label of the template, in English
     */
    public String label() {
        return label;
    }
}
