import Pages
import Templates

/// A record with a field of every type, whose texts try to be markup.
struct FuzzPage: TemplateRecord {
  /// What no page may hold that its template does not.
  static let mark = Array("<zz".utf8)
  static let text = "\"'><zz y=1>&amp; Word word"

  static let fields = Fields<FuzzPage>(
    "page",
    [
      .text("x", "") { _ in text },
      .optionalText("y", "") { _ in text },
      .optionalText("z", "") { _ in nil },
      .html("h", "") { _ in HTML(Array("<p>".utf8)) },
      .number("n", "") { _ in Number(units: 1250, scale: 2) },
      .bool("b", "") { _ in true },
      .date("d", "") { _ in DateValue(iso: text, long: text, short: text) },
      .texts("t", "") { _ in [text, "", "b"] },
      .texts("e", "") { _ in [] },
      .list("people", "") { _ in [FuzzPerson(name: "a"), FuzzPerson(name: text)] },
      .optionalRecord("person", "") { _ in FuzzPerson(name: text) },
    ])
}

struct FuzzPerson: TemplateRecord {
  let name: String

  static let fields = Fields<FuzzPerson>(
    "person",
    [
      .text("name", "") { $0.name },
      .optionalText("role", "") { _ in nil },
      .number("age", "") { _ in Number(41) },
    ])
}
