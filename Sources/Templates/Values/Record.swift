/// The fields of a record in the slot order of its type, each made when a template asks for it; the
/// names stay with the type.
package struct Record: Sendable {
  private let count: Int
  private let value: @Sendable (Span<Int>) -> Value

  /// A record of so many fields. `value` makes what is at a path, a slot here and then one of each record
  /// on the way: the same each time.
  package init(count: Int, value: @escaping @Sendable (_ path: Span<Int>) -> Value) {
    self.count = count
    self.value = value
  }

  /// A record made by hand; `values` are in the order of the type's fields.
  package init(_ values: [Value]) {
    self.init(count: values.count) { values[$0[0]][$0.extracting(droppingFirst: 1)] }
  }

  /// The value of every field.
  package var values: [Value] {
    (0..<count).map { slot in
      let path: InlineArray<1, Int> = [slot]
      return value(path.span)
    }
  }

  /// What is at a path, which is not empty.
  package subscript(path: Span<Int>) -> Value { value(path) }
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
