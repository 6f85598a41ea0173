/// The fields of a record in the slot order of its type, each made when a template asks for it; the
/// names stay with the type.
package struct Record: Sendable {
  private let count: Int
  private let value: @Sendable (Int) -> Value

  /// A record of so many fields, whose values are made by slot: the same each time.
  package init(count: Int, value: @escaping @Sendable (Int) -> Value) {
    self.count = count
    self.value = value
  }

  /// A record made by hand; `values` are in the order of the type's fields.
  package init(_ values: [Value]) {
    self.init(count: values.count) { values[$0] }
  }

  /// The value of every field.
  package var values: [Value] { (0..<count).map(value) }

  subscript(slot: Int) -> Value { value(slot) }
}

extension Record: Hashable {
  /// Whether all fields are equal.
  package static func == (a: Record, b: Record) -> Bool {
    a.values == b.values
  }

  /// As `==` distinguishes records.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(values)
  }
}
