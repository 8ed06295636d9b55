package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.SW_DEC;
import static org.placewright.interchange.ssda903.ReturnFields.SW_DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.SW_ID;
import static org.placewright.interchange.ssda903.ReturnFields.SW_REASON;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;

/** Rules on social workers. */
final class SocialWorkerRules {

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("SW01aSTG1")
                    .on(SW_ID, SW_DECOM)
                    .from(2025)
                    .says("SW_ID and SW_DECOM must be filled.")
                    .where(worker -> worker.isAnyBlank(SW_ID, SW_DECOM)),
            rule("SW01bSTG1")
                    .on(SW_REASON, SW_ID, SW_DECOM)
                    .from(2025)
                    .says("SW_REASON must be filled beside SW_ID and SW_DECOM.")
                    .where(worker -> worker.isBlank(SW_REASON) && !worker.isAnyBlank(SW_ID, SW_DECOM)),
            rule("SW02STG1")
                    .on(SW_ID)
                    .says("SW_ID must begin with SW or XX.")
                    .where(worker -> worker.isFilled(SW_ID) && !isRegistered(worker.text(SW_ID))),
            rule("SW04STG1")
                    .on(SW_DECOM)
                    .says("SW_DECOM must hold a date, if it is filled.")
                    .where(worker -> worker.isNoDate(SW_DECOM)),
            rule("SW05STG1")
                    .on(SW_DEC)
                    .says("SW_DEC must hold a date, if it is filled.")
                    .where(worker -> worker.isNoDate(SW_DEC)),
            rule("SW06STG2")
                    .on(SW_DECOM)
                    .says("SW_DECOM must be no later than the end of the year.")
                    .where(worker -> worker.day(SW_DECOM) > worker.child().yearEnd()),
            rule("SW07STG2")
                    .on(SW_DEC)
                    .from(2025)
                    .says("SW_DEC must be in the year.")
                    .where(worker -> worker.day(SW_DEC) < worker.child().yearStart()
                            || worker.day(SW_DEC) > worker.child().yearEnd()),
            rule("SW08STG2")
                    .on(SW_DEC)
                    .says("SW_DEC must be filled where another social worker follows.")
                    .where(worker -> worker.isBlank(SW_DEC) && worker.next().isDate(SW_DECOM)),
            rule("SW09STG2")
                    .on(SW_DEC, SW_DECOM)
                    .says("A social worker must be allocated for a day at least.")
                    .where(worker -> worker.day(SW_DEC) == worker.day(SW_DECOM)),
            rule("SW10STG2")
                    .on(SW_DECOM)
                    .from(2025)
                    .says("A social worker must not follow before the one before ended.")
                    .where(worker -> worker.day(SW_DECOM) < worker.previous().day(SW_DEC)),
            rule("SW11bSTG2")
                    .on(SW_DEC)
                    .reads(EPISODES)
                    .says("A social worker must follow one who ended before 31 March, for a child in care then.")
                    .where(worker -> !worker.next().isThere()
                            && worker.day(SW_DEC) < worker.child().yearEnd()
                            && isInCareAtYearEnd(worker)),
            rule("SW12STG2")
                    .on(SW_DECOM)
                    .from(2025)
                    .reads(EPISODES)
                    .says("A child in care all year must have a social worker since its first day.")
                    .where(worker -> !worker.previous().isThere()
                            && worker.day(SW_DECOM) > worker.child().yearStart()
                            && worker.child().care().isAllYear()),
            rule("SW13STG1")
                    .on(SW_REASON)
                    .from(2025)
                    .says("SW_REASON must hold a code of why the social worker changed, if it is filled.")
                    .where(worker -> worker.isNoCode(SW_REASON)),
            rule("SW17STG2")
                    .on(SW_DEC, SW_DECOM)
                    .from(2026)
                    .reads(EPISODES)
                    .says("A child in care on 31 March must have a social worker then.")
                    .where(worker -> !worker.next().isThere()
                            && worker.day(SW_DEC) < worker.child().yearEnd()
                            && isInCareAtYearEnd(worker)));

    private SocialWorkerRules() {}

    private static boolean isRegistered(String id) {
        return id.startsWith("SW") || id.startsWith("XX");
    }

    private static boolean isInCareAtYearEnd(FiledRow worker) {
        return worker.child().care().isLookedAfterAtYearEnd();
    }
}
