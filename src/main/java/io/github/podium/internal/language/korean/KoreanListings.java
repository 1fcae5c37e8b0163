package io.github.podium.internal.language.korean;

import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.model.TextSpan;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds things announced in a list: lines with a mark and a name before a colon, behind a sentence
 * that announces them ({@code 신제품은 다음과 같습니다}).
 */
final class KoreanListings {

  private static final Pattern ITEM =
      Pattern.compile(
          "\\s*(?:[-–○●•▲△◆·ㆍ*①-⑩]|\\d{1,2}[).])\\s*([^:：\\n]{1,30}?)\\s*[:：].*", Pattern.DOTALL);
  private static final Pattern ANNOUNCING =
      Pattern.compile("(?s).*(신제품|새 제품|공개|출시|선보|베일|발표|내놓|신규 서비스|새로 나온|나왔나|새 소식|새로 나올).*");
  private static final int REACH = 3;

  private final KoreanDocument document;
  private final KoreanDates dates;

  KoreanListings(KoreanDocument document, KoreanDates dates) {
    this.document = document;
    this.dates = dates;
  }

  /** Adds the items of all lists that are announced. */
  void add(FoundThings found) {
    List<TextSpan> paragraphs = document.analysis().paragraphs();
    int lastOther = -1;
    for (int p = 0; p < paragraphs.size(); p++) {
      if (Hangul.isSyllable(document.analysis().text().charAt(paragraphs.get(p).begin()))) {
        lastOther = p;
        continue;
      }
      Matcher item =
          ITEM.matcher(document.analysis().text())
              .region(paragraphs.get(p).begin(), paragraphs.get(p).end());
      if (!item.matches()) {
        lastOther = p;
      } else if (lastOther >= 0 && isAnnounced(paragraphs, lastOther)) {
        addItem(new TextSpan(item.start(1), item.end(1)), paragraphs.get(p), found);
      }
    }
  }

  private boolean isAnnounced(List<TextSpan> paragraphs, int before) {
    String line = document.text(paragraphs.get(before));
    int from = Math.max(0, line.length() - REACH * 40);
    return ANNOUNCING.matcher(line.substring(from)).matches();
  }

  private void addItem(TextSpan name, TextSpan line, FoundThings found) {
    if (found.isAt(name)) {
      return;
    }
    Optional<Temporal> date =
        dates.in(name.end(), line.end()).stream().map(KoreanDates.Found::date).findFirst();
    found.add(
        new AnnouncementCandidate(
            name, Optional.empty(), name, date, false, Optional.empty(), "ko-announced-list"));
  }
}
