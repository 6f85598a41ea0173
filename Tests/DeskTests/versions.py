"""A file that is open at the desk is changed by somebody else, or by git."""

import subprocess


def changed_by_somebody(desk):
    """Somebody else saves what is open here."""
    path = "Content/notes/what-the-bridge-cost.md"
    note = desk.site / path
    start = note.read_text()

    def collide(mine, theirs):
        desk.element("#source").send_keys(mine)
        note.write_text(theirs)
        desk.hands.press("#save")
        desk.wait("document.getElementById('versions').open")
        if note.read_text() != theirs:
            desk.errors.append("a file that had changed was overwritten")

    desk.hands.open("What the bridge cost")
    desk.title_is(path)
    collide("MINE", start + "\nTheirs.\n")
    desk.look("two versions")
    shown = desk.window.value("document.getElementById('theirs').textContent")
    if "Theirs." not in shown or "MINE" not in desk.window.value("document.getElementById('mine').textContent"):
        desk.errors.append("two versions are not both shown")
    desk.hands.press("#keep-mine")
    desk.says("Saved")
    if "MINE" not in note.read_text():
        desk.errors.append("what was chosen is not in the file")
    collide("AGAIN", start)
    desk.hands.press("#take-theirs")
    desk.wait("!document.getElementById('source').value.includes('AGAIN')")
    if note.read_text() != start:
        desk.errors.append("the other's version is not what it was")
    # Nothing was typed: the text follows the disk, as after a git checkout.
    note.write_text(start + "\nFrom elsewhere.\n")
    desk.wait("document.getElementById('source').value.endsWith('From elsewhere.\\n')")
    # Leaving the field saves.
    desk.element("#source").send_keys("BLUR")
    desk.element("#find").click()
    desk.says("Saved")
    if "BLUR" not in note.read_text():
        desk.errors.append("leaving the field did not save")


def changed_by_git(desk):
    """Another editor's work comes by git while a note is open and written in: a stash, a checkout, a rebase."""
    path = "Content/notes/what-the-bridge-cost.md"
    note = desk.site / path

    def run(*arguments):
        subprocess.run(
            ["git", "-c", "user.name=E", "-c", "user.email=e@editors.example", *arguments], cwd=desk.site, check=True,
            capture_output=True)

    run("init", "-b", "main")
    run("add", "Content")
    run("commit", "-m", "start")
    start = note.read_text()
    run("checkout", "-b", "theirs")
    note.write_text(start + "\nTheirs.\n")
    run("commit", "-am", "theirs")
    run("checkout", "main")
    desk.hands.open("What the bridge cost")
    desk.title_is(path)
    note.write_text(start + "\nNot committed.\n")
    # Nothing is typed: the text follows, whatever git does.
    desk.wait("document.getElementById('source').value.endsWith('Not committed.\\n')")
    run("stash")
    desk.wait("!document.getElementById('source').value.includes('Not committed')")
    run("checkout", "theirs")
    desk.wait("document.getElementById('source').value.endsWith('Theirs.\\n')")
    run("checkout", "main")
    desk.wait("!document.getElementById('source').value.includes('Theirs')")
    for command, theirs in ((("checkout", "theirs"), start + "\nTheirs.\n"), (("checkout", "main"), start)):
        desk.hands.write("MINE")
        run(*command)
        desk.says("The file has changed on the disk")
        desk.hands.press("#save")
        desk.wait("document.getElementById('versions').open")
        mine = desk.window.value("document.getElementById('mine').textContent")
        shown = desk.window.value("document.getElementById('theirs').textContent")
        if "MINE" not in mine or shown.strip() != theirs.strip() or note.read_text() != theirs:
            desk.errors.append(f"after git {command}: {mine[-60:]!r}, {shown[-60:]!r}")
        desk.hands.press("#take-theirs")
        desk.wait("!document.getElementById('source').value.includes('MINE')")
    # Deleted, as by a checkout of a branch without it.
    desk.hands.write("MINE")
    run("rm", "-q", path)
    desk.says("The file has changed on the disk")
    desk.hands.press("#save")
    desk.wait("document.getElementById('theirs').textContent.includes('gone')")
    if note.exists():
        desk.errors.append("a file that git has removed came back by itself")
    desk.hands.press("#keep-mine")
    desk.says("Saved")
    if not note.read_text().endswith("MINE"):
        desk.errors.append("the text of a file that git has removed is lost")
