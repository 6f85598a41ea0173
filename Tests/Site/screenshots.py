"""Takes pictures of a built site's main kinds of pages: `screenshots.py FOLDER INTO [PAGE…]`.

Each page at 375 and 1280 pixels in the light and the dark scheme, whole; and the front page and one
figure as they print.
"""

import base64
import pathlib
import sys

import browser

KINDS = ("index", "figures/us-troops", "people/ashraf-ghani", "events/video-conference",
         "notes/what-5000-means", "articles/another-100-freed", "sources", "timeline", "search")
PRINTED = ("index", "figures/us-troops")


def picture(window, path, height=6000):
    """All of the page, as far down as `height`."""
    size = window.value("[innerWidth, document.documentElement.scrollHeight]")
    clip = {"x": 0, "y": 0, "width": size[0], "height": min(size[1], height), "scale": 1}
    shot = window.command("Page.captureScreenshot", clip=clip, captureBeyondViewport=True)
    path.write_bytes(base64.b64decode(shot["data"]))


def main():
    folder, into, *pages = sys.argv[1:]
    into = pathlib.Path(into)
    into.mkdir(parents=True, exist_ok=True)
    if missing := browser.missing():
        print(f"no pictures, not installed: {', '.join(missing)}")
        return
    wanted = pages or [kind for kind in KINDS if (pathlib.Path(folder) / f"{kind}.html").exists()]
    prefix = browser.site_path(folder)
    with browser.Server(folder, prefix) as address, browser.Browser() as window:
        for page in wanted:
            name = page.replace("/", "-")
            for width in (375, 1280):
                for scheme in ("light", "dark"):
                    window.resize(width, mobile=width < 500)
                    window.theme(scheme)
                    window.open(f"{address}{page}.html")
                    picture(window, into / f"{name}-{width}-{scheme}.png")
            if page in PRINTED:
                window.resize(794)  # A4 at 96 pixels an inch
                window.theme("light", media="print")
                window.open(f"{address}{page}.html")
                picture(window, into / f"{name}-print.png")
    print(f"{len(wanted)} pages in {into}")


if __name__ == "__main__":
    main()
