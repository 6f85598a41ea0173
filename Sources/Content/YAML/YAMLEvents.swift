private import CYAML

/// Why a stretch of YAML gives no tree.
enum YAMLFailure: Error {
  /// What front matter does not take; each with the byte where it starts.
  case anchor(at: Int)
  case tag(at: Int)
  case depth(at: Int)
  /// What libyaml takes nowhere, at a byte of the stretch.
  case character(problem: String, byte: Int)
  /// `context` is what was being read, and where it started.
  case syntax(
    problem: String, at: YAMLEvents.Mark, context: (text: String, start: YAMLEvents.Mark)?)
}

/// What libyaml reports of a stretch of YAML, one event after the other (YAML 1.1, section 3.1).
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// A place in the text; all three count from 0.
  struct Mark {
    /// In Unicode scalars.
    let index: Int
    let line: Int
    /// In Unicode scalars.
    let column: Int

    fileprivate init(_ mark: yaml_mark_t) {
      index = Int(mark.index)
      line = Int(mark.line)
      column = Int(mark.column)
    }
  }

  /// One event; `start` is where its anchor, tag or value starts.
  struct Event {
    enum Kind {
      case scalar(String, Style)
      case sequence, mapping, end
      case alias
      case documentStart, documentEnd, streamEnd
    }

    let kind: Kind
    let start: Mark
    let hasAnchor: Bool
  }

  /// How a scalar is written.
  enum Style { case plain, singleQuoted, doubleQuoted, block }

  /// Reads bytes that stay where they are as long as this exists.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; none may be asked for after the stream's end or a failure.
  mutating func next() throws(YAMLFailure) -> Event {
    var event = yaml_event_t()
    repeat {
      guard yaml_parser_parse(parser, &event) == 1 else { throw failure }
    } while event.type == YAML_STREAM_START_EVENT
    defer { yaml_event_delete(&event) }
    return Event(event)
  }

  private var failure: YAMLFailure {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "out of memory"
    guard parser.pointee.error != YAML_READER_ERROR else {
      return .character(problem: problem, byte: Int(parser.pointee.problem_offset))
    }
    return .syntax(
      problem: problem, at: Mark(parser.pointee.problem_mark),
      context: parser.pointee.context.map {
        (text: String(cString: $0), start: Mark(parser.pointee.context_mark))
      })
  }
}

extension YAMLEvents.Event {
  fileprivate init(_ event: yaml_event_t) {
    start = YAMLEvents.Mark(event.start_mark)
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = .scalar(String(decoding: bytes, as: UTF8.self), YAMLEvents.Style(scalar.style))
      hasAnchor = scalar.anchor != nil
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequence
      hasAnchor = event.data.sequence_start.anchor != nil
    case YAML_MAPPING_START_EVENT:
      kind = .mapping
      hasAnchor = event.data.mapping_start.anchor != nil
    default:
      kind =
        switch event.type {
        case YAML_ALIAS_EVENT: .alias
        case YAML_DOCUMENT_START_EVENT: .documentStart
        case YAML_DOCUMENT_END_EVENT: .documentEnd
        case YAML_STREAM_END_EVENT: .streamEnd
        default: .end
        }
      hasAnchor = false
    }
  }
}

extension YAMLEvents.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    self =
      switch style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_PLAIN_SCALAR_STYLE: .plain
      default: .block
      }
  }
}
