#!/usr/bin/env python3
"""Looks for weaknesses: the demonstration on a scratch database, every role signed in, wapiti and schemathesis on each.

    python3 misc/scan.py PROGRAM --schemathesis PATH --wapiti PATH [--roles reader,press] [--examples 3] [--output DIR]

It starts PROGRAM (a built qurb) on a database of its own, opens an account for every role, walks the pages as that role to
learn which identifiers and which fields of forms there are, writes them into app/openapi.json's description, and lets
schemathesis send forms and addresses of every kind. Wapiti then reads the pages as a stranger would attack them. It ends with
1 when an answer was 500 or more (507, the disk is full, stands in the description), or when wapiti found anything.
"""

import argparse
import html.parser
import http.cookiejar
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
PASSWORD = "une chèvre et deux ânes"
ROLES = {
    "administrator": "MA", "national_coordinator": "MA", "regional_coordinator": "05", "provincial_coordinator": "05.081",
    "head_of_division": "05.081", "training_officer": "05.081", "communication_officer": "05.081",
    "project_officer": "05.081", "field_agent": "05.081", "centre_director": "05.081", "committee_member": "05.081",
    "service_reviewer": "05.081", "reader": "05.081", "organisation_representative": "05.081", "press": "05.081",
    "service_token": "05.081", "visitor": "",
}


class Page(html.parser.HTMLParser):
    """The links of a page, and its forms: where they go and what they send."""

    def __init__(self):
        super().__init__()
        self.links, self.forms, self.csrf = [], [], None

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "a" and attrs.get("href", "").startswith("/"):
            self.links.append(attrs["href"])
        if tag == "form" and (attrs.get("method") or "get").lower() == "post":
            self.forms.append((attrs.get("action") or "", {}))
        name = attrs.get("name")
        if tag in ("input", "select", "textarea", "button") and name:
            if name == "csrf":
                self.csrf = attrs.get("value")
            elif self.forms:
                self.forms[-1][1].setdefault(name, set()).add(attrs.get("value") or "")


class Browser:
    def __init__(self, base):
        self.base, self.jar = base, http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))
        self.csrf = ""

    def ask(self, path, fields=None):
        data = urllib.parse.urlencode(fields).encode() if fields is not None else None
        address = self.base + urllib.parse.quote(path, safe="/?&=%+:,;~-._")
        try:
            with self.opener.open(address, data, timeout=60) as answer:
                return answer.status, answer.headers.get_content_type(), answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.headers.get_content_type(), error.read()

    def page(self, path):
        status, kind, body = self.ask(path)
        page = Page()
        if kind == "text/html":
            page.feed(body.decode("utf-8", "replace"))
        return status, page

    def sign_in(self, login):
        status, _, _ = self.ask("/sign-in", {"login": login, "password": PASSWORD})
        assert status == 200, f"{login} cannot sign in: {status}"
        self.csrf = self.page("/account")[1].csrf or ""

    def cookie(self):
        return "; ".join(f"{one.name}={one.value}" for one in self.jar)


def walk(browser, templates, most):
    """What is there to try: values for the parts of each address, and the fields of each form."""
    parts, fields, broken = {}, {}, []
    todo, seen, of_shape = ["/"], {"/"}, {}
    while todo and len(seen) < 5000:
        path = todo.pop(0)
        shape = shape_of(path, templates)
        of_shape[shape] = of_shape.get(shape, 0) + 1
        if of_shape[shape] > most or path.startswith("/sign-out") or ".pdf" in path:
            continue
        status, page = browser.page(path)
        if status >= 500:
            broken.append(f"GET {path}: {status}")
        for link in page.links:
            link = link.split("#")[0]
            if link not in seen:
                seen.add(link)
                todo.append(link)
                learn(parts, link, templates)
        for action, names in page.forms:
            action = action or path
            learn(parts, action, templates)
            shape = shape_of(action, templates)
            for name, values in names.items():
                fields.setdefault(shape, {}).setdefault(name, set()).update(list(values)[:8])
    return parts, fields, broken


