package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placewright.core.child.PupilNumber;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.ReasonForNoUniquePupilNumber;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.code.Sex;
import org.placewright.core.code.YesNo;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.UniquePupilNumber;
import org.placewright.core.id.Urn;
import org.placewright.core.placement.Episode;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.FieldKind;
import org.placewright.interchange.internal.FieldKinds;
import org.placewright.interchange.internal.Row;

/** The tables that say who a child is and how the child was cared for. */
final class CareForms {

    static final Column ETHNIC = Column.optional("ETHNIC");
    static final Column UPN = Column.optional("UPN");
    static final Column MOTHER = Column.optional("MOTHER");
    static final Column MC_DOB = Column.optional("MC_DOB");

    static final Column DECOM = Column.required("DECOM");
    static final Column RNE = Column.required("RNE");
    static final Column LS = Column.required("LS");
    static final Column CIN = Column.required("CIN");
    static final Column PLACE = Column.required("PLACE");
    static final Column PLACE_PROVIDER = Column.optional("PLACE_PROVIDER");
    static final Column DEC = Column.required("DEC");
    static final Column REC = Column.required("REC");
    static final Column REASON_PLACE_CHANGE = Column.optional("REASON_PLACE_CHANGE");
    static final Column HOME_POST = Column.optional("HOME_POST");
    static final Column PL_POST = Column.optional("PL_POST");
    static final Column URN = Column.optional("URN");

    static final Column DUC = Column.optional("DUC");

    private static final Pattern REASON = Pattern.compile("[Uu][Nn][0-9]{1,6}");

    private static final FieldKind<PupilNumber> PUPIL_NUMBER = new FieldKind<>(
            FindingCodes.INVALID_PUPIL_NUMBER,
            "not a unique pupil number",
            "13 characters of which the first is right, or UN1 to UN5",
            CareForms::pupilNumber);

    static final TableForm<ReturnedHeader> HEADER = TableForm.once(
            Ssda903Table.HEADER,
            CareForms::header,
            ReturnedChild::header,
            ReturnedChild.Builder::header,
            ImmutableList.of(
                    TableField.child(),
                    TableField.sex(TableForm.SEX),
                    TableField.date(TableForm.DOB, ReturnedHeader::dateOfBirth),
                    TableField.code(ETHNIC, ReturnedHeader::ethnicity),
                    TableField.text(UPN, header -> Optional.of(written(header.pupilNumber()))),
                    TableField.code(MOTHER, ReturnedHeader::mother),
                    TableField.optionalDate(MC_DOB, ReturnedHeader::dateOfBirthOfMothersChild)));

    static final TableForm<Episode> EPISODES = TableForm.many(
            Ssda903Table.EPISODES,
            Comparator.comparing(Episode::start),
            CareForms::episode,
            ReturnedChild::episodes,
            ReturnedChild.Builder::addEpisode,
            ImmutableList.of(
                    TableField.child(),
                    TableField.date(DECOM, Episode::start),
                    TableField.code(RNE, Episode::reasonForNewEpisode),
                    TableField.code(LS, Episode::legalStatus),
                    TableField.code(CIN, Episode::categoryOfNeed),
                    TableField.code(PLACE, Episode::placementType),
                    TableField.code(PLACE_PROVIDER, Episode::placementProvider),
                    TableField.optionalDate(DEC, Episode::end),
                    TableField.code(REC, Episode::reasonCeased),
                    TableField.code(REASON_PLACE_CHANGE, Episode::reasonForPlacementChange),
                    TableField.text(HOME_POST, episode -> episode.homePostcode().map(Postcode::text)),
                    TableField.text(
                            PL_POST, episode -> episode.placementPostcode().map(Postcode::text)),
                    TableField.text(URN, episode -> episode.urn().map(Urn::value))));

    static final TableForm<UnaccompaniedStatus> UASC = TableForm.once(
            Ssda903Table.UASC,
            row -> Optional.of(new UnaccompaniedStatus(row.optional(DUC, FieldKinds.DATE))),
            ReturnedChild::unaccompanied,
            ReturnedChild.Builder::unaccompanied,
            ImmutableList.of(
                    TableField.child(),
                    TableField.sex(TableForm.STATED_SEX),
                    TableField.statedDateOfBirth(),
                    TableField.plannedDate(DUC, UnaccompaniedStatus::ceased)));

