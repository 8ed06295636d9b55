package org.placewright.interchange.needs;

import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.interchange.needs.Field.Form;

/** The fields about risks. */
final class RiskFields {

    static final ImmutableList<Field> ALL = ImmutableList.of(
            toChild(RiskToChild.SELF_HARM, "riskSelfHarm", "risk_to_child_self_harm", "Risk to child: Self-harm"),
            toChild(
                    RiskToChild.SEXUAL_EXPLOITATION,
                    "riskSexualExploitation",
                    "risk_to_child_sexual_exploitation",
                    "Risk to child: Sexual exploitation"),
            toChild(
                    RiskToChild.CRIMINAL_EXPLOITATION,
                    "riskCriminalExploitation",
                    "risk_to_child_criminal_exploitation",
                    "Risk to child: Criminal exploitation"),
            toChild(
                    RiskToChild.DRUG_AND_ALCOHOL_USE,
                    "riskDrugAlcohol",
                    "risk_to_child_drug_alcohol",
                    "Risk to child: Drug and alcohol use",
                    "Risk to child: Drug and alcohol",
                    "Risk to child: Drug/alcohol use",
                    "Risk to child: Drugs and alcohol"),
            toChild(
                    RiskToChild.EATING_DISORDER,
                    "riskEatingDisorder",
                    "risk_to_child_eating_disorder",
                    "Risk to child: Eating disorder"),
            toChild(
                    RiskToChild.GOING_MISSING,
                    "riskMissing",
                    "risk_to_child_missing",
                    "Risk to child: Going missing",
                    "Risk to child: Missing"),
            other(
                    FieldBuilder.of(Entity.RISKS, "riskOther")
                            .column("risk_to_child_other")
                            .drafts("Risk to child: Other"),
                    Note.OTHER_RISK_TO_CHILD,
                    (draft, answer) -> draft.risks = draft.risks.with(RiskToChild.OTHER, answer),
                    record -> record.needs().risks().answer(RiskToChild.OTHER)),
            toOthers(
                    RiskToOthers.PHYSICAL_HARM,
                    "riskToOthersPhysical",
                    "risk_to_others_physical_harm",
                    "Risk to others or property: Physical harm",
                    "Risk to others: Physical harm",
                    "risk_to_others_physical"),
            toOthers(
                    RiskToOthers.SEXUAL_HARM,
                    "riskToOthersSexual",
                    "risk_to_others_sexual_harm",
                    "Risk to others or property: Sexual harm",
                    "Risk to others: Sexual harm",
                    "risk_to_others_sexual"),
            toOthers(
                    RiskToOthers.FIRE_SETTING,
                    "riskToOthersFire",
                    "risk_to_others_fire_setting",
                    "Risk to others or property: Fire-setting",
                    "Risk to others: Fire-setting",
                    "risk_to_others_fire"),
            toOthers(
                    RiskToOthers.HARM_TO_ANIMALS,
                    "riskToOthersAnimals",
                    "risk_to_others_harm_to_animals",
                    "Risk to others or property: Harm to animals",
                    "Risk to others: Harm to animals",
                    "risk_to_others_animals"),
            toOthers(
                    RiskToOthers.CRIMINAL_EXPLOITATION,
                    "riskToOthersCriminal",
                    "risk_to_others_criminal_exploitation",
                    "Risk to others or property: Criminal exploitation",
                    "Risk to others: Criminal exploitation",
                    "risk_to_others_criminal"),
            other(
                    FieldBuilder.of(Entity.RISKS, "riskToOthersOther")
                            .column("risk_to_others_other")
                            .drafts("Risk to others or property: Other"),
                    Note.OTHER_RISK_TO_OTHERS,
                    (draft, answer) -> draft.risks = draft.risks.with(RiskToOthers.OTHER, answer),
                    record -> record.needs().risks().answer(RiskToOthers.OTHER)));

    private RiskFields() {}

    private static Field toChild(RiskToChild risk, String name, String column, String... drafts) {
        return FieldBuilder.of(Entity.RISKS, name)
                .column(column)
                .drafts(drafts)
                .options(
                        Words.RISK,
                        (draft, answer) -> draft.risks = draft.risks.with(risk, answer),
                        record -> Fields.said(record.needs().risks().answer(risk), RiskAnswer.NOT_SPECIFIED));
    }

    private static Field toOthers(RiskToOthers risk, String name, String column, String... drafts) {
        return FieldBuilder.of(Entity.RISKS, name)
                .column(column)
                .drafts(drafts)
                .options(
                        Words.RISK,
                        (draft, answer) -> draft.risks = draft.risks.with(risk, answer),
                        record -> Fields.said(record.needs().risks().answer(risk), RiskAnswer.NOT_SPECIFIED));
    }

    /** The field for other risks, which says in words what the risk is: words that are no answer are a risk. */
    private static Field other(
            FieldBuilder field,
            Note note,
            FieldBuilder.Setter<RiskAnswer> setter,
            Function<PlacementRecord, RiskAnswer> getter) {
        return field.field(
                Form.TEXT,
                (texts, draft, teller) -> FieldBuilder.one(texts, teller).ifPresent(text -> {
                    Optional<RiskAnswer> answer = Words.OTHER_RISK.find(text);
                    setter.set(draft, answer.orElse(RiskAnswer.RISK_PRESENT));
                    if (answer.isEmpty()) {
                        draft.note(note, text);
                    }
                }),
                (record, edition) -> Optional.ofNullable(record.notes().get(note))
                        .or(() -> Fields.said(getter.apply(record), RiskAnswer.NOT_SPECIFIED)
                                .map(answer -> Words.OTHER_RISK.label(answer, edition)))
                        .map(TextNode::valueOf));
    }
}
