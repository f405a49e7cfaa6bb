# Read by the install test: what must work.

check_sizes() {
    local bytes installed
    bytes=$(stat -c %s "$deb")
    installed=$(dpkg-deb -f "$deb" Installed-Size)
    say "        $(ls -l "$root"/target/installers/*.deb "$root"/target/installers/*.rpm "$root"/target/installers/*.tar.gz 2>/dev/null |
        awk '{printf "%s %.1f MB; ", $NF, $5 / 1e6}')"
    check "the .deb has at most 60 MB ($((bytes / 1000000)) MB)" [ "$bytes" -le 60000000 ]
    check "at most 200 MB are installed ($((installed / 1024)) MB)" [ "$installed" -le $((200 * 1024)) ]
}

# The driver refuses to link a forbidden module; here the image that ships is asked itself.
check_image() {
    "$folder/lib/runtime/bin/java" --list-modules | sed 's/@.*//' >"$place/modules.txt"
    local module
    for module in java.net.http java.rmi java.naming java.management jdk.management.agent java.scripting java.compiler \
        jdk.httpserver jdk.attach jdk.jdwp.agent javafx.web jdk.sctp jdk.net; do
        check "no module $module" sh -c "! grep -qx '$module' '$place/modules.txt'"
    done
    check "no command but java in the runtime" [ "$(ls "$folder/lib/runtime/bin")" = java ]
    check "the version starts from both files of the cache" sh -c "
        WAYFILE_JAVA='-Xshare:on -Xlog:class+load:stdout' '$folder/bin/wayfile' --version | grep -q 'shared objects file (top)'"
    check "no builder's folder in the launcher and flags" sh -c "! grep -rq -e /root -e '$root' '$folder/bin' '$folder/lib/app/wayfile.flags'"
    check "every library's licence is inside" test -s "$folder/share/licences/THIRD-PARTY.txt"
}

check_files() {
    dpkg-deb -c "$deb" | awk '{print $6}' | sed 's/^\.//' >"$place/files.txt"
    local file
    for file in /usr/bin/wayfile /usr/share/applications/org.wayfile.Wayfile.desktop \
        /usr/share/mime/packages/org.wayfile.Wayfile.xml /usr/share/metainfo/org.wayfile.Wayfile.metainfo.xml \
        /usr/share/icons/hicolor/48x48/apps/org.wayfile.Wayfile.png /opt/wayfile/lib/runtime/lib/server/classes.jsa \
        /opt/wayfile/lib/app/wayfile.jsa /opt/wayfile/lib/app/fonts/SourceSans3-Regular.ttf; do
        check "the .deb holds $file" grep -qx "$file" "$place/files.txt"
    done
    check "the .deb runs no script" sh -c "! dpkg-deb --ctrl-tarfile '$deb' | tar t | grep -E 'inst|rm\$'"
    local rpm
    rpm=$(ls "$root/target/installers/"*.rpm 2>/dev/null || true)
    if [ -n "$rpm" ] && command -v rpm >/dev/null; then
        check "the .rpm holds the same files" sh -c \
            "export LC_ALL=C; rpm -qlp '$rpm' | grep -v /usr/share/doc | sort >'$place/rpm.txt'; sed 's,/\$,,' '$place/files.txt' | grep -v -x -e '' -e /opt -e '/usr.*[^g]' | sort >'$place/deb.txt'; grep -c . '$place/rpm.txt' && ! comm -23 '$place/deb.txt' '$place/rpm.txt' | grep /opt/wayfile/"
        check "the .rpm runs no script" sh -c "[ -z \"\$(rpm -qp --scripts '$rpm')\" ]"
        check "the .rpm names libraries, not one distribution's packages" sh -c "rpm -qp --requires '$rpm' | grep -q 'libgtk-3.so.0'"
    fi
}

# Old version, a vault of its own, then the new version over it.
check_upgrade() {
    check "0.0.9 installs without a desktop or recommended packages" in_system \
        "apt-get -qq -y --no-install-recommends install /packages/$(basename "$old_deb")"
    check "0.0.9 runs" as_maria "wayfile --version | grep -x \"Wayfile 0.0.9\""
    check "0.0.9 makes a vault in a folder with a space and accents" as_maria \
        "printf %s \"seven purple ladders\" >pass; wayfile vault create --passphrase-file pass \"Papeles de Mamá\""
    check "$version installs over it" in_system "apt-get -qq -y --no-install-recommends install /packages/$(basename "$deb")"
    check "new code runs, from the new cache" as_maria "WAYFILE_JAVA=-Xshare:on wayfile --version | grep -x \"Wayfile $version\""
    check "the vault of 0.0.9 is whole" as_maria "wayfile vault verify --passphrase-file pass \"Papeles de Mamá\""
}

