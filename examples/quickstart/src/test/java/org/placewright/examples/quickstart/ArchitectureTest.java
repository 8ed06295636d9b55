package org.placewright.examples.quickstart;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.placewright.core.Offender;

/** The dependency rules and bans of the house, over every module. */
@AnalyzeClasses(packages = "org.placewright", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] LIBRARY = {
        "org.placewright.core..",
        "org.placewright.matching..",
        "org.placewright.pricing..",
        "org.placewright.sufficiency..",
        "org.placewright.interchange..",
        "org.placewright.testkit.."
    };

    @ArchTest
    static final ArchRule CORE_KNOWS_NO_OTHER_MODULE = knowsOnly("core");

    @ArchTest
    static final ArchRule MATCHING_KNOWS_CORE_ALONE = knowsOnly("matching", "core");

    @ArchTest
    static final ArchRule PRICING_KNOWS_CORE_ALONE = knowsOnly("pricing", "core");

    @ArchTest
    static final ArchRule SUFFICIENCY_KNOWS_CORE_ALONE = knowsOnly("sufficiency", "core");

    @ArchTest
    static final ArchRule INTERCHANGE_KNOWS_NEITHER_TESTKIT_NOR_EXAMPLES =
            knowsOnly("interchange", "core", "matching", "pricing", "sufficiency");

    @ArchTest
    static final ArchRule TESTKIT_KNOWS_NEITHER_INTERCHANGE_NOR_EXAMPLES =
            knowsOnly("testkit", "core", "matching", "pricing", "sufficiency");

    @ArchTest
    static final ArchRule NO_PACKAGE_CYCLES =
            slices().matching("org.placewright.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule INTERNAL_PACKAGES_ARE_CLOSED = classes()
            .that()
            .resideInAPackage("..internal..")
            .should(new ArchCondition<>("be used by their own module only") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    item.getDirectDependenciesToSelf().stream()
                            .filter(dependency ->
                                    !module(dependency.getOriginClass()).equals(module(item)))
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
                }
            })
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_CLOCKS = noLibraryCall(
            "a clock",
            target -> (target.getOwner().getPackageName().equals("java.time")
                            && (target.getName().equals("now")
                                    || (target.getOwner().isEquivalentTo(java.time.Clock.class)
                                            && !Set.of("fixed", "offset").contains(target.getName()))))
                    || isMethod(target, java.util.Calendar.class, "getInstance")
                    || isMethod(target, System.class, "currentTimeMillis", "nanoTime")
                    || isConstructorWithoutArguments(target, java.util.Date.class));

    @ArchTest
    static final ArchRule NO_MATH_TRANSCENDENTALS = noLibraryCall(
            "a Math method whose result differs between machines or releases (use StrictMath)",
            target -> isMethod(
                    target,
                    Math.class,
                    "sin",
                    "cos",
                    "tan",
                    "asin",
                    "acos",
                    "atan",
                    "atan2",
                    "sinh",
                    "cosh",
                    "tanh",
                    "exp",
                    "expm1",
                    "log",
                    "log10",
                    "log1p",
                    "pow",
                    "cbrt",
                    "hypot"));

    @ArchTest
    static final ArchRule NO_OPEN_SUMS = noLibraryCall(
            "a sum of doubles that leaves open how it adds (add in a loop)",
            target -> isMethod(target, java.util.stream.DoubleStream.class, "sum", "average", "summaryStatistics")
                    || isMethod(
                            target,
                            java.util.stream.Collectors.class,
                            "summingDouble",
                            "averagingDouble",
                            "summarizingDouble"));

    @ArchTest
    static final ArchRule NO_COMMON_POOL = noLibraryCall(
            "the common pool",
            target -> Set.of(
                                    "parallelStream",
                                    "parallel",
                                    "commonPool",
                                    "parallelSort",
                                    "parallelPrefix",
                                    "parallelSetAll")
                            .contains(target.getName())
                    || (target.getOwner().getName().equals("java.util.concurrent.CompletableFuture")
                            && target.getName().endsWith("Async")
                            && target.getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(java.util.concurrent.Executor.class))));

    @ArchTest
    static final ArchRule NO_UNSEEDED_RANDOMNESS = noLibraryCall(
            "randomness without a seed",
            target -> isMethod(target, Math.class, "random")
                    || isMethod(target, java.util.UUID.class, "randomUUID")
                    || isMethod(target, java.util.concurrent.ThreadLocalRandom.class, "current")
                    || isMethod(target, java.util.random.RandomGenerator.class, "getDefault")
                    || isConstructorWithoutArguments(target, java.util.Random.class)
                    || isConstructorWithoutArguments(target, java.util.SplittableRandom.class)
                    || target.getOwner().isEquivalentTo(java.security.SecureRandom.class));

    @ArchTest
    static final ArchRule NO_DEFAULT_LOCALE = noLibraryCall(
            "the default locale",
            target -> isMethod(target, String.class, "formatted")
                    || (isMethod(target, String.class, "format") && !takes(target, java.util.Locale.class))
                    || (isMethod(target, String.class, "toLowerCase", "toUpperCase")
                            && !takes(target, java.util.Locale.class))
                    || isMethod(target, java.util.Locale.class, "getDefault")
                    || (isConstructor(target, java.text.SimpleDateFormat.class)
                            && !takes(target, java.util.Locale.class))
                    || (isConstructor(target, java.text.DecimalFormat.class)
                            && !takes(target, java.text.DecimalFormatSymbols.class))
                    || (isMethod(target, java.time.format.DateTimeFormatterBuilder.class, "toFormatter")
                            && !takes(target, java.util.Locale.class))
                    || (isMethod(target, java.time.format.DateTimeFormatter.class, "ofPattern")
                            && !takes(target, java.util.Locale.class))
                    || (target.getOwner().isAssignableTo(java.text.NumberFormat.class)
                            && target.getName().startsWith("get")
                            && target.getName().endsWith("Instance")
                            && !takes(target, java.util.Locale.class)));

    @ArchTest
    static final ArchRule NO_DEFAULT_ZONE = noLibraryCall(
            "the default time zone",
            target -> isMethod(target, java.time.ZoneId.class, "systemDefault")
                    || isMethod(target, java.util.TimeZone.class, "getDefault"));

    @ArchTest
    static final ArchRule NO_DEFAULT_CHARSET = noLibraryCall(
            "the default character set",
            target -> isMethod(target, java.nio.charset.Charset.class, "defaultCharset")
                    || (isMethod(target, String.class, "getBytes")
                            && target.getRawParameterTypes().isEmpty())
                    || (isConstructor(target, String.class)
                            && takes(target, byte[].class)
                            && !takes(target, java.nio.charset.Charset.class))
                    || (Stream.of(
                                            java.io.InputStreamReader.class,
                                            java.io.OutputStreamWriter.class,
                                            java.io.FileReader.class,
                                            java.io.FileWriter.class,
                                            java.io.PrintStream.class,
                                            java.io.PrintWriter.class,
                                            java.util.Scanner.class)
                                    .anyMatch(type -> isConstructor(target, type))
                            && !takes(target, java.nio.charset.Charset.class)
                            && !takes(target, java.nio.charset.CharsetDecoder.class)
                            && !takes(target, java.io.Writer.class)));

    @ArchTest
    static final ArchRule NO_LOGGING = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.util.logging..", "org.slf4j..", "org.apache.logging..", "org.apache.commons.logging..");

    @ArchTest
    static final ArchRule NO_PRINTING = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule INDRIYA_STAYS_IN_CORE_MEASURE = noClasses()
            .that()
            .resideOutsideOfPackage("org.placewright.core.measure")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tech.units..", "systems.uom..", "si.uom..");

    @ArchTest
    static final ArchRule NO_HASHED_COLLECTIONS_IN_PUBLIC_SIGNATURES = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(LIBRARY)
            .and(describe("are public or protected", ArchitectureTest::isOpen))
            .should(new ArchCondition<>("not name HashMap or HashSet") {
                @Override
                public void check(JavaCodeUnit item, ConditionEvents events) {
                    Stream.concat(Stream.of(item.getReturnType()), item.getParameterTypes().stream())
                            .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                            .filter(type -> type.isAssignableTo(HashMap.class) || type.isAssignableTo(HashSet.class))
                            .forEach(type -> events.add(SimpleConditionEvent.violated(item, item.getFullName())));
                }
            });

    @ArchTest
    static final ArchRule GENERATED_VALUES_STAY_OUT_OF_PUBLIC_SIGNATURES = methods()
            .that()
            .areDeclaredInClassesThat(describe(
                    "are public", type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !isGenerated(type)))
            .and(describe("are public", method -> method.getModifiers().contains(JavaModifier.PUBLIC)))
            .should(new ArchCondition<>("not return a generated class") {
                @Override
                public void check(JavaMethod item, ConditionEvents events) {
                    boolean bridge = item.getModifiers().contains(JavaModifier.SYNTHETIC);
                    if (!bridge && isGenerated(item.getRawReturnType())) {
                        events.add(SimpleConditionEvent.violated(item, item.getFullName()));
                    }
                }
            });

    @ArchTest
    static void every_ban_catches_a_call_and_a_method_reference(JavaClasses all) {
        assertThat(all.contain(Offender.class)).isFalse();
        JavaClasses offenders = new ClassFileImporter()
                .importClasses(
                        Offender.Clock.class,
                        Offender.Transcendental.class,
                        Offender.CommonPool.class,
                        Offender.Unseeded.class,
                        Offender.DefaultLocale.class,
                        Offender.DefaultZone.class,
                        Offender.DefaultCharset.class,
                        Offender.Hashed.class,
                        Offender.Printer.class);
        Map<Class<?>, ArchRule> bans = ImmutableMap.<Class<?>, ArchRule>builder()
                .put(Offender.Clock.class, NO_CLOCKS)
                .put(Offender.Transcendental.class, NO_MATH_TRANSCENDENTALS)
                .put(Offender.CommonPool.class, NO_COMMON_POOL)
                .put(Offender.Unseeded.class, NO_UNSEEDED_RANDOMNESS)
                .put(Offender.DefaultLocale.class, NO_DEFAULT_LOCALE)
                .put(Offender.DefaultZone.class, NO_DEFAULT_ZONE)
                .put(Offender.DefaultCharset.class, NO_DEFAULT_CHARSET)
                .put(Offender.Hashed.class, NO_HASHED_COLLECTIONS_IN_PUBLIC_SIGNATURES)
                .put(Offender.Printer.class, NO_PRINTING)
                .buildOrThrow();
        bans.forEach((offender, ban) -> {
            long caught = ban.evaluate(offenders).getFailureReport().getDetails().stream()
                    .filter(line -> line.contains(offender.getName()))
                    .count();
            assertThat(caught)
                    .as("%s in %s", ban.getDescription(), offender.getSimpleName())
                    .isEqualTo(2);
        });
    }

    @ArchTest
    static void every_package_is_null_marked(JavaClasses all) {
        List<String> unmarked = all.stream()
                .filter(type -> !type.getSimpleName().equals("module-info"))
                .map(JavaClass::getPackage)
                .distinct()
                .filter(found -> !found.isAnnotatedWith(NullMarked.class))
                .map(found -> found.getName())
                .sorted()
                .toList();
        assertThat(unmarked).isEmpty();
    }

    @ArchTest
    static void all_modules_are_looked_at(JavaClasses all) {
        Set<String> modules = all.stream().map(ArchitectureTest::module).collect(Collectors.toSet());
        assertThat(modules)
                .isEqualTo(ImmutableSet.of(
                        "core", "matching", "pricing", "sufficiency", "interchange", "testkit", "examples"));
    }

    private static ArchRule knowsOnly(String module, String... known) {
        String[] others = Stream.of("core", "matching", "pricing", "sufficiency", "interchange", "testkit", "examples")
                .filter(other -> !other.equals(module) && !List.of(known).contains(other))
                .map(other -> "org.placewright." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.placewright." + module + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(others));
    }

    private static ArchRule noLibraryCall(
            String what, java.util.function.Predicate<AccessTarget.CodeUnitAccessTarget> banned) {
        // Calls and method references alike.
        DescribedPredicate<JavaAccess<?>> access = describe(
                what,
                use -> use.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target && banned.test(target));
        return noClasses().that().resideInAnyPackage(LIBRARY).should(accessTargetWhere(access));
    }

    private static boolean isMethod(AccessTarget.CodeUnitAccessTarget target, Class<?> owner, String... names) {
        return target.getOwner().isAssignableTo(owner) && List.of(names).contains(target.getName());
    }

    private static boolean isConstructor(AccessTarget.CodeUnitAccessTarget target, Class<?> owner) {
        return target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                && target.getOwner().isEquivalentTo(owner);
    }

    private static boolean isConstructorWithoutArguments(AccessTarget.CodeUnitAccessTarget target, Class<?> owner) {
        return isConstructor(target, owner) && target.getRawParameterTypes().isEmpty();
    }

    private static boolean takes(AccessTarget.CodeUnitAccessTarget target, Class<?> type) {
        return target.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isAssignableTo(type));
    }

    private static boolean isOpen(JavaCodeUnit method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                || method.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getPackageName().startsWith("org.placewright")
                && type.getSimpleName().matches("(Immutable|With)[A-Z].*");
    }

    private static String module(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return parts.length > 2 ? parts[2] : "";
    }
}
