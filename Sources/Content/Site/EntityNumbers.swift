internal import Support

/// The places of entities in a list, by their ids. Read for every link that is shown, it is a table of the
/// hashes that the ids have already, where a dictionary would hash these once more.
struct EntityNumbers: Sendable {
  private let ids: [EntityID]
  /// Each place where its id's hash leads to, or soon after; at least half of them are free. As many as
  /// a power of two.
  private let slots: [Slot]

  private struct Slot: Sendable {
    let hash: UInt32
    /// -1 where the slot is free.
    let number: Int32
  }

  /// `ids` are different from one another.
  init(_ ids: [EntityID]) {
    self.ids = ids
    var size = 8
    while size < ids.count * 2 { size *= 2 }
    var slots = [Slot](repeating: Slot(hash: 0, number: -1), count: size)
    for (number, id) in ids.enumerated() {
      var place = Self.place(of: id, size)
      while slots[place].number >= 0 { place = (place + 1) & (size - 1) }
      slots[place] = Slot(hash: id.hash, number: Int32(number))
    }
    self.slots = slots
  }

  /// Nil for an entity that is not in the list.
  subscript(id: EntityID) -> Int? {
    var place = Self.place(of: id, slots.count)
    while case let slot = slots[place], slot.number >= 0 {
      if slot.hash == id.hash, ids[Int(slot.number)] == id { return Int(slot.number) }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func place(of id: EntityID, _ size: Int) -> Int {
    Int(id.hash ^ id.hash >> 15) & (size - 1)
  }
}
