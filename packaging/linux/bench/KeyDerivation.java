import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** How long the key derivation of a vault takes by itself, cold, in milliseconds: the part of unlocking that is meant to be slow. */
public final class KeyDerivation {

    public static void main(String[] arguments) throws Exception {
        String vault = Files.readString(Path.of(arguments[0], "vault.yaml"));
        Argon2Parameters cost = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(new byte[16])
                .withMemoryAsKB(number(vault, "memoryKib"))
                .withIterations(number(vault, "passes"))
                .withParallelism(number(vault, "lanes"))
                .build();
        long begin = System.nanoTime();
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(cost);
        generator.generateBytes("seven purple ladders".getBytes(StandardCharsets.UTF_8), new byte[32]);
        System.out.println((System.nanoTime() - begin) / 1_000_000);
    }

    private static int number(String text, String name) {
        Matcher found = Pattern.compile(name + ":\\s*(\\d+)").matcher(text);
        found.find();
        return Integer.parseInt(found.group(1));
    }
}
