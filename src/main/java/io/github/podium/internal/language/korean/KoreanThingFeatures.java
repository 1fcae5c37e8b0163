package io.github.podium.internal.language.korean;

import io.github.podium.internal.language.korean.KoreanAnnouncementChoice.Candidate;
import io.github.podium.internal.learning.Features;
import java.util.List;

/** What is seen of a thing that may be announced, by itself and with the words beside it. */
final class KoreanThingFeatures {

  private final KoreanLexicons lexicons;
  private final KoreanDocument document;

  KoreanThingFeatures(KoreanLexicons lexicons, KoreanDocument document) {
    this.lexicons = lexicons;
    this.document = document;
  }

  /** Adds what is seen of the thing; its particle, and whether it is a name, as one number. */
  int add(Candidate candidate, Features features) {
    List<Eojeol> eojeols = candidate.eojeols();
    Eojeol head = eojeols.get(candidate.last());
    int tailAt = tail(eojeols, candidate.last());
    Eojeol tail = eojeols.get(tailAt);
    int name = head.isQuotation() ? 1 : 0;
    int particle = particle(tail);
    String stem = head.isQuotation() ? kindBefore(eojeols, candidate.last()) : head.stem();
    features.add(KoreanAnnouncementTemplate.QUOTED_NAME, name);
    features.add(KoreanAnnouncementTemplate.PARTICLE, particle);
    features.add(KoreanAnnouncementTemplate.PARTICLE_NAME, particle, name);
    features.add(
        KoreanAnnouncementTemplate.LENGTH, Math.min(6, candidate.last() - candidate.first()), name);
    features.add(KoreanAnnouncementTemplate.HEAD, stem.hashCode(), name);
    features.add(KoreanAnnouncementTemplate.HEAD_END, end(stem), name);
    features.add(KoreanAnnouncementTemplate.HEAD_PARTICLE, end(stem), particle);
    features.add(KoreanAnnouncementTemplate.MENTIONED, candidate.isMentioned() ? 1 : 0, name);
    boolean kind = lexicons.anyThingKind.holdsSuffixOf(stem);
    for (int k = 0; k < lexicons.thingKinds.size() && kind; k++) {
      if (lexicons.thingKinds.get(k).holdsSuffixOf(stem)) {
        features.add(KoreanAnnouncementTemplate.LISTS, k, name);
      }
    }
    boolean number = !stem.isEmpty() && Character.isDigit(stem.charAt(0));
    features.addIf(number, KoreanAnnouncementTemplate.NUMBER);
    String before = word(eojeols, candidate.first() - 1);
    features.add(KoreanAnnouncementTemplate.BEFORE, before.hashCode());
    features.add(KoreanAnnouncementTemplate.BEFORE_END, end(before), name);
    int behind = tailAt + 1;
    features.add(KoreanAnnouncementTemplate.AFTER, start(word(eojeols, behind)), particle);
    features.add(KoreanAnnouncementTemplate.AFTER_2, start(word(eojeols, behind + 1)));
    features.add(KoreanAnnouncementTemplate.MARK_BEHIND, mark(tail), name);
    features.addIf(isNew(candidate), KoreanAnnouncementTemplate.NEW);
    return particle * 2 + name;
  }

  private static boolean isNew(Candidate candidate) {
    for (int i = candidate.first(); i <= candidate.last(); i++) {
      String word = candidate.eojeols().get(i).word();
      if (word.startsWith("새") || word.startsWith("신")) {
        return true;
      }
    }
    return false;
  }

  /** Where the particle stands: behind a quoted name it is an eojeol of its own. */
  private static int tail(List<Eojeol> eojeols, int last) {
    boolean glued =
        eojeols.get(last).isQuotation()
            && last + 1 < eojeols.size()
            && eojeols.get(last + 1).isGlued()
            && !eojeols.get(last + 1).isQuotation();
    return glued ? last + 1 : last;
  }

  private static int particle(Eojeol tail) {
    return tail.particleText().isEmpty() && tail.isGlued()
        ? tail.word().hashCode()
        : tail.particleText().hashCode();
  }

  /** 앱 ‘온결’: the noun before a name tells what it is. */
  private static String kindBefore(List<Eojeol> eojeols, int quotation) {
    boolean noun = quotation > 0 && eojeols.get(quotation - 1).isNominal();
    return noun ? eojeols.get(quotation - 1).stem() : "";
  }

  /** The mark behind the eojeol, outside its letters. */
  private int mark(Eojeol eojeol) {
    int end = eojeol.wordSpan().end();
    String text = document.analysis().text();
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    char c = end < text.length() ? text.charAt(end) : '\n';
    return Character.isLetterOrDigit(c) ? 0 : c;
  }

  static String word(List<Eojeol> eojeols, int i) {
    return i < 0 || i >= eojeols.size() ? "" : eojeols.get(i).word();
  }

  /** The first two letters of a word, hashed: with its endings off, what verb or noun it is. */
  static int start(String word) {
    return hash(word, 0, Math.min(2, word.length()));
  }

  /** The last two letters of a word, hashed: of a noun, its head. */
  static int end(String word) {
    return hash(word, Math.max(0, word.length() - 2), word.length());
  }

  /** As {@link String#hashCode} has it: the weights were learned by that. */
  static int hash(String word, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return hash;
  }
}
