/// The footnotes that a text defines, by label; GitHub matches labels whatever their case.
struct FootnoteLabels {
  /// As written, in order of definition.
  private(set) var labels: [String] = []
  private var indices: [String: Int] = [:]

  /// Adds a label and gives its index; nil if it is there already.
  mutating func add(_ label: some Collection<UInt8>) -> Int? {
    let name = String(decoding: label, as: UTF8.self)
    let key = name.lowercased()
    guard indices[key] == nil else { return nil }
    indices[key] = labels.count
    labels.append(name)
    return labels.count - 1
  }

  func index(of label: some Collection<UInt8>) -> Int? {
    guard !labels.isEmpty else { return nil }
    return indices[String(decoding: label, as: UTF8.self).lowercased()]
  }
}
