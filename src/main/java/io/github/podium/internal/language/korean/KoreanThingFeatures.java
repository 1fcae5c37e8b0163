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
    Eojeol kind = head.isQuotation() ? kindBefore(eojeols, candidate.last()) : head;
    features.add(KoreanAnnouncementTemplate.QUOTED_NAME, name);
    features.add(KoreanAnnouncementTemplate.PARTICLE, particle);
    features.add(KoreanAnnouncementTemplate.PARTICLE_NAME, particle, name);
    features.add(
        KoreanAnnouncementTemplate.LENGTH, Math.min(6, candidate.last() - candidate.first()), name);
    features.add(KoreanAnnouncementTemplate.HEAD, kind.hash(0, kind.stemLength()), name);
    features.add(KoreanAnnouncementTemplate.HEAD_END, endOfStem(kind), name);
    features.add(KoreanAnnouncementTemplate.HEAD_PARTICLE, endOfStem(kind), particle);
    features.add(KoreanAnnouncementTemplate.MENTIONED, candidate.isMentioned() ? 1 : 0, name);
    boolean listed = kind.stemEndsWith(lexicons.anyThingKind);
    for (int k = 0; k < lexicons.thingKinds.size() && listed; k++) {
      if (kind.stemEndsWith(lexicons.thingKinds.get(k))) {
        features.add(KoreanAnnouncementTemplate.LISTS, k, name);
      }
    }
    boolean number = kind.stemLength() > 0 && Character.isDigit(kind.firstLetter());
    features.addIf(number, KoreanAnnouncementTemplate.NUMBER);
    int before = candidate.first() - 1;
    features.add(KoreanAnnouncementTemplate.BEFORE, word(eojeols, before));
    features.add(KoreanAnnouncementTemplate.BEFORE_END, end(eojeols, before), name);
    int behind = tailAt + 1;
    features.add(KoreanAnnouncementTemplate.AFTER, start(eojeols, behind), particle);
    features.add(KoreanAnnouncementTemplate.AFTER_2, start(eojeols, behind + 1));
    features.add(KoreanAnnouncementTemplate.MARK_BEHIND, mark(tail), name);
    features.addIf(isNew(candidate), KoreanAnnouncementTemplate.NEW);
    return particle * 2 + name;
  }

  private static boolean isNew(Candidate candidate) {
    for (int i = candidate.first(); i <= candidate.last(); i++) {
      char first = candidate.eojeols().get(i).firstLetter();
      if (first == '새' || first == '신') {
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
    return tail.isBare() && tail.isGlued()
        ? tail.hash(0, tail.length())
        : tail.hash(tail.stemLength(), tail.length());
  }

  /** 앱 ‘온결’: the noun before a name tells what it is; the name itself where none is. */
  private static Eojeol kindBefore(List<Eojeol> eojeols, int quotation) {
    boolean noun = quotation > 0 && eojeols.get(quotation - 1).isNominal();
    return eojeols.get(noun ? quotation - 1 : quotation);
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

  /** The word at the index, hashed; 0 where none is. */
  private static int word(List<Eojeol> eojeols, int i) {
    return isWithin(eojeols, i) ? eojeols.get(i).hash(0, eojeols.get(i).length()) : 0;
  }

  /** The first two letters of the word at the index: without endings, what verb or noun it is. */
  static int start(List<Eojeol> eojeols, int i) {
    return isWithin(eojeols, i) ? eojeols.get(i).hash(0, Math.min(2, eojeols.get(i).length())) : 0;
  }

  /** The last two letters of the word at the index: of a noun, its head. */
  static int end(List<Eojeol> eojeols, int i) {
    return isWithin(eojeols, i) ? end(eojeols.get(i), eojeols.get(i).length()) : 0;
  }

  private static boolean isWithin(List<Eojeol> eojeols, int i) {
    return i >= 0 && i < eojeols.size();
  }

  private static int endOfStem(Eojeol eojeol) {
    return end(eojeol, eojeol.stemLength());
  }

  private static int end(Eojeol eojeol, int length) {
    return eojeol.hash(Math.max(0, length - 2), length);
  }
}
