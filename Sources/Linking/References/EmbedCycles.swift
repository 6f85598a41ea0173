internal import Content
internal import Diagnostics
internal import Markdown

/// Finds texts that embed themselves, directly or through others.
struct EmbedCycles {
  private(set) var diagnostics: [Diagnostic] = []

  /// As many as an author fixes before looking again.
  private static let limit = 200

  init(_ site: Site, _ linked: [LinkedDocument]) {
    let embeds = Self.endless(linked)
    for document in linked {
      for link in embeds[document.id] ?? [] {
        guard diagnostics.count < Self.limit,
          let path = Self.path(from: link.to, to: document.id, embeds),
          let text = link.place.flatMap({ site[document.id]?.text($0.text) }),
          let mark = link.place?.mark
        else { continue }
        let names = Self.words(for: [document.id] + path)
        diagnostics.append(
          Diagnostic(
            .embedCycle, "this embed leads back to its own page: \(names)",
            at: text.location(of: text.outline.marks[mark].source),
            suggestion: "refer to it with [[…]] instead"))
      }
    }
  }

  /// Both ends of a path; the middle of a long one is left out.
  private static func words(for path: [EntityID]) -> String {
    var words = path.map { "'\($0)'" }
    if words.count > 8 { words.replaceSubrange(4..<words.count - 3, with: ["…"]) }
    return words.joined(separator: " → ")
  }

  /// The embeds of each text without those that come to an end: what embeds nothing is taken away,
  /// then what embeds nothing else, until nothing more goes.
  private static func endless(_ linked: [LinkedDocument]) -> [EntityID: [Link]] {
    var embeds: [EntityID: [Link]] = [:]
    var embedding: [EntityID: [EntityID]] = [:]
    for document in linked where !document.embeds.isEmpty {
      embeds[document.id] = document.embeds
      for link in document.embeds { embedding[link.to, default: []].append(document.id) }
    }
    var counts = embeds.mapValues(\.count)
    var ended = embedding.keys.filter { embeds[$0] == nil }
    while let id = ended.popLast() {
      for origin in embedding[id] ?? [] {
        counts[origin, default: 0] -= 1
        guard counts[origin] == 0 else { continue }
        embeds[origin] = nil
        ended.append(origin)
      }
    }
    return embeds
  }

  /// The embeds that lead from one entity to another, both included, or nil.
  private static func path(from start: EntityID, to end: EntityID, _ embeds: [EntityID: [Link]])
    -> [EntityID]?
  {
    var previous: [EntityID: EntityID] = [:]
    var seen: Set<EntityID> = [start]
    var queue = [start]
    var next = 0
    while next < queue.count {
      let id = queue[next]
      next += 1
      if id == end {
        var path = [end]
        while let before = previous[path[path.count - 1]] { path.append(before) }
        return path.reversed()
      }
      for link in embeds[id] ?? [] where seen.insert(link.to).inserted {
        previous[link.to] = id
        queue.append(link.to)
      }
    }
    return nil
  }
}
