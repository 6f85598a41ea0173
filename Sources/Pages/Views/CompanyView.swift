import Content
import Templates

/// An entity that is often named together with the page's.
struct CompanyView: TemplateRecord {
  let entry: EntryView
  let paragraphs: Int

  static let fields = Fields<CompanyView>(
    "company",
    [
      .record("entry", "the other entity") { $0.entry },
      .number("paragraphs", "how many paragraphs name both") { Number($0.paragraphs) },
    ])
}
