package org.wayfile.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

/** What the program promises about itself: nothing is sent, time comes from a clock, each tool stays in its place. */
abstract class PromiseRules {

    /** Of {@code java.net} only names of things; nothing that opens a connection. */
    private static final Set<String> HARMLESS_NET = Set.of(
            "java.net.URI",
            "java.net.URL",
            "java.net.URISyntaxException",
            "java.net.MalformedURLException",
            "java.net.URLDecoder",
            "java.net.URLEncoder");

    @Test
    void it_opens_no_network_connection() {
        check(noClasses().should().dependOnClassesThat(describe("can reach a network", PromiseRules::reachesNetwork)));
        check(noClasses()
                .should()
                .accessTargetWhere(calls("java.net.URL", "openStream", "openConnection", "getContent")));
    }

    private static boolean reachesNetwork(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return name.startsWith("java.net.") && !HARMLESS_NET.contains(name)
                || name.startsWith("javax.net.")
                || name.startsWith("java.rmi.")
                || name.startsWith("com.sun.net.")
                || name.startsWith("org.h2.tools.Server")
                || name.matches("java\\.nio\\.channels\\.\\w*(Socket|Network|Datagram|Multicast)\\w*");
    }

    @Test
    void it_asks_a_clock_for_the_time() {
        check(noClasses().should().accessTargetWhere(describe(
                "now() without a clock",
                it -> it.getTargetOwner().getPackageName().equals("java.time")
                        && it.getTarget().getName().equals("now")
                        && !it.getDescription().contains(".now(" + Clock.class.getName()))));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.wayfile.app..")
                .should()
                .accessTargetWhere(calls(Clock.class.getName(), "systemDefaultZone", "systemUTC", "system")));
    }

    /** What these look like is left out of the base theme at build time ({@code packaging/common/BinarySheets.java}). */
    @Test
    void it_uses_no_control_that_has_no_style() {
        check(noClasses().should().dependOnClassesThat(describe("have no style", type -> type.getName()
                .matches("javafx\\.scene\\.chart\\..*"
                        + "|javafx\\.scene\\.control\\.(Accordion|Alert|Choice(Box|Dialog)|ColorPicker|DatePicker|Dialog(Pane)?"
                        + "|Menu(Bar|Button)|Pagination|Slider|Spinner|Split(MenuButton|Pane)|Tab(Pane)?|Table(View|Cell|Row|Column)"
                        + "|TextInputDialog|TitledPane|ToolBar|Tree(View|Cell|Table\\w+))"
                        + "|javafx\\.scene\\.web\\..*"
                        + "|atlantafx\\.base\\.controls\\.(?!Calendar\\b|CalendarSkin\\b).*"))));
    }

    @Test
    void it_speaks_sql_only_in_the_store() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.wayfile.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.h2..", "org.flywaydb.."));
    }

    @Test
    void it_keeps_the_screen_out_of_its_inner_layers() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        "org.wayfile.domain..",
                        "org.wayfile.service..",
                        "org.wayfile.settings..",
                        "org.wayfile.store..",
                        "org.wayfile.guide..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "java.awt.."));
    }

    @Test
    void its_domain_needs_java_alone() {
        check(classes()
                .that()
                .resideInAPackage("org.wayfile.domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "org.wayfile.domain..", "java.lang..", "java.util..", "java.time..", "java.math..",
                        "java.text..", "java.security..", "org.jspecify..")));
    }

    @Test
    void its_view_models_know_no_scene() {
        check(noClasses()
                .that()
                .haveNameMatching(".*ViewModel(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
                .allowEmptyShould(true));
    }

    @Test
    void it_hops_threads_only_in_the_kit() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.wayfile.ui.kit..")
                .should()
                .accessTargetWhere(calls(Platform.class.getName(), "runLater")));
    }

    @Test
    void it_writes_its_views_in_java() {
        check(noClasses().should().dependOnClassesThat().resideInAnyPackage("javafx.fxml..", "javafx.scene.web.."));
    }

    @Test
    void it_prints_to_the_console_only_from_the_command_line() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.wayfile.app..")
                .should()
                .accessTargetWhere(calls("java.lang.System", "out", "err"))
                .orShould()
                .accessTargetWhere(calls("java.lang.Throwable", "printStackTrace")));
    }

    @Test
    void only_the_way_in_and_out_ends_the_process() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.wayfile.app..")
                .should()
                .accessTargetWhere(calls("java.lang.System", "exit"))
                .orShould()
                .accessTargetWhere(calls("java.lang.Runtime", "exit", "halt")));
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String owner, String... members) {
        Set<String> names = Set.of(members);
        return describe(
                owner + "." + String.join("/", members),
                it -> it.getTargetOwner().getName().equals(owner) && names.contains(it.getTarget().getName()));
    }

    private static void check(ArchRule rule) {
        rule.check(Program.CLASSES);
    }
}
