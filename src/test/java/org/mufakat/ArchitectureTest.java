package org.mufakat;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The walls of the house, and the names on its doors. */
@Execution(ExecutionMode.CONCURRENT)
final class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mufakat");

    private static final List<String> ROOMS = List.of("domain", "text", "dossier", "exchange", "document", "app", "ui",
            "cli");

    /** For each room, the rooms it may use besides itself. */
    private static final Map<String, List<String>> MAY_USE = Map.of(
            "domain", List.of(),
            "text", List.of("domain"),
            "dossier", List.of("domain", "text"),
            "exchange", List.of("domain", "text"),
            "document", List.of("domain", "text"),
            "app", List.of("domain", "text", "dossier", "exchange", "document"),
            "ui", List.of("domain", "text", "dossier", "exchange", "document", "app"),
            "cli", List.of("domain", "text", "dossier", "exchange", "document", "app"));

    private static final String[] SQL = {"java.sql..", "javax.sql..", "org.sqlite.."};
    private static final String[] JSON = {"tools.jackson..", "com.fasterxml.jackson..", "com.networknt.."};

    @Test
    void aRoomUsesOnlyTheRoomsAboveIt() {
        for (var room : ROOMS) {
            var closed = ROOMS.stream()
                    .filter(other -> !other.equals(room) && !MAY_USE.get(room).contains(other))
                    .map(ArchitectureTest::room)
                    .toArray(String[]::new);
            noClassesIn(room).dependOnClassesThat().resideInAnyPackage(closed)
                    .allowEmptyShould(true).check(PROGRAM);
        }
    }

    @Test
    void noRoomUsesTheProgramThatBuildsIt() {
        check(noClasses().that().resideInAnyPackage(ROOMS.stream().map(ArchitectureTest::room).toArray(String[]::new))
                .should().dependOnClassesThat(describe("stand at the front door",
                        type -> type.getName().split("\\$")[0].equals("org.mufakat.Mufakat"))));
    }

    @Test
    void theDomainKnowsOnlyTimeCollectionsAndItself() {
        check(classes().that().resideInAPackage(room("domain"))
                .should().onlyDependOnClassesThat().resideInAnyPackage(room("domain"), "java.lang",
                        "java.lang.annotation",
                        "java.lang.invoke", "java.lang.reflect", "java.nio.charset", "java.security",
                        "java.util.random", "java.util.zip", "java.lang.runtime", "java.math", "java.net", "java.text",
                        "java.time..",
                        "java.util", "java.util.function", "java.util.regex", "java.util.stream", "org.pcollections"));
    }

    @Test
    void theTextRoomIsWithoutFilesWindowOrDatabase() {
        check(noClassesIn("text").dependOnClassesThat()
                .resideInAnyPackage(and(SQL, JSON, "javafx..", "java.nio.file..")));
    }

    @Test
    void theDossierKnowsNoWindowAndNoJsonDocuments() {
        check(noClassesIn("dossier").dependOnClassesThat().resideInAnyPackage("javafx..", "com.networknt.."));
    }

    @Test
    void bundlesAndDocumentsKnowNoDatabaseAndNoWindow() {
        for (var room : List.of("exchange", "document")) {
            check(noClassesIn(room).dependOnClassesThat().resideInAnyPackage(and(SQL, "javafx..")));
        }
    }

    @Test
    void useCasesKnowNoControlsAndNoLayout() {
        check(noClassesIn("app").dependOnClassesThat().resideInAnyPackage(and(SQL, "javafx.scene..", "javafx.stage..",
                "org.controlsfx..", "org.fxmisc..", "atlantafx..")));
    }

    @Test
    void theWindowKnowsNoDatabaseAndNoJson() {
        check(noClassesIn("ui").dependOnClassesThat().resideInAnyPackage(and(SQL, JSON)));
    }

    @Test
    void theCommandLineLoadsNoWindow() {
        check(noClassesIn("cli").dependOnClassesThat().resideInAnyPackage(and(SQL, "javafx..")));
    }

    @Test
    void viewsDoNotKnowEachOther() {
        var shared = describe("stand in the shell or among the shared controls", ArchitectureTest::shared);
        slices().matching("org.mufakat.ui.(*)..").should().notDependOnEachOther()
                .ignoreDependency(shared, DescribedPredicate.alwaysTrue())
                .ignoreDependency(DescribedPredicate.alwaysTrue(), shared)
                .allowEmptyShould(true).check(PROGRAM);
    }

    @Test
    void theLargeViewsAreBuiltInLayers() {
        layered("org.mufakat.ui.consensus", List.of("model", "paper", "card", "beside", "outline"));
        layered("org.mufakat.ui.agenda", List.of("model", "list", "position", "said", "comments"));
        layered("org.mufakat.ui.support", List.of("model", "picture", "table", "record"));
    }

    private static void layered(String view, List<String> layers) {
        for (int layer = 0; layer < layers.size(); layer++) {
            var above = Stream.concat(Stream.of(view), layers.subList(layer + 1, layers.size()).stream()
                    .map(name -> view + "." + name)).toArray(String[]::new);
            check(noClasses().that().resideInAPackage(view + "." + layers.get(layer))
                    .should().dependOnClassesThat().resideInAnyPackage(above));
        }
        check(noClasses().that().resideInAPackage(view + ".model")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..",
                        "org.controlsfx..", "org.fxmisc..", "atlantafx.."));
    }

    @Test
    void whatViewsShareDoesNotKnowTheViews() {
        check(noClasses().that().resideInAPackage("org.mufakat.ui.control..")
                .should().dependOnClassesThat(describe("are in a view",
                        type -> type.getPackageName().startsWith("org.mufakat.ui.")
                                && !type.getPackageName().startsWith("org.mufakat.ui.control"))));
    }

    @Test
    void namesSayWhatAThingIs() {
        var endings = List.of("Manager", "Helper", "Util", "Utils", "Impl", "Service", "Data", "Info", "Handler");
        check(noClasses().should().haveNameMatching(".*(" + String.join("|", endings) + ")"));
    }

    @Test
    void nothingStaticChanges() {
        check(fields().that(describe("are written by people", ArchitectureTest::written)).and().areStatic()
                .should().beFinal());
        check(fields().that(describe("are written by people", ArchitectureTest::written)).and().areStatic()
                .should().notHaveRawType(describe("collects while the program runs",
                        type -> Stream.of("java.util.HashMap", "java.util.ArrayList",
                                "java.util.concurrent.ConcurrentHashMap",
                                "java.util.concurrent.atomic.AtomicReference",
                                "java.util.concurrent.atomic.AtomicInteger",
                                "java.util.concurrent.atomic.AtomicLong").anyMatch(type.getName()::equals))));
    }

    private static boolean written(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static String room(String name) {
        return "org.mufakat." + name + "..";
    }

    private static ClassesShould noClassesIn(String room) {
        return noClasses().that().resideInAPackage(room(room)).should();
    }

    private static boolean shared(JavaClass type) {
        return Stream.of("org.mufakat.ui.shell.", "org.mufakat.ui.control.")
                .anyMatch((type.getPackageName() + ".")::startsWith);
    }

    private static String[] and(Object... parts) {
        return Stream.of(parts)
                .flatMap(part -> part instanceof String[] many ? Stream.of(many) : Stream.of((String) part))
                .toArray(String[]::new);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }
}
