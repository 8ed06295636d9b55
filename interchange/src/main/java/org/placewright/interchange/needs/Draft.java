package org.placewright.interchange.needs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.ImportantPlace;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.Needs;
import org.placewright.core.need.Requirement;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.SpecificCommunication;
import org.placewright.core.need.VisitFrequency;
import org.placewright.interchange.csv.FindingCodes;

/** A record while its fields are read, in whatever order they come. */
final class Draft {

    private final Map<String, ImmutableList<String>> given = new LinkedHashMap<>();
    private final Map<String, Teller> tellers = new LinkedHashMap<>();
    private final Map<Note, String> notes = new EnumMap<>(Note.class);
    private final Map<CheckedPart, RecordedCheck> checks = new EnumMap<>(CheckedPart.class);

    final PlacementRecord.Builder record = PlacementRecord.builder();
    final Needs.Builder needs = Needs.builder();
    final RecordedPlacement.Builder placement = RecordedPlacement.builder();
    Optional<ChildId> child = Optional.empty();
    CareRecommendation recommendation = CareRecommendation.NOT_SPECIFIED;
    Requirements requirements = Requirements.builder().build();
    Requirement<SpecificCommunication> communication = Requirement.notSpecified();
    KnownRisks risks = KnownRisks.NOT_SPECIFIED;
    Optional<Postcode> importantPlace = Optional.empty();
    Optional<String> howOften = Optional.empty();

    /** Takes note of a field; tells whether it comes for the first time. Blanks at its ends make it no other. */
    boolean begin(Field field, ImmutableList<String> texts, Teller teller) {
        ImmutableList<String> now = texts.stream().map(Names::trimmed).collect(ImmutableList.toImmutableList());
        ImmutableList<String> before = given.putIfAbsent(field.name(), now);
        if (before == null) {
            tellers.put(field.name(), teller);
            return true;
        }
        if (!before.equals(now)) {
            teller.drop(NeedsFindingCodes.REPEATED_FIELD, "the field is given already", "each field once");
        }
        return false;
    }

    /** Keeps words; where there are some about the same already, after those. */
    void note(Note note, String text) {
        notes.merge(note, text, (before, more) -> before + "; " + more);
    }

    void answer(EarlierQuestion question, Answer answer) {
        record.putEarlierAnswer(question, answer);
    }

    void check(CheckedPart part, RecordedCheck check) {
        checks.merge(
                part,
                check,
                (before, more) ->
                        new RecordedCheck(before.by().or(more::by), before.on().or(more::on)));
    }

    /** Returns the record, if it says whose it is. */
    Optional<PlacementRecord> finish(Teller whole, Range<WeeklyFee> likelyCost) {
        if (child.isEmpty()) {
            whole.reject(
                    FindingCodes.MISSING_VALUE,
                    "the record does not say which child it is about",
                    "a childId of 1 to 64 characters that can be seen");
            return Optional.empty();
        }
        place();
        if (requirements.communicationNeeds() == Answer.NO && communication.answer() == Answer.YES) {
            tell(
                    Fields.COMMUNICATION,
                    teller -> teller.drop(
                            NeedsFindingCodes.CONTRADICTORY_ANSWERS,
                            "communication requirements are named where there are said to be none",
                            "the same answer in both fields"));
            communication = Requirement.notSpecified();
        }
        RecordedPlacement made = placement.build();
        costs(made, likelyCost);
        return Optional.of(record.childId(child.get())
                .recommendation(recommendation)
                .needs(needs.requirements(requirements.withSpecificCommunication(communication))
                        .risks(risks)
                        .build())
                .placement(made)
                .checks(checks)
                .notes(notes)
                .build());
    }

    private void place() {
        Optional<VisitFrequency> frequency =
                importantPlace.flatMap(where -> howOften).flatMap(Words.HOW_OFTEN::find);
        importantPlace.ifPresent(where -> needs.addImportantPlace(new ImportantPlace(where, frequency)));
        if (frequency.isEmpty()) {
            howOften.ifPresent(words -> note(Note.HOW_OFTEN, words));
        }
    }

    private void costs(RecordedPlacement made, Range<WeeklyFee> likely) {
        made.totalWeeklyCost()
                .filter(total -> !likely.contains(total))
                .ifPresent(total -> tell(
                        Fields.TOTAL_COST,
                        teller -> teller.doubt(
                                NeedsFindingCodes.UNLIKELY_COST,
                                "the cost is likely to be wrong",
                                "pounds a week. Maybe it is of a day or a year, or in pence?")));
        ImmutableList<WeeklyFee> parts = Stream.of(
                        made.coreWeeklyCost(),
                        made.additionalSupportWeeklyCost(),
                        made.educationWeeklyCost(),
                        made.otherWeeklyCost())
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        Optional<WeeklyFee> sum = Optional.of(parts)
                .filter(all -> all.size() == 4)
                .map(all -> all.stream().reduce(WeeklyFee.ZERO, WeeklyFee::plus));
        if (sum.isPresent() && made.totalWeeklyCost().isPresent() && !sum.equals(made.totalWeeklyCost())) {
            tell(
                    Fields.TOTAL_COST,
                    teller -> teller.doubt(
                            NeedsFindingCodes.COSTS_DO_NOT_ADD_UP,
                            "the four parts of the cost do not add up to it",
                            "the sum of the parts"));
        }
    }

    private void tell(String field, Consumer<Teller> saying) {
        Optional.ofNullable(tellers.get(field)).ifPresent(saying);
    }
}
