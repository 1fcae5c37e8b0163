package io.github.podium.examples;

/** An input that cannot be read; the message names the file and, where it has lines, the line. */
final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InputException(String message, Throwable cause) {
    super(message, cause);
  }

  InputException(String message) {
    super(message);
  }
}
