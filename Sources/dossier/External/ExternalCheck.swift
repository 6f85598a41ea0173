internal import Content
internal import Diagnostics
internal import Editing
internal import Publishing

/// Asks for the pages of other sites that a briefing names, by way of curl: many at once, few of one
/// host, and none for longer than a bounded time.
struct ExternalCheck {
  private(set) var diagnostics: [Diagnostic] = []
  /// Of how many addresses nothing is known: they were not asked for before the time was over, or their
  /// servers were busy.
  private(set) var uncheckedCount = 0

  private static let mostAtOnce = 16
  private static let mostOfOneHost = 2
  private static let wholeTime = Duration.seconds(120)

  /// Each address is asked for once, as it is written, unless its answer is known.
  init(_ links: [Worklist.ExternalLink], known answers: inout ExternalAnswers) throws {
    var statuses: [String: String] = [:]
    var waiting: [String] = []
    for address in Self.eachOnce(links.map { Self.asked($0.address) }) {
      if let status = answers[address] {
        statuses[address] = status
      } else {
        waiting.append(address)
      }
    }
    for (address, status) in try Self.statuses(of: waiting) {
      statuses[address] = status
      answers.note(status, of: address)
    }
    uncheckedCount = waiting.count { statuses[$0].map(Self.busy.contains) ?? true }
    diagnostics = links.compactMap { link in
      statuses[Self.asked(link.address)].flatMap { Self.diagnostic(link, $0) }
    }
  }

  private static func diagnostic(_ link: Worklist.ExternalLink, _ status: String) -> Diagnostic? {
    let reason: String
    switch status.prefix(1) {
    case "2": return nil
    // Of a page that is empty, whose first byte was asked for; of one that is as it was.
    case _ where ["416", "304"].contains(status): return nil
    // Redirects are followed, so this one leads nowhere, or back to itself.
    case "3": reason = "redirects to no page"
    case _ where status == tooLong: reason = "is too long to check"
    case "0": reason = "does not answer"
    case _ where busy.contains(status): return nil
    default: reason = "answers with status \(status)"
    }
    return Diagnostic(
      .deadLink, "'\(link.address)' \(reason)", at: link.location,
      suggestion: "give the address of a copy that can be read, or remove it")
  }

  /// In place of the status of an address that no program is started for.
  private static let tooLong = "too long"
  /// What a server answers that would rather be asked later.
  private static let busy = ["429", "503"]

  /// The address as curl takes it in any locale; a fragment is not sent.
  private static func asked(_ address: String) -> String {
    OutsideAddress.inASCII(String(address.prefix { $0 != "#" }))
  }

  private static func eachOnce(_ addresses: [String]) -> [String] {
    var seen: Set<String> = []
    return addresses.filter { seen.insert($0).inserted }
  }
}

// MARK: - Asking

extension ExternalCheck {
  /// The status of each answer, `000` where there is none; an address that was not asked for in time
  /// has none.
  private static func statuses(of addresses: [String]) throws -> [String: String] {
    let clock = ContinuousClock()
    let end = clock.now + wholeTime
    var statuses: [String: String] = [:]
    var waiting = Waiting()
    for address in addresses.reversed() {
      if address.utf8.count > CurlRequest.longestAddress {
        statuses[address] = tooLong
      } else {
        waiting.add(address, isHead: true)
      }
    }
    var running: [CurlRequest] = []
    while true {
      while running.count < mostAtOnce, let next = waiting.next() {
        running.append(try CurlRequest(next.address, isHead: next.isHead))
      }
      let left = clock.now.duration(to: end)
      guard !running.isEmpty, left > .zero else { break }
      for index in CurlRequest.ready(running, within: left).sorted(by: >)
      where running[index].read() {
        let request = running.remove(at: index)
        let answer = request.end()
        if request.isHead, isRefused(answer) {
          waiting.add(request.address, isHead: false)
        } else {
          statuses[request.address] = answer.status
        }
        waiting.ended(request.address)
      }
    }
    for request in running { request.stop() }
    return statuses
  }

  /// Whether a server refuses HEAD, or may, so that it is asked again as a reader's browser would ask.
  private static func isRefused(_ answer: CurlRequest.Answer) -> Bool {
    answer.isClosed || answer.status.hasPrefix("3")
      || ["400", "403", "405", "500", "501"].contains(answer.status)
  }

  /// Addresses that wait to be asked for, the last of each host first; hosts take turns.
  private struct Waiting {
    private var addresses: [String: [(address: String, isHead: Bool)]] = [:]
    /// Hosts of which one more address may be asked for.
    private var turns: [String] = []
    private var nextTurn = 0

    mutating func add(_ address: String, isHead: Bool) {
      let host = Self.host(of: address)
      if addresses[host] == nil { turns += repeatElement(host, count: mostOfOneHost) }
      addresses[host, default: []].append((address, isHead))
    }

    mutating func next() -> (address: String, isHead: Bool)? {
      while nextTurn < turns.count {
        nextTurn += 1
        if let next = addresses[turns[nextTurn - 1]]?.popLast() { return next }
      }
      return nil
    }

    /// That one was asked for, so that its host's turn comes again.
    mutating func ended(_ address: String) { turns.append(Self.host(of: address)) }

    /// With its port, but without a user.
    private static func host(of address: String) -> String {
      let rest = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
      let authority = rest.prefix { !"/?#".contains($0) }
      return (authority.split(separator: "@").last ?? authority).lowercased()
    }
  }
}
