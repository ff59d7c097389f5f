package winset.cli;

/** Entry point. */
public final class Main {
  private Main() {}

  /** Runs winset. */
  public static void main(String[] args) {
    System.out.println("winset");
  }
}
