package io.github.podium.internal.analysis;

import io.github.podium.model.TextSpan;

/**
 * A stretch between quotation marks.
 *
 * @param span the marks included
 * @param inner what stands between the marks; over several paragraphs also the marks opened again
 * @param style which marks
 * @param closed whether a closing mark was found; otherwise it ends with its paragraph
 * @param depth 0 for an outermost quotation
 */
public record Quotation(TextSpan span, TextSpan inner, Style style, boolean closed, int depth) {

  /** The family of marks. */
  public enum Style {
    /** “ ”, " and their like. */
    DOUBLE,
    /** ‘ ’, ' and backquotes. */
    SINGLE,
    /** 「 」. */
    CORNER,
    /** 『 』. */
    DOUBLE_CORNER,
    /** « ». */
    GUILLEMET,
    /** 〈 〉: of a work, or of what was said. */
    ANGLE,
    /** 《 》: the same. */
    DOUBLE_ANGLE
  }
}
