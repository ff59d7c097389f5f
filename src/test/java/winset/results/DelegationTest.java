package winset.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static winset.TestScenarios.nine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import winset.measure.Measure;
import winset.measure.Measures;
import winset.model.Limits;
import winset.scenario.Paths;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.LocalThreads;
import winset.sweep.Plan;
import winset.sweep.Replications;

/** Slices of other machines, here carried out in this process, last slice first. */
class DelegationTest {

  private static final Scenario NINE = nine();
  private static final Provenance MAKER = new Provenance("1.2.3", "abc", "17, Test");
  private static final Configuration CONFIGURATION = new Configuration("sweep", "scenario", "");
  private static final String NAME = "0123456789abcdef";
  private static final int FAILING = 260;
  private static final Measure DEAL = Measures.find("deal").orElseThrow();

  @TempDir Path temporary;

  private final List<SweepTables.Step> steps = new ArrayList<>();
  private List<String> allWereThere = List.of();

  /**
   * Machines that get everything as bytes.
   *
   * @param most after how many slices they are interrupted
   * @param carriedOut all slices so far
   */
  private record Others(Plan plan, int most, List<Slice> carriedOut) implements Machines {

    @Override
    public int slots() {
      return 2;
    }

    @Override
    public void carryOut(Errand errand, List<Slice> slices, Consumer<Slice> done)
        throws IOException, InterruptedException {
      Errand sent = copy(errand);
      List<Slice> backwards = new ArrayList<>(slices);
      Collections.reverse(backwards);
      for (Slice slice : backwards) {
        if (carriedOut.size() == most) {
          throw new InterruptedException();
        }
        done.accept(sent.carryOut(plan, copy(slice)));
        carriedOut.add(slice);
      }
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead"})
    private static <T> T copy(T thing) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(thing);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return (T) in.readObject();
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public FarFolder folder(String address) {
      throw new UnsupportedOperationException(address);
    }

    @Override
    public void close() {}
  }

  private static Plan plan(Replications replications, Plan.Keeping keeping, int limit) {
    Factor trust =
        new Factor(
            Paths.find(NINE, "iran.trust").orElseThrow(), new Levels.Listed(List.of(.2, .45, .5)));
    return new Plan(
        "Does it hold?",
        NINE,
        List.of(trust),
        new Design.Grid(),
        replications,
        3,
        true,
        List.of(),
        keeping,
        new Limits(limit, Double.POSITIVE_INFINITY));
  }

  /** 800 runs of 3 points; with the limit some are not done. */
  private static Plan failing() {
    return plan(Replications.fixed(800), Plan.Keeping.MEASURES, FAILING);
  }

  /** Points are known well enough after different numbers of rounds. */
  private static Plan adaptive() {
    return plan(
        new Replications(100, 600, Optional.of(new Replications.Until(DEAL, .06))),
        Plan.Keeping.MEASURES,
        FAILING);
  }

  private static Plan courses() {
    return plan(
        Replications.fixed(10), new Plan.Keeping(true, true), (int) Plan.USUAL_LIMITS.events());
  }

  static Stream<Plan> plans() {
    return Stream.of(failing(), adaptive(), courses());
  }

  private Path enter(String name, Plan plan, Crew crew, SweepFolder.Entry entry) throws Exception {
    Path folder = temporary.resolve(name);
    steps.clear();
    try (SweepFolder entered = SweepFolder.enter(folder, plan, CONFIGURATION, MAKER, entry)) {
      Crew here =
          new Crew(crew.here(), crew.there(), SliceFolder.in(folder), (p, missing, slots) -> 5);
      entered.complete(here, steps::add);
      allWereThere = here.store().names();
      here.release();
      assertThat(entered.runs()).isEqualTo(written());
    }
    return folder;
  }

  private Path others(String name, Plan plan, int most, SweepFolder.Entry entry) throws Exception {
    return enter(name, plan, crew(new Others(plan, most, new ArrayList<>())), entry);
  }

  /** Leaves a folder with so many slices. */
  private void interrupted(Plan plan, int slices) {
    assertThatThrownBy(() -> others("others", plan, slices, SweepFolder.Entry.NEW))
        .isInstanceOf(InterruptedException.class);
  }

  private static Crew crew(Machines machines) {
    return new Crew(new LocalThreads(2), Optional.of(machines), new SliceFolder("unused"));
  }

  private Path local(String name, Plan plan, SweepFolder.Entry entry) throws Exception {
    return enter(
        name,
        plan,
        new Crew(new LocalThreads(2), Optional.empty(), new SliceFolder("unused")),
        entry);
  }

