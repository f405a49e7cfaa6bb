# Read by the install test: what goes wrong. Each trouble gets a clear line, and nothing is lost.

check_trouble() {
    local new=/packages/$(basename "$deb")

    says "a second installer at the same time" "lock" in_system "
        dpkg -i $new >/dev/null 2>&1 & sleep 1
        apt-get -qq -y -o DPkg::Lock::Timeout=0 install --reinstall $new; code=\$?; wait; exit \$code"
    check "and the program there runs" as_maria "wayfile --version"

    in_system "rm -rf /opt/wayfile/lib/app /opt/wayfile/lib/runtime/lib/modules"
    says "a half-removed program" "not whole|install Wayfile again" as_maria "wayfile --version"
    check "is made whole by installing again" in_system \
        "apt-get -qq -y --reinstall --no-install-recommends install $new && su maria -c \"wayfile --version\""

    MOUNTS='mount -t tmpfs -o size=60m none "$0/opt"' says "no room on the disk" "[Nn]o space left" in_system \
        "apt-get -y --reinstall --no-install-recommends install $new"
    check "with room again it installs" in_system \
        "dpkg --configure -a; apt-get -qq -y -f --reinstall --no-install-recommends install $new && su maria -c \"wayfile --version\""
    check "the vault is whole after all that" as_maria "wayfile vault verify --passphrase-file pass \"Papeles de Mamá\""

    says "no display" "no display" in_system "su maria -c \"cd; unset DISPLAY; wayfile\""
    says "a display that does not answer" "display" in_system "su maria -c \"cd; DISPLAY=:99 wayfile\""
    LANG_OF=POSIX check "a locale without UTF-8 reads names with accents" as_maria \
        "wayfile vault verify --passphrase-file pass \"Papeles de Mamá\""
    LANG_OF=es_MX.ISO-8859-1 check "a locale that is not installed, too" as_maria \
        "wayfile vault verify --passphrase-file pass \"Papeles de Mamá\""
    MOUNTS='mount --bind "$0/home" "$0/home" && mount -o remount,bind,ro "$0/home"' \
        check "a read-only home: the window opens" window_open "$place/read-only.png" "wayfile Familia"
    MOUNTS='mount --bind "$0/home" "$0/home" && mount -o remount,bind,ro "$0/home"' \
        says "a read-only home: a new vault is refused in one line" "write|read-only|cannot" as_maria \
        "wayfile vault create --passphrase-file pass Nuevo"
    MOUNTS='mount -t tmpfs -o size=1m none "$0/mnt" && chown 1500 "$0/mnt"' \
        says "a full stick: a new vault is refused in one line" "room|space|full" as_maria \
        "head -c 1010000 /dev/zero >/mnt/full; wayfile vault create --passphrase-file pass /mnt/Nuevo"
}

# The folder for a USB stick, in a system that has no GTK, then on a system that has it.
check_portable() {
    local archive
    archive=$(ls "$root/target/installers/"*-portable.tar.gz 2>/dev/null) || { note "no portable archive was built, left out"; return; }
    mkdir -p "$system/media/Memoria de Mamá"
    tar xzf "$archive" -C "$system/media/Memoria de Mamá"
    chown -R 1500 "$system/media/Memoria de Mamá"
    local here="/media/Memoria de Mamá/Wayfile/bin/wayfile"
    says "portable without GTK: the window says what is missing" "GTK" as_maria "\"$here\""
    check "portable without GTK: commands work" as_maria "printf %s \"seven purple ladders\" >pass; \"$here\" --version"
    in_system "apt-get -qq -y --no-install-recommends install libgtk-3-0* libgl1 libxtst6 libxxf86vm1 fonts-dejavu-core || apt-get -qq -y --no-install-recommends install libgtk-3-0t64 libgl1 libxtst6 libxxf86vm1 fonts-dejavu-core" >/dev/null 2>&1
    touch "$place/before"
    check "portable: makes the example in its own folder" as_maria \
        "\"$here\" example --passphrase-file pass \"/media/Memoria de Mamá/Wayfile/data/vaults/Familia\""
    check "portable: the window opens" window_open "$place/portable.png" "\"$here\" \"/media/Memoria de Mamá/Wayfile/data/vaults/Familia\""
    check "portable: settings lie in its folder" test -f "$system/media/Memoria de Mamá/Wayfile/data/config/settings.properties"
    check "portable: nothing was written outside" sh -c \
        "! find '$system/home' '$system/tmp' '$system/var' '$system/root' -newer '$place/before' -type f -not -path '*/apt/*' | grep ."
    mv "$system/media/Memoria de Mamá" "$system/media/usb2"
    check "portable: in another place it starts" window_open "$place/portable-2.png" "/media/usb2/Wayfile/bin/wayfile"
    check "portable: and finds its vault there" \
        grep -q "lastVault=/media/usb2/Wayfile/data/vaults/Familia" "$system/media/usb2/Wayfile/data/config/settings.properties"
    says "portable on a read-only stick" "cannot write" env \
        MOUNTS='mount --bind "$0/media" "$0/media" && mount -o remount,bind,ro "$0/media"' \
        bash -c "$(declare -f in_system as_maria); system='$system'; as_maria '/media/usb2/Wayfile/bin/wayfile'"
}
