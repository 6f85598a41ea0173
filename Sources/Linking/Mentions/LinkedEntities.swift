/// Which entities have a link already in the section that is being read.
struct LinkedEntities {
  private var section = 0
  private var isFootnote = false
  private var inSection: EntitySet = []
  /// Footnotes are together at the end, wherever they were written.
  private var inFootnotes: EntitySet = []

  /// Sections are read in order.
  mutating func moveTo(section: Int, isFootnote: Bool) {
    self.isFootnote = isFootnote
    guard !isFootnote, section != self.section else { return }
    self.section = section
    inSection = []
  }

  mutating func insert(_ entity: Int32) {
    if isFootnote { inFootnotes.insert(entity) } else { inSection.insert(entity) }
  }

  func contains(_ entity: Int32) -> Bool {
    isFootnote ? inFootnotes.contains(entity) : inSection.contains(entity)
  }
}
