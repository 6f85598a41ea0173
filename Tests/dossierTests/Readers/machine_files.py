"""Reads what a published site has for machines with programs that others use.

    machine_files.py SITE URL    prints a line for each error, and one that says what was read
"""

import csv
import io
import json
import re
import sys
import xml.etree.ElementTree as xml
from html.parser import HTMLParser
from pathlib import Path

import feedparser

site = Path(sys.argv[1])
url = sys.argv[2]
errors = []


def report(place, words):
    errors.append(f"{place}: {words}")


class Page(HTMLParser):
    """The text that is shown, the anchors, the JSON-LD and the alternates of a page."""

    def __init__(self, path):
        super().__init__()
        self.anchors, self.alternates, self.dates, self.text, self.data = set(), [], [], [], []
        self.inside = None
        self.feed(path.read_text())

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.anchors.add(found.get("id"))
        if tag == "link" and found.get("rel") == "alternate":
            self.alternates.append(found)
        if tag == "time":
            self.dates.append(found.get("datetime", ""))
        if tag in ("script", "style"):
            self.inside = found.get("type") if tag == "script" else tag

    def handle_endtag(self, tag):
        if tag in ("script", "style"):
            self.inside = None

    def handle_data(self, data):
        if self.inside == "application/ld+json":
            self.data.append(data)
        elif self.inside is None:
            self.text.append(data)


pages = {str(path.relative_to(site)): Page(path) for path in sorted(site.rglob("*.html"))}


def check_address(place, address):
    """An absolute address leads to a file of the site, or to an anchor of one."""
    if not address.startswith(url):
        report(place, f"'{address}' is not an address of the site")
        return
    path, _, fragment = address[len(url):].partition("#")
    path = path or "index.html"
    if not (site / path).is_file():
        report(place, f"'{address}' leads to no file")
    elif fragment and fragment not in pages[path].anchors:
        report(place, f"'{address}' leads to no anchor")


# Feeds


def check_entries(place, entries):
    ids = [entry["id"] for entry in entries]
    if len(ids) != len(set(ids)) or not all(name.startswith("tag:") for name in ids):
        report(place, f"ids {ids}")
    for entry in entries:
        check_address(place, entry["url"])
        if not entry["content"]:
            report(place, f"{entry['id']} has no content")
        for address in re.findall(r'(?:href|src)="([^"]*)"', entry["content"]):
            if address.startswith(url):
                check_address(place, address.replace("&amp;", "&"))
            elif not re.match("https?:|mailto:|tel:", address):
                report(place, f"'{address}' is not absolute")


def check_xml_feed(path):
    place = str(path.relative_to(site))
    parsed = feedparser.parse(path.read_bytes(), sanitize_html=False, resolve_relative_uris=False)
    if parsed.bozo:
        report(place, f"feedparser: {parsed.bozo_exception}")
    kind = "rss20" if place == "rss.xml" else "atom10"
    if parsed.version != kind:
        report(place, f"is {parsed.version}, not {kind}")
    entries = [
        {"id": entry.id, "url": entry.link, "content": entry.content[0].value if "content" in entry else ""}
        for entry in parsed.entries
    ]
    if any(not entry.get("published_parsed") for entry in parsed.entries):
        report(place, "an entry has no date")
    for link in parsed.feed.links:
        check_address(place, link.href)
    if not any(link.rel == "self" and link.href == url + place for link in parsed.feed.links):
        report(place, "does not name itself")
    if not entries and place not in ("feed.xml", "rss.xml"):
        report(place, "has no entries")
    check_entries(place, entries)
    return entries


