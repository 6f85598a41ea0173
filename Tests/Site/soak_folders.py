"""Builds sites in whose folders anything may be, for as many seconds as are named.

    python3 Tests/Site/soak_folders.py PROGRAM SECONDS [SEED]

No build may crash or go on without end, nothing of others in the output may be lost or altered, and
nothing outside of the site or in its sources may be touched. A failure names its seed.
"""
import os, random, shutil, socket, stat, subprocess, sys, tempfile, time

PROJECT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LIMIT = 120
ROOTS = [b"Content/notes", b"Content/static", b"Templates", b"Public", b"Public", b"Public",
         b"Public/notes", b".dossier", b".dossier/groups", b".Public.next", b".Public.next/notes",
         b".Public.stage-4194303", b""]
NAMES = [b"x\xff", b"\xff", "caf\u00e9".encode(), "cafe\u0301".encode(), "CAF\u00c9".encode(), b"a",
         b"l", b"A", b" ", b"-rf", b"index.html", b"notes", b"memo", b"documents", b"memo.new",
         b"groups", b"CNAME", b".git", b"uploads", b"about.html", b"x.html", b"a" * 255,
         "\u202etxt".encode(), b".dossier-manifest.next", b".dossier-stage-4194303"]


def tree(root):
    """What is below a folder: of each thing kind, mode, size, inode and time, of folders the mode."""
    found, pending = {}, [b""]
    while pending:
        folder = pending.pop()
        try:
            entries = list(os.scandir(os.path.join(root, folder)))
        except OSError:
            continue
        for entry in entries:
            path = os.path.join(folder, entry.name)
            status = entry.stat(follow_symlinks=False)
            if stat.S_ISDIR(status.st_mode):
                found[path] = (status.st_mode,)
                pending.append(path)
            else:
                found[path] = (status.st_mode, status.st_size, status.st_ino, status.st_mtime_ns)
    return found


class Site:
    def __init__(self, program, seed):
        self.program, self.random = program, random.Random(seed)
        self.top = tempfile.mkdtemp(prefix="soak-", dir="/dev/shm").encode()
        self.site, self.victim = self.top + b"/site", self.top + b"/victim"
        for part in ("Content", "Templates"):
            shutil.copytree(f"{PROJECT}/Tests/Sites/small/{part}", os.fsdecode(self.site) + "/" + part)
        os.makedirs(self.victim + b"/empty")
        for name in (b"novel.txt", b"memo"):
            with open(os.path.join(self.victim, name), "w") as file:
                file.write("mine")
        assert self.run() == 0

    def run(self):
        result = subprocess.run([self.program, "build"], cwd=self.site, timeout=LIMIT,
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.errors = result.stderr
        return result.returncode

    def own(self):
        """The files that the manifest lists, and the folders that hold them."""
        path = self.site + b"/Public/.dossier-manifest"
        # A link, a pipe or a file of a terabyte is no manifest, and this program waits for none.
        if os.path.islink(path) or not os.path.isfile(path) or os.path.getsize(path) > 1 << 24:
            return set()
        with open(path, "rb") as file:
            lines = file.read().split(b"\n")[1:-1]
        files = {line[65:] for line in lines}
        for path in list(files):
            while b"/" in path:
                path = path.rsplit(b"/", 1)[0]
                files.add(path)
        return files

    def foreign(self, own):
        def is_own(path, what):
            kind = stat.S_IFMT(what[0])
            return path.startswith(b".dossier-") or path in own and kind in (stat.S_IFREG, stat.S_IFDIR)
        return {path: what for path, what in tree(self.site + b"/Public").items()
                if not is_own(path, what)}

    def build(self):
        sources = [self.victim, self.site + b"/Content", self.site + b"/Templates"]
        before, theirs = [tree(root) for root in sources], self.foreign(self.own())
        status = self.run()
        assert status in (0, 1, 2), f"status {status}: {self.errors[-2000:]}"
        # For a reason that names the file, printed so that it can be judged.
        if status == 2:
            print(f"status 2: {self.errors[-300:].decode(errors='replace').strip()}", flush=True)
        assert [tree(root) for root in sources] == before, "something outside of the output was touched"
        after = tree(self.site + b"/Public")
        for path, what in theirs.items():
            assert after.get(path) == what, f"{path} was {what} and is {after.get(path)}"
        return status

    def chance(self, percent):
        return self.random.randrange(100) < percent

    def meddle(self):
        for _ in range(self.random.randint(1, 6)):
            root = self.random.choice(ROOTS)
            # What ends every build is put rarely, so that most go on.
            if root.startswith((b"Content", b"Templates")) and not self.chance(8):
                continue
            self.put(os.path.join(self.site, root))
        if self.chance(60):
            with open(self.site + b"/Content/about.md", "a") as file:
                file.write(f"\nMore {self.random.random()}.\n")

    def put(self, parent):
        way = parent
        while len(way) >= len(self.site):
            if os.path.islink(way) or os.path.exists(way) and not os.path.isdir(way):
                return
            way = os.path.dirname(way)
        if not os.path.isdir(parent):
            if self.chance(50):
                os.makedirs(parent)
            return
        name = self.random.choice(NAMES)
        if self.chance(2):
            name = b"a\nR b"
        if self.chance(1):
            name = b".dossier-manifest"
        path = os.path.join(parent, name)
        try:
            self.make(path)
        except OSError:
            pass

    def make(self, path):
        kind = self.random.randrange(10)
        if kind < 2:
            os.symlink(self.random.choice(
                [b"..", b"../..", b".", b"nowhere", b"/", b"/etc/hostname", b"../victim",
                 b"../../victim", b"../../victim/novel.txt", self.victim, b"a", b"l", b"/dev/zero",
                 b"../Content"]), path)
        elif kind == 2:
            os.mkfifo(path)
        elif kind == 3:
            os.mkdir(path)
            os.chmod(path, self.random.choice([0o755, 0o2775, 0o700, 0o1777, 0o555]))
        elif kind == 4:
            file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK)
            os.ftruncate(file, self.random.choice([0, 1, 1 << 20, 1 << 34, 1 << 40]))
            os.close(file)
        elif kind == 5 and not os.path.islink(path):
            os.chmod(path, self.random.choice([0o600, 0o4755, 0o444, 0o000]))
        elif kind == 6:
            with socket.socket(socket.AF_UNIX) as end:
                end.bind(path)
        elif kind == 7:
            os.link(self.victim + b"/novel.txt", path)
        else:
            with open(path, "xb") as file:
                file.write(b"some words")

    def remove(self):
        subprocess.run(["rm", "-rf", "--", self.top], check=True)


def main():
    program, end = os.path.abspath(sys.argv[1]), time.time() + float(sys.argv[2])
    seed, statuses = int(sys.argv[3]) if len(sys.argv) > 3 else int(time.time()), {}
    while time.time() < end:
        site = Site(program, seed)
        for number in range(10):
            site.meddle()
            try:
                status = site.build()
            except (AssertionError, subprocess.TimeoutExpired) as error:
                sys.exit(f"seed {seed}, build {number}: {error}\nleft in {os.fsdecode(site.top)}")
            statuses[status] = statuses.get(status, 0) + 1
        site.remove()
        seed += 1
    print(f"builds by status: {dict(sorted(statuses.items()))}")


main()
