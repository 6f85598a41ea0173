import Support

@testable import Templates

extension TemplateReference {
  /// The language: statements, values, tests, filters, and where something may be printed.
  static func language() -> String {
    """
    Templates are written in a small subset of Jinja, and `include … with`. What is accepted has the same meaning
    as in Jinja with autoescape on and undefined names refused. The rest of Jinja is an error, and so is every name,
    field, filter or template that does not exist, before any page is written.

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
      ["`{{ value }}`", "prints a value, escaped for its context"],
      ["`{% if a %}…{% elif b %}…{% else %}…{% endif %}`", "the first branch whose test holds"],
      [
        "`{% for x in list if test %}…{% else %}…{% endfor %}`",
        "once for each element that passes the test, if there is one; `else` if there is no such element",
      ],
      [
        "`{% set x = value %}`", "a name, valid to the end of the loop, block or file that sets it",
      ],
      [
        "`{% set x %}…{% endset %}`",
        "the same for what is written in between, as HTML; not in XML",
      ],
      ["`{% include 'parts/card.html' %}`", "another file, which sees the names around it"],
      [
        "`{% include 'parts/card.html' with person=author, size='small' %}`",
        "the same, with names of its own for values (not in Jinja)",
      ],
      [
        "`{% extends 'layout.html' %}`",
        "first in a file: the layout whose blocks this file replaces",
      ],
      [
        "`{% block main %}…{% endblock %}`",
        "a block that can be replaced; it sees the file's names, not those of a loop around it",
      ],
      [
        "`{{ words.all_notes(count=n) }}`",
        "a phrase of the catalogue with its slots filled, each by its name",
      ],
      ["`{{ super() }}`", "in a block: the block that it replaces"],
      ["`{# … #}`", "a comment"],
      ["`{%- -%}` `{{- -}}` `{#- -#}`", "the same, removing the white space on that side"],
    ]
    return "### Statements\n\n" + table(["Written", "Means"], rows)
  }

  private static var values: String {
    """
    ### Values

    Texts `'a'` or `"a"` (with the escapes `\\\\ \\' \\" \\n \\t`), whole numbers, `true`, `false`, `none`,
    lists `['a', 'b']`, names and fields `person.name`. From the loosest binding to the tightest:
    `a if test else b`, `or`, `and`, `not`, one of `== != < <= > >= in` `not in`, filters and the tests
    `is defined`, `is none` and `is not none`, dots and parentheses.

    Empty texts and lists, `0`, `false` and `none` count as false. A field that may be none can be printed
    or used only where a test shows that it exists (`{% if person.role %}`, `is not none`, the right
    side of an `and`), or with `default('…', true)`. `is defined` asks whether a name exists at all
    where a layout or an include is used; a branch for a name that doesn't is skipped.
    Text is compared only with text, and numbers with numbers. Dates, lists, records and booleans can't
    be printed as they are: use `date`, `for` or `join`, a field, an inline `if`. A phrase with slots is
    printed with all of them filled, by text, numbers or HTML; `count` is a number, which chooses the
    plural and is written as the language writes it.

    """
  }

  private static var places: String {
    """
    ### Where something can be printed

    Between tags, in `title` and `textarea`, and in a quoted attribute value. HTML is printed as it is only
    between tags; in an XML template it is text. Nothing can be printed in the name of a tag or an
    attribute, an unquoted value, a comment, a style, an event attribute (`onclick`) or a script, except
    JSON through `tojson` in `<script type="application/ld+json">`.

    The value of `href`, `src` and every other attribute that holds an address is a relative URL or one of
    \(WebAddress.schemes.map { "`\($0):`" }.joined(separator: ", ")); any other becomes
    `\(String(decoding: URLFilter.blocked, as: UTF8.self))`. A file, a block and an include end in the
    same context as they began; so does a loop, and the branches of an `if` all end in one context.

    """
  }
}
