/// A record's name and its fields in slot order.
///
/// Usually made from Swift (`RecordType(of:)`), by hand where the fields are known only at run time.
package struct RecordType: Hashable, Sendable {
  /// As the reference for template authors calls it: `person`.
  package let name: String
  /// In the order of their slots.
  package let fields: [FieldType]

  /// A type whose records hold their values in the order of `fields`.
  package init(_ name: String, fields: [FieldType]) {
    self.name = name
    self.fields = fields
  }

  func slot(of field: String) -> Int? {
    fields.firstIndex { $0.name == field }
  }
}

/// One field of a record: its name in templates, its type, and a phrase for template authors.
package struct FieldType: Hashable, Sendable {
  /// The field's name as templates write it.
  package let name: String
  /// The type of the field's values.
  package let type: ValueType
  /// One phrase for template authors.
  package let doc: String

  /// A field, documented where it is declared.
  package init(_ name: String, _ type: ValueType, _ doc: String) {
    self.name = name
    self.type = type
    self.doc = doc
  }
}
