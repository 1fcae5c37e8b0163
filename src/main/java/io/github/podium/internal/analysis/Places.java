package io.github.podium.internal.analysis;

import java.util.List;
import java.util.function.ToIntFunction;

/** Searches lists that are ordered by place, in logarithmic time. */
public final class Places {

  private Places() {}

  /** How many entries of the list, which is ordered by their places, have one below the limit. */
  public static <T> int countBelow(int limit, List<T> ordered, ToIntFunction<T> place) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.applyAsInt(ordered.get(middle)) < limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
