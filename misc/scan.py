#!/usr/bin/env python3
"""Looks for weaknesses: the demonstration on a scratch database, every role signed in, wapiti and schemathesis on each.

    python3 misc/scan.py PROGRAM [reader,press] --schemathesis PATH --wapiti PATH [--minutes 3] [--output DIR]

It loads the demonstration with PROGRAM (a built qurb) and opens an account for every role. Then each role has a copy of that
database and a process of its own, so that none finds what another one broke. As that role it walks the pages to learn which
identifiers and which fields of forms there are, writes them into app/openapi.json's description, and lets schemathesis send
forms and addresses of every kind; wapiti then reads the pages as a stranger would attack them. What would end the session
of the one who looks is left out, and at the end it is asked whether the session is still there.

What was found lies in DIR, one file a role, and is shown as a table at the end; --go-on leaves out roles that are there
already. It ends with 1 when an answer was 500 or more (507, the disk is full, stands in the description), when one was of a
kind that the description does not know, when wapiti found anything, or when a role was signed out before the end.
"""

import argparse
import html.parser
import http.cookiejar
import json
import os
import pathlib
import re
import shutil
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
# What ends the session of the one who looks ends the look.
ENDINGS = ("/sign-out", "/account/sessions/ending", "/account/sessions/{session}/ending")
# As a proxy says it that was asked by HTTPS: the program answers as it does to people, with cookies for HTTPS only.
ENCRYPTED = ("X-Forwarded-Proto", "https")
# Addresses are attacked first, then forms, since each module has its time. Without ssrf, which needs a machine of its makers:
# this program fetches no address that somebody typed.
INJECTIONS = ["xss", "sql", "timesql", "exec", "file", "xxe"]
ATTACKS = {
    "addresses": ["csp", "http_headers", "cookieflags", "csrf", "redirect", "crlf", "permanentxss"]
    + [f"{module},-{module}:post" for module in INJECTIONS],
    "forms": ["permanentxss", "upload"] + [f"{module},-{module}:get" for module in INJECTIONS],
}


class Page(html.parser.HTMLParser):
    """The links of a page, and its forms: where they go and what they send."""

    def __init__(self):
        super().__init__()
        self.links, self.forms, self.files, self.csrf = [], [], set(), None

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
            if attrs.get("type") == "file":
                self.files.add(name)


class Browser:
    def __init__(self, base, role):
        self.base, self.login = base, f"{role}@scan.example"
        self.jar = http.cookiejar.CookieJar(http.cookiejar.DefaultCookiePolicy(secure_protocols=("http", "https")))
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))
        self.opener.addheaders.append(ENCRYPTED)
        self.csrf = ""
        if role != "visitor":
            status, _, _ = self.ask("/sign-in", {"login": self.login, "password": PASSWORD})
            assert status == 200, f"{self.login} cannot sign in: {status}"
            self.csrf = self.page("/account")[1].csrf or ""

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

    def is_signed_in(self):
        return not self.csrf or self.page("/account")[1].csrf == self.csrf

    def headers(self):
        """What a tool must send to be this browser, beside the token of its forms."""
        cookies = "; ".join(f"{one.name}={one.value}" for one in self.jar)
        return [f"{name}: {value}" for name, value in [ENCRYPTED, ("Cookie", cookies)] if value]


class Known:
    """What there is to try: values for the parts of each address, the fields of each form, and which of them are files."""

    def __init__(self, templates):
        self.templates, self.pages = templates, 0
        self.parts, self.fields, self.files, self.broken = {}, {}, {}, []

    def walk(self, browser, most):
        todo, seen, of_shape = ["/"], {"/"}, {}
        while todo and len(seen) < 5000:
            path = todo.pop(0)
            shape = self.shape_of(path)
            of_shape[shape] = of_shape.get(shape, 0) + 1
            if of_shape[shape] > most or path.startswith("/sign-out") or ".pdf" in path:
                continue
            status, page = browser.page(path)
            self.pages += 1
            if status >= 500:
                self.broken.append(f"GET {path}: {status}")
            for link in page.links:
                link = link.split("#")[0]
                if link not in seen:
                    seen.add(link)
                    todo.append(link)
                    self.learn(link)
            for action, names in page.forms:
                self.learn(action or path)
                shape = self.shape_of(action or path)
                self.files.setdefault(shape, set()).update(page.files & set(names))
                for name, values in names.items():
                    self.fields.setdefault(shape, {}).setdefault(name, set()).update(list(values)[:8])

    def matched(self, path):
        path = urllib.parse.urlsplit(path).path
        for template, pattern in self.templates:
            found = pattern.fullmatch(path)
            if found:
                return template, found.groupdict()
        return path, {}

    def shape_of(self, path):
        return self.matched(path)[0] + ("?" if "?" in path else "")

    def learn(self, path):
        template, found = self.matched(path)
        for name, value in found.items():
            self.parts.setdefault(template, {}).setdefault(name, set()).add(urllib.parse.unquote(value))

    def forget(self, values):
        for named in self.parts.values():
            for known in named.values():
                known -= values