def matched(path, templates):
    path = urllib.parse.urlsplit(path).path
    for template, pattern in templates:
        found = pattern.fullmatch(path)
        if found:
            return template, found.groupdict()
    return path, {}


def shape_of(path, templates):
    return matched(path, templates)[0] + ("?" if "?" in path else "")


def learn(parts, path, templates):
    template, found = matched(path, templates)
    for name, value in found.items():
        parts.setdefault(template, {}).setdefault(name, set()).add(urllib.parse.unquote(value))


def described(description, parts, fields):
    """The description with what was learnt: known identifiers beside any text, known fields beside any other."""
    description = json.loads(json.dumps(description))
    everywhere = {}
    for named in parts.values():
        for name, values in named.items():
            everywhere.setdefault(name, set()).update(values)
    for path, operations in description["paths"].items():
        for method, operation in operations.items():
            for parameter in operation["parameters"]:
                known = parts.get(path, {}).get(parameter["name"]) or everywhere.get(parameter["name"])
                if parameter["in"] == "path" and known:
                    known = {"type": "string", "enum": sorted(known)[:6]}
                    parameter["schema"] = {"anyOf": [known, known, {"type": "string", "minLength": 1}]}
            if method == "post" and path in fields:
                form = operation["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"]
                form["properties"] = {
                    name: {"anyOf": [{"type": "string", "enum": sorted(values)[:8] or [""]}, {"type": "string"}]}
                    for name, values in fields[path].items()
                }
                form["required"] = sorted(fields[path])[:40]
    # What ends the session of the one who looks ends the look.
    for path in ("/sign-out", "/account/sessions/ending"):
        description["paths"].pop(path, None)
    return description


def patterns(description):
    def pattern(path):
        return re.compile("".join(
            f"(?P<{part[1:-1]}>[^/]+)" if part.startswith("{") else re.escape(part)
            for part in re.split(r"(\{[^}]+\})", path)))
    paths = sorted(description["paths"], key=lambda path: path.count("{"))
    return [(path, pattern(path)) for path in paths]


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


class Program:
    def __init__(self, program, folder):
        self.program, self.database = program, f"sqlite:{folder}/scan.sqlite"
        self.log = open(f"{folder}/program.log", "wb")
        self.base = f"http://127.0.0.1:{free_port()}"
        self.run("demo")
        for role, place in ROLES.items():
            if role != "visitor":
                self.run("account", "add", "--login", f"{role}@scan.example", "--name", f"Scan {role}", "--role", role,
                         "--place", place, "--lang", "fr", typed=PASSWORD)
        self.start()

    def run(self, *words, typed=None):
        subprocess.run([self.program, *words, "--database", self.database], check=True,
                       input=None if typed is None else typed.encode(), stdout=subprocess.DEVNULL)

    def start(self):
        listen = self.base.removeprefix("http://")
        self.process = subprocess.Popen(
            ["nice", "-n", "10", self.program, "serve", "--database", self.database, "--listen", listen],
            stdout=self.log, stderr=self.log)
        for _ in range(300):
            try:
                urllib.request.urlopen(self.base + "/healthz", timeout=5)
                return
            except OSError:
                time.sleep(0.2)
        raise SystemExit("the program does not answer")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)
        self.log.close()


def schemathesis(options, base, role, browser, description, output):
    file = output / f"{role}.openapi.json"
    file.write_text(json.dumps(description))
    words = [options.schemathesis, "run", str(file), "--url", base, "--checks", "not_a_server_error,status_code_conformance",
             "--phases", "coverage,fuzzing", "--max-time", str(options.minutes * 60 - 20), "--max-examples", str(options.examples), "--continue-on-failure",
             "--request-timeout", "60", "--workers", "1", "--seed", "1", "--suppress-health-check", "all", "--no-color"]
    if browser.cookie():
        words += ["--header", f"Cookie: {browser.cookie()}", "--header", f"X-CSRF: {browser.csrf}"]
    return ran(words, output / f"{role}.schemathesis.txt", options.minutes)


