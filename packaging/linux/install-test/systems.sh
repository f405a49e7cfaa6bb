# Read by the install test: packages to test, clean systems to test them in, a display to look at.

note() { printf '\n== %s\n' "$*" | tee -a "$place/log.txt" >&2; }
good() { printf 'ok      %s\n' "$*" | tee -a "$place/log.txt" >&2; }
bad() {
    printf 'NOT OK  %s\n' "$*" | tee -a "$place/log.txt" >&2
    failures=$((failures + 1))
}

# check WORDS COMMAND…: one line of the log. What the command said goes to last.txt.
check() {
    local words=$1
    shift
    if "$@" >"$place/last.txt" 2>&1; then
        good "$words"
    else
        bad "$words"
        tail -n 12 "$place/last.txt" | sed 's/^/          /' | tee -a "$place/log.txt" >&2
    fi
}

# says WORDS PATTERN COMMAND…: the command fails, and says the pattern.
says() {
    local words=$1 pattern=$2
    shift 2
    if "$@" >"$place/last.txt" 2>&1; then
        bad "$words: it did not fail"
    elif grep -q -E "$pattern" "$place/last.txt"; then
        good "$words: \"$(grep -m1 -E "$pattern" "$place/last.txt" | cut -c1-110)\""
    else
        bad "$words: it said something else"
        tail -n 12 "$place/last.txt" | sed 's/^/          /' | tee -a "$place/log.txt" >&2
    fi
}

# The packages of this version, and a real older one: the same program, whose one changed class says 0.0.9.
build_packages() {
    if [ -z "${WAYFILE_REUSE:-}" ]; then
        "$root/packaging/installer" folder deb rpm portable
    fi
    deb=$root/target/installers/wayfile_${version}_$(dpkg --print-architecture).deb
    [ -f "$deb" ] || fail "There is no $deb: leave WAYFILE_REUSE out."
    folder=$root/target/installers/wayfile
    old_deb=$place/old/wayfile_0.0.9_$(dpkg --print-architecture).deb
    if [ ! -f "$old_deb" ] || [ "$deb" -nt "$old_deb" ]; then
        old_program
        DPKG_DEB_COMPRESSOR_TYPE=gzip "$java_home/bin/java" "$root/packaging/common/installer/Installer.java" "$root" \
            deb --version=0.0.9 --jar="$place/old/wayfile-0.0.9.jar" --out="$place/old"
        touch "$old_deb"
    fi
}

old_program() {
    rm -rf "$place/old"
    mkdir -p "$place/old/source"
    cp -r "$root/target/classes" "$place/old/classes"
    local door=src/main/java/org/wayfile/app/cli/CommandLineDoor.java
    sed "s/Wayfile $version/Wayfile 0.0.9/" "$root/$door" >"$place/old/source/CommandLineDoor.java"
    grep -q 'Wayfile 0.0.9' "$place/old/source/CommandLineDoor.java" || fail "$door does not name its version any more."
    "$java_home/bin/javac" -nowarn -proc:none -d "$place/old/changed" -cp "$jar:$root/target/lib/*" \
        "$place/old/source/CommandLineDoor.java" 2>"$place/old/javac.txt" || fail "$(cat "$place/old/javac.txt")"
    cp -r "$place/old/changed/." "$place/old/classes/"
    "$java_home/bin/jar" --create --file "$place/old/wayfile-0.0.9.jar" --main-class org.wayfile.app.Main \
        --module-version 0.0.9 -C "$place/old/classes" .
}

# A minimal system of a release, made once; false when the mirror has no such release.
system_base() {
    base=$place/base-$1
    [ -e "$base/.done" ] && return 0
    rm -rf "$base"
    # Without a mirror of one's own debootstrap takes the distribution's.
    debootstrap --variant=minbase "$1" "$base" ${WAYFILE_MIRROR:+"$WAYFILE_MIRROR"} >"$place/debootstrap.txt" 2>&1 ||
        return 1
    touch "$base/.done"
}

# A fresh copy of it, with a person whose home folder has a space and an accent.
system_fresh() {
    system=$place/system
    # Nothing is mounted in it: in_system takes its mounts with it when it ends.
    rm -rf "$system"
    cp -a "$place/base-$1" "$system"
    cp /etc/resolv.conf "$system/etc/resolv.conf"
    { grep -l -s -r 'Acquire::[a-z]*::Proxy' /etc/apt/apt.conf.d || true; } | xargs -r cp -t "$system/etc/apt/apt.conf.d"
    mkdir -p "$system/packages" "$system/home/María José"
    cp "$deb" "$old_deb" "$system/packages/"
    in_system "useradd -u 1500 -d '/home/María José' -s /bin/sh maria && chown -R maria '/home/María José' && apt-get -qq update" \
        >/dev/null 2>&1
}

# in_system COMMANDS: as root in the system, with the host's display.
in_system() {
    unshare --mount --fork bash -c '
        mount --make-rprivate /
        for each in proc sys dev; do mount --rbind "/$each" "$0/$each"; done
        mkdir -p "$0/tmp/.X11-unix" && mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix"
        eval "${MOUNTS:-}"
        exec chroot "$0" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive \
            LC_ALL=C.UTF-8 DISPLAY="'"${DISPLAY:-}"'" sh -c "$1"' "$system" "$1"
}

# as_maria COMMANDS: as the person, in a login of a Spanish speaker.
as_maria() {
    in_system "su maria -s /bin/sh -c 'cd; unset LC_ALL; export LANG=${LANG_OF:-C.UTF-8}; $1'"
}

display_begin() {
    export DISPLAY=:73
    Xvfb "$DISPLAY" -screen 0 1366x768x24 -ac -noreset >/dev/null 2>&1 &
    xvfb=$!
    local tries=0
    until xdotool getdisplaygeometry >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ "$tries" -lt 100 ] || fail "The virtual display did not start."
        sleep 0.1
    done
}

display_end() { kill "$xvfb" 2>/dev/null || true; }

# window_appears: waits for Wayfile's window, then for a calm picture of it in $1.
window_appears() {
    local tries=0 window
    until window=$(xdotool search --onlyvisible --name '^Wayfile$' 2>/dev/null | head -n 1) && [ -n "$window" ]; do
        tries=$((tries + 1))
        [ "$tries" -lt 300 ] || return 1
        sleep 0.2
    done
    sleep 3
    import -window "$window" "$1"
    # A window that was never painted has one colour.
    [ "$(identify -format '%k' "$1")" -gt 50 ]
}

# Ends the programs that run inside the system, each by its own number, as a session's end does.
stop_program() {
    local process
    for process in /proc/[0-9]*; do
        if [ "$(cat "$process/comm" 2>/dev/null)" = java ] && [ "$(readlink "$process/root")" = "$system" ]; then
            kill -TERM "${process#/proc/}"
        fi
    done
}

# window_open PICTURE COMMANDS: starts the program as the person, looks at its window, ends it as a session's end does.
window_open() {
    local picture=$1 process result=0
    as_maria "$2" >"$place/window.txt" 2>&1 &
    process=$!
    window_appears "$picture" || result=1
    stop_program
    wait "$process" || true
    return "$result"
}
