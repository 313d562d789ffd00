"""Starts the program and reads its window over AT-SPI, as a screen reader does. Prints a line for each thing it tried."""

import os
import re
import subprocess
import sys
import time


def until(question, seconds=20):
    """The first true answer, or None."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = question()
        if answer:
            return answer
        time.sleep(0.2)
    return None


def start_bus():
    for place in ("/usr/libexec", "/usr/lib/at-spi2-core"):
        launcher = os.path.join(place, "at-spi-bus-launcher")
        if os.path.exists(launcher):
            return subprocess.Popen([launcher, "--launch-immediately"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    sys.exit("there is no at-spi-bus-launcher here (Debian: at-spi2-core)")


class Window:
    """What AT-SPI tells of one program."""

    def __init__(self, pyatspi, pid):
        self.api = pyatspi
        self.pid = pid

    def root(self):
        desktop = self.api.Registry.getDesktop(0)
        for i in range(desktop.childCount):
            application = desktop.getChildAtIndex(i)
            try:
                if application is not None and application.get_process_id() == self.pid:
                    return application
            except Exception:
                continue
        return None

    def all(self):
        """Everything in the window that is shown, as (role, name, item)."""
        found = []

        def walk(item, depth):
            if item is None or depth > 40:
                return
            try:
                states = item.getState()
                found.append((item.getRoleName(), item.name, item, states))
                children = [item.getChildAtIndex(i) for i in range(item.childCount)]
            except Exception:
                return  # it went away while it was read
            for child in children:
                walk(child, depth + 1)

        walk(self.root(), 0)
        return found

    def find(self, role, name):
        """The first shown item of that role whose name fits the pattern from its beginning."""
        for its_role, its_name, item, states in self.all():
            if its_role == role and re.match(name, its_name) and states.contains(self.api.STATE_SHOWING):
                return item
        return None

    def press(self, role, name):
        item = until(lambda: self.find(role, name))
        check(item is not None, f"there is a {role} '{name}'")
        if item is not None:
            action = item.queryAction()
            names = [action.getName(i) for i in range(action.nActions)]
            check("Press" in names, f"'{item.name}' can be pressed")
            action.doAction(names.index("Press"))


failures = 0


def check(holds, sentence):
    global failures
    failures += 0 if holds else 1
    print(("ok      " if holds else "FAILED  ") + sentence, flush=True)


def read(window):
    api = window.api
    queue = until(lambda: window.find("push button", r"queue \S+, \d+ ready, \d+ unacked"))
    check(queue is not None, "a queue says its name and how much is in it")

    kinds = {"producer": 0, "exchange": 0, "queue": 0, "consumer": 0}
    for role, name, _, states in window.all():
        for kind in kinds:
            if role == "push button" and re.match(kind + r" \S+, ", name):
                kinds[kind] += 1
    check(kinds["producer"] >= 1 and kinds["queue"] >= 1 and kinds["consumer"] >= 2, f"the nodes of the canvas are there: {kinds}")

    nameless = []
    for role, name, item, states in window.all():
        if states.contains(api.STATE_FOCUSABLE) and states.contains(api.STATE_SHOWING) and not name \
                and role not in ("frame", "filler", "application", "panel"):
            nameless.append(f"{role} in '{item.parent.name}'")
    check(not nameless, "everything that takes the keyboard has a name" + "".join("\n            not: " + each for each in nameless))

    for role, name in (("push button", "File"), ("push button", "Scenarios"), ("push button", "Play"), ("push button", "Step"),
                       ("push button", "Restart"), ("slider", "Speed"), ("page tab", "Log"), ("page tab", "Table")):
        check(window.find(role, name) is not None, f"{role} '{name}' is found")

    window.press("push button", "Play")
    held = until(lambda: window.find("push button", r"consumer \S+, holds [1-9]"))
    check(held is not None, "a consumer says that it holds a message")
    waits = until(lambda: window.find("push button", r"queue \S+, (?!0 ready, 0 unacked)"))
    check(waits is not None, "the queue says what is in it while the run goes on: " + (waits.name if waits else "nothing"))
    window.press("push button", "Pause")

    window.press("check box", "Acks")
    check(until(lambda: (box := window.find("check box", "Acks")) and not box.getState().contains(api.STATE_CHECKED), 5) is not None,
          "a filter of the log is switched off")

    window.press("push button", "File")
    check(until(lambda: window.find("menu item", "Open"), 5) is not None, "the menu opens and can be read")
    window.press("push button", "File")

    window.press("page tab", "Table")
    row = until(lambda: window.find("table row", r"queue \S+, \d+ ready"))
    check(row is not None, "the table has a row for the queue")
    if row is not None:
        row.queryAction().doAction(0)
        chosen = until(lambda: window.find("text", "Name"), 5) or until(lambda: window.find("entry", "Name"), 5)
        check(chosen is not None, "choosing the row opens the queue's properties")


def main():
    program, scenario = sys.argv[1:3]
    bus = start_bus()
    time.sleep(1)
    import pyatspi  # it wants the bus when it is loaded

    postroom = subprocess.Popen([program, scenario], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        window = Window(pyatspi, postroom.pid)
        if until(window.root) is None:
            print("the program does not appear on the accessibility bus", flush=True)
            sys.exit(3)
        read(window)
    finally:
        postroom.terminate()
        postroom.wait(10)
        bus.terminate()
    print(f"{failures} failed" if failures else "all of it can be read", flush=True)
    sys.exit(1 if failures else 0)


main()