def check_json_feed(path):
    feed = json.loads(path.read_text())
    if feed["version"] != "https://jsonfeed.org/version/1.1" or not feed["title"]:
        report("feed.json", "its version or a title is missing")
    allowed = {
        "version", "title", "home_page_url", "feed_url", "description", "language", "authors", "items",
    }
    allowed_of_items = {
        "id", "url", "title", "content_html", "content_text", "summary", "date_published",
        "date_modified", "authors",
    }
    if set(feed) - allowed or any(set(item) - allowed_of_items for item in feed["items"]):
        report("feed.json", "has members that JSON Feed 1.1 does not name")
    for item in feed["items"]:
        for date in (item["date_published"], item["date_modified"]):
            if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", date):
                report("feed.json", f"'{date}' is no date")
    check_address("feed.json", feed["home_page_url"])
    check_address("feed.json", feed["feed_url"])
    entries = [
        {"id": item["id"], "url": item["url"], "content": item.get("content_html") or item["content_text"]}
        for item in feed["items"]
    ]
    check_entries("feed.json", entries)
    return entries


feeds = {str(path.relative_to(site)): check_xml_feed(path) for path in site.rglob("*.xml") if not path.name.startswith("sitemap")}
feeds["feed.json"] = check_json_feed(site / "feed.json")
ids = [[entry["id"] for entry in feeds[name]] for name in ("feed.xml", "rss.xml", "feed.json")]
if ids[0] != ids[1] or ids[0] != ids[2]:
    report("feed.xml", "the site's feeds list different entries")
announced = set()
for name, page in pages.items():
    for link in page.alternates if name != "404.html" else []:
        path = (site / name).parent.joinpath(link["href"]).resolve().relative_to(site.resolve())
        announced.add(str(path))
    if page.data and len(page.alternates) < (3 if name == "index.html" else 1):
        report(name, "announces too few feeds")
if announced != set(feeds):
    report("feeds", f"announced and written differ: {sorted(announced ^ set(feeds))}")

# JSON-LD

# The types and properties of schema.org (release 29) that we use, each property with types that
# have it, their own or inherited.
things = {"name", "alternateName", "description", "url", "mainEntityOfPage"}
works = things | {
    "headline", "inLanguage", "isPartOf", "author", "datePublished", "dateModified", "isBasedOn",
    "mainEntity", "publisher", "text", "temporalCoverage", "hasPart",
}
schema = {
    "WebPage": works, "CollectionPage": works, "ProfilePage": works, "SearchResultsPage": works,
    "Article": works, "NewsArticle": works, "Claim": works | {"appearance"},
    "Dataset": works | {"variableMeasured", "distribution"},
    "DataDownload": works | {"encodingFormat", "contentUrl"},
    "WebSite": works | {"potentialAction"}, "SearchAction": things | {"target", "query-input"},
    "EntryPoint": things | {"urlTemplate"}, "PropertyValue": things | {"unitText"},
    "Thing": things, "Person": things | {"jobTitle", "affiliation"}, "Organization": things,
    "GovernmentOrganization": things, "Place": things,
    "DefinedTerm": things, "Event": things | {"startDate", "location"},
    "BreadcrumbList": things | {"itemListElement"}, "ListItem": things | {"position", "item"},
    None: things,
}
months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
]


def is_shown(date, page, text):
    year, month, day = (re.match(r"(\d+)(?:-(\d+))?(?:-(\d+))?$", date).groups())
    parts = [year] + ([months[int(month) - 1]] if month else []) + ([str(int(day))] if day else [])
    short = [part[:3] if part in months else part for part in parts]
    return (
        any(shown.startswith(date) for shown in page.dates)
        or all(part in text for part in parts) or all(part in text for part in short)
    )


def check_node(place, page, text, value, name=None):
    if isinstance(value, list):
        for element in value:
            check_node(place, page, text, element, name)
    elif isinstance(value, dict):
        kind = value.get("@type")
        if kind not in schema:
            report(place, f"schema.org has no type {kind}")
        for key, inner in value.items():
            if key.startswith("@"):
                continue
            if key not in schema.get(kind, things):
                report(place, f"a {kind} has no {key}")
            check_node(place, page, text, inner, key)
        if "@id" in value:
            check_address(place, value["@id"])
    elif name in ("item", "contentUrl"):
        check_address(place, value)
    elif name in ("startDate", "datePublished", "dateModified", "temporalCoverage"):
        if not is_shown(value, page, text):
            report(place, f"the date {value} is not shown")
    elif name not in ("url", "urlTemplate", "position", "encodingFormat", "inLanguage"):
        for number in re.findall(r"\d[\d.,]*\d|\d", str(value)):
            if number not in text:
                report(place, f"the number {number} is not shown")


