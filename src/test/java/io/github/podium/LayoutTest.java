package io.github.podium;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.podium.model.Claim;
import io.github.podium.model.Document;
import io.github.podium.model.Extraction;
import io.github.podium.model.Speaker;
import io.github.podium.testing.Extractors;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts whose layout tells who speaks: caption files (SubRip and WebVTT), quotations with a line
 * for the name, and Markdown. Their blank lines matter, which the tables of examples lack.
 */
class LayoutTest {

  private static final String SUBRIP =
      """
      1
      00:00:01,000 --> 00:00:04,000
      IDA ORO: Welcome back to Pump Talk,
      the show about slow machines.

      2
      00:00:04,500 --> 00:00:07,000
      TOM RUIZ: Thanks. Pumps are slow.

      3
      00:00:07,500 --> 00:00:09,000
      And they are old,
      very old indeed.

      4
      00:00:09,500 --> 00:00:11,000
      IDA ORO: How old?
      """;

  private static final String VOICES =
      """
      WEBVTT

      NOTE Pump Talk, Leeds

      00:00:01.000 --> 00:00:04.000
      <v Ida Oro>Welcome back to Pump Talk,
      the show about slow machines.</v>

      00:00:04.500 --> 00:00:07.000
      <v.loud Tom Ruiz>Thanks. Pumps are slow.

      00:00:07.500 --> 00:00:09.000
      And they are old,
      very old indeed.

      00:00:09.500 --> 00:00:11.000
      <v Ida Oro>How old?</v>
      """;

  private static final String KOREAN_VOICES =
      """
      WEBVTT

      00:00:01.000 --> 00:00:04.000
      <v 김도현>안녕하세요, 펌프 토크입니다.
      느린 기계를 이야기합니다.</v>

      00:00:04.500 --> 00:00:07.000
      <v 이서연 대표>감사합니다. 펌프는 느립니다.
      """;

  private static final String NAMES_ABOVE =
      """
      Ida Oro, chief executive, Acme
      “Pumps are slow and we know it.”

      Tom Ruiz, Leeds
      “Pumps are fast, and they will be faster.”
      """;

  private static final String NAMES_BELOW =
      """
      What they said

      “Pumps are slow and we know it.”
      Ida Oro, chief executive, Acme

      “Pumps are fast, and they will be faster.”
      Tom Ruiz, Leeds
      """;

  private static final String MARKDOWN =
      """
      **Moderator:** Welcome, all of you.

      **Ida Oro** (Acme): *"Pumps are slow and we know it."*

      *Tom Ruiz*: Pumps are fast.

      **On the main stage: pumps**
      """;

  @ParameterizedTest
  @ValueSource(strings = {NAMES_ABOVE, NAMES_BELOW})
  void quotationIsSignedInLineAboveOrBelow(String text) {
    assertThat(said(text, Locale.ENGLISH))
        .containsExactly(
            "ida oro [“Pumps are slow and we know it.”]",
            "tom ruiz [“Pumps are fast, and they will be faster.”]");
  }

  @Test
  void quotationIsSignedInKorean() {
    String text =
        """
        이다오 아크미 대표
        “펌프는 느립니다. 그래서 셉니다.”

        “펌프는 빠릅니다. 더 빨라질 겁니다.”
        김도현 서울대 교수

        “둘 다 맞습니다. 펌프 나름입니다.” ― 박서연 한빛대 교수
        """;

    assertThat(said(text, Locale.KOREAN))
        .containsExactly(
            "이다오 [“펌프는 느립니다. 그래서 셉니다.”]",
            "김도현 [“펌프는 빠릅니다. 더 빨라질 겁니다.”]",
            "박서연 [“둘 다 맞습니다. 펌프 나름입니다.”]");
  }