def own_account(browser, known):
    """The identifier of the account of the one who looks: who may, would close it."""
    if browser.login.startswith("visitor@"):
        return set()
    page = browser.page("/accounts?q=" + urllib.parse.quote(browser.login))[1]
    found = [known.matched(link) for link in page.links]
    return {parts["id"] for template, parts in found if template == "/accounts/{id}"}


def described(description, known):
    """The description with what was learnt: known identifiers beside any text, known fields beside any other."""
    description = json.loads(json.dumps(description))
    everywhere = {}
    for named in known.parts.values():
        for name, values in named.items():
            everywhere.setdefault(name, set()).update(values)
    for path in ENDINGS:
        del description["paths"][path]
    for path, operations in description["paths"].items():
        for method, operation in operations.items():
            for parameter in operation["parameters"]:
                name = parameter["name"]
                values = known.parts.get(path, {}).get(name) or everywhere.get(name)
                if parameter["in"] == "path" and values:
                    values = {"type": "string", "enum": sorted(values)[:6]}
                    parameter["schema"] = {"anyOf": [values, values, {"type": "string", "minLength": 1}]}
            if method == "post" and path in known.fields:
                operation["requestBody"]["content"] = content(known.fields[path], known.files.get(path, set()))
    return description


def content(fields, files):
    form = {"type": "object", "additionalProperties": {"type": "string"}, "required": sorted(fields)[:40]}
    form["properties"] = {
        name: {"type": "string", "format": "binary"} if name in files else
        {"anyOf": [{"type": "string", "enum": sorted(values)[:8] or [""]}, {"type": "string"}]}
        for name, values in fields.items()
    }
    return {"multipart/form-data" if files else "application/x-www-form-urlencoded": {"schema": form}}


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


class Base:
    """The demonstration with an account for every role; each look has a copy of it."""

    def __init__(self, options, folder):
        self.program, self.folder = os.path.abspath(options.program), folder
        self.database = options.database or f"sqlite:{folder}/base.sqlite"
        self.run("demo")
        for role, place in ROLES.items():
            if role != "visitor":
                self.run("account", "add", "--login", f"{role}@scan.example", "--name", f"Scan {role}", "--role", role,
                         "--place", place, "--lang", "fr", typed=PASSWORD)

    def run(self, *words, typed=None):
        subprocess.run([self.program, *words, "--database", self.database], check=True,
                       input=None if typed is None else typed.encode(), stdout=subprocess.DEVNULL)

    def copy(self, role):
        """A database for this role; the given one, when one was given, is used by all."""
        if not self.database.startswith(f"sqlite:{self.folder}"):
            return self.database
        for file in pathlib.Path(self.folder).glob("base.sqlite*"):
            shutil.copy(file, file.with_name(file.name.replace("base", role)))
        return f"sqlite:{self.folder}/{role}.sqlite"


class Program:
    def __init__(self, base, role, log):
        self.base, self.log = f"http://127.0.0.1:{free_port()}", open(log, "wb")
        self.process = subprocess.Popen(
            ["nice", "-n", "10", base.program, "serve", "--database", base.copy(role),
             "--listen", self.base.removeprefix("http://"), "--trusted-proxy", "127.0.0.1"],
            stdout=self.log, stderr=self.log, env={**os.environ, "NO_COLOR": "1"})
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


