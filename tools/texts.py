#!/usr/bin/env python3
"""Collects every text for people and updates plugin/i18n/jumeau_fr.ts: `texts.py BUILD_FOLDER [--check]`.

Texts come from the catalogue (jumeau-describe texts), from text("...") in core/, python/ and plugin/, and in plugin/ from
translated("..."), QgsApplication.translate("jumeau", "...") and the titles of groups. With --check nothing is written: it
fails where a text is missing from the .ts or has no translation.
"""

import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

TOP = pathlib.Path(__file__).resolve().parent.parent
TS = TOP / "plugin" / "i18n" / "jumeau_fr.ts"
LITERALS = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'
# No space before the bracket: a comment may say: as text ("50").
CALLS = re.compile(r'\b(?:text|translated)\(\s*' + LITERALS)
PYTHON_CALLS = re.compile(r'\btranslate\(\s*"jumeau",\s*' + LITERALS)
TITLES = re.compile(r'\{"[a-z]+", ' + LITERALS + r'\}')


def unquoted(literals: str) -> str:
    parts = re.findall(r'"((?:[^"\\]|\\.)*)"', literals)
    return "".join(parts).replace('\\"', '"').replace("\\n", "\n").replace("\\\\", "\\")


def texts(build: pathlib.Path) -> list:
    found = subprocess.run([build / "bin" / "jumeau-describe", "texts"], check=True, capture_output=True).stdout
    out = [t for t in found.decode().split("\0") if t]
    for folder in ("core", "python", "plugin"):
        for file in sorted((TOP / folder).rglob("*.[ch]pp")):
            source = file.read_text(encoding="utf-8")
            out += [unquoted(m) for m in CALLS.findall(source)]
            # A choice between two sentences: text(a ? "..." : "...", ...)
            for call in re.findall(r'\btext\([^;]*?\?\s*' + LITERALS + r':\s*' + LITERALS, source):
                out += [unquoted(part) for part in call]
    for file in sorted((TOP / "plugin").glob("*.py")):
        out += [unquoted(m) for m in PYTHON_CALLS.findall(file.read_text(encoding="utf-8"))]
    out += [unquoted(m) for m in TITLES.findall((TOP / "plugin" / "algorithm.cpp").read_text(encoding="utf-8"))]
    return sorted(set(t for t in out if t))


def known() -> dict:
    if not TS.exists():
        return {}
    return {m.findtext("source"): m.findtext("translation") or "" for m in ET.parse(TS).getroot().iter("message")}


def write(wanted: list, translations: dict) -> None:
    root = ET.Element("TS", version="2.1", language="fr_FR", sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "jumeau"
    for source in wanted:
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        translation.text = translations.get(source, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root)
    TS.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def places(text: str) -> list:
    return sorted(re.findall(r"\{\d\}", text))


def main() -> int:
    wanted, translations = texts(pathlib.Path(sys.argv[1])), known()
    if "--check" not in sys.argv:
        write(wanted, translations)
        print(f"{len(wanted)} texts, {sum(not translations.get(t) for t in wanted)} without a translation", file=sys.stderr)
        return 0
    faults = [f"not in {TS.name}, run tools/dev texts: {t}" for t in wanted if t not in translations]
    faults += [f"not translated: {t}" for t in wanted if t in translations and not translations[t]]
    faults += [f"no longer said: {t}" for t in translations if t not in set(wanted)]
    faults += [f"other places: {s} | {t}" for s, t in translations.items() if t and places(s) != places(t)]
    print("\n".join(faults), file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
