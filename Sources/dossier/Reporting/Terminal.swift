internal import Glibc

/// What a stream leads to.
struct Terminal {
  private let stream: Int32

  init(_ stream: Int32) {
    self.stream = stream
  }

  /// Whether somebody may be looking.
  var isWatched: Bool { isatty(stream) == 1 }

  /// Whether somebody sees colours there, and wants to (no-color.org).
  var showsColours: Bool {
    isWatched && (Self.variable("NO_COLOR") ?? "").isEmpty
      && Self.variable("TERM") != "dumb"
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
