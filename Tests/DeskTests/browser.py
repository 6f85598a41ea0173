#!/usr/bin/env python3
"""An editor's hour at the desk in Chromium, on a briefing that `dossier init` has just made: `browser.py PROGRAM [WORK…]`.

The files it leaves must equal, as a whole, those in `hour/Expected`, which were written by hand from the editors' guide
(`hour/README.md`); axe-core must have nothing to say of any view, in either colour scheme. Once as a desktop shows it, once at
375 px, once by keyboard alone; then a file that somebody else and git change, words marked on the page itself, the worklist, forms
of all kinds, and what pages of other origins can do: nothing.
"""

import pathlib
import sys

from desk import FOCUS, HERE, CONTROLS, Desk, Keyboard, Pointer, browser, contents
from hostile import hostile, leak, rebound, slow
from versions import changed_by_git, changed_by_somebody

HOUR = HERE / "hour"
CAPTURE = HOUR / "ferry-fares.html"
ARTICLE = "Content/articles/ferry-fares.txt"


def claim(desk, paragraph, words, view=None, **fields):
    desk.hands.mark(paragraph, words)
    desk.hands.press("#claim")
    desk.wait("document.getElementById('dialog').open")
    desk.fill(**fields)
    desk.wait("document.querySelector('#outcome').textContent.includes('Read as')")
    if view:
        desk.look(view)
    desk.submit("Claimed")


def hour(desk):
    """Imports, claims, makes people and an event, writes, and mends."""
    desk.look("the start")
    desk.hands.import_page(CAPTURE)
    desk.says("Imported")
    desk.title_is(ARTICLE)
    desk.look("an article")
    for words, paragraph, names, does in (
        ("Ines Duarte", 1, "Duarte", "runs the ferry"),
        ("Tom Olsen", 3, "Olsen", "sells tickets on the quay"),
    ):
        desk.hands.mark(paragraph, words)
        desk.hands.press("#new-person")
        pronoun = "She" if paragraph == 1 else "He"
        desk.fill(key_names=names, key_summary=f"{pronoun} {does}.",
                  body=f"{words} {does}[@ferry-fares, para. {paragraph}].")
        desk.look("a new person")
        desk.submit("Made")
    claim(desk, 1, "140", figure="A new figure", title="Riders of the ferry", unit="riders a day",
          key_as_of="2021-06", key_by="ines-duarte", view="a new figure")
    claim(desk, 2, "610", figure="Riders of the ferry", key_as_of="2021-04",
          key_by="ines-duarte")
    claim(desk, 2, "16,400 crowns", figure="Cost of the bridge", key_by="town-council",
          view="a claim with relations")
    claim(desk, 2, "about 900 crowns", figure="A new figure", title="Cost of the railings", unit="crowns",
          key_by="town-council")
    claim(desk, 3, "45 tickets", figure="A new figure", title="Tickets sold on the quay", unit="tickets",
          key_as_of="2021-06-14", key_by="text: the article", key_actor="tom-olsen", view="an act")
    record_event(desk)
    write_note(desk)
    desk.hands.press("#work")
    desk.wait("document.querySelectorAll('#tasks li').length > 0")
    desk.look("the worklist")
    compare(desk)


def new(desk, kind):
    desk.hands.press("#new")
    desk.hands.fill(desk.field("kind"), kind)
    desk.hands.press("#do")
    desk.wait("document.querySelector('#fields [name=\"title\"]') !== null")


def record_event(desk):
    new(desk, "event")
    desk.fill(title="The ferry ends its service", key_date="2021-09/2021-11", key_status="announced",
              key_people="tom-olsen")
    desk.fill(**{"key-sources/1/source": "ferry-fares", "key-sources/1/paragraph": "3"})
    desk.fill(key_summary="A ticket seller expects it to end by the autumn.",
              body="Tom Olsen expects the ferry to end its service by the autumn[@ferry-fares, para. 3]. "
                   "The autumn is read as September to November 2021, the year of the article.")
    desk.look("a new event")
    desk.submit("Made")
    desk.title_is("Content/events/the-ferry-ends-its-service.md")


