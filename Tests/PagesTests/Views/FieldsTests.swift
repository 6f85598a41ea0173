import Diagnostics
import Support
import Synchronization
import Templates
import Testing

@testable import Pages

private struct Town: TemplateRecord {
  let title: String
  let founded: DateValue?

  static let fields = Fields<Town>(
    "town",
    [
      .text("title", "its name") { $0.title },
      .optionalDate("founded", "when it was founded") { $0.founded },
    ])
}

private struct Visit: TemplateRecord {
  let town: Town
  let next: Town?
  let others: [Town]

  static let fields = Fields<Visit>(
    "visit",
    [
      .record("town", "where") { $0.town },
      .optionalRecord("following", "where to next") { $0.next },
      .list("others", "the other towns") { $0.others },
      .texts("labels", "labels") { _ in ["a", "b"] },
      .html("body", "the text") { _ in HTML(Array("<p>".utf8)) },
      .optionalHTML("aside", "a box") { _ in nil },
      .number("count", "how many") { _ in Number(3) },
      .optionalNumber("limit", "at most") { _ in nil },
      .bool("isLast", "whether it is the last") { _ in true },
      .date("day", "the day") { _ in DateValue(iso: "2031", long: "in 2031", short: "2031") },
      .optionalText("remark", "a remark") { _ in nil },
    ])
}

/// Which fields were made.
private final class Notes: Sendable {
  let made = Mutex<[String]>([])

  func note(_ field: String) -> String {
    made.withLock { $0.append(field) }
    return field
  }
}

private struct Noted: TemplateRecord {
  let notes: Notes

  static let fields = Fields<Noted>(
    "noted",
    [
      .text("used", "asked for") { $0.notes.note("used") },
      .text("unused", "not asked for") { $0.notes.note("unused") },
    ])
}

@Suite struct FieldsTests {
  private static let visit = Visit(
    town: Town(title: "Aar", founded: nil), next: Town(title: "Bex", founded: nil),
    others: [Town(title: "Chur", founded: nil)])

  /// Uses every field, some more than once.
  private static let template = """
    {{ town.title }}{% if town.founded %}{{ town.founded|date }}{% endif %}
    {% if following %}{{ following.title|upper }}{% endif %}
    {% for other in others|sort(attribute='title') %}{{ other.title }}{% else %}{{ count }}{% endfor %}
    {{ labels|join(', ') }}{{ body }}{{ aside if aside }}<p title="{{ remark or 'none' }}">
    {% if isLast and count > 2 and limit is none %}{{ day|date('iso') }}{% endif %}
    {% if labels %}{{ labels|first }}{% endif %}{{ others|join(attribute='title') }}
    {% include 'part.html' %}
    """
  private static let part = "{{ remark|default('-', true) }}{{ limit|default(count, true)|number }}"

  private static func set(_ type: RecordType) -> (set: TemplateSet, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let files = [("part.html", part), ("visit.html", template)].map {
      InputFile(path: "Templates/\($0)", bytes: Array($1.utf8))
    }
    let set = TemplateSet(parsing: files, contexts: ["visit.html": type], into: &diagnostics)
    return (set, diagnostics)
  }

  private static func check(_ type: RecordType) -> [Diagnostic] {
    set(type).diagnostics
  }

  @Test func recordHoldsTheFieldsInTheirOrder() {
    let record = Record(of: Self.visit)
    #expect(RecordType(of: Visit.self).fields.map(\.name).first == "town")
    #expect(record.values[0] == .record(Record([.text("Aar"), .none])))
    #expect(record.values[3] == .list([.text("a"), .text("b")]))
    #expect(record.values.count == RecordType(of: Visit.self).fields.count)
  }

  @Test func declaredRecordRendersThroughItsTemplate() {
    let (set, diagnostics) = Self.set(RecordType(of: Visit.self))
    #expect(diagnostics == [])
    var bytes: [UInt8] = []
    var found: [Diagnostic] = []
    set.render(
      "visit.html", Record(of: Self.visit), page: "", into: &bytes, diagnostics: &found)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "Aar\nBEX\nChur\na, b<p><p title=\"none\">\n2031\naChur\n-3")
  }

  @Test func onlyTheFieldsThatATemplateAsksForAreMade() {
    var diagnostics: [Diagnostic] = []
    let file = InputFile(path: "Templates/a.html", bytes: Array("{{ used }}".utf8))
    let set = TemplateSet(
      parsing: [file], contexts: ["a.html": RecordType(of: Noted.self)], into: &diagnostics)
    let noted = Noted(notes: Notes())
    var bytes: [UInt8] = []
    set.render("a.html", Record(of: noted), page: "", into: &bytes, diagnostics: &diagnostics)
    #expect(bytes == Array("used".utf8) && diagnostics == [])
    #expect(noted.notes.made.withLock { $0 } == ["used"])
  }

  @Test func renamedFieldIsAnErrorAtEachUse() {
    let type = RecordType(of: Visit.self)
    let names = type.fields.map(\.name) + RecordType(of: Town.self).fields.map(\.name)
    for name in names {
      let found = Self.check(renaming(name, in: type)).filter { $0.id == .templateUnknownName }
      let places = Set(found.map { "\($0.location.path):\($0.location.offset)" })
      let uses =
        Self.uses(of: name, in: Self.template, "visit") + Self.uses(of: name, in: Self.part, "part")
      #expect(!uses.isEmpty)
      #expect(places == Set(uses), "\(name)")
    }
  }

  private func renaming(_ name: String, in type: RecordType) -> RecordType {
    RecordType(
      type.name,
      fields: type.fields.map {
        FieldType($0.name == name ? "renamed" : $0.name, renaming(name, in: $0.type), $0.doc)
      })
  }

  private func renaming(_ name: String, in type: ValueType) -> ValueType {
    switch type {
    case .record(let record): .record(renaming(name, in: record))
    case .list(let element): .list(renaming(name, in: element))
    case .optional(let wrapped): .optional(renaming(name, in: wrapped))
    default: type
    }
  }

  /// The places of a word in a template: those in quotes are reported at the quote.
  private static func uses(of name: String, in text: String, _ file: String) -> [String] {
    text.ranges(of: name).filter { range in
      let before = text[..<range.lowerBound].last
      let after = text[range.upperBound...].first
      let isPart = [before, after].contains { $0?.isLetter == true }
      return !isPart && after != "="
    }.map { range in
      let offset = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      let isQuoted = text[..<range.lowerBound].last == "'"
      return "Templates/\(file).html:\(isQuoted ? offset - 1 : offset)"
    }
  }
}
