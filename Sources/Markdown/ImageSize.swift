/// The width and height of an image in pixels of the page.
package struct ImageSize: Hashable, Sendable {
  package let width: Int
  package let height: Int

  /// Both above 0.
  package init?(width: Int, height: Int) {
    guard width > 0, height > 0 else { return nil }
    self.width = width
    self.height = height
  }
}
