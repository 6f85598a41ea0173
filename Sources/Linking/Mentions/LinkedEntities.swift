/// Which entities have a link already in the section that is being read.
struct LinkedEntities {
  private var section = 0
  private var isFootnote = false
  private var inSection: Set<Int32> = []
  /// Footnotes are together at the end, wherever they were written.
  private var inFootnotes: Set<Int32> = []

  /// Sections are read in order.
  mutating func moveTo(section: Int, isFootnote: Bool) {
    self.isFootnote = isFootnote
    guard !isFootnote, section != self.section else { return }
    self.section = section
    inSection.removeAll(keepingCapacity: true)
  }

  mutating func insert(_ entity: Int32) {
    if isFootnote { inFootnotes.insert(entity) } else { inSection.insert(entity) }
  }

  func contains(_ entity: Int32) -> Bool {
    isFootnote ? inFootnotes.contains(entity) : inSection.contains(entity)
  }
}
