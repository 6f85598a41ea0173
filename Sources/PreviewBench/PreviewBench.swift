import Desk
import Diagnostics
import Glibc
import Preview
import Support
import TestSupport

/// Measures, on a site of many notes, the time from a save to the event that makes a browser reload the
/// page, and at the editor's desk that from a keystroke to the page as it then is:
/// `PreviewBench [notes] [saves]`.
@main
struct PreviewBench {
  static func main() async throws {
    let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let notes = numbers.first ?? 5000
    let saves = numbers.dropFirst().first ?? 100
    let site = try Self.site(of: notes)
    let (activities, activity) = AsyncStream.makeStream(of: Preview.Activity.self)
    let preview = try Preview(of: site.path, includesDrafts: false) { activity.yield($0) }
    await preview.refresh()
    let desk = Desk(over: preview, site: site.path, today: "2021-06-01", token: token)
    let (ports, port) = AsyncStream.makeStream(of: UInt16.self)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await PreviewServer(preview, answeredBy: desk).run(from: 0) { port.yield($0) }
      }
      group.addTask { try await preview.run() }
      for await port in ports {
        try await measure(site, port, activities, notes: notes, saves: saves)
        try await measureKeystrokes(site, port, notes: notes, count: saves)
        break
      }
      group.cancelAll()
    }
  }

  private static func measure(
    _ site: SiteFolder, _ port: UInt16, _ activities: AsyncStream<Preview.Activity>, notes: Int,
    saves: Int
  ) async throws {
    let clock = ContinuousClock()
    let name = "note-\(notes / 2)"
    var events = try LoopbackConnection(to: port)
      .events("/.dossier/events?page=notes%2F\(name).html").makeAsyncIterator()
    _ = await events.next()
    var work = activities.makeAsyncIterator()
    await report("first build", from: &work)
    // The check of all pages that follows a build is not what is measured.
    while let activity = await work.next() {
      if case .checked = activity { break }
    }
    var totals: [Duration] = []
    var readings: [Duration] = []
    var buildings: [Duration] = []
    for save in 0..<saves {
      let start = clock.now
      try site.write(note(notes / 2, "Save \(save)."), to: "Content/notes/\(name).md")
      _ = await events.next()
      totals.append(start.duration(to: clock.now))
      while let activity = await work.next() {
        guard case .built(_, let reading, let building) = activity else { continue }
        readings.append(reading)
        buildings.append(building)
        break
      }
    }
    print("\(notes) notes, \(saves) saves; milliseconds, median and 95th percentile")
    print("save to event", summary(totals))
    print("  of which settling and reading", summary(readings))
    print("  of which building", summary(buildings))
  }

  private static let token = "bench"

  /// Each is a question of the desk's page, with a letter more in the open note, and the page as the answer.
  private static func measureKeystrokes(
    _ site: SiteFolder, _ port: UInt16, notes: Int, count: Int
  ) async throws {
    let clock = ContinuousClock()
    let path = "Content/notes/note-\(notes / 2).md"
    let text = try site.read(path)
    let host = "localhost:\(port)"
    let headers = [
      "Host": host, "Origin": "http://\(host)", "Sec-Fetch-Site": "same-origin",
      "Content-Type": "application/json", "Dossier-Token": token,
    ]
    var times: [Duration] = []
    for letters in 0..<count {
      let typed = text + "\nTyped " + String(repeating: "a", count: letters + 1)
      var body: [UInt8] = []
      JSONValue.object(["path": .text(path), "text": .text(typed)]).append(to: &body)
      let start = clock.now
      let reply = try await LoopbackConnection(to: port).ask(
        "/.dossier/desk/do/look", method: "POST", headers: headers,
        body: String(decoding: body, as: UTF8.self))
      times.append(start.duration(to: clock.now))
      guard reply.text.contains("Typed " + String(repeating: "a", count: letters + 1)) else {
        throw FileError("follow", path, code: EIO, "the page doesn't show what was typed")
      }
    }
    print("keystroke to page, at the desk", summary(times))
  }

  private static func report(
    _ words: String, from work: inout AsyncStream<Preview.Activity>.Iterator
  ) async {
    while let activity = await work.next() {
      guard case .built(let diagnostics, let reading, let building) = activity else { continue }
      for diagnostic in diagnostics { print(diagnostic.text) }
      print(
        words, "read in", reading / .milliseconds(1), "ms, built in", building / .milliseconds(1))
      return
    }
  }

  private static func summary(_ durations: [Duration]) -> String {
    let sorted = durations.sorted()
    let places = [sorted.count / 2, sorted.count * 95 / 100]
    return places.map { place in
      let tenths = Int(sorted[min(place, sorted.count - 1)] / .microseconds(100))
      return "\(tenths / 10).\(tenths % 10)"
    }.joined(separator: " ")
  }
}

// MARK: - The site

extension PreviewBench {
  /// The small site of the tests with many notes, each of which names people and other notes.
  private static func site(of notes: Int) throws(FileError) -> SiteFolder {
    let site = try SiteFolder.small()
    for number in 0..<notes {
      try site.write(note(number, ""), to: "Content/notes/note-\(number).md")
    }
    return site
  }

  private static func note(_ number: Int, _ more: String) -> String {
    let paragraphs = (0..<8).map { paragraph in
      "The council met about part \(paragraph) of plan \(number); Mara Olsen asked whether Jan de "
        + "Vries had seen it, and Olsen was told that he had. See [[note-\(number / 2)]]."
    }
    return """
      ---
      title: Note \(number)
      date: 2021-06-01
      ---
      ## What was said

      \(paragraphs.joined(separator: "\n\n"))

      \(more)

      """
  }
}