  @Test
  void lineOfParagraphIsNoSignature() {
    String text =
        """
        Lena Holt, the chair, was there

        Then came a film, and a voice in it.
        “We had nine hundred people in the hall.”
        Tom Ruiz, the guest, left early
        By noon all was over.
        """;

    assertThat(said(text, Locale.ENGLISH)).noneMatch(said -> said.startsWith("tom ruiz"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s%n", "[%s]: ", "%s%n00:01:02%n"})
  void nameMayStandInLineOrBrackets(String label) {
    String text =
        Stream.of("Ida Oro", "Tom Ruiz", "Ida Oro", "Tom Ruiz")
            .map(name -> label.formatted(name).replace("\r", "") + "It is slow in Oslo.\n")
            .collect(Collectors.joining("\n"));

    assertThat(said(text, Locale.ENGLISH))
        .containsExactly(
            "ida oro [It is slow in Oslo.]",
            "tom ruiz [It is slow in Oslo.]",
            "ida oro [It is slow in Oslo.]",
            "tom ruiz [It is slow in Oslo.]");
  }

  @Test
  void headingsWithTextBelowAreNoLabels() {
    String text =
        """
        Opening
        Pumps are slow.

        Second Day
        They are fast.

        Closing
        All is well.
        """;

    assertThat(said(text, Locale.ENGLISH)).isEmpty();
  }

  @Test
  void speakersMayBeNumbered() {
    String text = "Speaker 1: Pumps are slow.\nSpeaker 2: They are fast.\nSpeaker 1: No.\n";

    assertThat(said(text, Locale.ENGLISH))
        .containsExactly(
            "speaker 1 [Pumps are slow.]", "speaker 2 [They are fast.]", "speaker 1 [No.]");
  }

  @Test
  void labelsMayBeEmphasised() {
    assertThat(said(MARKDOWN, Locale.ENGLISH))
        .containsExactly(
            "moderator [Welcome, all of you.]",
            "ida oro [\"Pumps are slow and we know it.\"]",
            "tom ruiz [Pumps are fast.]");
  }

  @Test
  void handlesThatDifferInOneLetterAreTwo() {
    assertThat(said("@ida_oro1: Pumps are slow.\n@ida_oro2: They are not.", Locale.ENGLISH))
        .containsExactly("@ida_oro1 [Pumps are slow.]", "@ida_oro2 [They are not.]");
  }

  @ParameterizedTest
  @ValueSource(strings = {SUBRIP, VOICES})
  void allLinesOfCaptionAreSaid(String captions) {
    assertThat(said(captions, Locale.ENGLISH))
        .containsExactlyInAnyOrder(
            "ida oro [Welcome back to Pump Talk,\nthe show about slow machines.]",
            "tom ruiz [Thanks. Pumps are slow., And they are old,\nvery old indeed.]",
            "ida oro [How old?]");
  }

  @ParameterizedTest
  @ValueSource(strings = {SUBRIP, VOICES})
  void linesMayEndAsOnOtherSystems(String captions) {
    String other = captions.replace("\n", "\r\n");

    assertThat(said(other, Locale.ENGLISH))
        .containsExactlyInAnyOrderElementsOf(
            said(captions, Locale.ENGLISH).stream().map(s -> s.replace("\n", "\r\n")).toList());
  }

  @Test
  void voicesAreNamedInKorean() {
    assertThat(said(KOREAN_VOICES, Locale.KOREAN))
        .containsExactly("김도현 [안녕하세요, 펌프 토크입니다.\n느린 기계를 이야기합니다.]", "이서연 [감사합니다. 펌프는 느립니다.]");
  }

  @Test
  void voiceTagIsNoCue() {
    assertThat(extract(VOICES, Locale.ENGLISH).claims())
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.cue()).isEmpty());
  }

  private static List<String> said(String captions, Locale language) {
    Extraction extraction = extract(captions, language);
    return extraction.claims().stream().map(claim -> said(claim, extraction, captions)).toList();
  }

  private static String said(Claim claim, Extraction extraction, String captions) {
    String speaker =
        extraction.speakers().stream()
            .filter(s -> extraction.claimsBy(s).contains(claim))
            .map(Speaker::name)
            .findFirst()
            .orElse("nobody");
    List<String> words = claim.content().stream().map(span -> span.in(captions)).toList();
    return speaker.toLowerCase(Locale.ROOT) + " " + words;
  }

  private static Extraction extract(String captions, Locale language) {
    return Extractors.BOTH.extract(Document.of(captions).withLanguage(language));
  }
}
