package org.wayfile.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

abstract class LayerRules {

    @Test
    void every_package_has_its_place_in_the_table_of_layers() {
        assertThat(Program.CLASSES.stream().map(Program::packageOf).distinct())
                .filteredOn(it -> !it.isEmpty())
                .allSatisfy(it -> assertThat(Layers.of(it)).as(it).isPresent());
    }

    @Test
    void each_layer_imports_only_what_the_table_allows() {
        List<String> offences = Program.CLASSES.stream()
                .flatMap(it -> it.getDirectDependenciesFromSelf().stream())
                .filter(it -> Program.isOurs(it.getTargetClass()))
                .filter(it -> !isAllowed(it))
                .map(Dependency::getDescription)
                .sorted()
                .toList();
        assertThat(offences).isEmpty();
    }

    private static boolean isAllowed(Dependency it) {
        String from = Program.packageOf(it.getOriginClass());
        String to = Program.packageOf(base(it.getTargetClass()));
        return Layers.of(from).map(layer -> layer.allows(from, to)).orElse(true);
    }

    private static JavaClass base(JavaClass type) {
        return type.getBaseComponentType();
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching(Program.ROOT + ".(**)").should().beFreeOfCycles().check(Program.CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
            "ui.cases, ui.kit, true",
            "ui.cases, ui.cases.timeline, true",
            "ui.cases, ui.parts, true",
            "ui.parts, ui.cases, false",
            "ui.cases, ui.people, false",
            "ui.cases, store, false",
            "ui.nav, domain.cases, true",
            "ui.kit, domain.cases, false",
            "store, guide, false",
            "export.print, export.ical, false",
            "service, store, false",
            "domain.schedule, domain.cases, true",
            "domain.cases, domain.schedule, false",
            "settings, domain.cases, false",
            "app.cli, store, true",
    })
    void the_table_says_what_the_design_says(String from, String to, boolean allowed) {
        assertThat(Layers.of(from).orElseThrow().allows(from, to)).isEqualTo(allowed);
    }
}
