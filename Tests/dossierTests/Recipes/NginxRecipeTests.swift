import Foundation
import Publishing
import TestSupport
import Testing

/// The settings for nginx that README describes, in a server of their own.
@Suite(
  .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/sbin/nginx"), "needs nginx"),
  .timeLimit(.minutes(20)))
struct NginxRecipeTests {
  /// A running server; it is ended with the value.
  private final class Server {
    let port: UInt16
    private let process = Process()

    /// Serves a folder's `Public/` by README's settings, on a free port of the loopback.
    init(_ folder: String) async throws {
      let readme = try String(contentsOfFile: "\(Folders.project)/README.md", encoding: .utf8)
      let recipe = try #require(
        readme.components(separatedBy: "\n```nginx\n").dropFirst().first?
          .components(separatedBy: "\n```").first)
      #expect(recipe.contains("listen 80;") && recipe.contains("root /srv/www;"))
      port = LoopbackSocket().port
      let user = getuid() == 0 ? "user root;" : ""
      let settings = """
        \(user) daemon off; pid \(folder)/nginx.pid; error_log \(folder)/errors.log;
        events {}
        http {
          include /etc/nginx/mime.types; access_log off;
          client_body_temp_path \(folder)/t1; proxy_temp_path \(folder)/t2;
          fastcgi_temp_path \(folder)/t3; uwsgi_temp_path \(folder)/t4; scgi_temp_path \(folder)/t5;
          \(recipe.replacing("listen 80;", with: "listen 127.0.0.1:\(port);")
            .replacing("root /srv/www;", with: "root \(folder)/Public;"))
        }
        """
      try settings.write(toFile: "\(folder)/nginx.conf", atomically: true, encoding: .utf8)
      process.executableURL = URL(filePath: "/usr/sbin/nginx")
      process.arguments = [
        "-e", "\(folder)/errors.log", "-p", folder, "-c", "\(folder)/nginx.conf",
      ]
      process.standardError = FileHandle.nullDevice
      try process.run()
      while process.isRunning {
        do {
          _ = try await LoopbackConnection(to: port).ask("/")
          return
        } catch {
          await Task.yield()
        }
      }
      Issue.record("nginx ended with status \(process.terminationStatus)")
    }

    deinit {
      if process.isRunning { process.terminate() }
      process.waitUntilExit()
    }

    func ask(_ target: String, _ headers: [String: String] = [:]) async throws
      -> LoopbackConnection.Reply
    {
      try await LoopbackConnection(to: port).ask(target, headers: headers)
    }
  }

  @Test func pagesAreServedWithTheHeadersThatTheyWorkUnder() async throws {
    let site = try SiteFolder.small()
    #expect(try Program.run(["build"], in: site.path).status == 0)
    let server = try await Server(site.path)
    let page = try await server.ask("/about.html")
    #expect(page.status == 200)
    #expect(page.text == (try site.read("Public/about.html")))
    #expect(page.headers["cache-control"] == "no-cache")
    let policy = try #require(page.headers["content-security-policy"])
    #expect(policy.hasPrefix("default-src 'none'; script-src 'self';"))
    #expect(page.headers["x-content-type-options"] == "nosniff")
    #expect(page.headers["content-type"] == "text/html")
  }

  @Test func filesNamedAfterTheirContentAreKeptForEver() async throws {
    let site = try SiteFolder.small()
    #expect(try Program.run(["build"], in: site.path).status == 0)
    let server = try await Server(site.path)
    let named = try DiskFileSystem().files(below: "\(site.path)/Public").filter {
      $0.hasPrefix("assets/") || $0.hasPrefix("search/")
    }
    #expect(named.count > 2)
    for path in named {
      let reply = try await server.ask("/\(path)")
      #expect(reply.status == 200)
      #expect(reply.headers["cache-control"]?.hasSuffix("immutable") == true, "\(path)")
    }
  }

  @Test func whatIsMissingOrHiddenIsAnsweredWithTheSitesOwnPage() async throws {
    let site = try SiteFolder.small()
    #expect(try Program.run(["build"], in: site.path).status == 0)
    let server = try await Server(site.path)
    for target in ["/nowhere.html", "/.dossier-manifest"] {
      let reply = try await server.ask(target)
      #expect(reply.status == 404)
      #expect(reply.text == (try site.read("Public/404.html")))
      #expect(reply.headers["content-security-policy"] != nil)
    }
  }
}
