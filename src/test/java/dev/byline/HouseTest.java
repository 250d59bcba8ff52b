package dev.byline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The house stays as it was built: rooms with one job, and each vendor behind one door. */
class HouseTest {

  private static final Path SOURCES = Path.of("src/main/java");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.byline");

  @Test
  void roomsImportOnlyWhatTheyDeclare() {
    ApplicationModules.of(BylineApplication.class).verify();
  }

  @Test
  void classesOfThisJavaVersionAreRead() {
    // A reader that knew no class file of this version would find nothing wrong anywhere.
    assertThat(CLASSES).hasSizeGreaterThan(100);
    assertThat(CLASSES.get(BylineApplication.class).getDirectDependenciesFromSelf()).isNotEmpty();
  }

  @Test
  void packagesDoNotGoInCircles() {
    slices().matching("dev.byline.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest(name = "{1} only in {0}")
  @CsvSource({
    "index, org.apache.lucene..",
    "briefing, org.jfree..",
    "discord, net.dv8tion..",
    "subscription, java.sql..",
    "subscription, javax.sql..",
    "subscription, org.springframework.jdbc..",
    "subscription, org.flywaydb..",
    "subscription, com.zaxxer.hikari..",
    "subscription, com.github.kagkarlsson..",
    "web, org.springframework.web..",
    "web, jakarta.servlet.."
  })
  void eachVendorIsKnownToOneRoom(String room, String vendor) {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.byline." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(vendor)
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Util", "Utils", "Manager", "Helper", "Impl"})
  void classesAreNamedForTheirJob(String ending) {
    noClasses().should().haveSimpleNameEndingWith(ending).check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void everyPackageIsNullMarked(String name) throws ClassNotFoundException {
    assertThat(introduction(name)).hasAnnotation(NullMarked.class);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void everyRoomDeclaresWhatItMayImport(String name) throws ClassNotFoundException {
    ApplicationModule room = introduction(name).getAnnotation(ApplicationModule.class);

    assertThat(room).as("@ApplicationModule of %s", name).isNotNull();
    assertThat(room.allowedDependencies()).doesNotContain(ApplicationModule.OPEN_TOKEN);
  }

  private static Class<?> introduction(String name) throws ClassNotFoundException {
    return Class.forName(name + ".package-info");
  }

  /** By their folders: the class files would not show a package whose package-info is missing. */
  static List<String> packages() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> SOURCES.relativize(file.getParent()).toString().replace('/', '.'))
          .map(name -> name.replace('\\', '.'))
          .distinct()
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> rooms() {
    return packages().stream().filter(name -> name.matches("dev\\.byline\\.[^.]+")).toList();
  }
}
