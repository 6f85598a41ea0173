package import Content
internal import Language
package import Templates

extension RecordType {
  /// What templates see of a catalogue: a text for each phrase, which is called where it has slots.
  package init(of words: Words) {
    self.init(
      "words",
      fields: words.all.map { name, phrase in
        FieldType(
          name, phrase.slots.isEmpty ? .text : .phrase(phrase.slots), "`\(phrase.filled())`")
      })
  }
}

extension Record {
  /// The phrases of a catalogue, in the order of the fields of any other one's record type.
  init(of words: Words) {
    self.init(
      words.all.map { _, phrase in
        phrase.slots.isEmpty ? .text(phrase.filled()) : .phrase(phrase)
      })
  }
}