def write_note(desk):
    from selenium.webdriver.common.keys import Keys

    desk.hands.press("#new")
    desk.look("a new document")
    desk.hands.press("#do")
    desk.fill(title="The ferry after the bridge", key_date="2021-06-20",
              key_summary="What the bridge did to the ferry.")
    desk.submit("Made")
    desk.title_is("Content/notes/the-ferry-after-the-bridge.md")
    desk.hands.write("\nThe ferry has lost its riders, by the numbers of [[Ines")
    desk.wait("document.querySelectorAll('#choices [role=option]').length === 1")
    desk.look("completions")
    desk.hands.more(Keys.ENTER)
    desk.hands.more("[@ferry")
    desk.wait("document.querySelector('#choices [role=option]')?.textContent.toLowerCase().startsWith('ferry')")
    desk.hands.more(Keys.ENTER)
    desk.hands.more(", paras. 1–2].\nThe mayor, [[Olsen]], and [[Mara Olson]] are one[@gazete, para. 1].\n")
    desk.wait("document.querySelectorAll('#problems li').length === 3")
    desk.look("three errors")
    for fix in ("mara-olsen", "Mara Olsen", "gazette"):
        desk.wait("document.querySelectorAll('#problems li').length > 0")
        before = desk.window.value("document.querySelectorAll('#problems li').length")
        desk.hands.press("#problems li:first-child button + button")
        desk.wait("document.querySelector('#done-by button') !== null")
        offered = [button.text for button in desk.elements("#done-by button")]
        right = [place for place, words in enumerate(offered) if fix in words]
        assert right, f"{fix} is not offered: {offered}"
        desk.hands.press(f"#done-by button:nth-child({right[0] + 1})")
        desk.wait(f"document.querySelectorAll('#problems li').length < {before}")
    desk.hands.press("#save")
    desk.wait("document.querySelector('#page').contentDocument.body.textContent.includes('lost its riders')")


def compare(desk):
    """The files as a whole: those in `Expected`, and all others as a new briefing has them."""
    expected = desk.made | contents(HOUR / "Expected")
    left = contents(desk.site, "Content") | {ARTICLE: expected.get(ARTICLE)}
    for path in sorted(expected.keys() | left.keys()):
        if left.get(path) != expected.get(path):
            desk.errors.append(
                f"{path} at {desk.width} px is not what was expected:\n{left.get(path, b'(none)').decode()}")
    article = (desk.site / ARTICLE).read_text()
    if "Menu" in article or "sails half empty" not in article:
        desk.errors.append(f"the article is not the page's: {article}")


def order(desk):
    """Tab leads to all that can be worked, in the order in which it is shown, and back."""
    from selenium.webdriver.common.keys import Keys

    keyboard = Keyboard(desk)
    desk.hands.open("Bridge opens, over budget")
    desk.title_is("Content/articles/courier.txt")
    desk.wait("document.querySelectorAll('#paragraphs li').length === 2")
    desk.run("document.activeElement.blur(); document.querySelector('h1').scrollIntoView()")
    places = f"{CONTROLS}.filter((one) => one.tabIndex >= 0)"
    count = desk.window.value(f"{places}.length")
    desk.run("document.getElementById('find').focus()")
    reached = [0]
    for _ in range(400):
        keyboard.keys(Keys.TAB)
        now = desk.window.value(f"{places}.indexOf({FOCUS})")
        # Within the page beside the text there are links of its own.
        if now not in (-1, reached[-1]):
            reached.append(now)
        if len(reached) == count:
            break
    if reached != list(range(count)):
        desk.errors.append(f"Tab leads to {reached} of {count} controls")


def page(desk):
    """Marks words on the page itself, follows a link on it, and sees that it runs no script."""
    frame = "document.getElementById('page').contentDocument"
    desk.hands.open("Bridge opens, over budget")
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
    desk.hands.press("#claim")
    desk.wait("document.querySelector('#outcome').textContent.includes('different date')")
    desk.hands.press("#cancel")
    if desk.window.value(f"{frame}.defaultView.document.querySelector('dossier-preview') !== null"):
        desk.errors.append("a page beside its text runs a script")
    desk.run(f"""{frame}.querySelector('a[href*="bridge-cost.html"]').click()""")
    desk.title_is("Content/figures/bridge-cost.md")


