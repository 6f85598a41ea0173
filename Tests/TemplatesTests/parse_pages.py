"""Finds markup in pages that their template did not write.

Reads lines `LABEL HEX` from standard input. The first page is made of harmless values; every other
must have the same elements with the same attributes, and no URL with a scheme that is not allowed.
Prints what differs, by html.parser and, where it is installed, by html5lib.
"""

import html.parser
import re
import sys

try:
    import html5lib
except ImportError:
    html5lib = None

URLS = {"href", "src", "action", "formaction", "poster", "cite", "data", "xlink:href"}
SCHEMES = {"http", "https", "mailto", "tel"}


class Reader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.found = []

    def handle_starttag(self, tag, attributes):
        self.found.append((tag, attributes))

    handle_startendtag = handle_starttag

    def handle_endtag(self, tag):
        self.found.append(("/" + tag, []))

    def handle_comment(self, data):
        self.found.append(("comment " + data, []))

    def handle_decl(self, data):
        self.found.append(("declaration " + data, []))

    def handle_pi(self, data):
        self.found.append(("instruction " + data, []))


def by_html_parser(text):
    reader = Reader()
    reader.feed(text)
    reader.close()
    return reader.found


def by_html5lib(text):
    found = []
    walker = html5lib.getTreeWalker("etree")
    for token in walker(html5lib.parse(text, treebuilder="etree")):
        kind = token["type"]
        if kind in ("StartTag", "EmptyTag"):
            names = [(key[1], value) for key, value in token["data"].items()]
            found.append((token["name"], names))
        elif kind in ("EndTag", "Comment", "Doctype"):
            found.append((kind + str(token.get("name")), []))
    return found


def shape(found):
    return [(tag, sorted(name for name, _ in attributes)) for tag, attributes in found]


def schemes(found):
    for _, attributes in found:
        redirects = any(name == "http-equiv" for name, _ in attributes)
        for name, value in attributes:
            urls = [value or ""] if name in URLS else []
            if name == "srcset":
                urls = [part.split(" ")[0] for part in (value or "").split(",")]
            if name == "content" and redirects:
                urls = [value.partition("url=")[2]]
            for url in urls:
                # As a browser reads it: no tabs or newlines, nor controls at the start.
                seen = re.sub(r"[\t\n\r]", "", url).lstrip("".join(map(chr, range(33))))
                match = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):", seen)
                if match and match.group(1).lower() not in SCHEMES:
                    yield name, url


parsers = [by_html_parser] + ([by_html5lib] if html5lib else [])
pages = [line.split() for line in sys.stdin]
for parse in parsers:
    expected = shape(parse(bytes.fromhex(pages[0][1]).decode()))
    for label, page in pages:
        found = parse(bytes.fromhex(page).decode())
        if shape(found) != expected:
            extra = [one for one in shape(found) if one not in expected]
            print(f"{parse.__name__}, {label}: not the template's markup: {extra}")
        for name, url in schemes(found):
            print(f"{parse.__name__}, {label}: {name} leads to {url!r}")
