# Read by the other scripts here: finds what a build needs and installs what is missing, where it may.
# Everything said here goes to standard error; standard output belongs to the command that is run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
version=$(sed -n 's:^    <version>\(.*\)</version>$:\1:p' "$root/pom.xml" | head -n 1)
jar=$root/target/wayfile-$version.jar
stamp=$root/target/.built
wanted_java=25

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# Installs Debian packages when the system has apt and this user may; fails quietly otherwise.
install_packages() {
    command -v apt-get >/dev/null || return 1
    local as=()
    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null || return 1
        as=(sudo -n)
    fi
    local apt=("${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y -qq --no-install-recommends)
    say "Installing $*"
    "${apt[@]}" install "$@" </dev/null >&2 2>/dev/null && return 0
    "${apt[@]}" update </dev/null >&2 2>/dev/null
    "${apt[@]}" install "$@" </dev/null >&2
}

# True when this folder holds a whole JDK (compiler included) that is new enough.
is_wanted_jdk() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    local major
    major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ -n "$major" ] && [ "$major" -ge "$wanted_java" ]
}

# Prints the folder of the first JDK that is new enough: JAVA_HOME, the path, then the usual folders.
find_jdk() {
    local candidate on_path
    on_path=$(readlink -f "$(command -v javac || true)" 2>/dev/null || true)
    for candidate in "${JAVA_HOME:-}" "${on_path%/bin/javac}" /usr/lib/jvm/* "$HOME"/.jdks/* \
        "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$candidate" ] && is_wanted_jdk "$candidate"; then
            printf '%s\n' "$candidate"
            return 0
        fi
    done
    return 1
}

# Sets java_home. Maven's toolchain looks into the same folders and at JAVA25_HOME.
need_jdk() {
    java_home=$(find_jdk) || { install_packages "openjdk-$wanted_java-jdk" 2>/dev/null && java_home=$(find_jdk); } ||
        fail "Wayfile needs a JDK $wanted_java or later. None was found in JAVA_HOME, on the path or in /usr/lib/jvm: please install one."
    export JAVA25_HOME=$java_home
}

need_maven() {
    command -v mvn >/dev/null || install_packages maven ||
        fail "Wayfile is built with Maven (mvn). Please install the package maven."
}

# True when the system's loader knows these libraries. Other systems than Linux bring their own window toolkit.
has_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    local known library
    known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || return 0
    for library; do
        case $known in *"$library"*) ;; *) return 1 ;; esac
    done
}

# JavaFX draws text and windows with GTK 3. Its absence stops the window, not the command line: a word, no failure.
need_gtk() {
    has_libraries libgtk-3.so.0 libXtst.so.6 libXxf86vm.so.1 libGL.so.1 ||
        install_packages libgtk-3-0 libxtst6 libxxf86vm1 libgl1 ||
        say "The window needs GTK 3: please install libgtk-3-0, libxtst6, libxxf86vm1 and libgl1."
}

need_xvfb() {
    command -v xvfb-run >/dev/null || install_packages xvfb xauth ||
        fail "The tests in a real window need a virtual display. Please install the package xvfb."
}

# Packs the program with Maven, without running tests; its talk goes to a file, and its end is shown when it fails.
package() {
    mkdir -p "$root/target"
    if ! (cd "$root" && mvn -B -ntp -Dspotless.check.skip=true "$@" package) </dev/null >"$root/target/build.log" 2>&1; then
        tail -n 30 "$root/target/build.log" >&2
        fail "The build failed. The whole account is in target/build.log."
    fi
}
