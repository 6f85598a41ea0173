import Diagnostics
import Support

/// One change that breaks a valid site, and what must be reported of it.
struct Mutation {
  /// Which rule made it.
  let rule: String
  let path: String
  /// Bytes of the file, and what takes their place.
  let range: Range<Int>
  let replacement: [UInt8]
  let id: DiagnosticID
  /// Where in the changed file it must be reported, from its start; nil for the file as a whole.
  let offset: Int?
  /// What must be offered first, where something must.
  var meant: String?
  /// The file's path after the change, where it is another.
  var newPath: String?

  /// `place` counts from the start of the change.
  init(
    _ rule: String, _ file: InputFile, _ range: Range<Int>, _ replacement: String,
    _ id: DiagnosticID, place: Int = 0, meant: String? = nil
  ) {
    self.init(
      rule, file, range, Array(replacement.utf8), id, offset: range.lowerBound + place,
      meant: meant)
  }

  init(
    _ rule: String, _ file: InputFile, _ range: Range<Int>, _ replacement: [UInt8],
    _ id: DiagnosticID, offset: Int?, meant: String? = nil
  ) {
    self.rule = rule
    path = file.path
    self.range = range
    self.replacement = replacement
    self.id = id
    self.offset = offset
    self.meant = meant
  }

  /// A file under another path; the error is the file as a whole.
  init(_ rule: String, _ file: InputFile, renamed path: String, _ id: DiagnosticID, meant: String?)
  {
    self.init(rule, file, 0..<0, [], id, offset: nil, meant: meant)
    newPath = path
  }

  func bytes(changing file: InputFile) -> [UInt8] {
    file.bytes[..<range.lowerBound] + replacement + file.bytes[range.upperBound...]
  }

  /// `path:line:column: id`, counted here and not by what is tested.
  func expected(in bytes: [UInt8]) -> String {
    guard let offset else { return "\(newPath ?? path): \(id.rawValue)" }
    let before = bytes[..<min(offset, bytes.count)]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = String(decoding: before[lineStart...], as: UTF8.self).count + 1
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    return "\(path):\(line):\(column): \(id.rawValue)"
  }
}

extension Diagnostic {
  /// As `Mutation.expected` has it.
  var reported: String {
    location.line == 0
      ? "\(location.path): \(id.rawValue)"
      : "\(location.path):\(location.line):\(location.column): \(id.rawValue)"
  }
}
