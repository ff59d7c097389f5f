package winset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Where a class joins a fraction into a string, or formats anything but texts as the language of
 * the machine has it. The compiler joins strings by instructions that ArchUnit passes over. Objects
 * whose type is known only while running are not seen through; a method that formats is taken
 * whole.
 */
final class PrintedNumbers extends ClassVisitor {

  private static final Set<String> FRACTIONS =
      Set.of("D", "F", "Ljava/lang/Double;", "Ljava/lang/Float;", "Ljava/lang/Number;");
  private static final Set<String> BOXES = Set.of("java/lang/Double", "java/lang/Float");
  private static final Pattern NO_TEXT = Pattern.compile("%[-#+0,(<$.\\d]*[a-zA-Z](?<![sn])");

  private final List<String> found = new ArrayList<>();
  private String name = "";

  private PrintedNumbers() {
    super(Opcodes.ASM9);
  }

  /** What stands in a class file, a line each. */
  static List<String> in(byte[] classFile) {
    PrintedNumbers numbers = new PrintedNumbers();
    new ClassReader(classFile).accept(numbers, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return numbers.found;
  }

  @Override
  public void visit(
      int version,
      int access,
      String className,
      @Nullable String signature,
      String superName,
      String[] interfaces) {
    name = className;
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String method,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return new Method(method);
  }

  /** One method: what it formats shows only at its end. */
  private final class Method extends MethodVisitor {

    private final String method;
    private boolean formats;
    private boolean fractions;

    Method(String method) {
      super(Opcodes.ASM9);
      this.method = method;
    }

    @Override
    public void visitInvokeDynamicInsn(
        String called, String descriptor, Handle bootstrap, Object... constants) {
      if (bootstrap.getOwner().equals("java/lang/invoke/StringConcatFactory")) {
        for (Type joined : Type.getArgumentTypes(descriptor)) {
          if (FRACTIONS.contains(joined.getDescriptor())) {
            found.add(name + "." + method + " joins a fraction into a string");
          }
        }
      }
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String called, String descriptor, boolean ofInterface) {
      boolean here = !descriptor.startsWith("(Ljava/util/Locale;");
      formats |= owner.equals("java/lang/String") && called.startsWith("format") && here;
      fractions |= BOXES.contains(owner) && called.equals("valueOf");
    }

    @Override
    public void visitLdcInsn(Object constant) {
      fractions |= constant instanceof String text && NO_TEXT.matcher(text).find();
    }

    @Override
    public void visitEnd() {
      if (formats && fractions) {
        found.add(name + "." + method + " formats a number in the language of the machine");
      }
    }
  }
}
