package import Diagnostics

/// JSON already made, which templates print through `tojson`: nothing in it could be read as markup.
package struct EmbeddedJSON: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(_ value: JSONValue) {
    var bytes: [UInt8] = []
    value.append(to: &bytes) { JSON.append($0, to: &$1) }
    self.bytes = bytes
  }
}
