#!/usr/bin/python3
"""Measures starts from outside, by looking at the screen: packaging/bench start

Each program is started in turns on a virtual display of its own, N times. Measured from the moment of exec:
mapped   the first window of the program is mapped
last     the last change of the picture that is larger than a blinking caret
pss      memory of all its processes 3 s later, shared pages by halves (PSS)
cpu      processor time until then
open     from the key Return after the passphrase to the last change of the picture (Wayfile alone), for --unlock=WORDS
key      what --key=COMMAND says right after that: the milliseconds that deriving the key takes by itself

Usage: start.py N FOLDER [--unlock=WORDS --key=COMMAND] NAME=COMMAND...     (FOLDER: where each program finds its HOME)
"""
import mmap
import os
import re
import shlex
import signal
import statistics
import subprocess
import sys
import time

from Xlib import X, display

WIDTH, HEIGHT = 1366, 768
CARET_ROWS = 40  # a change of fewer rows is a caret
FIELD = (340, 184)  # a point in the field for the passphrase, from the corner of the window
CALM = 3.0  # no change for so long: the picture is complete
LONGEST = 40.0


class Screen:
    """A virtual display whose memory is a file, so that looking at it costs next to nothing."""

    def __init__(self, folder, number=":74"):
        os.makedirs(folder, exist_ok=True)
        self.number = number
        self.server = subprocess.Popen(
            ["Xvfb", number, "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-ac", "-noreset", "-fbdir", folder],
            stderr=subprocess.DEVNULL)
        for _ in range(100):
            try:
                self.display = display.Display(number)
                break
            except Exception:
                time.sleep(0.1)
        # A window without a manager does not get the keyboard in every turn.
        self.manager = subprocess.Popen(
            ["openbox", "--sm-disable"], env=dict(os.environ, DISPLAY=number), stderr=subprocess.DEVNULL)
        time.sleep(1)
        self.root = self.display.screen().root
        self.root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self.display.sync()
        with open(os.path.join(folder, "Xvfb_screen0"), "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        self.begin = len(self.memory) - WIDTH * HEIGHT * 4

    def picture(self):
        return self.memory[self.begin:]

    def mapped(self):
        """Whether a window as large as a program's was mapped since the last question."""
        found = False
        while self.display.pending_events():
            event = self.display.next_event()
            if event.type == X.MapNotify:
                try:
                    size = event.window.get_geometry()
                    found = found or (size.width > 200 and size.height > 200)
                except Exception:
                    pass
        return found

    def end(self):
        self.manager.terminate()
        self.manager.wait()
        self.server.terminate()
        self.server.wait()


def rows_changed(before, after):
    if before == after:
        return 0
    row = WIDTH * 4
    return sum(before[at:at + row] != after[at:at + row] for at in range(0, len(after), row))


def processes(first):
    """A process and all that came of it."""
    found, waiting = [], [first]
    while waiting:
        each = waiting.pop()
        found.append(each)
        try:
            with open(f"/proc/{each}/task/{each}/children") as file:
                waiting += [int(word) for word in file.read().split()]
        except OSError:
            pass
    return found


def pss(numbers):
    total = 0
    for each in numbers:
        try:
            with open(f"/proc/{each}/smaps_rollup") as file:
                total += int(re.search(r"^Pss:\s+(\d+)", file.read(), re.M).group(1))
        except (OSError, AttributeError):
            pass
    return total / 1000


def cpu(numbers):
    ticks = 0
    for each in numbers:
        try:
            with open(f"/proc/{each}/stat") as file:
                words = file.read().rsplit(")", 1)[1].split()
                ticks += sum(int(word) for word in words[11:15])
        except OSError:
            pass
    return ticks * 1000 / os.sysconf("SC_CLK_TCK")


class Watch:
    """Notices changes of the picture. One that is gone at the next looks was the screen half copied, and does not count."""

    LOOKS = 3

    def __init__(self, screen, begin):
        self.screen, self.begin = screen, begin
        self.shown, self.last = screen.picture(), None
        self.since, self.looks = None, 0

    def look(self):
        """Looks once; gives the seconds from the beginning to now."""
        now = time.monotonic() - self.begin
        after = self.screen.picture()
        if rows_changed(self.shown, after) <= CARET_ROWS:
            self.looks = 0
        else:
            self.since = now if self.looks == 0 else self.since
            self.looks += 1
            if self.looks == self.LOOKS:
                self.shown, self.last, self.looks = after, self.since, 0
        time.sleep(0.008)
        return now


def last_change(screen, begin):
    """Seconds from begin to the last change of the picture, once it is calm; None when nothing changed."""
    watch = Watch(screen, begin)
    while watch.look() - (watch.last or 0) < CALM + (0 if watch.last else 5):
        pass
    return watch.last


def unlock(screen, words):
    environment = dict(os.environ, DISPLAY=screen.number)

    def keys(*given):
        subprocess.run(["xdotool", *given], env=environment, check=True)

    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Wayfile$"],
                           env=environment, check=True, capture_output=True, text=True).stdout.split()
    keys("windowactivate", "--sync", found[-1],
         "mousemove", "--window", found[-1], str(FIELD[0]), str(FIELD[1]), "click", "1")
    time.sleep(0.5)
    keys("type", "--delay", "120", words)
    time.sleep(0.3)
    begin = time.monotonic()
    keys("key", "Return")
    opened = last_change(screen, begin)
    # Closed as a person does it: the next opening is not one after a crash.
    keys("key", "alt+F4")
    return opened


