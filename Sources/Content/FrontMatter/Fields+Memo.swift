import Support

extension Fields {
  /// Reads the values that `write` wrote.
  init(reading reader: inout MemoReader) {
    let values = reader.list { ($0.text(), Value(reading: &$0)) }
    self.init(Dictionary(values, uniquingKeysWith: { first, _ in first }))
  }

  /// Writes all values, for a memo.
  func write(to writer: inout MemoWriter) {
    writer.append(values.sorted { $0.key < $1.key }) { writer, field in
      writer.append(field.key)
      field.value.write(to: &writer)
    }
  }
}

extension Fields.Value {
  fileprivate init(reading reader: inout MemoReader) {
    switch reader.number() {
    case 0: self = .text(reader.located())
    case 1: self = reader.date()
    case 2: self = .bool(reader.bool())
    case 3: self = .number(Located(reader.number(), at: reader.range()))
    case 4: self = .reference(.named(reader.located()))
    case 5: self = .reference(.text(reader.located()))
    case 6: self = .list(reader.list { Fields.Value(reading: &$0) })
    case 7: self = .record(Fields(reading: &reader))
    case 8: self = .free(reader.list { FreeField(reading: &$0) })
    default:
      reader.isDamaged = true
      self = .bool(false)
    }
  }

  fileprivate func write(to writer: inout MemoWriter) {
    switch self {
    case .text(let text): writer.append(0, text)
    case .date(let date): writer.append(1, Located(date.value.iso, at: date.range))
    case .bool(let bool):
      writer.append(2)
      writer.append(bool)
    case .number(let number):
      writer.append(3)
      writer.append(number.value)
      writer.append(number.range)
    case .reference(.named(let name)): writer.append(4, name)
    case .reference(.text(let words)): writer.append(5, words)
    case .list(let values):
      writer.append(6)
      writer.append(values) { $1.write(to: &$0) }
    case .record(let fields):
      writer.append(7)
      fields.write(to: &writer)
    case .free(let fields):
      writer.append(8)
      writer.append(fields) { $1.write(to: &$0) }
    }
  }
}

extension FreeField {
  fileprivate init(reading reader: inout MemoReader) {
    self.init(key: reader.text(), value: FreeValue(reading: &reader))
  }

  fileprivate func write(to writer: inout MemoWriter) {
    writer.append(key)
    value.write(to: &writer)
  }
}

extension FreeValue {
  fileprivate init(reading reader: inout MemoReader) {
    switch reader.number() {
    case 0: self = .text(reader.text())
    case 1: self = .list(reader.list { FreeValue(reading: &$0) })
    case 2: self = .map(reader.list { FreeField(reading: &$0) })
    default:
      reader.isDamaged = true
      self = .list([])
    }
  }

  fileprivate func write(to writer: inout MemoWriter) {
    switch self {
    case .text(let text):
      writer.append(0)
      writer.append(text)
    case .list(let values):
      writer.append(1)
      writer.append(values) { $1.write(to: &$0) }
    case .map(let fields):
      writer.append(2)
      writer.append(fields) { $1.write(to: &$0) }
    }
  }
}

extension MemoWriter {
  fileprivate mutating func append(_ form: Int, _ text: Located<String>) {
    append(form)
    append(text.value)
    append(text.range)
  }

  mutating func append(_ range: Range<Int>) {
    append(range.lowerBound)
    append(range.count)
  }
}

extension MemoReader {
  fileprivate mutating func located() -> Located<String> { Located(text(), at: range()) }

  fileprivate mutating func date() -> Fields.Value {
    let written = located()
    do {
      return .date(Located(try EDTFDate(parsing: written.value, hasTime: true), at: written.range))
    } catch {
      isDamaged = true
      return .text(written)
    }
  }

  mutating func range() -> Range<Int> {
    let (start, length) = (number(), number())
    guard start >= 0, length >= 0, start <= Int.max - length else {
      isDamaged = true
      return 0..<0
    }
    return start..<start + length
  }
}
