# Read by the install test: what can be known here about the installers for Windows and macOS.

check_others() {
    local driver=$root/packaging/common/installer/JPackaged.java
    check "Windows: the upgrade code is the one it always was" grep -q '"6d1f7c0e-52b7-4f3b-9a52-3c8f0f8a2d11"' "$driver"
    local option
    for option in --win-per-user-install --win-menu --win-upgrade-uuid --file-associations --license-file; do
        check "Windows: the installer is made with $option" grep -q -e "\"$option\"" "$driver"
    done
    check "macOS: the program has its identifier" grep -q '"org.wayfile.Wayfile"' "$driver"
    if command -v icotool >/dev/null; then
        check "Windows: the icon has seven sizes" [ "$(icotool -l "$root/packaging/windows/wayfile.ico" | grep -c width)" -eq 7 ]
    fi
    if command -v icns2png >/dev/null; then
        check "macOS: the icon has six sizes" [ "$(icns2png -l "$root/packaging/macos/wayfile.icns" | grep -c ' PNG\|32-bit\|8-bit\|icon')" -ge 6 ]
    fi
    check "a backup file is tied to the program on all three systems" sh -c "
        grep -q 'extension=wayfile-backup' '$root/packaging/common/wayfile-backup.properties' &&
        grep -q 'mime-type=application/vnd.wayfile.backup' '$root/packaging/common/wayfile-backup.properties' &&
        grep -q '\\*.wayfile-backup' '$root/packaging/linux/org.wayfile.Wayfile.xml'"
    check "the workflow can be read, and every script it runs is there" python3 "$here/workflow.py" "$root"
    local script
    for script in windows/sign macos/certificate macos/notarise macos/try linux/appimage installer icons; do
        check "packaging/$script has no fault of syntax" bash -n "$root/packaging/$script"
    done
    check "without a certificate Windows signing says so" sh -c "CERTIFICATE= '$root/packaging/windows/sign' x.msi | grep -q 'Not signed'"
    check "without a certificate macOS signing says so" sh -c "CERTIFICATE= '$root/packaging/macos/certificate' | grep -q 'ad hoc'"
    check "without an account notarising says so" sh -c "ACCOUNT= '$root/packaging/macos/notarise' x.dmg | grep -q 'Not notarised'"
    check "jpackage's form of the program is made, trained and starts from its cache" \
        "$java_home/bin/java" "$root/packaging/common/installer/Installer.java" "$root" app-image --out="$place/app-image"
    local configuration=$place/app-image/Wayfile/lib/app/Wayfile.cfg
    check "its launcher knows the flags and the cache" sh -c "
        grep -q -e '-XX:+UseSerialGC' '$configuration' && grep -q -e '-XX:SharedArchiveFile=\$APPDIR' '$configuration'"
    check "its launcher runs a command" sh -c "'$place/app-image/Wayfile/bin/Wayfile' find-agency my card was lost | grep -q uscis"
}
