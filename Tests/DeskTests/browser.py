#!/usr/bin/env python3
"""An editor's hour at the desk in Chromium, on a briefing that `dossier init` has just made: `browser.py PROGRAM`.

The files it leaves must equal, as a whole, those in `hour/Expected`, which were written by hand from the
editors' guide; axe-core must have nothing to say of any view. Once as a desktop shows it, once at 375 px;
then a file that somebody else saves, a smaller task by keyboard alone, and what a page on another port of this machine can do: nothing.
"""

import http.server
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

HOUR = HERE / "hour"
CAPTURE = HOUR / "ferry-fares.html"
ARTICLE = "Content/articles/ferry-fares.txt"
FOCUS = "document.activeElement"


class Desk:
    """A new briefing, `dossier edit` on it, and a window that shows its desk."""

    def __init__(self, program, width=1200):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dossier-desk-"))
        self.site = self.folder / "s"
        subprocess.run(
            [program, "init", str(self.site), "--title", "The new bridge", "--url",
             "https://bridge.example/", "--starter", str(HERE.parents[1] / "Sources/Editing/Starter")],
            check=True, capture_output=True)
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
        self.faults = []

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
            status = self.window.value("document.getElementById('status').textContent")
            outcome = self.window.value("document.getElementById('outcome').textContent")
            seen = [self.window.value(f"document.getElementById('{id}').innerText") for id in ("problems", "title")]
            seen.append(self.window.value("document.getElementById('source').value.slice(-300)"))
            assert time.monotonic() < end, f"never: {expression} (says '{status}', '{outcome}', {seen})"
            time.sleep(0.02)

    def run(self, script, *arguments):
        return self.window.driver.execute_script(script, *arguments)

    def element(self, selector):
        return self.window.driver.find_element("css selector", selector)

    def click(self, selector):
        # As a finger does, wherever the page is scrolled to.
        self.run("arguments[0].scrollIntoView({block: 'center'})", self.element(selector))
        self.element(selector).click()

    def look(self, view):
        """What axe-core says of a view, and whether it fits the window."""
        self.run(self.axe)
        found = self.window.driver.execute_async_script(check_site.AXE, check_site.ALL_RULES)
        self.faults += [f"{view} at {self.width} px: {fault}" for fault in found]
        wide = self.window.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if wide > 0:
            self.faults.append(f"{view} is {wide} px wider than {self.width} px")

    def says(self, words):
        self.wait(f"document.getElementById('status').textContent.includes({words!r})")

    def fill(self, **fields):
        for name, value in fields.items():
            name = name.replace("key_", "key-")
            self.wait(f"document.querySelector('#fields [name=\"{name}\"]') !== null")
            field = self.element(f"#fields [name='{name}']")
            if field.tag_name == "select":
                self.run(
                    "arguments[0].value = arguments[1];"
                    "arguments[0].dispatchEvent(new Event('input', {bubbles: true}))", field, value)
            else:
                self.wait(f"!document.querySelector('#fields [name=\"{name}\"]').disabled")
                field.clear()
                if field.get_attribute("type") == "date":
                    self.run("arguments[0].value = arguments[1]", field, value)
                else:
                    field.send_keys(value)

    def mark(self, paragraph, words):
        """Selects words of a paragraph, as a pointer does."""
        self.wait(f"document.querySelector('#paragraphs [data-number=\"{paragraph}\"]') !== null")
        self.run(
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
        self.wait(f"document.getElementById('marked').textContent === {words!r}")

    def open(self, title):
        self.element("#find").clear()
        self.element("#find").send_keys(title)
        self.click("#finder button")

    def title_is(self, path):
        self.wait(f"document.getElementById('title').textContent === {path!r}")

    def submit(self, words):
        self.click("#do")
        self.wait("!document.getElementById('dialog').open")
        self.says(words)


def claim(desk, paragraph, words, view=None, **fields):
    desk.mark(paragraph, words)
    desk.click("#claim")
    desk.wait("document.getElementById('dialog').open")
    desk.fill(**fields)
    desk.wait("document.querySelector('#outcome').textContent.includes('Read as')")
    if view:
        desk.look(view)
    desk.submit("Claimed")


def hour(desk):
    """Imports, claims, makes people, writes, and mends."""
    desk.look("the start")
    desk.run(
        """const files = new DataTransfer()
        files.items.add(new File([arguments[0]], arguments[1], {type: 'text/html'}))
        window.dispatchEvent(new DragEvent('drop', {dataTransfer: files, bubbles: true, cancelable: true}))""",
        CAPTURE.read_text(), CAPTURE.name)
    desk.says("Imported")
    desk.title_is(ARTICLE)
    desk.look("an article")
    for words, paragraph, names, summary in (
        ("Ines Duarte", 1, "Duarte", "She runs the ferry."),
        ("Tom Olsen", 3, "Olsen", "He sells tickets on the quay."),
    ):
        desk.mark(paragraph, words)
        desk.click("#new-person")
        desk.fill(key_names=names, key_summary=summary)
        desk.look("a new person")
        desk.submit("Made")
    claim(desk, 1, "140", figure="", title="Riders of the ferry", unit="riders a day",
          key_as_of="2021-06", key_by="ines-duarte", key_kind="count", view="a new figure")
    claim(desk, 2, "610", figure="figure:riders-of-the-ferry", key_as_of="2021-04",
          key_by="ines-duarte")
    claim(desk, 2, "16,400 crowns", figure="figure:bridge-cost", key_by="town-council",
          view="a claim with relations")
    claim(desk, 2, "about 900 crowns", figure="", title="Cost of the railings", unit="crowns",
          key_by="town-council")
    claim(desk, 3, "45 tickets", figure="", title="Tickets sold on the quay", unit="tickets",
          key_as_of="2021-06-14", key_by="tom-olsen")
    write_note(desk)
    desk.click("#work")
    desk.wait("document.querySelectorAll('#tasks li').length > 0")
    desk.look("the worklist")
    compare(desk)


def write_note(desk):
    desk.click("#new")
    desk.look("a new document")
    desk.click("#do")
    desk.wait("document.querySelector('#fields [name=\"key-date\"]') !== null")
    desk.fill(title="The ferry after the bridge", key_date="2021-06-20",
              key_summary="What the bridge did to the ferry.")
    desk.submit("Made")
    desk.title_is("Content/notes/the-ferry-after-the-bridge.md")
    source = desk.element("#source")
    desk.run("arguments[0].focus(); arguments[0].setSelectionRange(1e6, 1e6)", source)
    source.send_keys("\nThe ferry has lost its riders, says [[Ines")
    desk.wait("document.querySelectorAll('#choices [role=option]').length === 1")
    desk.look("completions")
    source.send_keys("\n")
    source.send_keys("[@ferry")
    desk.wait("document.querySelector('#choices [role=option]')?.textContent.startsWith('Ferry')"
              " || document.querySelector('#choices [role=option]')?.textContent.startsWith('ferry')")
    source.send_keys("\n")
    source.send_keys(", para. 1].\nThe mayor, [[Olsen]], and [[Mara Olson]] are one[@gazete, para. 1].\n")
    desk.wait("document.querySelectorAll('#problems li').length === 3")
    desk.look("three errors")
    for fix in ("mara-olsen", "Mara Olsen", "gazette"):
        desk.wait("document.querySelectorAll('#problems li').length > 0")
        before = desk.window.value("document.querySelectorAll('#problems li').length")
        desk.click("#problems li button + button")
        desk.wait("document.querySelector('#done-by button') !== null")
        buttons = desk.window.driver.find_elements("css selector", "#done-by button")
        right = [button for button in buttons if fix in button.text]
        assert right, f"{fix} is not offered: {[button.text for button in buttons]}"
        desk.run("arguments[0].scrollIntoView({block: 'center'})", right[0])
        right[0].click()
        desk.wait(f"document.querySelectorAll('#problems li').length < {before}")
    desk.click("#save")
    desk.wait("document.querySelector('#page').contentDocument.body.textContent.includes('lost its riders')")


def compare(desk):
    """The files as a whole."""
    for expected in sorted((HOUR / "Expected").rglob("*.*")):
        path = expected.relative_to(HOUR / "Expected")
        left = desk.site / path
        text = left.read_text() if left.exists() else "(none)"
        if text != expected.read_text():
            desk.faults.append(f"{path} at {desk.width} px is not what was expected:\n{text}")
    article = (desk.site / ARTICLE).read_text()
    if "Menu" in article or "sails half empty" not in article:
        desk.faults.append(f"the article is not the page's: {article}")


def keyboard(desk):
    """Opens an article, claims a number in it, and saves a note, without a pointer."""
    from selenium.webdriver.common.action_chains import ActionChains
    from selenium.webdriver.common.keys import Keys

    def keys(*pressed):
        ActionChains(desk.window.driver).send_keys(*pressed).perform()

    def chord(*pressed):
        chain = ActionChains(desk.window.driver)
        for key in pressed[:-1]:
            chain.key_down(key)
        chain.send_keys(pressed[-1])
        for key in reversed(pressed[:-1]):
            chain.key_up(key)
        chain.perform()

    def tab_to(condition):
        for _ in range(60):
            if desk.window.value(condition):
                return
            keys(Keys.TAB)
        raise AssertionError(f"no key leads to {condition}")

    tab_to(f"{FOCUS}.id === 'find'")
    keys("Bridge opens, over budget", Keys.ENTER)
    desk.title_is("Content/articles/courier.txt")
    tab_to(f"{FOCUS}.id === 'source'")
    chord(Keys.CONTROL, Keys.HOME)
    text = desk.window.value("document.getElementById('source').value")
    keys(*[Keys.ARROW_RIGHT] * text.index("16,400"))
    for _ in "16,400 crowns":
        chord(Keys.SHIFT, Keys.ARROW_RIGHT)
    desk.wait("document.getElementById('marked').textContent === '16,400 crowns'")
    chord(Keys.CONTROL, "m")
    desk.wait(f"{FOCUS}.id === 'claim'")
    keys(Keys.ENTER)
    desk.wait("document.getElementById('dialog').open")
    tab_to(f"{FOCUS}.name === 'figure'")
    keys("A new")
    desk.wait("document.querySelector('#fields [name=figure]').value === ''")
    tab_to(f"{FOCUS}.name === 'title'")
    keys("Bill of the bridge")
    tab_to(f"{FOCUS}.name === 'unit'")
    keys("crowns")
    desk.wait("document.querySelector('#outcome').textContent.includes('Read as')")
    keys(Keys.ENTER)
    desk.says("Claimed")
    made = (desk.site / "Content/figures/bill-of-the-bridge.md").read_text()
    if "says: \"16,400 crowns\"" not in made:
        desk.faults.append(f"by keyboard, the figure is: {made}")
    tab_to(f"{FOCUS}.id === 'find'")
    chord(Keys.CONTROL, "a")
    keys("What the bridge cost", Keys.ENTER)
    desk.title_is("Content/notes/what-the-bridge-cost.md")
    tab_to(f"{FOCUS}.id === 'source'")
    chord(Keys.CONTROL, Keys.END)
    keys("\nMore of [[Mara")
    desk.wait("document.querySelectorAll('#choices [role=option]').length > 0")
    keys(Keys.ENTER)
    keys(".")
    chord(Keys.CONTROL, "s")
    desk.says("Saved")
    note = (desk.site / "Content/notes/what-the-bridge-cost.md").read_text()
    if not note.endswith("More of [[Mara Olsen]]."):
        desk.faults.append(f"by keyboard, the note ends: {note[-80:]!r}")


def versions(desk):
    """Somebody else saves what is open here."""
    path = "Content/notes/what-the-bridge-cost.md"
    note = desk.site / path
    start = note.read_text()

    def collide(mine, theirs):
        desk.element("#source").send_keys(mine)
        note.write_text(theirs)
        desk.click("#save")
        desk.wait("document.getElementById('versions').open")
        if note.read_text() != theirs:
            desk.faults.append("a file that had changed was overwritten")

    desk.open("What the bridge cost")
    desk.title_is(path)
    collide("MINE", start + "\nTheirs.\n")
    desk.look("two versions")
    shown = desk.window.value("document.getElementById('theirs').textContent")
    if "Theirs." not in shown or "MINE" not in desk.window.value("document.getElementById('mine').textContent"):
        desk.faults.append("two versions are not both shown")
    desk.click("#keep-mine")
    desk.says("Saved")
    if "MINE" not in note.read_text():
        desk.faults.append("what was chosen is not in the file")
    collide("AGAIN", start)
    desk.click("#take-theirs")
    desk.wait("!document.getElementById('source').value.includes('AGAIN')")
    if note.read_text() != start:
        desk.faults.append("the other's version is not what it was")
    # Nothing was typed: the text follows the disk, as after a git checkout.
    note.write_text(start + "\nFrom elsewhere.\n")
    desk.wait("document.getElementById('source').value.endsWith('From elsewhere.\\n')")
    # Leaving the field saves.
    desk.element("#source").send_keys("BLUR")
    desk.element("#find").click()
    desk.says("Saved")
    if "BLUR" not in note.read_text():
        desk.faults.append("leaving the field did not save")


def page(desk):
    """Marks words on the page itself, follows a link on it, and sees that it runs no script."""
    frame = "document.getElementById('page').contentDocument"
    desk.open("Bridge opens, over budget")
    desk.title_is("Content/articles/courier.txt")
    desk.wait(f"{frame}?.getElementById('p1')")
    desk.run(
        """const page = document.getElementById('page').contentDocument
        const walker = page.createTreeWalker(page.getElementById('p1'), NodeFilter.SHOW_TEXT)
        let text = walker.nextNode()
        while (!text.data.includes('16,400')) text = walker.nextNode()
        const range = page.createRange()
        const at = text.data.indexOf('16,400')
        range.setStart(text, at)
        range.setEnd(text, at + 6)
        page.getSelection().removeAllRanges()
        page.getSelection().addRange(range)""")
    desk.wait("document.getElementById('marked').textContent === '16,400'")
    desk.click("#claim")
    desk.wait("document.querySelector('#outcome').textContent.includes('different date')")
    desk.click("#cancel")
    if desk.window.value(f"{frame}.defaultView.document.querySelector('dossier-preview') !== null"):
        desk.faults.append("a page beside its text runs a script")
    desk.run(f"""{frame}.querySelector('a[href*="bridge-cost.html"]').click()""")
    desk.title_is("Content/figures/bridge-cost.md")


def worklist(desk):
    """A number without a claim, and a name without a page, from the worklist to their end."""
    def task(words):
        if desk.window.value("!document.getElementById('worklist').hidden"):
            desk.click("#close-worklist")
        desk.click("#work")
        desk.wait("!document.getElementById('worklist').hidden")
        return desk.run(
            """const found = [...document.querySelectorAll('#tasks button')]
              .find((button) => button.textContent.includes(arguments[0]))
            found?.click()
            return found !== undefined""", words)

    assert task("no claim covers '340'"), "the worklist lacks a number"
    desk.wait("document.getElementById('dialog').open")
    desk.fill(figure="", title="People who cross the bridge", unit="people", key_kind="forecast")
    # The words hedge the number, and the desk asks for them.
    desk.wait("document.querySelector('#outcome').textContent.includes(\"quote 'Some 340'\")")
    desk.fill(words="Some 340")
    desk.wait("document.querySelector('#outcome').textContent.includes('Read as')")
    desk.submit("Claimed")
    if task("no claim covers '340'"):
        desk.faults.append("a claimed number is still in the worklist")
    made = (desk.site / "Content/figures/people-who-cross-the-bridge.md").read_text()
    if 'says: "Some 340"' not in made or "kind: forecast" not in made:
        desk.faults.append(f"from the worklist, the figure is: {made}")


HOSTILE = """<!DOCTYPE html><title>Elsewhere</title><script>
const desk = "%s", work = desk + "/.dossier/desk/do/"
const body = JSON.stringify({path: "Content/notes/what-the-bridge-cost.md", text: "hostile", digest: "%s"})
const found = []
const tell = (words) => found.push(words)
async function run() {
  const token = {"Content-Type": "application/json", "Dossier-Token": "%s"}
  for (const address of [desk + "/index.html", desk + "/.dossier/desk", desk + "/search.html", work + "files"]) {
    for (const mode of ["cors", "no-cors"]) {
      try {
        const answer = await fetch(address, {mode, credentials: "include"})
        if ((await answer.text()).length > 0) tell("read " + address)
      } catch {}
    }
  }
  for (const headers of [token, {"Content-Type": "text/plain"}]) {
    for (const mode of ["cors", "no-cors"]) {
      for (const name of ["save", "files", "open"]) {
        try {
          const answer = await fetch(work + name, {method: "POST", mode, headers, body, credentials: "include"})
          if ((await answer.text()).length > 0) tell("asked " + name)
        } catch {}
      }
    }
  }
  navigator.sendBeacon(work + "save", body)
  const form = document.createElement("form")
  Object.assign(form, {action: work + "save", method: "post", enctype: "text/plain", target: "frame"})
  const field = document.createElement("input")
  Object.assign(field, {name: body.slice(0, -1) + ', "x": "', value: '"}'})
  form.append(field)
  for (const path of ["/.dossier/desk", "/index.html"]) {
    const frame = document.createElement("iframe")
    Object.assign(frame, {name: "frame", src: desk + path})
    document.body.append(frame, form)
    await new Promise((done) => frame.addEventListener("load", done, {once: true}))
    try { if (frame.contentDocument) tell("framed " + path) } catch {}
    try { if (frame.contentWindow.length > 0) tell("counted the frames of " + path) } catch {}
  }
  form.submit()
  for (const [name, path] of [["img", "/favicon.ico"], ["script", "/.dossier/desk/desk.js"], ["script", "/assets/search.js"]]) {
    const element = document.createElement(name)
    element.src = desk + path
    document.body.append(element)
    await new Promise((done) => { element.onerror = done; element.onload = () => { tell("loaded " + path); done() } })
  }
  const events = new EventSource(desk + "/.dossier/events?page=index.html")
  await new Promise((done) => { events.onerror = done; events.onmessage = () => { tell("heard"); done() } })
  events.close()
  await new Promise((done) => setTimeout(done, 300))
  document.title = "done: " + found.join(", ")
}
addEventListener("load", () => run().catch((error) => (document.title = "done: failed, " + error)))
</script><body></body>"""


def hostile(desk):
    """A page on another port, open in the same browser, that even knows the token."""
    import hashlib

    note = desk.site / "Content/notes/what-the-bridge-cost.md"
    before = note.read_text()
    origin, token = desk.address.split("/.dossier/desk#")
    digest = hashlib.blake2b(before.encode(), digest_size=32).hexdigest()
    page = (HOSTILE % (origin, digest, token)).encode()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, *arguments):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    desk.window.driver.switch_to.new_window("tab")
    desk.window.open(f"http://localhost:{server.server_address[1]}/")
    end = time.monotonic() + 60
    while not (title := desk.window.driver.title).startswith("done:"):
        assert time.monotonic() < end, f"the hostile page never ends: {desk.window.complaints()}"
        time.sleep(0.05)
    server.shutdown()
    if found := title.removeprefix("done:").strip():
        desk.faults.append(f"a page on another port {found}")
    if note.read_text() != before:
        desk.faults.append("a page on another port has written")


def main():
    if missing := browser.missing():
        sys.exit(f"missing: {', '.join(missing)}")
    program = str(pathlib.Path(sys.argv[1]).resolve())
    faults = []
    for work, width in (
            (hour, 1200), (hour, 375), (versions, 1200), (versions, 375), (page, 1200), (worklist, 1200),
            (keyboard, 1200), (hostile, 1200)
    ):
        with Desk(program, width) as desk:
            work(desk)
            faults += desk.faults
        print(f"{work.__name__} at {width} px: {len(desk.faults)} faults", flush=True)
    for fault in dict.fromkeys(faults):
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
