/// What becomes of a folder of another program's texts: the files to write, and an account of each
/// file and of all that has no place in them.
package struct Adoption: Sendable {
  /// A file of the folder.
  package struct Source: Sendable {
    /// Relative to the folder.
    package let path: String
    /// What it holds; empty for a file that `SiteGenerator.reads` passes over.
    package let bytes: [UInt8]
    /// The day of its last change on the disk, EDTF.
    package let modified: String
    /// The day of its first commit, EDTF; nil where Git doesn't keep it.
    package let committed: String?

    /// Checks nothing.
    package init(path: String, bytes: [UInt8], modified: String, committed: String?) {
      self.path = path
      self.bytes = bytes
      self.modified = modified
      self.committed = committed
    }
  }

  /// What has a path in the folder and isn't read.
  package struct Unread: Sendable {
    /// Relative to the folder.
    package let path: String
    /// As the report of the adoption words it, after a colon.
    package let reason: String
    /// Where in the folder a link leads.
    package let target: String?

    /// `target` is relative to the folder; nil for what is no link within it.
    package init(path: String, reason: String, target: String? = nil) {
      self.path = path
      self.reason = reason
      self.target = target
    }
  }

  /// A file to be written.
  package struct Made: Sendable {
    /// `Content/notes/a-walk.md`
    package let path: String
    /// What it is to hold: front matter and text, or the source's own bytes.
    package let bytes: [UInt8]
    /// Nil for a topic that is made for a tag.
    package let source: String?
    /// What of the source has no place in it, in the order of the source's lines.
    package let remarks: [AdoptionRemark]
  }

  /// The program that the folder is written for.
  package let generator: SiteGenerator
  /// The given rules, and the proposed ones that they don't override.
  package let rules: [AdoptionRule]
  /// Those of the given rules that are about no folder and no tag of the texts.
  package let unmatched: [AdoptionRule]
  /// The folders and the tags, with their `#`, that a rule may be about.
  package let choices: [String]
  /// In the order of their paths.
  package let made: [Made]
  /// The other files, and why they stay where they are.
  package let left: [(path: String, reason: String)]

  /// `taken` are the paths of what the briefing holds already, below its folder: a topic that is
  /// there serves for a tag of its name. `language` is the briefing's.
  package init(
    _ sources: [Source], _ given: [AdoptionRule], taken: Set<String>, language: String? = nil,
    unread: [Unread] = []
  ) {
    let sorted = sources.sorted { $0.path < $1.path }
    generator = SiteGenerator(of: sorted.map(\.path)) { path in
      String(decoding: sorted.first { $0.path == path }?.bytes ?? [], as: UTF8.self)
    }
    var draft = AdoptionDraft(generator, given, FolderSettings(generator, sorted), language, unread)
    draft.read(sorted)
    draft.place()
    draft.write(taken)
    rules = draft.rules
    choices = draft.choices
    unmatched = given.filter { !draft.choices.contains($0.source) }
    made = draft.made.sorted { $0.path < $1.path }
    left = draft.left.sorted { $0.path < $1.path }
  }
}
