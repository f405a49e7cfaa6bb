# Read by the install test: does the program say anything to anybody?
#
# It runs in a network namespace with nothing in it (not even a loopback that is up), under a trace of every network call.
# Allowed are the desktop's own sockets on this computer: the display, the message bus, the bus of screen readers, the
# name service cache. The JDK makes sockets to see whether IPv4 and IPv6 exist, and closes them unused: allowed.

check_silence() {
    local home=$place/silent
    rm -rf "$home"
    mkdir -p "$home"
    local traced=(unshare --net strace -f -qq -e "trace=network" -s 200)
    check "every screen is walked through without any network" \
        env HOME="$home" "${traced[@]}" -o "$place/walk.trace" "$folder/bin/wayfile" demo "$home/pictures"
    check_trace "the walk" "$place/walk.trace"
    check "a command runs without any network" \
        env HOME="$home" "${traced[@]}" -o "$place/command.trace" "$folder/bin/wayfile" find-agency my card was lost
    check_trace "the command" "$place/command.trace"
}

check_trace() {
    local what=$1 trace=$2
    check "$what: was traced" grep -q 'socket(' "$trace" || true
    check "$what: nothing listens" sh -c "! grep -E '(listen|accept4?)\\(' '$trace'"
    check "$what: nothing is bound" sh -c "! grep -E 'bind\\(' '$trace'"
    check "$what: nothing goes to the internet" sh -c \
        "! grep -E '(connect|sendto|sendmsg|sendmmsg)\\(.*(AF_INET|AF_INET6|AF_NETLINK)' '$trace'"
    check "$what: no name is looked up" sh -c "! grep -E 'htons\\((53|853|5353)\\)' '$trace'"
    check "$what: connections go to the desktop's own sockets" sh -c \
        "! grep 'connect(' '$trace' | grep -v -E 'sun_path=(@?\"/tmp/\\.X11-unix/|@?\"/run/user/[0-9]+/(bus|at-spi)|\"/(var/)?run/dbus/system_bus_socket|\"/var/run/nscd/socket|@?\"/tmp/dbus-|@?\"$HOME/\\.cache/at-spi)'"
}
