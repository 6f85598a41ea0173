// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// One of our library modules; it may import only what is named here, and each outside package is
/// named once in this file.
func module(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(
  of name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "dossier",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Level 0
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .target(name: "CLinux"),
    module("Diagnostics", []),
    // Level 1
    module("Markdown", ["CCMark", "Diagnostics"]),
    module("Templates", ["Diagnostics"]),
    .executableTarget(
      name: "TemplateBench", dependencies: ["Diagnostics", "Templates"],
      exclude: ["Templates", "render_with_jinja.py"], swiftSettings: settings),
    // Level 2
    module("Content", ["Diagnostics", "Markdown", .product(name: "Yams", package: "Yams")]),

    tests(of: "Diagnostics", []),
    tests(of: "Markdown", ["Diagnostics"]),
    tests(
      of: "Templates", ["Diagnostics"], exclude: ["Cases", "jinja_cases.py", "parse_pages.py"]),
    tests(of: "Content", ["Diagnostics", "Markdown"]),
  ],
  swiftLanguageModes: [.v6]
)

// Programs for libFuzzer, which brings its own `main`.
if Context.environment["DOSSIER_FUZZ"] != nil {
  package.targets += [
    .executableTarget(
      name: "TemplateFuzz", dependencies: ["Diagnostics", "Templates"],
      exclude: ["Corpus", "templates.dict"],
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library", "-sanitize=fuzzer"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])
  ]
}
