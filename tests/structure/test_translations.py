# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every word of the window is there in every language: nothing left out, nothing half done, no placeholder lost."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PROJECT = Path(__file__).parents[2]
FOLDER = PROJECT / "translations"
RULES = (FOLDER / "CMakeLists.txt").read_text()
LANGUAGES = re.findall(r"COMMAND Qt6::lupdate (.+) -ts translations/(\S+\.ts)", RULES)
OPTIONS = re.search(r"set\(lupdate_options (.+)\)", RULES)[1]
PLACEHOLDER = re.compile(r"%(?:L?\d|L?n)")
MNEMONIC = re.compile(r"&\w")


def messages(file):
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def keys(file):
    return {(context, message.findtext("source"), message.findtext("comment")) for context, message in messages(file)}


def forms(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")] or [""]
    return [translation.text or ""]


def ending(text):
    return text[-1:] if text[-1:] in ("…", ":", "\n") else ""


def faults(message):
    """What is wrong with the translation of one message, as sentences."""
    source = message.findtext("source")
    if message.find("translation").get("type"):
        yield f'is {message.find("translation").get("type")}'
    for form in forms(message):
        if not form.strip():
            yield "is empty"
            continue
        if sorted(PLACEHOLDER.findall(form)) != sorted(PLACEHOLDER.findall(source)):
            yield f"has other placeholders: {form}"
        if ending(form) != ending(source):
            yield f"ends otherwise: {form}"
        if len(MNEMONIC.findall(form)) != len(MNEMONIC.findall(source)):
            yield f"has another number of mnemonics: {form}"


def read_sources(arguments, file):
    """Lets lupdate read the sources into that file, as the target update_translations does; gives what it complains of."""
    command = [os.environ.get("LUPDATE", "/usr/lib/qt6/bin/lupdate")]
    command += arguments.replace("${lupdate_options}", OPTIONS).split() + ["-ts", str(file)]
    return subprocess.run(command, cwd=PROJECT, check=True, capture_output=True, text=True).stderr


class Languages(unittest.TestCase):
    def test_every_file_is_known_to_the_build(self):
        self.assertEqual(sorted(name for _, name in LANGUAGES), sorted(file.name for file in FOLDER.glob("*.ts")))

    def test_every_message_is_translated_well(self):
        for _, name in LANGUAGES:
            for context, message in messages(FOLDER / name):
                with self.subTest(file=name, context=context, source=message.findtext("source")):
                    self.assertEqual(list(faults(message)), [])

    def test_every_source_text_is_in_the_file_and_nothing_else(self):
        for arguments, name in LANGUAGES:
            with self.subTest(file=name), tempfile.TemporaryDirectory() as folder:
                fresh = Path(folder, name)
                shutil.copy(FOLDER / name, fresh)
                complaints = read_sources(arguments, fresh)
                # what lupdate places outside of its class is not found when the program runs
                self.assertNotIn("unknown namespace/class", complaints, "include what an opaque enum stands for")
                self.assertEqual(keys(FOLDER / name), keys(fresh), "run the target update_translations")


class Faults(unittest.TestCase):
    """A checker that finds nothing proves nothing."""

    def check(self, source, translation, expected, numerus="no"):
        text = f'<message numerus="{numerus}"><source>{source}</source>{translation}</message>'
        self.assertEqual(list(faults(ElementTree.fromstring(text))), expected)

    def test_a_good_translation_has_none(self):
        self.check("&amp;Save %1…", "<translation>%1 &amp;speichern…</translation>", [])

    def test_unfinished(self):
        self.check("Save", '<translation type="unfinished">Speichern</translation>', ["is unfinished"])

    def test_empty(self):
        self.check("Save", "<translation></translation>", ["is empty"])

    def test_an_empty_plural(self):
        plural = "<translation><numerusform>%n Zeile</numerusform><numerusform></numerusform></translation>"
        self.check("%n line(s)", plural, ["is empty"], "yes")

    def test_a_lost_placeholder(self):
        self.check("%1 of %2", "<translation>%1 von</translation>", ["has other placeholders: %1 von"])

    def test_a_lost_ending(self):
        self.check("Save…", "<translation>Speichern</translation>", ["ends otherwise: Speichern"])

    def test_a_lost_mnemonic(self):
        wrong = "has another number of mnemonics: Speichern"
        self.check("&amp;Save", "<translation>Speichern</translation>", [wrong])


if __name__ == "__main__":
    unittest.main()
