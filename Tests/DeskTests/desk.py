"""`dossier edit` on a new briefing, a window that shows its desk, and the hands that work it."""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Site"))
import browser  # noqa: E402
import check_site  # noqa: E402

FOCUS = "document.activeElement"
# What a Tab can lead to, as far as it is shown.
CONTROLS = """[...(document.querySelector('dialog[open]') ?? document).querySelectorAll(
  'a[href], button, input, select, textarea, summary, iframe, [tabindex]')]
  .filter((one) => !one.disabled && one.checkVisibility({visibilityProperty: true}))"""


def contents(folder, under="."):
    """The bytes of its files, by path."""
    files = (file for file in (folder / under).rglob("*") if file.is_file())
    return {str(file.relative_to(folder)): file.read_bytes() for file in files}


class Desk:
    """A new briefing, `dossier edit` on it, and a window that shows its desk."""

    def __init__(self, program, width=1200, hands=None):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dossier-desk-"))
        self.site = self.folder / "s"
        subprocess.run(
            [program, "init", str(self.site), "--title", "The new bridge", "--url",
             "https://bridge.example/", "--starter", str(HERE.parents[1] / "Sources/Editing/Starter")],
            check=True, capture_output=True)
        self.made = contents(self.site, "Content")
        self.process = subprocess.Popen(
            [program, "edit", "--site", str(self.site), "--port", "0"],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        while "the desk is at " not in (line := self.process.stdout.readline()):
            assert line, "'dossier edit' has ended"
        self.address = line.split("the desk is at ")[1].split(";")[0]
        threading.Thread(target=self.process.stdout.read, daemon=True).start()
        self.window = browser.Browser()
        self.width = width
        self.window.resize(width, 900, mobile=width < 500)
        self.axe = check_site.found("axe_playwright_python", "axe.min.js").read_text()
        self.errors = []
        self.hands = (hands or Pointer)(self)

    def __enter__(self):
        self.window.open(self.address)
        self.wait("document.getElementById('status').textContent.includes('texts')")
        return self

    def __exit__(self, *_):
        self.window.driver.quit()
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder)

    def wait(self, expression):
        end = time.monotonic() + 30
        while not self.window.value(f"Boolean({expression})"):
            seen = [self.window.value(f"document.getElementById('{id}').innerText")
                    for id in ("status", "outcome", "problems", "title")]
            seen.append(self.window.value("document.getElementById('source').value.slice(-300)"))
            assert time.monotonic() < end, f"never: {expression} (the page says {seen})"
            time.sleep(0.02)

    def run(self, script, *arguments):
        return self.window.driver.execute_script(script, *arguments)

    def element(self, selector):
        return self.window.driver.find_element("css selector", selector)

    def elements(self, selector):
        return self.window.driver.find_elements("css selector", selector)

    def look(self, view):
        """What axe-core says of a view in either scheme, whether it fits the window, and whether whatever can be
        worked has a name for a screen reader."""
        self.run(self.axe)
        for scheme in ("dark", "light"):
            self.window.theme(scheme)
            found = self.window.driver.execute_async_script(check_site.AXE, check_site.ALL_RULES)
            self.errors += [f"{view} at {self.width} px, {scheme}: {error}" for error in found]
        wide = self.window.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if wide > 0:
            self.errors.append(f"{view} is {wide} px wider than {self.width} px")
        for control in self.run(f"return {CONTROLS}"):
            if not control.accessible_name.strip():
                self.errors.append(f"{view}: a {control.aria_role} has no name: {control.get_attribute('outerHTML')[:200]}")

    def says(self, words):
        self.wait(f"document.getElementById('status').textContent.includes({words!r})")

    def title_is(self, path):
        self.wait(f"document.getElementById('title').textContent === {path!r}")

    def field(self, name):
        """Where a field of the open form is; a closed one keeps its fields until the next is shown."""
        selector = f"#dialog[open] #fields [name='{name.replace('key_', 'key-')}']"
        self.wait(f"document.querySelector({selector!r}) !== null")
        self.wait(f"!document.querySelector({selector!r}).disabled")
        return selector

    def fill(self, **fields):
        for name, value in fields.items():
            self.hands.fill(self.field(name), value)

    def submit(self, words):
        self.hands.press("#do")
        self.wait("!document.getElementById('dialog').open")
        self.says(words)