def schemathesis(options, program, browser, description, file):
    """How many operations and cases there were, what failed, and how many operations only ever refused."""
    learnt = file.with_suffix(".openapi.json")
    learnt.write_text(json.dumps(description))
    words = [options.schemathesis, "run", str(learnt), "--url", program.base, "--phases", "coverage,fuzzing",
             "--checks", "not_a_server_error,status_code_conformance", "--continue-on-failure", "--max-examples", "1",
             "--max-time", str(round(options.minutes * 60)), "--request-timeout", "60", "--workers", "1",
             "--seed", str(options.seed), "--suppress-health-check", "all", "--no-color"]
    for header in [*browser.headers(), *([f"X-CSRF: {browser.csrf}"] if browser.csrf else [])]:
        words += ["--header", header]
    code, text = ran(words, file.with_suffix(".schemathesis.txt"), options.minutes)

    def number(pattern):
        found = re.search(pattern, text)
        return int(found[1]) if found else 0
    return {
        "code": code, "operations": number(r"Tested: (\d+)"), "of": number(r"Selected: \d+/(\d+)"),
        "cases": number(r"(\d+) generated"), "failures": number(r"(\d+) unique failures?"),
        "may_not": number(r"(\d+) operations? returned only 401"),
        "not_there": number(r"(\d+) operations? repeatedly returned 404"),
        "what": re.findall(r"^_+ ([A-Z]+ /\S*) _+$", text, re.M),
    }


def wapiti(options, program, browser, own, file):
    """Reads pages for a quarter of its time; then each module has its part of the rest, first on addresses, then on forms."""
    words = [options.wapiti, *wapiti_words(options, program, browser, own), "--store-session", str(file.with_suffix(".wapiti"))]
    found = {"code": 0, "pages": 0, "attacked": 0, "modules": 0, "cut_off": 0, "found": {}}
    for what, modules in ATTACKS.items():
        # A visitor's forms have no token yet: what they are held by, a request from another site, wapiti does not try.
        modules = [module for module in modules if module != "csrf" or browser.csrf]
        report, again = file.with_suffix(f".{what}.json"), "--skip-crawl" if what == "forms" else "--flush-session"
        report.unlink(missing_ok=True)
        # It may lock itself out of its own database when the time of a module ends; then it goes on where it was.
        for _ in range(4):
            attack = [*words, again, "-m", ",".join(modules), "-o", str(report)]
            code, text = ran(attack, file.with_suffix(f".{what}.txt"), options.minutes)
            found["attacked"] += len(re.findall(r"^\[\+\] (?:GET|POST) ", text, re.M))
            found["modules"] += text.count("Launching module")
            found["cut_off"] += text.count("Max attack time was reached")
            if code == 0:
                break
            again = "--skip-crawl"
        read = json.loads(report.read_text()) if report.exists() else {"infos": {"crawled_pages_nbr": 0}}
        found["code"] = found["code"] or code
        found["pages"] = max(found["pages"], read["infos"]["crawled_pages_nbr"])
        for kind, items in [*read.get("vulnerabilities", {}).items(), *read.get("anomalies", {}).items()]:
            if items:
                found["found"].setdefault(kind, []).extend(items)
    return found


def wapiti_words(options, program, browser, own):
    seconds, modules = options.minutes * 60, sum(map(len, ATTACKS.values()))
    words = ["-u", program.base + "/", "--scope", "folder", "-S", "paranoid", "-d", "5", "--max-links-per-page", "60",
             "--max-scan-time", str(seconds / 4), "--max-attack-time", str(seconds * 3 / 4 / modules),
             "-v", "1", "--no-bugreport", "-f", "json"]
    # What ends the session; then files, and the choice of a language, which is a form of every page.
    left_out = ["/sign-out*", "/account/sessions/*", *(f"/accounts/{one}*" for one in own)]
    for address in [*left_out, "/assets/*", "*format=*", "/language/*"]:
        words += ["-x", program.base + address]
    for header in browser.headers():
        words += ["-H", header]
    return words


def ran(words, log, minutes):
    with open(log, "wb") as file:
        try:
            code = subprocess.run(["nice", "-n", "10", *words], stdout=file, stderr=file, cwd=log.parent,
                                  timeout=minutes * 120 + 300).returncode
        except subprocess.TimeoutExpired:
            code = -1
    return code, log.read_text(errors="replace")


