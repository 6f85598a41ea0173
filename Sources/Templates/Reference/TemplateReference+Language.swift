extension TemplateReference {
  /// The language: statements, values, tests, filters, and where something may be printed.
  package static func language() -> String {
    """
    Templates are written in a small part of Jinja. What is accepted means what Jinja makes of it,
    with autoescape on and undefined names refused; the rest of Jinja is an error, and so is every
    name, field, filter or template that does not exist, before any page is written.

    \(statements)
    \(values)
    ### `loop`

    Within a `for`, in the same file:

    \(loopTable())
    ### Filters

    \(filterTable())
    \(places)
    """
  }

  private static var statements: String {
    let rows = [
      ["`{{ value }}`", "prints a value, escaped for the place where it stands"],
      ["`{% if a %}…{% elif b %}…{% else %}…{% endif %}`", "the first branch whose test holds"],
      [
        "`{% for x in list if test %}…{% else %}…{% endfor %}`",
        "once for each element for which the test, if there is one, holds; `else` where there is none",
      ],
      ["`{% set x = value %}`", "a name, up to the end of the loop, block or file it stands in"],
      ["`{% include 'parts/card.html' %}`", "another file, which sees the names around it"],
      [
        "`{% extends 'layout.html' %}`",
        "first in a file: the layout whose blocks this file replaces",
      ],
      [
        "`{% block main %}…{% endblock %}`",
        "a part that can be replaced; sees the file's names, not those of a loop around it",
      ],
      ["`{{ super() }}`", "in a block: what it replaces"],
      ["`{# … #}`", "a comment"],
      ["`{% raw %}…{% endraw %}`", "text in which nothing is a tag"],
      ["`{%- -%}` `{{- -}}` `{#- -#}`", "the same, without the white space on that side"],
    ]
    return "### Statements\n\n" + table(["Written", "Means"], rows)
  }

  private static var values: String {
    """
    ### Values

    Texts `'a'` or `"a"` (with the escapes `\\\\ \\' \\" \\n \\t`), whole numbers, `true`, `false`, `none`,
    lists `['a', 'b']`, names and fields `person.name`. From the loosest to the tightest:
    `a if test else b`, `or`, `and`, `not`, one of `== != < <= > >= in` `not in`, filters and the tests
    `is defined`, `is none` and `is not none`, dots and parentheses.

    Empty texts and lists, `0`, `false` and `none` count as false. A field that may be none is printed
    or used only where a test shows that it is there (`{% if person.role %}`, `is not none`, the right
    side of an `and`), or with `default('…', true)`. `is defined` asks whether a name exists at all
    where a layout or an include is used; a branch for a name that does not is passed over.
    Text and numbers are compared with their like only. Dates, lists, records and yes or no are not
    printed as they are: use `date`, `for` or `join`, a field, an inline `if`.

    """
  }

  private static var places: String {
    """
    ### Where something can be printed

    Between tags, in `title` and `textarea`, and in the value of an attribute in quotes. HTML is written
    as it is between tags and nowhere else; in an XML template it is text. Nothing is printed in a tag's
    or an attribute's name, a value without quotes, a comment, a style, an event attribute
    (`onclick`) or a script, save JSON through `tojson` in
    `<script type="application/ld+json">`.

    The value of `href`, `src` and all others that hold an address is a relative URL or one of
    \(URLFilter.schemeNames.map { "`\($0):`" }.joined(separator: ", ")); any other becomes
    `\(String(decoding: URLFilter.blocked, as: UTF8.self))`. A file, a block and an include end in the
    text where they began; the branches of an `if` end in the same place, a loop where it started.

    """
  }
}
