#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what a build of Coverscope is made of, as SPDX 2.3 in JSON (a software bill of materials).

    packaging/make_sbom.py BUILD_FOLDER OUTPUT.spdx.json

Known from what is there: the libraries that the programs in the build folder load, asked of the dynamic linker; the
Debian packages and versions that they come from, asked of dpkg; what packaging/dependencies.txt names as needed to
build; and the weights. Needs Debian. SOURCE_DATE_EPOCH sets its date, so that two runs give the same bytes.
"""
import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAMS = {"coverscope-cli": "app/cli", "coverscope": "app/desktop", "coverscope-train": "app/trainer"}
NO_LICENCE = {"licenseConcluded": "NOASSERTION", "licenseDeclared": "NOASSERTION", "copyrightText": "NOASSERTION"}


def output_of(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def identifier(kind, name):
    return f"SPDXRef-{kind}-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)


def sha256(path):
    return {"algorithm": "SHA256", "checksumValue": hashlib.sha256(path.read_bytes()).hexdigest()}


def own_version():
    return re.search(r"project\(Coverscope VERSION ([0-9.]+)", (ROOT / "CMakeLists.txt").read_text())[1]


def needed_libraries(program):
    """The libraries that the program itself names, not what these load in turn, as files."""
    names = re.findall(r"\(NEEDED\).*\[(.+)\]", output_of("readelf", "-d", str(program)))
    found = dict(re.findall(r"^\s*(\S+) => (\S+) ", output_of("ldd", str(program)), re.MULTILINE))
    return [pathlib.Path(found[name]) for name in names if name in found]


def owners_of(libraries):
    """The Debian package of each; dpkg knows some by the folder of old, /lib, and some by /usr/lib."""
    paths = {}
    for library in libraries:
        for path in (library, library.resolve(), pathlib.Path("/usr") / str(library.resolve()).lstrip("/"),
                     pathlib.Path(str(library.resolve()).removeprefix("/usr"))):
            paths[str(path)] = library
    told = subprocess.run(["dpkg", "-S", *paths], capture_output=True, text=True).stdout
    owners = {paths[path]: package.split(":")[0]
              for package, path in (line.split(": ", 1) for line in told.splitlines()) if path in paths}
    for library in libraries:
        if library not in owners:
            sys.exit(f"make_sbom.py: {library} belongs to no Debian package")
    return sorted(set(owners.values()))


def debian_package(name):
    asked = subprocess.run(
        ["dpkg-query", "-W", "-f", "${db:Status-Status}|${Version}|${Architecture}|${source:Package}|${Homepage}\n", name],
        capture_output=True, text=True)
    lines = [line for line in asked.stdout.splitlines() if line.startswith("installed|")]
    if not lines:
        return None
    _, version, architecture, source, homepage = lines[0].split("|")
    system = dict(line.split("=", 1) for line in pathlib.Path("/etc/os-release").read_text().splitlines() if "=" in line)
    codename = system.get("VERSION_CODENAME", "").strip('"')
    entry = {
        "name": name,
        "SPDXID": identifier("Debian", name),
        "versionInfo": version,
        "supplier": "Organization: Debian",
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "sourceInfo": f"built from the Debian source package {source}",
        **NO_LICENCE,
        "externalRefs": [{
            "referenceCategory": "PACKAGE-MANAGER",
            "referenceType": "purl",
            "referenceLocator": f"pkg:deb/debian/{name}@{version.replace('+', '%2B').replace(':', '%3A')}"
                                f"?arch={architecture}&distro={codename}",
        }],
    }
    if homepage:
        entry["homepage"] = homepage
    return entry


def weights():
    """The networks that are shipped; the notes' are Spotify's, the others are the project's own."""
    model = ROOT / "resources" / "model"
    for name, licence, owner in (("coverscope.safetensors", "GPL-3.0-or-later", "the authors of Coverscope"),
                                 ("notes.safetensors", "Apache-2.0", "2022 Spotify AB")):
        yield {"name": name, "SPDXID": identifier("Weights", name), "versionInfo": own_version(),
               "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "checksums": [sha256(model / name)],
               "licenseConcluded": licence, "licenseDeclared": licence, "copyrightText": f"Copyright {owner}"}


def build_dependencies():
    for line in (ROOT / "packaging" / "dependencies.txt").read_text().splitlines():
        if line.startswith("build "):
            yield line.split()[1]


def collect(build):
    packages, relationships = {}, set()

    def add(entry, relation, other):
        if entry:
            packages.setdefault(entry["SPDXID"], entry)
            relationships.add((entry["SPDXID"], relation, other))

    for name, folder in PROGRAMS.items():
        program = build / folder / name
        if not program.exists():
            continue
        entry = {"name": name, "SPDXID": identifier("Program", name), "versionInfo": own_version(),
                 "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "checksums": [sha256(program)],
                 "licenseConcluded": "GPL-3.0-or-later", "licenseDeclared": "GPL-3.0-or-later",
                 "copyrightText": "Copyright the authors of Coverscope", "primaryPackagePurpose": "APPLICATION"}
        packages[entry["SPDXID"]] = entry
        relationships.add(("SPDXRef-DOCUMENT", "DESCRIBES", entry["SPDXID"]))
        for owner in owners_of(needed_libraries(program)):
            add(debian_package(owner), "RUNTIME_DEPENDENCY_OF", entry["SPDXID"])
        for network in weights():
            add(network, "DATA_FILE_OF", entry["SPDXID"])
        for dependency in build_dependencies():
            add(debian_package(dependency), "BUILD_DEPENDENCY_OF", entry["SPDXID"])
    if not packages:
        sys.exit(f"make_sbom.py: there is no program of Coverscope in “{build}”: build it first")
    return packages, relationships


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    packages, relationships = collect(pathlib.Path(sys.argv[1]))
    made = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", datetime.datetime.now().timestamp())),
                                           datetime.timezone.utc)
    document = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"coverscope-{own_version()}",
        "creationInfo": {"created": made.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Tool: coverscope-make_sbom"]},
        "packages": [packages[key] for key in sorted(packages)],
        "relationships": [{"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}
                          for one, kind, other in sorted(relationships)],
    }
    content = hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()
    document["documentNamespace"] = f"https://spdx.org/spdxdocs/coverscope-{own_version()}-{content[:32]}"
    pathlib.Path(sys.argv[2]).write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