    private CareForms() {}

    /** Reads what the row says besides; what the sex and the birth date cannot be read from is reported already. */
    private static Optional<ReturnedHeader> header(Row row) {
        LocalDate born = row.ifReadable(TableForm.DOB, FieldKinds.DATE).orElseThrow();
        PupilNumber pupilNumber = row.optional(UPN, PUPIL_NUMBER).orElse(PupilNumber.NOT_RECORDED);
        if (pupilNumber instanceof PupilNumber.Absent absent
                && absent.reason().isRecorded()
                && !absent.reason().isRecognised()) {
            row.doubt(FindingCodes.UNKNOWN_CODE, UPN, "not a known code", PUPIL_NUMBER.remedy());
        }
        YesNo mother = CodeFields.answer(row, MOTHER);
        Optional<LocalDate> mothersChild = row.optional(MC_DOB, FieldKinds.DATE);
        if (mothersChild.isPresent() && !mother.isYes()) {
            row.doubt(
                    FindingCodes.VALUE_NOT_USED,
                    MC_DOB,
                    "a mother's child is given, and MOTHER is not 1",
                    "MOTHER 1, or MC_DOB blank");
        } else if (mothersChild.filter(born::isAfter).isPresent()) {
            row.doubt(
                    FindingCodes.VALUE_NOT_USED,
                    MC_DOB,
                    "a mother's child is born before the mother",
                    "MC_DOB after DOB; maybe they are swapped, or a year is mistyped");
        }
        return Optional.of(ReturnedHeader.builder()
                .dateOfBirth(born)
                .sex(TableForm.sex(row, TableForm.SEX).orElse(Sex.NOT_KNOWN))
                .ethnicity(CodeFields.read(row, ETHNIC, Ethnicity.codes()))
                .pupilNumber(pupilNumber)
                .mother(mother)
                .dateOfBirthOfMothersChild(mothersChild)
                .build());
    }

    private static Optional<PupilNumber> pupilNumber(String text) {
        Optional<PupilNumber> given = UniquePupilNumber.parse(text).map(PupilNumber.Given::new);
        return given.or(() -> Optional.of(text)
                .filter(code -> REASON.matcher(code).matches())
                .map(code -> new PupilNumber.Absent(ReasonForNoUniquePupilNumber.of(code))));
    }

    private static String written(PupilNumber number) {
        return number instanceof PupilNumber.Given given
                ? given.number().value()
                : ((PupilNumber.Absent) number).reason().code();
    }

    private static Optional<Episode> episode(Row row) {
        Optional<LocalDate> start = row.required(DECOM, FieldKinds.DATE);
        Optional<LocalDate> end = row.orReject(DEC, FieldKinds.DATE);
        if (!Days.inOrder(row, start, DECOM, end, DEC)) {
            return Optional.empty();
        }
        return Optional.of(Episode.builder()
                .start(start.orElseThrow())
                .end(end)
                .reasonForNewEpisode(CodeFields.expected(row, RNE, ReasonForNewEpisode.codes()))
                .legalStatus(CodeFields.expected(row, LS, LegalStatus.codes()))
                .categoryOfNeed(CodeFields.expected(row, CIN, CategoryOfNeed.codes()))
                .placementType(CodeFields.expected(row, PLACE, PlacementType.codes()))
                .placementProvider(CodeFields.read(row, PLACE_PROVIDER, PlacementProvider.codes()))
                .reasonCeased(
                        end.isPresent()
                                ? CodeFields.expected(row, REC, ReasonEpisodeCeased.codes())
                                : CodeFields.read(row, REC, ReasonEpisodeCeased.codes()))
                .reasonForPlacementChange(CodeFields.read(row, REASON_PLACE_CHANGE, ReasonForPlacementChange.codes()))
                .homePostcode(row.optional(HOME_POST, FieldKinds.POSTCODE))
                .placementPostcode(row.optional(PL_POST, FieldKinds.POSTCODE))
                .urn(row.optional(URN, FieldKinds.URN))
                .build());
    }
}
