package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.time.DateRange;
import org.placewright.interchange.csv.FindingCodes;

/** The columns of a calendar of vacancies. */
final class VacancyColumns {

    private static final CouncilColumn<VacancyPeriod, HomeId> HOME = CouncilColumn.required(
            "Home id", "home", CellForms.HOME, VacancyPeriod::home, "the home, as in the table of homes");
    private static final CouncilColumn<VacancyPeriod, Integer> PLACES = CouncilColumn.<VacancyPeriod, Integer>required(
                    "Places free",
                    "places",
                    CellForms.COUNT,
                    VacancyPeriod::places,
                    "how many a child could move into; 0 where there is none")
            .in("places");
    private static final CouncilColumn<VacancyPeriod, LocalDate> FROM = CouncilColumn.required(
            "Free from",
            "days",
            CellForms.DATE,
            period -> period.days().from(),
            "first day they are free; rows of one home that hold for the same day are of different places");
    private static final CouncilColumn<VacancyPeriod, LocalDate> UNTIL = CouncilColumn.<VacancyPeriod, LocalDate>read(
                    "Free until",
                    "days",
                    CellForms.DATE,
                    period -> period.days().until(),
                    "first day on which they are no longer")
            .orElse("no end is known")
            .orRowLeftOut()
            .inEveryFile();

    static final CouncilForm<VacancyPeriod> FORM = FormDefinition.named(
                    "vacancies", VacancyPeriod.class, VacancyColumns::begun)
            .keys(ImmutableList.of(HOME, PLACES, FROM, UNTIL))
            .about(HOME, (key, id) -> key.pseudonymOf(HomeId.of(id)))
            .form(Invented.VACANCY);

    private VacancyColumns() {}

    /** Reads a period; one whose end cannot be read would say too much. */
    private static Optional<VacancyPeriod> begun(FormRow row) {
        Optional<HomeId> home = row.get(HOME);
        Optional<Integer> places = row.get(PLACES);
        Optional<LocalDate> from = row.get(FROM);
        Optional<LocalDate> until = row.get(UNTIL);
        if (from.isPresent() && until.filter(end -> end.isBefore(from.get())).isPresent()) {
            row.row()
                    .reject(
                            FindingCodes.END_BEFORE_START,
                            UNTIL.column(),
                            "the period ends before it begins",
                            "a day on or after the first; maybe the two are swapped");
        }
        if (row.row().isRejected()) {
            return Optional.empty();
        }
        return Optional.of(
                new VacancyPeriod(home.orElseThrow(), places.orElseThrow(), new DateRange(from.orElseThrow(), until)));
    }
}
