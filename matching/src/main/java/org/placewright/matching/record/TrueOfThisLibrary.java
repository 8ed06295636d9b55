package org.placewright.matching.record;

import com.google.common.collect.ImmutableSortedMap;

/** What the fields say of this library, whoever uses it. */
final class TrueOfThisLibrary {

    private TrueOfThisLibrary() {}

    static ImmutableSortedMap<TransparencyField, String> answers() {
        return ImmutableSortedMap.<TransparencyField, String>naturalOrder()
                .put(TransparencyField.NAME, "Placewright matching")
                .put(
                        TransparencyField.DESCRIPTION,
                        "When a child needs a home, the tool lists the homes that could lawfully care for the child, in "
                                + "an order set by the council's published weights, with the reasons for each, the "
                                + "questions to ask, and the reasons why others are not listed. It recommends; a "
                                + "placement officer decides.")
                .put(
                        TransparencyField.DETAILED_DESCRIPTION,
                        "Rules taken from law and the council's policy are asked about every home: each clears it, "
                                + "excludes it, or cannot tell because a fact is missing. Homes that no rule excludes "
                                + "are scored by criteria such as distance from home and school, living with brothers "
                                + "and sisters, and the recommended kind of care; a score is the weighted sum of the "
                                + "criteria. Rules are never traded against scores. Every exclusion and every part of a "
                                + "score is given with its reason.")
                .put(
                        TransparencyField.BENEFITS,
                        "Every home is considered in the same way; why a home comes before another, or is excluded, "
                                + "can be checked; what is not known is shown as a question, not taken for a no.")
                .put(
                        TransparencyField.PROCESS_INTEGRATION,
                        "The tool answers a referral with a list. An officer reads it with the child's plan, asks the "
                                + "questions it names, and chooses a home on the list, another, or none.")
                .put(
                        TransparencyField.HUMAN_REVIEW,
                        "Every choice is made by an officer, who records the reason. A home about which a question is "
                                + "open, or that a rule excludes, can be recorded as chosen only with who answered "
                                + "each question and who set each rule aside, and when; a choice against a rule that "
                                + "may not be relaxed is marked as one. The tool places no child.")
                .put(
                        TransparencyField.SYSTEM_ARCHITECTURE,
                        "A software library that runs inside the council's own system. It keeps nothing, sends nothing "
                                + "and calls no other service.")
                .put(
                        TransparencyField.SYSTEM_LEVEL_INPUT,
                        "Referrals (the child's age, needs, risks, wishes and places that matter) and a list of homes "
                                + "(registration, approval, room, judgements of inspectors, fees).")
                .put(
                        TransparencyField.SYSTEM_LEVEL_OUTPUT,
                        "For each referral an ordered list of homes with reasons, homes to confirm first with "
                                + "questions, and counts of excluded homes by rule.")
                .put(
                        TransparencyField.MODELS,
                        "One: rules, then a weighted sum. Nothing is learnt from data, and nothing is random.")
                .put(TransparencyField.MODEL_NAME, "Weighted sum ranker")
                .put(TransparencyField.MODEL_TASK, "To order the homes that rules do not exclude for one child.")
                .put(TransparencyField.MODEL_INPUT, "One referral, the homes, and the council's policy.")
                .put(TransparencyField.MODEL_OUTPUT, "An order of homes with scores of 0 to 1 in millionths.")
                .put(
                        TransparencyField.MODEL_ARCHITECTURE,
                        "Deterministic rules and a weighted sum of criteria (Fishburn 1967). The same input gives the "
                                + "same output.")
                .put(
                        TransparencyField.MODEL_PERFORMANCE,
                        "There is no accuracy to measure, because nothing is predicted. Its laws are tested: for "
                                + "instance, that a better home never comes after a worse one, that making a rule "
                                + "stricter never adds a home, and that the parts of a score add up to it.")
                .put(TransparencyField.DATASETS, "None: no model is trained.")
                .put(TransparencyField.DEVELOPMENT_DATA, "Invented data only. No data about real children were used.")
                .put(
                        TransparencyField.SENSITIVE_ATTRIBUTES,
                        "Age, sex, religion, racial origin, culture, language, disability, health and risks, where the "
                                + "referral has them and a duty (Children Act 1989 s22(4)-(5), s22C(7)-(9)) asks that they be "
                                + "considered.")
                .put(
                        TransparencyField.DATA_PROCESSING_METHODS,
                        "Homes are indexed in memory; referrals are put to them one at a time. Records for audit name "
                                + "referrals by keyed pseudonyms.")
                .put(
                        TransparencyField.RISKS_AND_MITIGATIONS,
                        "That the first home is taken without thought: every home comes with what speaks against it, "
                                + "and the reason for the choice is recorded. That weights are taken for law: they are "
                                + "the council's, are published with it, and never outweigh a rule. That records are "
                                + "out of date: what is not known is asked, and each answer names the snapshot it was "
                                + "made from. That a child is recognised: rankings are kept as case records and are "
                                + "not published.")
                .buildOrThrow();
    }
}
