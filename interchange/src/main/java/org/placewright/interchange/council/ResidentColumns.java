package org.placewright.interchange.council;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.placewright.core.code.Sex;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.provider.Resident;
import org.placewright.interchange.csv.FindingCodes;

/** The columns of who lives in which home, as far as it bears on who may join them. */
final class ResidentColumns {

    private static final CellForm<ResidentToken> TOKEN = CellForms.identifier(ResidentToken::of, ResidentToken::value);

    static final CouncilColumn<HomeResident, HomeId> HOME = CouncilColumn.required(
            "Home id", "home", CellForms.HOME, HomeResident::home, "the home, as in the table of homes");

    static final CouncilColumn<HomeResident, ResidentToken> CHILD = CouncilColumn.<HomeResident, ResidentToken>read(
                    "Resident token",
                    "resident.token",
                    TOKEN,
                    row -> row.resident().map(Resident::token),
                    "stands for the child, and is no identifier of theirs")
            .orElse("nobody lives in the home")
            .orRowLeftOut()
            .inEveryFile();

    private static final ImmutableList<CouncilColumn<Resident, ?>> ABOUT = Columns.<Resident>of()
            .add(
                    "Month of birth",
                    "birthMonth",
                    CellForms.MONTH_OF_BIRTH,
                    Resident::birthMonth,
                    Resident::withBirthMonth,
                    "when the child was born")
            .word("Sex", "sex", CellForms.SEX, Sex.NOT_KNOWN, Resident::sex, Resident::withSex, "sex as recorded")
            .within(NeedsColumns.RISKS, "risks.", Resident::risks, Resident::withRisks)
            .answer(
                    "Needs solo",
                    "needsSolo",
                    Resident::needsSolo,
                    Resident::withNeedsSolo,
                    "whether no other child may join them")
            .answer(
                    "May live with younger",
                    "mayLiveWithYounger",
                    Resident::mayLiveWithYounger,
                    Resident::withMayLiveWithYounger,
                    "whether a younger child may join them")
            .answer(
                    "May live with older",
                    "mayLiveWithOlder",
                    Resident::mayLiveWithOlder,
                    Resident::withMayLiveWithOlder,
                    "whether an older child may join them")
            .set(
                    "Siblings",
                    "siblings",
                    ElementForm.of(TOKEN),
                    Resident::siblings,
                    Resident::withSiblings,
                    "tokens of brothers and sisters, wherever they live")
            .add(
                    "Expected until",
                    "expectedUntil",
                    CellForms.DATE,
                    Resident::expectedUntil,
                    Resident::withExpectedUntil,
                    "first day the place is expected to be free again")
            .all();

    static final CouncilForm<HomeResident> FORM = FormDefinition.named(
                    "residents", HomeResident.class, ResidentColumns::begun)
            .keys(ImmutableList.of(HOME, CHILD))
            .columns(ABOUT.stream()
                    .<CouncilColumn<HomeResident, ?>>map(column -> column.withinKnown(
                            "resident.",
                            HomeResident::resident,
                            (row, resident) -> new HomeResident(row.home(), Optional.of(resident))))
                    .collect(ImmutableList.toImmutableList()))
            .once(
                    CHILD,
                    FindingCodes.DUPLICATE_RESIDENT,
                    row -> new Living(row.home(), row.resident().map(Resident::token)))
            .about(CHILD, (key, token) -> key.pseudonymOf(ResidentToken.of(token)))
            .form(Invented.RESIDENT);

    /** What a second row of a child in a home has in common with the first. */
    private record Living(HomeId home, Optional<ResidentToken> token) {}

    private ResidentColumns() {}

    private static Optional<HomeResident> begun(FormRow row) {
        Optional<HomeId> home = row.get(HOME);
        Optional<ResidentToken> token = row.get(CHILD);
        if (token.isEmpty() && ABOUT.stream().anyMatch(row::says)) {
            row.row()
                    .reject(
                            FindingCodes.MISSING_VALUE,
                            CHILD.column(),
                            "blank, though the row tells of a child",
                            "a token; or no more than the home, where nobody lives there");
        }
        return home.map(known -> new HomeResident(
                known, token.map(child -> Resident.builder().token(child).build())));
    }
}
