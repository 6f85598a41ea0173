# make site     the briefing in Content/ into Public/
# make test     all tests
# make format   the house style, applied; make lint checks it

SWIFT ?= swift
BUILD := $(SWIFT) build -c release --product dossier

.PHONY: site test lint format clean prepare bench

site: prepare
	$(BUILD)
	.build/release/dossier build

test: prepare
	$(SWIFT) test

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

format:
	$(SWIFT) format format --in-place --recursive Sources Tests Package.swift

# libcmark's development files, where they are missing and we may install them.
prepare:
	@pkg-config --exists libcmark || { \
	  echo "installing libcmark-dev"; \
	  if [ "$$(id -u)" = 0 ]; then sudo=; else sudo=sudo; fi; \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq libcmark-dev pkg-config; }

# Side by side with Jinja2, on one template and the same data.
bench: prepare
	$(SWIFT) build -c release --product TemplateBench
	.build/release/TemplateBench

clean:
	rm -rf .build .dossier
