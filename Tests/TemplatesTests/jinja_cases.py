"""Renders every case that expects a page with Jinja and prints where the bytes differ.

Usage: jinja_cases.py FOLDER. The format of a case is described in TemplateCase.swift.
"""

import decimal
import json
import pathlib
import re
import sys

import jinja2


class Record(dict):
    """A dict whose entries Jinja finds before the methods of dict."""

    def __getattribute__(self, name):
        if dict.__contains__(self, name):
            return dict.__getitem__(self, name)
        return dict.__getattribute__(self, name)


def value(json_value, declared=""):
    if isinstance(json_value, dict):
        return Record(
            (re.split(r"[?:]", key)[0], value(inner, key.partition(":")[2]))
            for key, inner in json_value.items()
        )
    if isinstance(json_value, list):
        return [value(inner, declared.removeprefix("list ")) for inner in json_value]
    if isinstance(json_value, str) and declared == "html":
        return jinja2.utils.markupsafe.Markup(json_value)
    return json_value


def sections(path):
    for section in ("\n" + path.read_bytes().decode()).split("\n=== ")[1:]:
        head, _, body = section.partition("\n")
        name, *flags = head.split(" ")
        yield name, body.replace("\n", "\r\n") if "crlf" in flags else body


def render(parts):
    templates = {name: body for name, body in parts if "." in name}
    named = dict(parts)
    context = json.loads(named.get("context", "{}"), parse_float=decimal.Decimal)
    environment = jinja2.Environment(
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        loader=jinja2.DictLoader(templates),
    )
    page = environment.get_template(next(iter(templates))).render(value(context))
    # The same character, written as cmark writes it.
    return page.replace("&#34;", "&quot;")


for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.case")):
    parts = list(sections(path))
    names = [name for name, _ in parts]
    if "expected" not in names or "ours" in names:
        continue
    try:
        page = render(parts)
    except Exception as error:
        page = f"{type(error).__name__}: {error}"
    if page != dict(parts)["expected"]:
        print(f"{path}: Jinja gives {page!r}, we {dict(parts)['expected']!r}")
