# Two commands do everything on a fresh machine:  make demo   and   make test
#
# They install the Debian packages that are missing, build, and run.

SWIFT ?= swift
# On Linux the Swift libraries are linked in: the program runs where there is no toolchain.
LINKING = $(if $(filter Linux,$(shell uname)),--static-swift-stdlib -Xlinker --strip-debug)
PREFIX ?= /usr/local

.PHONY: demo test build install lint docs packages clean help

help: ## Shows this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: build ## Builds the program and audits the example persona on a server of its own
	.build/release/footprint audit --demo

test: packages ## Builds and runs the tests
	$(SWIFT) test --disable-xctest --no-parallel --quiet

build: packages ## Builds the program: .build/release/footprint
	$(SWIFT) build --configuration release $(LINKING) --product footprint

install: build ## Copies the program to PREFIX/bin (default /usr/local)
	install -D -m 755 .build/release/footprint $(DESTDIR)$(PREFIX)/bin/footprint

lint: ## Checks the formatting of the sources
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Benchmarks

docs: packages ## Writes docs/detectors.md and docs/scoring.md from the program's own tables
	$(SWIFT) build --product footprint
	.build/debug/footprint detectors docs > docs/detectors.md.new
	mv docs/detectors.md.new docs/detectors.md
	.build/debug/footprint scoring > docs/scoring.md.new
	mv docs/scoring.md.new docs/scoring.md

packages: ## Installs the Debian packages that are missing
	@scripts/packages.sh

clean: ## Removes what was built
	rm -rf .build