class Pointer:
    """A mouse or a finger; keys only to write."""

    def __init__(self, desk):
        self.desk = desk

    def press(self, selector):
        # As a finger does, wherever the page is scrolled to.
        self.desk.run("arguments[0].scrollIntoView({block: 'center'})", self.desk.element(selector))
        self.desk.element(selector).click()

    def fill(self, selector, value):
        field = self.desk.element(selector)
        if field.tag_name == "select":
            self.desk.run(
                "arguments[0].value = [...arguments[0].options].find((one) => one.label.startsWith(arguments[1])).value;"
                "arguments[0].dispatchEvent(new Event('input', {bubbles: true}))", field, value)
        else:
            field.clear()
            field.send_keys(value)

    def open(self, title):
        self.desk.element("#find").clear()
        self.desk.element("#find").send_keys(title)
        self.press("#finder button")

    def write(self, words):
        """At the end of the text."""
        source = self.desk.element("#source")
        self.desk.run("arguments[0].focus(); arguments[0].setSelectionRange(1e6, 1e6)", source)
        source.send_keys(words)

    def more(self, words):
        self.desk.element("#source").send_keys(words)

    def import_page(self, path):
        """By dropping it."""
        self.desk.run(
            """const files = new DataTransfer()
            files.items.add(new File([arguments[0]], arguments[1], {type: 'text/html'}))
            window.dispatchEvent(new DragEvent('drop', {dataTransfer: files, bubbles: true, cancelable: true}))""",
            path.read_text(), path.name)

    def mark(self, paragraph, words):
        """Selects words of a paragraph."""
        self.desk.wait(f"document.querySelector('#paragraphs [data-number=\"{paragraph}\"]') !== null")
        self.desk.run(
            """const text = document.querySelector(`#paragraphs [data-number="${arguments[0]}"]`)
            const at = text.textContent.indexOf(arguments[1])
            const range = document.createRange()
            const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
            let before = 0
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const end = before + node.length
              if (before <= at && at < end) range.setStart(node, at - before)
              const last = at + arguments[1].length
              if (before < last && last <= end) range.setEnd(node, last - before)
              before = end
            }
            text.scrollIntoView({block: 'center'})
            document.getSelection().removeAllRanges()
            document.getSelection().addRange(range)""",
            paragraph, words)
        self.desk.wait(f"document.getElementById('marked').textContent === {words!r}")


class Keyboard:
    """No pointer at all: Tab to whatever is worked, and keys. A file is chosen in the system's own dialog, which only
    the driver can fill in."""

    def __init__(self, desk):
        self.desk = desk

    def keys(self, *pressed):
        from selenium.webdriver.common.action_chains import ActionChains

        ActionChains(self.desk.window.driver).send_keys(*pressed).perform()

    def chord(self, *pressed):
        from selenium.webdriver.common.action_chains import ActionChains

        chain = ActionChains(self.desk.window.driver)
        for key in pressed[:-1]:
            chain.key_down(key)
        chain.send_keys(pressed[-1])
        for key in reversed(pressed[:-1]):
            chain.key_up(key)
        chain.perform()

    def tab_to(self, condition):
        from selenium.webdriver.common.keys import Keys

        for _ in range(120):
            if self.desk.window.value(condition):
                return
            self.keys(Keys.TAB)
        raise AssertionError(f"no Tab leads to {condition}")

    def press(self, selector):
        from selenium.webdriver.common.keys import Keys

        self.tab_to(f"{FOCUS}.matches({selector!r})")
        self.keys(Keys.ENTER)

    def fill(self, selector, value):
        from selenium.webdriver.common.keys import Keys

        self.tab_to(f"{FOCUS}.matches({selector!r})")
        if self.desk.element(selector).tag_name != "select":
            self.chord(Keys.CONTROL, "a")
        self.keys(value)

    def open(self, title):
        from selenium.webdriver.common.keys import Keys

        self.fill("#find", title)
        self.keys(Keys.ENTER)

    def write(self, words):
        from selenium.webdriver.common.keys import Keys

        self.tab_to(f"{FOCUS}.id === 'source'")
        self.chord(Keys.CONTROL, Keys.END)
        self.keys(words)

    def more(self, words):
        assert self.desk.window.value(f"{FOCUS}.id === 'source'"), "the text has lost the focus"
        self.keys(words)

    def import_page(self, path):
        self.tab_to(f"{FOCUS}.id === 'file'")
        self.desk.element("#file").send_keys(str(path))

    def mark(self, paragraph, words):
        """In the text itself: words of a paragraph that are there once."""
        from selenium.webdriver.common.keys import Keys

        self.tab_to(f"{FOCUS}.id === 'source'")
        text = self.desk.window.value("document.getElementById('source').value")
        body = text.index("\n---\n", 4) + 5
        paragraphs = [line for line in text[body:].split("\n") if line]
        at = text.index(words, text.index(paragraphs[paragraph - 1]))
        self.chord(Keys.CONTROL, Keys.HOME)
        self.keys(*[Keys.ARROW_RIGHT] * at)
        for _ in words:
            self.chord(Keys.SHIFT, Keys.ARROW_RIGHT)
        self.desk.wait(f"document.getElementById('marked').textContent === {words!r}")
        self.chord(Keys.CONTROL, "m")
        self.desk.wait(f"{FOCUS}.closest('#marking')")