def once(screen, folder, name, command, words=None):
    home = os.path.join(folder, name)
    os.makedirs(home, exist_ok=True)
    environment = dict(os.environ, HOME=home, DISPLAY=screen.number, NO_AT_BRIDGE="1",
                       WAYFILE_JAVA="-Dwayfile.home=" + home)  # Java asks the system, not HOME, where the settings lie
    screen.mapped()
    start = time.monotonic()
    watch = Watch(screen, start)
    program = subprocess.Popen(
        shlex.split(command), env=environment, start_new_session=True, cwd=home,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    mapped = None
    while True:
        now = watch.look()
        if mapped is None and screen.mapped():
            mapped = now
        if watch.last is not None and mapped is not None and now - watch.last > CALM:
            break
        if now > LONGEST or program.poll() is not None:
            raise SystemExit(f"{name}: no calm picture in {LONGEST} s: {command}")
    alive = processes(program.pid)
    measured = (mapped * 1000, watch.last * 1000, pss(alive), cpu(alive))
    if words:
        measured += ((unlock(screen, words) or 0) * 1000,)
    else:
        os.killpg(program.pid, signal.SIGTERM)
    try:
        program.wait(20)
    except subprocess.TimeoutExpired:
        os.killpg(program.pid, signal.SIGKILL)
        program.wait()
    time.sleep(0.5)
    return measured


def main():
    times, folder = int(sys.argv[1]), sys.argv[2]
    given = sys.argv[3:]
    words, key = (next((word.split("=", 1)[1] for word in given if word.startswith(name)), None)
                  for name in ("--unlock=", "--key="))
    programs = dict(word.split("=", 1) for word in given if not word.startswith("--"))
    screen = Screen(os.path.join(folder, "screen"))
    results = {name: [] for name in programs}
    try:
        for turn in range(times + 1):  # the first turn warms the files and is not counted
            for name, command in programs.items():
                measured = once(screen, folder, name, command, words if name.startswith("wayfile") else None)
                if len(measured) > 4 and key:
                    measured += (float(subprocess.run(shlex.split(key), check=True, capture_output=True).stdout),)
                print(turn, name, *(round(value) for value in measured), sep="\t", flush=True)
                if turn:
                    results[name].append(measured)
    finally:
        screen.end()
    first = next(iter(programs))
    print("\n| program | mapped ms | last pixel ms (least to most) | PSS MB | CPU ms | last pixel beside " + first + " |")
    print("|---|---|---|---|---|---|")
    # A turn in which the passphrase did not reach the field ends before any key could be derived.
    unlocked = [row for rows in results.values() for row in rows if len(row) > 4 and row[4] > 600]
    opened = [row[4] for row in unlocked]
    beyond = [row[4] - row[5] for row in unlocked if len(row) > 5]
    for name, rows in results.items():
        middle = [statistics.median(column) for column in zip(*(row[:4] for row in rows))]
        ratio = statistics.median(row[1] / base[1] for row, base in zip(rows, results[first]))
        lasts = [row[1] for row in rows]
        print(f"| {name} | {middle[0]:.0f} | {middle[1]:.0f} ({min(lasts):.0f} to {max(lasts):.0f}) | {middle[2]:.0f}"
              f" | {middle[3]:.0f} | x{ratio:.2f} |")
    if opened:
        print(f"\nUnlocking, from Return to the last pixel of Today: {statistics.median(opened):.0f} ms"
              f" ({min(opened):.0f} to {max(opened):.0f}, {len(opened)} turns)")
    if beyond:
        print(f"Deriving the key alone, right after: {statistics.median(row[5] for row in unlocked):.0f} ms;"
              f" beyond it: {statistics.median(beyond):.0f} ms ({min(beyond):.0f} to {max(beyond):.0f})")


main()
