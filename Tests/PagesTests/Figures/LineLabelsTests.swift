import Testing

@testable import Pages

struct LineLabelsTests {
  private let first = [(x: 50, y: 200), (x: 200, y: 100)]
  private let second = [(x: 50, y: 210), (x: 200, y: 190), (x: 420, y: 180)]

  private func labels(_ paths: [[LineLabels.Point]], isDense: Bool = false) -> LineLabels {
    LineLabels(
      x: 40...480, y: 10...228, unit: "deaths", paths: paths,
      marks: paths.joined().map { ($0, $0.y...$0.y) }, isDense: isDense)
  }

  @Test func nameIsToTheRightOfItsLineWhereThereIsRoom() throws {
    var labels = labels([first, second])
    let label = labels.label("The Wire", along: first)
    let found = try #require(label)
    #expect(!found.isLetter && found.label.words == "The Wire")
    #expect((found.label.x, found.label.y) == (209, 105) && found.label.anchor == .start)
  }

  @Test func pointIsNamedWhereThereIsRoomAndElseByALetter() {
    let point = [(x: 200, y: 100)]
    var labels = labels([point])
    let name = labels.label("The Wire", along: point)
    #expect(name?.isLetter == false && name?.label.words == "The Wire")
    let other = labels.label(String(repeating: "The Wire ", count: 9), along: point)
    #expect(other?.isLetter == true && other?.label.words == "A")
  }

  /// A name beside another's point would be taken for that one's.
  @Test func nameIsNearerToItsOwnLineThanToAnyOtherPoint() throws {
    let point = [(x: 200, y: 100)]
    let near = [(x: 350, y: 100)]
    var alone = labels([point])
    let free = alone.label("The Daily Wire", along: point)?.label
    #expect(free?.x == 209 && free?.y == 105)
    var crowded = labels([point, near])
    let moved = crowded.label("The Daily Wire", along: point)?.label
    #expect(moved?.words == "The Daily Wire" && moved?.y != 105)
  }

  @Test func letterIsWhereNothingElseIs() {
    let long = String(repeating: "The Wire ", count: 9)
    var labels = labels([first, second])
    let one = labels.label(long, along: first)?.label
    #expect(one?.words == "A" && one?.x == 209 && one?.y == 105)
    let other = labels.label(long, along: first)?.label
    // Above the end, where the first has the place beside it.
    #expect(other?.words == "B" && other?.x == 206 && other?.y == 90)
  }

  @Test func nameIsAboveItsLineWhereTheDrawingEnds() throws {
    var labels = labels([first, second])
    let label = labels.label("The Daily Wire", along: second)
    let found = try #require(label)
    #expect(!found.isLetter && found.label.anchor == .end)
    #expect((found.label.x, found.label.y) == (426, 170))
  }

  @Test func nameWithoutRoomIsALetter() throws {
    let long = String(repeating: "Wire ", count: 20)
    var sparse = labels([first, second])
    let labels = [first, second, second, second, second].map {
      sparse.label(long, along: $0)?.label
    }
    #expect(labels.map { $0?.words } == ["A", "B", "C", "D", "E"])
    // Beside the end, above and below it, then above the point before.
    #expect(labels.map { $0?.y } == [105, 185, 170, 203, 180])
    // Where there is no room at all, the line is left out.
    let more = (0..<30).map { _ in sparse.label(long, along: second)?.label.words }
    #expect(more.contains(nil))
    var dense = self.labels([first], isDense: true)
    let letter = dense.label("Wire", along: first)
    #expect(letter?.isLetter == true)
  }

  @Test func namesCoverNeitherLinesNorEachOther() throws {
    let lines = (0..<5).map { line in
      (0..<6).map { (x: 60 + $0 * 70, y: 200 - line * 30 - $0 * 5) }
    }
    var labels = labels(lines)
    let found = lines.enumerated().compactMap {
      labels.label("Speaker \($0.offset)", along: $0.element)
    }
    let names = found.filter { !$0.isLetter }
    #expect(names.count > 1)
    for (place, one) in names.enumerated() {
      for other in names.dropFirst(place + 1) {
        #expect(
          abs(one.label.y - other.label.y) > 18
            || abs(one.label.x - other.label.x) > LineLabels.width(one.label.words))
      }
    }
  }
}
