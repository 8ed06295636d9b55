package org.placewright.interchange.ssda903.validation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Rules that others check and this library does not, with the reason. Those it does check are passed over. */
final class UncoveredRules {

    private static final String DERIVED =
            "is on a column that no table filed has: the department derives it from the postcodes";
    private static final String NO_STATUS = "is on a column UASC that no table filed has: a row of uasc says it";
    private static final String NO_THRESHOLD = "its published wording gives no age to check by";
    private static final String LATER = "not written yet";

    private UncoveredRules() {}

    /** Returns the reasons by code, of all that {@link StandardRules} does not have. */
    static ImmutableSortedMap<String, String> reasons() {
        Map<String, String> reasons = new TreeMap<>();
        for (String code : codes(NOT_WRITTEN)) {
            reasons.put(code, LATER);
        }
        for (String code : codes("164 169 179 392a 406 411 420 452 453 503G 503H 503J")) {
            reasons.put(code, DERIVED);
        }
        for (String code : codes("105 205C 303")) {
            reasons.put(code, NO_STATUS);
        }
        reasons.put("231", NO_THRESHOLD);
        reasons.put("633", "needs a list of the codes by which the return names authorities, which is not at hand");
        StandardRules.ALL.forEach(rule -> reasons.remove(rule.code().value()));
        return ImmutableSortedMap.copyOf(reasons, Comparator.naturalOrder());
    }

    private static Iterable<String> codes(String text) {
        return Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().split(text);
    }

    private static final String NOT_WRITTEN = """
            1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 101 1010 1011 1012 1014 1015 1016 102 103 104
            105 112 113 114 115 116 117 118 119 120 131 132 133 134 141 142 143 144 145 146 147 148 149 151
            153 157 158 159 164 165 166 167 168 169 171 174 175 176 177 178 179 180 181 182 184 185 186 187
            188 189 190 191 192 193 196 197B 197a 198 199 202 203 204 205A 205B 205C 205D 207 208 209 210
            213 214 215 217 218 219 221 222 224 225 226 227 228 229 231 232 233 234 3001 301 302 303 304
            331 333 334 335 336 344 345 347 348 351 352 353 354 355 356 357 358 359 361 362 363 364 365 366
            367 371 372 373 374 375 376 377 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392a
            392b 392c 392d 393 398 399 406 407 408 411 420 426 431 432 433 434 435 436 437 440 441 442 444
            446 452 453 454 460 501 502 503A 503B 503C 503D 503E 503F 503G 503H 503J 504 511 514 516 517
            518 519 520 521 522 523 524 525 526 527 528 529 530 531 542 543 544 545 546 547 550 551 552 553
            554 557 558 559 560 561 562 563 564 565 566 567 570 571 574 575 576 577 578 579 580 581 582 583
            584 586 601 602 607 611 612 620 621 624 625 626 628 630 631 632 633 634 635 700 701 702 703 704
            705 706 707 708 709 710 EPI INT01 INT02 INT03 INT04 INT05 INT06 INT07 INT08 INT09 INT11 INT12
            INT13 INT14 INT15 INT16 INT17 INT18 INT21 INT31 INT32 INT33 INT34 INT35 INT36 NoE SW01aSTG1
            SW01bSTG1 SW02STG1 SW04STG1 SW05STG1 SW06STG2 SW07STG2 SW08STG2 SW09STG2 SW10STG2 SW11bSTG2
            SW12STG2 SW13STG1 SW17STG2
            """;
}
