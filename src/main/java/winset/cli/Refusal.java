package winset.cli;

/** A mistake of the user's: told in one message, without a stack trace, exit code 2. */
final class Refusal extends Exception {

  Refusal(String message) {
    super(message);
  }
}
