import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Packs the program's folder as .deb, .rpm and tar.gz. No package runs a script of ours: what the desktop must know lies
 * where the system's own triggers look, so installing and removing cannot fail for want of a desktop.
 */
final class LinuxPackages {

    private final Build build;
    private final Path program;

    LinuxPackages(Build build, Path program) {
        this.build = build;
        this.program = program;
    }

    Path deb() throws IOException {
        Run.need("dpkg-deb", "dpkg");
        Path tree = staged("deb");
        Path documents = tree.resolve("usr/share/doc/wayfile");
        Files.createDirectories(documents);
        Files.copy(build.packaging().resolve("linux/copyright"), documents.resolve("copyright"));
        Path control = tree.resolve("DEBIAN/control");
        Files.createDirectories(control.getParent());
        long kilobytes = (Build.size(tree) + 1023) / 1024;
        Files.writeString(
                control,
                build.filled(
                        "linux/control",
                        Map.of(
                                "VERSION", build.version(),
                                "ARCHITECTURE", Build.debianProcessor(),
                                "SIZE", String.valueOf(kilobytes))));
        build.settle(tree);
        Path file = build.out().resolve("wayfile_" + build.version() + "_" + Build.debianProcessor() + ".deb");
        String compressor = System.getenv().getOrDefault("DPKG_DEB_COMPRESSOR_TYPE", "xz");
        Run.of("dpkg-deb", "-Z" + compressor, "--root-owner-group", "--build", tree, file)
                .with("SOURCE_DATE_EPOCH", String.valueOf(build.moment()))
                .with("DPKG_DEB_THREADS_MAX", "1")
                .said();
        return file;
    }

    Path rpm() throws IOException {
        Run.need("rpmbuild", "rpm");
        Path tree = staged("rpm");
        build.settle(tree);
        Path spec = build.work().resolve("wayfile.spec");
        Files.writeString(
                spec,
                build.filled("linux/wayfile.spec", Map.of("VERSION", build.version(), "TREE", tree.toString())));
        Path top = build.work().resolve("rpmbuild");
        Build.delete(top);
        Run make = Run.of("rpmbuild", "-bb", "--target", Build.rpmProcessor());
        for (String definition : List.of(
                "_topdir " + top,
                "_rpmdir " + build.out(),
                "_rpmfilename wayfile-%{version}-%{release}.%{arch}.rpm",
                "_buildhost localhost",
                "use_source_date_epoch_as_buildtime 1",
                "clamp_mtime_to_source_date_epoch 1",
                "_binary_payload " + System.getenv().getOrDefault("WAYFILE_RPM_PAYLOAD", "w19.zstdio"))) {
            make.and("--define", definition);
        }
        make.and(spec).with("SOURCE_DATE_EPOCH", String.valueOf(build.moment())).said();
        return build.out().resolve("wayfile-" + build.version() + "-1." + Build.rpmProcessor() + ".rpm");
    }

    /** A folder for a USB stick: with the file "portable" in it, everything the program writes stays inside. */
    Path portable() throws IOException {
        Path name = Path.of("wayfile-" + build.version() + "-linux-" + Build.rpmProcessor() + "-portable");
        Path tree = build.work().resolve("portable");
        Build.delete(tree);
        Build.copy(program, tree.resolve("Wayfile"));
        Files.copy(build.packaging().resolve("linux/portable.txt"), tree.resolve("Wayfile/portable"));
        build.settle(tree);
        Path file = build.out().resolve(name + ".tar.gz");
        Run.need("tar", "tar");
        Run.of("sh", "-c", "tar --sort=name --mtime=@$0 --owner=0 --group=0 --numeric-owner -C \"$1\" -c Wayfile"
                + " | gzip -n -6 > \"$2\"", build.moment(), tree, file)
                .said();
        return file;
    }

    /** The tree as it will lie in the system: /opt/wayfile, and what the desktop reads beside it. */
    private Path staged(String kind) throws IOException {
        Path tree = build.work().resolve(kind);
        Build.delete(tree);
        Path opt = tree.resolve("opt/wayfile");
        Build.copy(program, opt);
        for (String part : List.of("applications", "mime", "metainfo", "icons")) {
            Path from = opt.resolve("share").resolve(part);
            Build.copy(from, tree.resolve("usr/share").resolve(part));
            Build.delete(from);
        }
        Path command = tree.resolve("usr/bin/wayfile");
        Files.createDirectories(command.getParent());
        Files.createSymbolicLink(command, Path.of("/opt/wayfile/bin/wayfile"));
        return tree;
    }
}