  private int written() {
    return steps.stream().filter(s -> !s.ahead()).mapToInt(SweepTables.Step::runs).sum();
  }

  private int ahead() {
    return steps.stream().filter(SweepTables.Step::ahead).mapToInt(SweepTables.Step::runs).sum();
  }

  private int kept() {
    return steps.stream().mapToInt(SweepTables.Step::kept).sum();
  }

  private static void assertSame(Path folder, Path local) throws IOException {
    try (Stream<Path> files = Files.list(local)) {
      List<String> names = files.map(f -> f.getFileName().toString()).sorted().toList();
      assertThat(folder.toFile().list()).containsExactlyInAnyOrder(names.toArray(String[]::new));
      for (String name : names) {
        if (!name.equals("manifest.json")) {
          assertThat(folder.resolve(name)).hasSameBinaryContentAs(local.resolve(name));
        }
      }
    }
  }

  private static List<Path> slices(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("slices"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void rowsAreThoseOfThisMachine(Plan plan) throws Exception {
    Path local = local("local", plan, SweepFolder.Entry.NEW);
    int runs = written();
    Path others = others("others", plan, Integer.MAX_VALUE, SweepFolder.Entry.NEW);
    assertSame(others, local);
    assertThat(ahead()).isEqualTo(runs);
    assertThat(kept()).isZero();
  }

  @Test
  void theTestsHaveFailuresAndRounds() throws Exception {
    Path failing = local("failing", failing(), SweepFolder.Entry.NEW);
    assertThat(Files.readAllLines(failing.resolve("failures.csv"))).hasSizeGreaterThan(20);
    local("adaptive", adaptive(), SweepFolder.Entry.NEW);
    assertThat(written()).isBetween(301, 1799);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void whatIsInterruptedIsGoneOnWithFromTheSlicesThatAreThere(Plan plan) throws Exception {
    Path local = local("local", plan, SweepFolder.Entry.NEW);
    interrupted(plan, 1);
    assertThat(slices(temporary.resolve("others"))).hasSize(1);
    List<Slice> again = new ArrayList<>();
    Path others =
        enter(
            "others",
            plan,
            crew(new Others(plan, Integer.MAX_VALUE, again)),
            SweepFolder.Entry.RESUME);
    assertSame(others, local);
    assertThat(kept()).isPositive();
    assertThat(ahead() + kept()).isEqualTo(written());
  }

  /** A sweep that a cluster began can be ended without one. */
  @ParameterizedTest
  @MethodSource("plans")
  void slicesAreOfUseToThisMachineToo(Plan plan) throws Exception {
    Path local = local("local", plan, SweepFolder.Entry.NEW);
    interrupted(plan, 1);
    Path others = local("others", plan, SweepFolder.Entry.RESUME);
    assertSame(others, local);
    assertThat(kept()).isPositive().isLessThan(written());
  }

  /** And one that this machine began, by a cluster. */
  @Test
  void rowsThatAreThereAreNotCarriedOutAgain() throws Exception {
    Plan plan = failing();
    Path local = local("local", plan, SweepFolder.Entry.NEW);
    Path others = local("others", plan, SweepFolder.Entry.NEW);
    Path rows = others.resolve("runs.csv");
    Files.write(rows, Arrays.copyOf(Files.readAllBytes(rows), (int) (Files.size(rows) / 2)));
    others("others", plan, Integer.MAX_VALUE, SweepFolder.Entry.RESUME);
    assertSame(others, local);
    assertThat(ahead()).isBetween(1000, 1400);
    assertThat(kept()).isEqualTo(2400 - ahead());
  }

  /** Its end is lost, or a byte in it is another: what is not whole is carried out here. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aDamagedSliceCostsItsBatchesOnly(boolean torn) throws Exception {
    Plan plan = failing();
    Path local = local("local", plan, SweepFolder.Entry.NEW);
    interrupted(plan, 3);
    Path damaged = slices(temporary.resolve("others")).get(1);
    byte[] bytes = Files.readAllBytes(damaged);
    bytes[bytes.length / 2] ^= 1;
    Files.write(damaged, torn ? Arrays.copyOf(bytes, bytes.length / 2) : bytes);
    Path others = others("others", plan, Integer.MAX_VALUE, SweepFolder.Entry.RESUME);
    assertSame(others, local);
    assertThat(kept()).isBetween(3 * 5 * 64 - 5 * 64, 3 * 5 * 64 - 64);
  }

  /** An executor that outlives its driver may still write a slice that the next one cuts anew. */
  @Test
  void slicesThatOverlapAreTakenOnce() throws Exception {
    Plan plan = failing();
    Path local = local("local", plan, SweepFolder.Entry.NEW);
    interrupted(plan, 2);
    Path folder = temporary.resolve("others");
    Errand errand =
        new Errand(CONFIGURATION, new winset.sweep.Rounds(plan).next(), SliceFolder.in(folder));
    for (Slice late :
        List.of(new Slice(0, 25, 31, 0), new Slice(0, 3, 8, 0), new Slice(0, 4, 6, 0))) {
      errand.carryOut(plan, late);
    }
    assertThat(slices(folder)).hasSize(5);
    assertSame(others("others", plan, Integer.MAX_VALUE, SweepFolder.Entry.RESUME), local);
  }

  @Test
  void whatWasNotDoneIsCarriedOutAgainIfAskedFor() throws Exception {
    Plan plan = failing();
    Path local = local("local", plan, SweepFolder.Entry.NEW);
    interrupted(plan, 4);
    List<Slice> again = new ArrayList<>();
    Path others =
        enter(
            "others",
            plan,
            crew(new Others(plan, Integer.MAX_VALUE, again)),
            SweepFolder.Entry.RETRY);
    assertSame(others, local);
    assertThat(kept()).isZero();
    assertThat(ahead()).isEqualTo(2400);
  }

  @Test
  void slicesOfAnotherSweepAreNotTaken() throws Exception {
    Plan plan = failing();
    Path local = local("local", plan, SweepFolder.Entry.NEW);
    interrupted(plan, 4);
    Path folder = temporary.resolve("others");
    for (Path slice : slices(folder)) {
      String name = slice.getFileName().toString();
      Files.move(slice, slice.resolveSibling("0123456789abcdef" + name.substring(16)));
    }
    assertSame(others("others", plan, Integer.MAX_VALUE, SweepFolder.Entry.RESUME), local);
    assertThat(kept()).isZero();
  }

  @Test
  void whoeverBeginsAnewTakesNothingOver() throws Exception {
    Plan plan = failing();
    Path local = local("local", plan, SweepFolder.Entry.NEW);
    interrupted(plan, 4);
    assertSame(others("others", plan, Integer.MAX_VALUE, SweepFolder.Entry.FORCE), local);
    assertThat(kept()).isZero();
  }

  /** Tables may have a way to go when they are whole, and not arrive. */
  @Test
  void slicesStayUntilTheyAreReleased() throws Exception {
    others("others", failing(), Integer.MAX_VALUE, SweepFolder.Entry.NEW);
    assertThat(allWereThere).hasSize(8);
    assertThat(temporary.resolve("others").resolve("slices")).doesNotExist();
  }

  @Test
  void otherFilesAmongSlicesAreLeftAlone() throws Exception {
    Plan plan = failing();
    interrupted(plan, 2);
    Path slices = temporary.resolve("others").resolve("slices");
    Files.writeString(slices.resolve("mine.txt"), "mine");
    Files.createDirectories(slices.resolve("mine").resolve("too"));
    others("others", plan, Integer.MAX_VALUE, SweepFolder.Entry.RESUME);
    assertThat(slices.toFile().list()).containsExactlyInAnyOrder("mine.txt", "mine");
  }

  @Test
  void aLinkIsNotFollowed() throws Exception {
    Path mine = Files.createDirectory(temporary.resolve("mine"));
    Path slice = Files.writeString(mine.resolve(new Slice(0, 0, 5, 0).name(NAME)), "mine");
    Plan plan = failing();
    Path folder = local("others", plan, SweepFolder.Entry.NEW);
    Files.createSymbolicLink(folder.resolve("slices"), mine);
    assertThatThrownBy(() -> local("others", plan, SweepFolder.Entry.RESUME))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("leads elsewhere");
    assertThat(slice).hasContent("mine");
  }

  /** As where a path leads to other disks on other machines. */
  @Test
  void slicesThatAreNotToBeSeenAreNotCarriedOutHereInSilence() {
    Plan plan = failing();
    Machines elsewhere =
        new Machines() {
          @Override
          public int slots() {
            return 2;
          }

          @Override
          public void carryOut(Errand errand, List<Slice> slices, Consumer<Slice> done) {
            slices.forEach(done);
          }

          @Override
          public FarFolder folder(String address) {
            throw new UnsupportedOperationException(address);
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> enter("others", plan, crew(elsewhere), SweepFolder.Entry.NEW))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("must be one that all machines share");
  }
}
