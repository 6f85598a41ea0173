package import Support

/// JSON already made, which templates print through `tojson`.
package struct EmbeddedJSON: Hashable, Sendable {
  /// Safe within a script element.
  package let bytes: [UInt8]

  /// The value with nothing in it that HTML could read as markup.
  package init(_ value: JSONValue) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1 << 10)
    value.append(to: &bytes) { JinjaJSON.append($0, to: &$1) }
    self.bytes = bytes
  }
}
