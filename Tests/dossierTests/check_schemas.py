"""Holds a briefing against its JSON Schemas: check_schemas.py SITE, the schemas as one object by
kind on the standard input.

Prints what is valid as it is, and each change that a schema should see and does not: a key
with another name, a key that is needed left out, a value of another type.
"""

import copy
import json
import pathlib
import sys

import jsonschema
import yaml

KINDS = {"articles": "article", "notes": "note", "people": "person", "topics": "topic",
         "events": "event", "figures": "figure"}


class Loader(yaml.SafeLoader):
    """YAML as its version 1.2 has it: a date is a text, and `yes` is no truth value."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, words) for tag, words in found
            if tag.split(":")[-1] in ("int", "float", "null")
            or tag.endswith("bool") and first in "tTfF"]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()}


def documents(site):
    for path in sorted((site / "Content").rglob("*")):
        text = path.read_text() if path.suffix in (".md", ".txt", ".yml") else ""
        if path.name == "site.yml":
            yield path, "site", yaml.load(text, Loader)
        elif text.startswith("---\n") and path.name != "README.md":
            kind = "page" if path.name == "index.md" else KINDS.get(path.parent.name, "page")
            yield path, kind, yaml.load(text.split("---\n")[1], Loader)


def places(value, way=()):
    """Each mapping within a value, and the way to it."""
    if isinstance(value, dict):
        yield way
        for key, inner in value.items():
            if key != "extra":
                yield from places(inner, way + (key,))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from places(inner, way + (index,))


def mutations(keys, schema):
    for way in places(keys):
        for key in at(keys, way):
            renamed = copy.deepcopy(keys)
            at(renamed, way)["zz_" + key] = at(renamed, way).pop(key)
            yield renamed, f"{way} {key} renamed"
            if key != "extra":
                nested = copy.deepcopy(keys)
                at(nested, way)[key] = {"zz": {"zz": 1}}
                yield nested, f"{way} {key} another type"
                empty = copy.deepcopy(keys)
                at(empty, way)[key] = None
                yield empty, f"{way} {key} empty"
    for key in schema.get("required", []):
        less = copy.deepcopy(keys)
        del less[key]
        yield less, f"{key} left out"


def at(value, way):
    for step in way:
        value = value[step]
    return value


schemas = json.load(sys.stdin)
for schema in schemas.values():
    jsonschema.Draft7Validator.check_schema(schema)
valid = seen = 0
for path, kind, keys in documents(pathlib.Path(sys.argv[1])):
    validator = jsonschema.Draft7Validator(schemas[kind])
    for error in validator.iter_errors(keys):
        print(f"{path.name}: {list(error.path)}: {error.message}")
    valid += 1
    for changed, what in mutations(keys, schemas[kind]):
        seen += 1
        if validator.is_valid(changed):
            print(f"{path.name}: {what}: not seen")
print(f"{valid} files, {seen} changes")