described = 0
for name, page in pages.items():
    text = " ".join("".join(page.text).split())
    for data in page.data:
        described += 1
        graph = json.loads(data)
        if graph["@context"] != "https://schema.org":
            report(name, "has another context")
        check_node(name, page, text, graph["@graph"])

# Search

found = 0
for segment in sorted(site.glob("search/d[0-9]*.js")):
    call = re.fullmatch(r'dossierSearch\("(d\d+)",(.*)\);\n', segment.read_text(), re.S)
    for path, title, kind, summary, passages in json.loads(call[2]):
        found += 1
        for anchor in [""] + [passage[0] for passage in passages]:
            check_address(segment.name, url + path + ("#" + anchor if anchor else ""))
if found != json.loads(re.search(r"\{.*\}", next(site.glob("search/list.*.js")).read_text())[0])["documents"]:
    report("search", "its list counts other documents than its segments hold")

# Lists and tables

space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
locations = xml.parse(site / "sitemap.xml").getroot().findall(f"{space}url")
for part in xml.parse(site / "sitemap.xml").getroot().findall(f"{space}sitemap/{space}loc"):
    locations += xml.parse(site / part.text.removeprefix(url)).getroot().findall(f"{space}url")
for entry in locations:
    check_address("sitemap.xml", entry.find(f"{space}loc").text)
    changed = entry.find(f"{space}lastmod")
    if changed is not None and not re.fullmatch(r"\d{4}(-\d\d){0,2}", changed.text):
        report("sitemap.xml", f"'{changed.text}' is no date")
if f"Sitemap: {url}sitemap.xml" not in (site / "robots.txt").read_text():
    report("robots.txt", "does not name the sitemap")

rows = list(csv.DictReader(io.StringIO((site / "data/claims.csv").read_text(), newline="")))
claims = json.loads((site / "data/claims.json").read_text())
if [{key: value for key, value in row.items() if value} for row in rows] != [
    # Relations have no column.
    {key: str(value) for key, value in claim.items() if key != "relations"} for claim in claims
]:
    report("data/claims.json", "has other claims than claims.csv")

statements = 0
try:
    from followthemoney import model
    from followthemoney.proxy import EntityProxy
    from followthemoney.statement.serialize import read_csv_statements
except ImportError:
    print("followthemoney is not there, so its files are not read")
else:
    entities = {}
    for line in (site / "data/entities.ftm.json").read_text().splitlines():
        data = json.loads(line)
        entity = EntityProxy.from_dict(data, cleaned=False)
        entity.schema.validate(data)
        for prop, values in data["properties"].items():
            if sorted(entity.get(prop)) != sorted(set(values)):
                report(data["id"], f"{prop} {values} is read as {entity.get(prop)}")
        entities[entity.id] = entity
    for entity in entities.values():
        for prop, value in entity.itervalues():
            if prop.type.name == "entity" and value not in entities:
                report(entity.id, f"{prop.name} leads to no {value}")
    stated = {}
    with open(site / "data/statements.csv", "rb") as file:
        for statement in read_csv_statements(file):
            statements += 1
            if statement.id != statement.generate_key():
                report("data/statements.csv", f"{statement} has another key")
            if statement.prop != "id":
                stated.setdefault(statement.entity_id, set()).add((statement.prop, statement.value))
    if stated != {
        entity.id: {(prop.name, value) for prop, value in entity.itervalues()} for entity in entities.values()
    }:
        report("data/statements.csv", "has other values than entities.ftm.json")

print("\n".join(errors))
print(
    f"read {len(feeds)} feeds, {described} pages with JSON-LD, {len(locations)} addresses, "
    f"{found} documents of the search, {len(claims)} claims, {statements} statements; {len(errors)} errors"
)