check_use() {
    check "a vault is made and opened again" as_maria \
        "wayfile vault create --passphrase-file pass \"Año nuevo\" && wayfile vault verify --passphrase-file pass \"Año nuevo\""
    check "the example family moves in" as_maria "wayfile example --passphrase-file pass Familia"
    check "a sheet is printed to PDF" as_maria \
        "wayfile prep-sheet --passphrase-file pass --case \$(wayfile cases --passphrase-file pass Familia | awk \"/I-485/ {print \\\$1; exit}\") -o hoja.pdf Familia && head -c 5 hoja.pdf | grep -q %PDF- && [ \$(stat -c %s hoja.pdf) -gt 20000 ]"
    check "and nothing is said beside it" as_maria \
        "wayfile prep-sheet --passphrase-file pass --case \$(wayfile cases --passphrase-file pass Familia | awk \"/I-485/ {print \\\$1; exit}\") -o hoja2.pdf Familia >said.txt 2>&1; ! grep . said.txt"
    check "the finder answers on standard output alone" as_maria \
        "[ \"\$(wayfile find-agency wrong date on I-94 2>&1 >out.txt)\" = \"\" ] && grep -q cbp out.txt"
    check "the first window opens" window_open "$place/first-run.png" wayfile
    check "the unlock screen of a vault opens" window_open "$place/unlock.png" "wayfile Familia"
    check "nothing was said while it ran" test ! -s "$place/window.txt"
    check "nothing was left in /tmp" sh -c "! ls -A '$system/tmp' | grep -v -e '^\\.X'"
}

check_double_click() {
    in_system "apt-get -qq -y --no-install-recommends install shared-mime-info desktop-file-utils hicolor-icon-theme xdg-utils libglib2.0-bin" \
        >/dev/null 2>&1
    check "a backup is made" as_maria "wayfile vault backup --passphrase-file pass Familia && cp \$(ls Familia/backups/* | grep backup | head -n 1) mi.wayfile-backup"
    check "the desktop knows the file" as_maria \
        "gio info -a standard::content-type mi.wayfile-backup | grep -q application/vnd.wayfile.backup"
    check "the desktop opens it with Wayfile" as_maria \
        "gio mime application/vnd.wayfile.backup | grep -q org.wayfile.Wayfile.desktop"
    check "the window offers to restore it" window_open "$place/restore.png" "wayfile mi.wayfile-backup"
    check "the menu entry is valid" in_system "desktop-file-validate /usr/share/applications/org.wayfile.Wayfile.desktop"
}

# Two programs at once: both start; each has a window of its own, and the vault is opened by one alone.
check_second_start() {
    as_maria "wayfile Familia" >/dev/null 2>&1 &
    local first=$!
    check "a first window is open" window_appears "$place/second-1.png"
    xdotool search --onlyvisible --name '^Wayfile$' windowfocus
    xdotool type --delay 40 'seven purple ladders'
    xdotool key Return
    sleep 12
    import -window root "$place/second-2.png"
    says "the vault that is open there is not opened again" "open in another window|in use|another" \
        as_maria "wayfile cases --passphrase-file pass Familia"
    stop_program
    wait "$first" || true
    check "after it ended, the vault opens" as_maria "wayfile cases --passphrase-file pass Familia"
}

check_remove() {
    check "it is removed" in_system "apt-get -qq -y purge wayfile"
    check "no file of it is left in the system" sh -c \
        "! find '$system/opt' '$system/usr' '$system/etc' '$system/var/lib' -iname '*wayfile*' -not -path '*/apt/*' | grep ."
    check "the vaults are left" in_system "test -f '/home/María José/Papeles de Mamá/vault.yaml' -a -f '/home/María José/Familia/vault.yaml'"
}

# The first picture comes before any class of the database, of the content packs, of a table, of the key derivation.
check_first_picture() {
    local home=$place/first
    rm -rf "$home"
    mkdir -p "$home"
    printf 'seven purple ladders' >"$home/pass"
    "$folder/bin/wayfile" example --passphrase-file "$home/pass" "$home/Familia"
    HOME=$home WAYFILE_JAVA="-Xshare:off -Xlog:class+load:file=$home/classes.txt" "$folder/bin/wayfile" "$home/Familia" \
        >/dev/null 2>&1 &
    local program=$!
    check "the unlock screen appears without a cache, too" window_appears "$home/first.png"
    kill "$program"
    wait "$program" || true
    check "the window was painted" grep -q 'com.sun.javafx.tk.quantum.PresentingPainter ' "$home/classes.txt"
    check "before the first picture: no class of database, content, search, PDF, key derivation, table, command line" sh -c "
        ! sed '/quantum.PresentingPainter /q' '$home/classes.txt' |
            grep -E ' (org\\.h2|org\\.jdbi|org\\.flywaydb|tools\\.jackson|org\\.snakeyaml|org\\.apache|org\\.bouncycastle|picocli|javafx\\.scene\\.control\\.Table)'"
}