def worklist(desk):
    """A number without a claim, and a name without a page, from the worklist to their end."""
    def task(words):
        if desk.window.value("!document.getElementById('worklist').hidden"):
            desk.hands.press("#close-worklist")
        desk.hands.press("#work")
        desk.wait("!document.getElementById('worklist').hidden")
        return desk.run(
            """const found = [...document.querySelectorAll('#tasks button')]
              .find((button) => button.textContent.includes(arguments[0]))
            found?.click()
            return found !== undefined""", words)

    assert task("no claim covers '340'"), "a number is missing from the worklist"
    desk.wait("document.getElementById('dialog').open")
    desk.fill(figure="A new figure", title="People who cross the bridge", unit="people", key_kind="forecast")
    # The words hedge the number, and the desk asks for them.
    desk.wait("document.querySelector('#outcome').textContent.includes(\"quote 'Some 340'\")")
    desk.fill(words="Some 340")
    desk.wait("document.querySelector('#outcome').textContent.includes('Read as')")
    desk.submit("Claimed")
    if task("no claim covers '340'"):
        desk.errors.append("a claimed number is still in the worklist")
    made = (desk.site / "Content/figures/people-who-cross-the-bridge.md").read_text()
    if "says: Some 340" not in made or "kind: forecast" not in made:
        desk.errors.append(f"from the worklist, the figure is: {made}")


def forms(desk):
    """Every form and what else the hour doesn't show, as axe-core and a screen reader find it."""
    desk.hands.press("#import")
    desk.look("import")
    desk.hands.press("#cancel")
    for kind in ("note", "person", "topic", "event", "figure", "article", "page"):
        new(desk, kind)
        for add in desk.elements("#fields button[aria-label^='Add to']"):
            desk.run("arguments[0].click()", add)
        desk.run("document.querySelectorAll('#fields details').forEach((one) => { one.open = true })")
        desk.look(f"a new {kind}")
        desk.hands.press("#cancel")
    desk.hands.open("Bridge opens, over budget")
    desk.title_is("Content/articles/courier.txt")
    for work in ("name", "cite", "ignore", "new-topic", "new-event"):
        desk.hands.mark(1, "16,400 crowns")
        desk.hands.press(f"#{work}")
        desk.wait("document.getElementById('dialog').open")
        desk.look(work)
        desk.hands.press("#cancel")
    desk.hands.press("#work")
    desk.wait("document.querySelectorAll('#tasks li').length > 0")
    desk.look("the worklist over a text")
    # Without the token there is nothing but the word where to find it.
    desk.window.driver.switch_to.new_window("tab")
    desk.window.open(desk.address.split("#")[0])
    desk.says("Open the address")
    desk.look("a desk without its token")


def main():
    if missing := browser.missing():
        sys.exit(f"missing: {', '.join(missing)}")
    program = str(pathlib.Path(sys.argv[1]).resolve())
    errors = []
    for work, width, hands in (
        (hour, 1200, Pointer), (hour, 375, Pointer), (hour, 1200, Keyboard), (order, 1200, Pointer), (order, 375, Pointer),
        (forms, 1200, Pointer), (forms, 375, Pointer), (changed_by_somebody, 1200, Pointer), (changed_by_somebody, 375, Pointer),
        (changed_by_git, 1200, Pointer), (page, 1200, Pointer), (worklist, 1200, Pointer), (hostile, 1200, Pointer), (rebound, 1200, Pointer),
        (leak, 1200, Pointer), (slow, 1200, Pointer),
    ):
        if sys.argv[2:] and work.__name__ not in sys.argv[2:]:
            continue
        with Desk(program, width, hands) as desk:
            work(desk)
            errors += desk.errors
        print(f"{work.__name__} at {width} px by {hands.__name__.lower()}: {len(desk.errors)} errors", flush=True)
    for error in dict.fromkeys(errors):
        print(error)
    sys.exit(1 if errors else 0)


if __name__ == "__main__":
    main()
