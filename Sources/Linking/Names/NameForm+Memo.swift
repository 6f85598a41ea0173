package import Content
package import Support

/// Forms as bytes of a memo, without whose they are.
extension NameForm {
  /// Reads a form of an entity that `write` wrote.
  package init(of entity: EntityID, reading reader: inout MemoReader) {
    self.init(
      bytes: Array(reader.part()), entity: entity,
      rule: Rule(rawValue: UInt32(truncatingIfNeeded: reader.number())))
  }

  /// Writes it for a memo.
  package func write(to writer: inout MemoWriter) {
    writer.append(part: bytes[...])
    writer.append(Int(rule.rawValue))
  }
}
