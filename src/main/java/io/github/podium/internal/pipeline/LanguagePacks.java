package io.github.podium.internal.pipeline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.github.podium.internal.language.LanguagePack;
import io.github.podium.internal.language.english.EnglishPack;
import io.github.podium.internal.language.korean.KoreanPack;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** The languages there are: the one place that names them. */
public final class LanguagePacks {

  private static final ImmutableMap<String, Supplier<LanguagePack>> PACKS =
      ImmutableMap.of("ko", KoreanPack::new, "en", EnglishPack::new);

  private LanguagePacks() {}

  /** The languages' codes (ISO 639). */
  public static Set<String> codes() {
    return PACKS.keySet();
  }

  /**
   * Loads the packs of these languages, regions aside.
   *
   * @throws IllegalArgumentException if there is none for one of them
   * @throws IllegalStateException if a packaged resource is missing or damaged
   */
  public static List<LanguagePack> load(List<Locale> languages) {
    return languages.stream().map(Locale::getLanguage).distinct().map(LanguagePacks::load).toList();
  }

  private static LanguagePack load(String code) {
    Supplier<LanguagePack> supplier = PACKS.get(code);
    checkArgument(
        supplier != null, "There is no language %s; choose from %s", code, PACKS.keySet());
    return supplier.get();
  }
}