def wapiti(options, base, role, browser, output):
    words = [options.wapiti, "-u", base + "/", "--scope", "folder", "-f", "json", "-o", str(output / f"{role}.wapiti.json"),
             "--flush-session", "--max-scan-time", str(options.minutes * 30), "--max-attack-time", "60", "-S", "normal",
             "-d", "4", "--max-links-per-page", "40", "-x", base + "/sign-out", "-v", "0", "--no-bugreport",
             "-m", "csp,http_headers,cookieflags,exec,file,sql,xss,permanentxss,redirect,crlf,ssrf,csrf,xxe,timesql,upload"]
    if browser.cookie():
        words += ["-H", f"Cookie: {browser.cookie()}"]
    code = ran(words, output / f"{role}.wapiti.txt", options.minutes)
    report = output / f"{role}.wapiti.json"
    found = json.loads(report.read_text()) if report.exists() else {}
    found = {kind: items for part in ("vulnerabilities", "anomalies") for kind, items in found.get(part, {}).items() if items}
    return code, found


def ran(words, log, minutes):
    with open(log, "wb") as file:
        try:
            return subprocess.run(["nice", "-n", "10", *words], stdout=file, stderr=file, cwd=log.parent, timeout=minutes * 60 + 180).returncode
        except subprocess.TimeoutExpired:
            return -1


def main():
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("program")
    reader.add_argument("--schemathesis")
    reader.add_argument("--wapiti")
    reader.add_argument("--roles", default=",".join(ROLES))
    reader.add_argument("--examples", type=int, default=3)
    reader.add_argument("--minutes", type=int, default=10, help="the most that one tool takes for one role")
    reader.add_argument("--pages", type=int, default=3, help="pages of one shape that are walked")
    reader.add_argument("--output", type=pathlib.Path)
    options = reader.parse_args()
    description = json.loads((ROOT / "app/openapi.json").read_text())
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        output = (options.output or pathlib.Path(folder)).resolve()
        output.mkdir(parents=True, exist_ok=True)
        program = Program(os.path.abspath(options.program), folder)
        try:
            for role in options.roles.split(","):
                failed |= scan(options, program, role, description, output)
        finally:
            program.stop()
            log = pathlib.Path(folder, "program.log").read_text(errors="replace")
            (output / "program.log").write_text(log)
    for line in sorted({line for line in log.splitlines() if "ERROR" in line or "panicked" in line})[:40]:
        print("log:", line)
    sys.exit(1 if failed else 0)


def scan(options, program, role, description, output):
    browser = Browser(program.base)
    if role != "visitor":
        browser.sign_in(f"{role}@scan.example")
    parts, fields, broken = walk(browser, patterns(description), options.pages)
    print(f"{role}: {sum(map(len, parts.values()))} parts of addresses and {len(fields)} forms known", flush=True)
    for line in broken:
        print(f"  {line}")
    failed = bool(broken)
    if options.schemathesis:
        code = schemathesis(options, program.base, role, browser, described(description, parts, fields), output)
        text = (output / f"{role}.schemathesis.txt").read_text(errors="replace")
        found = [line.strip() for line in text.splitlines() if "Server error" in line or "Undocumented" in line or "generated" in line]
        print(f"  schemathesis: {'nothing found' if code == 0 else f'code {code}'} {found[:8]}", flush=True)
        failed |= code not in (0, -1)
    if options.wapiti:
        if role != "visitor":
            browser = Browser(program.base)
            browser.sign_in(f"{role}@scan.example")
        code, found = wapiti(options, program.base, role, browser, output)
        print(f"  wapiti: code {code}, {found or 'nothing found'}", flush=True)
        failed |= bool(found)
    return failed


main()
