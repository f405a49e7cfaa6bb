import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Permissions as ls writes them. */
final class Permissions {

    private Permissions() {}

    static Set<PosixFilePermission> of(String text) {
        return PosixFilePermissions.fromString(text);
    }
}