def look(options, base, role, description):
    """Everything about one role."""
    file = options.output / f"{role}.json"
    program = Program(base, role, file.with_suffix(".log"))
    try:
        browsers = [Browser(program.base, role), Browser(program.base, role)]
        known = Known(patterns(description))
        known.walk(browsers[0], options.pages)
        own = own_account(browsers[0], known)
        known.forget(own)
        found = {"role": role, "pages": known.pages, "forms": len(known.fields), "broken": known.broken}
        began = time.time()
        if options.schemathesis:
            found["schemathesis"] = schemathesis(options, program, browsers[0], described(description, known), file)
            found["schemathesis"]["seconds"] = round(time.time() - began)
        began = time.time()
        if options.wapiti:
            found["wapiti"] = wapiti(options, program, browsers[1], own, file)
            found["wapiti"]["seconds"] = round(time.time() - began)
        found["signed_in"] = [browser.is_signed_in() for browser in browsers]
    finally:
        program.stop()
    log = file.with_suffix(".log").read_text(errors="replace")
    found["errors"] = sorted({line for line in log.splitlines() if "ERROR" in line or "panicked" in line})
    file.write_text(json.dumps(found, indent=1, ensure_ascii=False))
    return found


def row(found):
    sent, read = found.get("schemathesis"), found.get("wapiti")
    cells = [found["role"].replace("_", " "), f"{found['pages']}, {found['forms']} forms"]
    cells += [
        f"{sent['operations']} of {sent['of']}", f"{sent['may_not']}, {sent['not_there']}", f"{sent['cases']:,}",
        sent["failures"],
    ] if sent else ["–"] * 4
    cells += [
        f"{read['pages']:,}, {read['attacked']:,}",
        ", ".join(f"{kind} {len(items)}" for kind, items in read["found"].items()) or ("broke off" if read["code"] else 0),
    ] if read else ["–"] * 2
    cells += [len(found["errors"]) + len(found["broken"]), "yes" if all(found["signed_in"]) else "**no**"]
    return "| " + " | ".join(map(str, cells)) + " |"


COLUMNS = ["role", "walked", "operations", "only 401/403, only 404", "cases", "failed", "wapiti read, attacked", "found",
           "errors", "signed in to the end"]
HEAD = "| " + " | ".join(COLUMNS) + " |\n" + "|---" * len(COLUMNS) + "|"


def is_clean(found):
    sent, read = found.get("schemathesis", {}), found.get("wapiti", {})
    wrong = [found["errors"], found["broken"], sent.get("failures"), sent.get("code"), read.get("found"), read.get("code")]
    return not any(wrong) and all(found["signed_in"])


def main():
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("program")
    reader.add_argument("roles", nargs="?", default=",".join(ROLES))
    reader.add_argument("--schemathesis")
    reader.add_argument("--wapiti")
    reader.add_argument("--database", help="an empty PostgreSQL database for all roles, instead of a copy of SQLite for each")
    reader.add_argument("--seed", type=int, default=1, help="another one, other inventions")
    reader.add_argument("--minutes", type=float, default=3, help="about what each tool takes for one role")
    reader.add_argument("--pages", type=int, default=3, help="pages of one shape that are walked")
    reader.add_argument("--go-on", action="store_true", help="leave out the roles that are in the output already")
    reader.add_argument("--output", type=pathlib.Path, default=ROOT / "scan")
    options = reader.parse_args()
    options.output = options.output.resolve()
    options.output.mkdir(parents=True, exist_ok=True)
    description = json.loads((ROOT / "app/openapi.json").read_text())
    all_found = []
    with tempfile.TemporaryDirectory() as folder:
        base = Base(options, folder)
        for role in options.roles.split(","):
            file = options.output / f"{role}.json"
            if options.go_on and file.exists():
                found = json.loads(file.read_text())
            else:
                found = look(options, base, role, description)
            what = found.get("schemathesis", {}).get("what", [])
            print(row(found), *found["broken"], *what, *found["errors"][:40], sep="\n  ", flush=True)
            all_found.append(found)
    print(HEAD, *map(row, all_found), sep="\n")
    sys.exit(0 if all(map(is_clean, all_found)) else 1)


if __name__ == "__main__":
    main()
