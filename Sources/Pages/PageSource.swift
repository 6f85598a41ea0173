package import Templates

/// What a page's bytes are made from.
package enum PageSource: Hashable, Sendable {
  /// The bytes themselves.
  case bytes([UInt8])
  /// All that the template sees.
  case record(Record, PageTemplate)

  /// Stands for a record, each value with its kind and length; nil for bytes.
  package var digest: Digest? {
    guard case .record(let record, let template) = self else { return nil }
    var bytes = Array("\(template.rawValue)\n".utf8)
    append(.record(record), to: &bytes)
    return Digest(of: bytes)
  }

  private func append(_ value: Value, to bytes: inout [UInt8]) {
    switch value {
    case .none: bytes.append(0)
    case .text(let text): append(1, text, to: &bytes)
    case .html(let html):
      append(2, html.bytes.count, to: &bytes)
      bytes += html.bytes
    case .json(let json):
      append(9, json.bytes.count, to: &bytes)
      bytes += json.bytes
    case .number(let number):
      append(3, number.units, to: &bytes)
      append(3, number.scale, to: &bytes)
    case .bool(let bool): bytes.append(bool ? 5 : 4)
    case .date(let date):
      append(6, date.iso, to: &bytes)
      append(6, date.long, to: &bytes)
      append(6, date.short, to: &bytes)
    case .list(let values):
      append(7, values.count, to: &bytes)
      for value in values { append(value, to: &bytes) }
    case .record(let record):
      append(8, record.values.count, to: &bytes)
      for value in record.values { append(value, to: &bytes) }
    }
  }

  private func append(_ kind: UInt8, _ text: String, to bytes: inout [UInt8]) {
    append(kind, text.utf8.count, to: &bytes)
    bytes += text.utf8
  }

  private func append(_ kind: UInt8, _ number: Int, to bytes: inout [UInt8]) {
    bytes.append(kind)
    withUnsafeBytes(of: Int64(number).littleEndian) { bytes += $0 }
  }
}
