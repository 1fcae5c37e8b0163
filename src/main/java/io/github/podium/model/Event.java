package io.github.podium.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A conference, summit or show that the text names.
 *
 * <pre>{@code
 * // SIGGRAPH 2024 runs from July 28 to Aug. 1, 2024.
 * event.name();        // SIGGRAPH 2024
 * event.begin().get(); // 2024-07-28
 * }</pre>
 *
 * @param name the fullest form of its name
 * @param begin the first day, where the text gives it
 * @param end the last day, where the text gives it; not before {@code begin}
 * @param span the first place that names it in this form
 */
public record Event(
    String name, Optional<LocalDate> begin, Optional<LocalDate> end, TextSpan span) {

  /**
   * Makes an event.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Event {
    requireNonNull(name, "name");
    requireNonNull(span, "span");
    if (begin.isPresent() && end.isPresent()) {
      checkArgument(
          !end.get().isBefore(begin.get()),
          "The event %s ends on %s, before it begins on %s",
          name,
          end.get(),
          begin.get());
    }
  }
}
