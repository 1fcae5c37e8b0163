package io.github.podium;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** Data flows one way: model, analysis, language, the languages, pipeline, the public entry. */
class ArchitectureTest {

  private static final String ROOT = "io.github.podium";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void layersDependOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
        .layer("entry")
        .definedBy(ROOT)
        .layer("pipeline")
        .definedBy(ROOT + ".internal.pipeline")
        .layer("languages")
        .definedBy(ROOT + ".internal.language.*")
        .layer("language")
        .definedBy(ROOT + ".internal.language")
        .layer("learning")
        .definedBy(ROOT + ".internal.learning")
        .layer("analysis")
        .definedBy(ROOT + ".internal.analysis")
        .layer("model")
        .definedBy(ROOT + ".model")
        .whereLayer("entry")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("pipeline")
        .mayOnlyBeAccessedByLayers("entry")
        .whereLayer("languages")
        .mayOnlyBeAccessedByLayers("pipeline")
        .whereLayer("language")
        .mayOnlyBeAccessedByLayers("languages", "pipeline")
        .whereLayer("learning")
        .mayOnlyBeAccessedByLayers("languages", "pipeline")
        .whereLayer("analysis")
        .mayOnlyBeAccessedByLayers("language", "languages", "pipeline")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyKoreanKnowsLucene() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".internal.language.korean")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CLASSES);
  }

  @Test
  void onlyEnglishKnowsOpenNlp() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".internal.language.english")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("opennlp..")
        .check(CLASSES);
  }

  /** Two of its patterns can be made to backtrack without end: CVE-2026-82617, CVE-2026-120404. */
  @Test
  void nothingUsesTheNameFinderOfOpenNlp() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("opennlp.tools.namefind..")
        .check(CLASSES);
  }

  @Test
  void nothingKeepsStateInThreads() {
    noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class).check(CLASSES);
  }

  @Test
  void nothingStartsThreads() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Thread.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Executor.class)
        .orShould()
        .callMethod(Collection.class, "parallelStream")
        .check(CLASSES);
  }
}
