/// Rules for addresses of the web that hold wherever one is written or read.
package enum WebAddress {
  /// The schemes that pages link to; whatever another one does may harm a reader.
  package static let schemes = ["http", "https", "mailto", "tel"]
}
