/// JSON as the cases write it, with keys in their order.
indirect enum JSONText {
  case string(String)
  case number(units: Int, scale: Int)
  case bool(Bool)
  case null
  case array([JSONText])
  case object([(key: String, value: JSONText)])

  struct SyntaxError: Error {
    let offset: Int
  }

  init(parsing text: String) throws {
    var parser = Parser(bytes: Array(text.utf8))
    self = try parser.value()
  }

  private struct Parser {
    let bytes: [UInt8]
    var index = 0

    mutating func next() throws -> UInt8 {
      guard index < bytes.count else { throw SyntaxError(offset: index) }
      defer { index += 1 }
      return bytes[index]
    }

    mutating func peek() -> UInt8 {
      while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
      return index < bytes.count ? bytes[index] : 0
    }

    mutating func take(_ text: String) -> Bool {
      guard peek() != 0, bytes[index...].starts(with: text.utf8) else { return false }
      index += text.utf8.count
      return true
    }

    mutating func value() throws -> JSONText {
      if take("null") { return .null }
      if take("true") { return .bool(true) }
      if take("false") { return .bool(false) }
      if take("[") { return .array(try elements("]") { try $0.value() }) }
      if take("{") {
        return .object(
          try elements("}") { parser in
            let key = try parser.string()
            guard parser.take(":") else { throw SyntaxError(offset: parser.index) }
            return (key, try parser.value())
          })
      }
      return peek() == UInt8(ascii: "\"") ? .string(try string()) : try number()
    }

    mutating func elements<T>(
      _ end: String, _ element: (inout Parser) throws -> T
    ) throws -> [T] {
      var result: [T] = []
      if take(end) { return result }
      repeat { result.append(try element(&self)) } while take(",")
      guard take(end) else { throw SyntaxError(offset: index) }
      return result
    }

    mutating func number() throws -> JSONText {
      var (digits, scale, isFraction) = ("", 0, false)
      while index < bytes.count, "-.0123456789".utf8.contains(bytes[index]) {
        if bytes[index] == UInt8(ascii: ".") {
          isFraction = true
        } else {
          digits.append(Character(Unicode.Scalar(bytes[index])))
          scale += isFraction ? 1 : 0
        }
        index += 1
      }
      guard let units = Int(digits) else { throw SyntaxError(offset: index) }
      return .number(units: units, scale: scale)
    }

    mutating func string() throws -> String {
      guard take("\"") else { throw SyntaxError(offset: index) }
      var units: [UInt16] = []
      var run: [UInt8] = []
      func flushed() -> [UInt16] { Array(String(decoding: run, as: UTF8.self).utf16) }
      while true {
        let byte = try next()
        guard byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "\"") else {
          run.append(byte)
          continue
        }
        units += flushed()
        run = []
        if byte == UInt8(ascii: "\"") { return String(decoding: units, as: UTF16.self) }
        units.append(try escape())
      }
    }

    mutating func escape() throws -> UInt16 {
      switch try next() {
      case UInt8(ascii: "n"): return 0x0A
      case UInt8(ascii: "t"): return 0x09
      case UInt8(ascii: "r"): return 0x0D
      case UInt8(ascii: "u"):
        let digits = String(
          decoding: [try next(), try next(), try next(), try next()], as: UTF8.self)
        guard let unit = UInt16(digits, radix: 16) else { throw SyntaxError(offset: index) }
        return unit
      case let other: return UInt16(other)
      }
    }
  }
}
