// The program's own words, read from its message files: a story names a button by its message, never by its text, and
// so is the same story in every language.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";

export type Lang = "ar" | "fr" | "en";

type Args = Record<string, string | number>;

const SOURCES = join(import.meta.dirname, "../app/src");

// Stands where an argument would, until it becomes "anything" in a pattern.
const HOLE = "\uE000";

// The invisible marks that keep the direction of an argument apart from its sentence.
const MARKS = /[\u2066-\u2069]/gu;

export class Words {
  readonly lang: Lang;
  readonly #bundle: FluentBundle;

  constructor(lang: Lang) {
    this.lang = lang;
    this.#bundle = new FluentBundle(`${lang}-MA`);
    for (const file of messageFiles(lang)) this.#bundle.addResource(new FluentResource(readFileSync(file, "utf8")));
  }

  /** The text of a message that takes no arguments. */
  say(key: string): string {
    const errors: Error[] = [];
    const text = this.#bundle.formatPattern(this.#pattern(key), {}, errors);
    if (errors.length > 0) throw new Error(`${key} in ${this.lang}: ${errors.join(", ")}`);
    return text.replace(MARKS, "");
  }

  /** A pattern for a message with arguments; those that the story does not know stand for anything. */
  like(key: string, known: Args = {}): RegExp {
    const args = new Proxy(known, {
      get: (_, name: string) => known[name] ?? HOLE,
      getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
    });
    const text = this.#bundle.formatPattern(this.#pattern(key), args, []);
    const source = text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&").replace(MARKS, "[\\u2066-\\u2069]*");
    return new RegExp(source.replaceAll(HOLE, ".*?"), "u");
  }

  #pattern(key: string) {
    const message = this.#bundle.getMessage(key);
    if (!message?.value) throw new Error(`no message ${key} in ${this.lang}`);
    return message.value;
  }
}

function messageFiles(lang: Lang): string[] {
  const names = readdirSync(SOURCES, { recursive: true, encoding: "utf8" });
  const found = names.filter((name) => name.endsWith(join("messages", `${lang}.ftl`)));
  if (found.length === 0) throw new Error(`no message files of ${lang} under app/src`);
  return found.map((name) => join(SOURCES, name));
}
