// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// What debug builds optimise, too, since nearly all that tests do goes through it.
let optimised: SwiftSetting = .unsafeFlags(["-O"], .when(configuration: .debug))

/// One of our library modules; it may import only what is named here, and each outside package is
/// named once in this file.
func module(
  _ name: String, _ dependencies: [Target.Dependency], isOptimised: Bool = false
) -> Target {
  .target(
    name: name, dependencies: dependencies,
    swiftSettings: settings + (isOptimised ? [optimised] : []))
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
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // Level 0
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "CTrees", dependencies: ["CCMark"]),
    .target(name: "CLinux"),
    // Optimised in debug builds, too: it goes through every byte that is read or written.
    .target(name: "CDigest", cSettings: [.unsafeFlags(["-O2"], .when(configuration: .debug))]),
    module("Support", ["CDigest"], isOptimised: true),
    // Level 1
    module("Diagnostics", ["Support"]),
    module("Language", ["Support"]),
    // Level 2
    module("Markdown", ["CCMark", "CTrees", "Support", "Diagnostics"]),
    module("Templates", ["Support", "Diagnostics", "Language"], isOptimised: true),
    // Level 3
    .target(
      name: "Content",
      dependencies: ["CYAML", "Support", "Diagnostics", "Language", "Markdown"],
      // A link to the file in `Templates/words`: English is in the program.
      resources: [.embedInCode("Words/en.yml")], swiftSettings: settings),
    // Level 4
    module("Linking", ["Support", "Diagnostics", "Language", "Markdown", "Content"]),
    // Level 5
    module(
      "Pages",
      ["Support", "Diagnostics", "Language", "Markdown", "Templates", "Content", "Linking"]),
    // Level 6
    module(
      "Publishing",
      ["CLinux", "Support", "Diagnostics", "Language", "Templates", "Content", "Linking", "Pages"]),
    .target(
      name: "Editing",
      dependencies: [
        "Support", "Diagnostics", "Language", "Markdown", "Content", "Linking", "Pages",
      ],
      exclude: ["Starter"], swiftSettings: settings),
    module(
      "Importing", ["CGumbo", "Support", "Diagnostics", "Language", "Markdown", "Content"]),
    // Level 7
    .target(
      name: "Preview",
      dependencies: [
        "Support", "Diagnostics", "Markdown", "Content", "Pages", "Publishing", "Editing",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: [.embedInCode("Client")], swiftSettings: settings),
    module(
      "LanguageServer",
      ["Support", "Diagnostics", "Content", "Linking", "Pages", "Publishing", "Editing"]),
    // Level 8
    .target(
      name: "Desk",
      dependencies: [
        "Support", "Diagnostics", "Language", "Markdown", "Content", "Linking", "Pages",
        "Publishing", "Editing", "Importing", "Preview",
      ],
      resources: [.embedInCode("Client")], swiftSettings: settings),
    // Level 9
    .executableTarget(
      name: "dossier",
      dependencies: [
        "CLinux", "Support", "Diagnostics", "Language", "Content", "Pages", "Publishing", "Editing",
        "Importing", "Preview", "LanguageServer", "Desk",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // Programs that measure
    .executableTarget(
      name: "BuildBench", dependencies: ["Support", "Diagnostics", "Publishing", "TestTexts"],
      exclude: ["Hugo", "README.md", "curve.svg"], swiftSettings: settings),
    .executableTarget(name: "MarkdownFloor", dependencies: ["CCMark"]),
    .executableTarget(
      name: "MarkdownBench", dependencies: ["CCMark", "Support", "Diagnostics", "Markdown"],
      swiftSettings: settings),
    .executableTarget(
      name: "MentionBench",
      dependencies: [
        "CCMark", "Support", "Diagnostics", "Language", "Markdown", "Content", "Linking",
        "TestTexts",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "PreviewBench",
      dependencies: ["Support", "Diagnostics", "Preview", "Publishing", "Desk", "TestSupport"],
      swiftSettings: settings),
    .executableTarget(
      name: "TemplateBench", dependencies: ["Support", "Diagnostics", "Templates", "Pages"],
      exclude: ["Templates", "render_with_jinja.py"], swiftSettings: settings),

    tests(of: "Support", ["TestTexts"]),
    tests(of: "Diagnostics", ["Support"]),
    tests(
      of: "Language", ["Support", "TestTexts"],
      exclude: ["phrases.tsv", "Numbers/open.tsv", "Numbers/second.tsv", "Numbers/README.md"]),
    tests(of: "Markdown", ["CCMark", "Support", "Diagnostics", "TestTexts"]),
    tests(
      of: "Templates", ["Support", "Diagnostics", "TestSupport", "TestTexts"],
      exclude: ["Cases", "jinja_cases.py", "parse_pages.py"]),
    tests(of: "Content", ["Support", "Diagnostics", "Markdown", "TestTexts"]),
    tests(
      of: "Linking", ["Support", "Diagnostics", "Language", "Markdown", "Content", "TestTexts"],
      exclude: ["Labelled", "Names", "Pairs"]),
    tests(
      of: "Pages",
      [
        "Support", "Diagnostics", "Language", "Markdown", "Templates", "Content", "Linking",
        "TestTexts",
      ]),
    .target(
      name: "TestTexts", dependencies: ["Support", "Diagnostics", "Content"],
      path: "Tests/TestTexts",
      swiftSettings: settings + [optimised]),
    tests(
      of: "Publishing",
      [
        "Support", "Diagnostics", "Markdown", "Content", "Linking", "Pages", "TestSupport",
        "TestTexts",
      ]),
    tests(
      of: "Editing",
      [
        "Support", "Diagnostics", "Markdown", "Content", "Linking", "Pages", "Publishing",
        "TestSupport", "TestTexts",
      ]),
    tests(
      of: "Importing",
      ["Support", "Diagnostics", "Markdown", "Content", "Publishing", "TestSupport", "TestTexts"],
      exclude: ["Captures", "Pages/shown_text.py"]),
    tests(
      of: "Preview", ["Support", "Diagnostics", "Pages", "Publishing", "TestSupport", "TestTexts"]),
    tests(
      of: "Desk",
      [
        "Support", "Diagnostics", "Content", "Pages", "Publishing", "Editing", "Preview",
        "TestSupport",
        "TestTexts",
      ],
      exclude: ["browser.py", "desk.py", "hostile.py", "killed.py", "versions.py", "hour"]),
    tests(
      of: "LanguageServer",
      ["Support", "Diagnostics", "Content", "Publishing", "Editing", "TestSupport", "TestTexts"],
      exclude: ["Clients"]),
    tests(
      of: "dossier",
      [
        "Support", "Diagnostics", "Templates", "Content", "Pages", "Publishing", "Editing",
        "Importing",
        "TestSupport", "TestTexts",
      ],
      exclude: ["check_sarif.py", "check_schemas.py", "without_exchange.py", "Readers"]),
    .target(
      name: "TestSupport", dependencies: ["Support", "Diagnostics", "Publishing"],
      path: "Tests/TestSupport",
      swiftSettings: settings),
    // About our own content, not about a module.
    .testTarget(
      name: "BriefingTests",
      dependencies: [
        "Support", "Diagnostics", "Language", "Markdown", "Content", "Linking", "Pages",
        "Publishing",
        "Editing", "Importing", "TestSupport", "TestTexts",
      ],
      exclude: ["not-entities.txt", "captures.txt"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

/// A program for libFuzzer; in the package only where `DOSSIER_FUZZ` is set.
func fuzzer(_ name: String, _ dependencies: [Target.Dependency], dictionary: String) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies, exclude: ["Corpus", dictionary],
    swiftSettings: settings + [.unsafeFlags(["-parse-as-library", "-sanitize=fuzzer"])],
    linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])
}

if Context.environment["DOSSIER_FUZZ"] != nil {
  package.targets += [
    fuzzer(
      "TemplateFuzz", ["Support", "Diagnostics", "Templates", "Pages"], dictionary: "templates.dict"
    ),
    fuzzer("MarkdownFuzz", ["Support", "Diagnostics", "Markdown"], dictionary: "markdown.dict"),
    fuzzer("LanguageFuzz", ["Language", "Content"], dictionary: "language.dict"),
    fuzzer(
      "ContentFuzz", ["Support", "Diagnostics", "Pages", "Publishing", "TestSupport"],
      dictionary: "content.dict"),
    fuzzer("ImageFuzz", ["Markdown", "Pages"], dictionary: "images.dict"),
    fuzzer("OutputFuzz", ["Support", "Diagnostics", "Pages"], dictionary: "output.dict"),
    fuzzer(
      "ImportFuzz", ["Support", "Diagnostics", "Markdown", "Content", "Importing", "Pages"],
      dictionary: "import.dict"),
    fuzzer("RequestFuzz", ["Preview"], dictionary: "requests.dict"),
  ]
}
