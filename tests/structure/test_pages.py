# SPDX-FileCopyrightText: 2026 The Postscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Manual pages and completions, as people's programs read them: mandoc, bash, zsh and fish."""

import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

PAGES = Path(os.environ["POSTSCOPE_PAGES"])
CLI = os.environ["POSTSCOPE_CLI"]
COMMANDS = ["send", "probe", "serve", "history", "explain"]


def output_of(*command):
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout


def options_of(command):
    return re.findall(r"^  (--[a-z0-9-]+)", output_of(CLI, command, "--help"), re.MULTILINE)


def manual_of(command):
    return (PAGES / f"postscope-cli-{command}.1").read_text().replace("\\-", "-")


class Manual(unittest.TestCase):
    def test_mandoc_has_nothing_to_say(self):
        for page in sorted(PAGES.glob("*.1")):
            with self.subTest(page.name):
                done = subprocess.run(["mandoc", "-Tlint", "-Wwarning", str(page)], capture_output=True, text=True)
                self.assertEqual(done.stdout + done.stderr, "")

    def test_there_is_a_page_for_each_command(self):
        names = {page.name for page in PAGES.glob("*.1")}
        self.assertEqual(names, {"postscope-cli.1"} | {f"postscope-cli-{command}.1" for command in COMMANDS})

    def test_every_option_of_the_help_is_in_the_page(self):
        for command in COMMANDS:
            options = options_of(command)
            self.assertGreater(len(options), 4, command)
            in_page = re.findall(r"^\.TP\n\\fB(--[a-z0-9-]+)", manual_of(command), re.MULTILINE)
            self.assertEqual(in_page, options, command)

    def test_the_example_of_faults_is_taken_by_the_server(self):
        example = manual_of("serve").split("For example:", 1)[1].split(".nf\n", 1)[1].split(".fi\n", 1)[0]
        self.assertIn("nth 1: reply 450", example)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "faults"
            path.write_text(example)
            command = [CLI, "serve", "--listen", "127.0.0.1:0", "--faults", str(path)]
            with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as server:
                first = server.stdout.readline()
                server.terminate()
                rest = server.communicate(timeout=30)[1]
            self.assertTrue(first.startswith("listening on 127.0.0.1:"), first + rest)


class Bash(unittest.TestCase):
    def proposals(self, *words):
        line = " ".join(f"'{word}'" for word in words)
        script = f"""
            source '{PAGES / "postscope-cli.bash"}' || exit 1
            COMP_WORDS=(postscope-cli {line}) COMP_CWORD={len(words)}
            $(complete -p postscope-cli | sed 's/.*-F \\([^ ]*\\).*/\\1/')
            printf '%s\\n' "${{COMPREPLY[@]}}"
        """
        return output_of("bash", "--norc", "-uc", script).split("\n")[:-1]

    def test_commands_are_proposed(self):
        self.assertEqual(self.proposals(""), [*COMMANDS, "--help", "--version"])
        self.assertEqual(self.proposals("se"), ["send", "serve"])

    def test_all_options_of_a_command_are_proposed(self):
        for command in COMMANDS:
            self.assertEqual(self.proposals(command, "--"), options_of(command))

    def test_the_words_that_an_option_takes_are_proposed(self):
        self.assertEqual(self.proposals("serve", "--tls", ""), ["none", "starttls", "implicit"])
        self.assertEqual(self.proposals("probe", "--stop-after", "m"), ["mail"])
        self.assertEqual(self.proposals("send", "--server", ""), [""])

    def test_files_are_proposed_with_spaces_in_their_names(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "a letter.eml").touch()
            self.assertEqual(self.proposals("send", "--eml", f"{folder}/a"), [f"{folder}/a letter.eml"])


class OtherShells(unittest.TestCase):
    def test_zsh_can_read_it(self):
        output_of("zsh", "-n", str(PAGES / "_postscope-cli"))
        text = (PAGES / "_postscope-cli").read_text()
        for command in COMMANDS:
            part = text.split(f"    {command})\n", 1)[1].split(";;", 1)[0]
            self.assertEqual(re.findall(r"^ +'\*?(--[a-z0-9-]+)\[", part, re.MULTILINE), options_of(command))

    def fish_proposals(self, line):
        script = f"source '{PAGES / 'postscope-cli.fish'}'; complete -C '{line}'"
        return [proposal.split("\t")[0] for proposal in output_of("fish", "--no-config", "-c", script).splitlines()]

    def test_fish_proposes(self):
        self.assertEqual(self.fish_proposals("postscope-cli se"), ["send", "serve"])
        self.assertEqual(self.fish_proposals("postscope-cli serve --tls "), ["implicit", "none", "starttls"])
        for command in COMMANDS:
            self.assertCountEqual(self.fish_proposals(f"postscope-cli {command} --"), options_of(command))


if __name__ == "__main__":
    unittest.main()
