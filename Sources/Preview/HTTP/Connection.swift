internal import FlyingSocks
internal import FoundationEssentials
internal import Glibc

/// A client's connection: one request after another, each answered before the next is looked at.
struct Connection: Sendable {
  private let socket: AsyncSocket
  private let preview: Preview
  private let answerer: any Answerer

  /// How long a client may be silent.
  private static let patience = Duration.seconds(60)
  /// How long, and how much, is read and thrown away before a connection is closed.
  private static let lastPatience = Duration.seconds(2)
  private static let mostThrownAway = 64 << 20

  /// `answerer` answers, with the states of `preview`.
  init(_ socket: AsyncSocket, to preview: Preview, _ answerer: any Answerer) {
    self.socket = socket
    self.preview = preview
    self.answerer = answerer
  }

  /// Answers until the client has left, is silent for too long, or sends what can't be read.
  func serve() async {
    do {
      // The kernel would else keep the end of an answer back until its start is acknowledged.
      try socket.socket.setValue(
        true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
      try await answerAll()
    } catch {
      // The client has left, or the preview ends.
    }
    do { try socket.close() } catch {}
  }

  private func answerAll() async throws {
    var reader = RequestReader()
    while true {
      switch reader.next() {
      case .incomplete: reader.append(try await read(within: Self.patience))
      case .request(var request):
        if let length = request.contentLength, length > 0,
          length <= answerer.mostContent(of: request)
        {
          request.content = try await content(of: length, from: &reader)
        }
        try await send(await answerer.answer(to: request), to: request)
        guard request.isFollowed else { return await throwAwayTheRest() }
      case .refused(let answer):
        try await send(answer, to: nil)
        return await throwAwayTheRest()
      }
    }
  }

  private func content(of length: Int, from reader: inout RequestReader) async throws -> [UInt8] {
    while true {
      if let content = reader.content(of: length) { return content }
      reader.append(try await read(within: Self.patience, atMost: 64 << 10))
    }
  }

  private func read(within patience: Duration, atMost most: Int = 4096) async throws -> [UInt8] {
    try await withThrowingTaskGroup(of: [UInt8].self) { [socket] group in
      group.addTask { try await socket.read(atMost: most) }
      group.addTask {
        try await Task.sleep(for: patience)
        throw SocketError.disconnected
      }
      defer { group.cancelAll() }
      return try await group.next() ?? []
    }
  }

  /// A client that is still sending would lose the answer if the connection were closed at once
  /// (RFC 9112, section 9.6).
  private func throwAwayTheRest() async {
    shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
    var count = 0
    do {
      while count < Self.mostThrownAway {
        count += try await read(within: Self.lastPatience).count
      }
    } catch {
      // It has closed its side, which is what is waited for.
    }
  }

  private func send(_ answer: Answer, to request: Request?) async throws {
    let takesChunks = request?.takesChunks ?? true
    let head = AnswerHead(answer, closes: !(request?.isFollowed ?? false), inChunks: takesChunks)
    switch answer.body {
    case .bytes(let bytes): try await socket.write(Data(head.bytes + bytes))
    case .states(let path):
      try await socket.write(Data(head.bytes))
      var states = StateStream(preview: preview, path: path, signals: await preview.signals())
      while let part = try await states.next() {
        try await socket.write(Data(takesChunks ? Self.chunk(part) : part))
      }
      if takesChunks { try await socket.write(Data(Self.chunk([]))) }
    }
  }

  /// A part of a body with its length (RFC 9112, section 7.1); the empty one is the last.
  private static func chunk(_ bytes: [UInt8]) -> [UInt8] {
    Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + Array("\r\n".utf8)
  }
}
