package io.github.podium.internal.pipeline;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.List;

/** The labels of all lines of a text: what they show of each other. */
final class TurnLabels {

  /** So few turns may be a list of facts as well. */
  private static final int LABELS_OF_A_TRANSCRIPT = 3;

  private static final String HANDLE = "@";

  private final Multiset<String> labels;
  private final long handles;
  private final boolean capitalsRecur;
  private final boolean othersRecur;

  TurnLabels(List<String> found) {
    labels = HashMultiset.create(found);
    handles = found.stream().filter(TurnLabels::isHandle).count();
    capitalsRecur = recurs(labels, true);
    othersRecur = recurs(labels, false);
  }

  private static boolean recurs(Multiset<String> labels, boolean capitals) {
    return labels.elementSet().stream()
        .anyMatch(label -> labels.count(label) > 1 && isInCapitals(label) == capitals);
  }

  static boolean isHandle(String label) {
    return label.startsWith(HANDLE);
  }

  static boolean isInCapitals(String label) {
    return label.length() > 1
        && label.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  /** Whether no more than one line has a label. */
  boolean areFew() {
    return labels.size() < 2;
  }

  /** Whether so many lines have one as in a transcript. */
  boolean areMany() {
    return labels.size() >= LABELS_OF_A_TRANSCRIPT;
  }

  /** Whether several lines have a handle, as in a thread. */
  boolean haveHandles() {
    return handles > 1;
  }

  boolean haveAny(ImmutableSet<String> some) {
    return some.stream().anyMatch(labels::contains);
  }

  /** Whether several lines have this label. */
  boolean recurs(String label) {
    return labels.count(label) > 1;
  }

  /**
   * Whether somebody whose label is written the same way takes the floor again, as in a transcript;
   * a list of facts has each once.
   */
  boolean someRecurs(boolean capitals) {
    return capitals ? capitalsRecur : othersRecur;
  }

  /**
   * {@code IDA ORO, chief executive of Acme:}, and later {@code ORO:}: who is introduced among
   * other labels.
   */
  boolean takesPart(String label) {
    String surname = label.substring(label.lastIndexOf(' ') + 1);
    boolean capitals = isInCapitals(label);
    return areMany()
        && (labels.contains(surname) || (capitals && label.contains(" ") && someRecurs(capitals)));
  }
}
