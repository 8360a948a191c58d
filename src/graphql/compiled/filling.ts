import type { Statement } from '../../store/answer/answers.js';
import type { Sql } from '../../store/answer/sql.js';

/** One request's variables, coerced, and what was made of them. */
export class Filling {
  readonly #made = new Map<object, unknown>();

  constructor(readonly variables: Readonly<Record<string, unknown>>) {}

  /** What `make` makes, once a request. */
  once<T>(owner: object, make: () => T): T {
    if (this.#made.has(owner)) return this.#made.get(owner) as T;
    const made = make();
    this.#made.set(owner, made);
    return made;
  }
}

/** A part of a statement that depends on variables: stands in its template where a value would. */
export class Hole {
  constructor(readonly fill: (filling: Filling) => Sql) {}
}

/** Texts of one plan that are kept: filters and orders that come and go by variables give each another text. */
const KEPT_TEXTS = 64;

const textOf = ({ strings, values }: Sql, filling: Filling, bound: unknown[]): string => {
  let text = strings[0] ?? '';
  for (const [place, value] of values.entries()) {
    if (value instanceof Hole) text += textOf(value.fill(filling), filling, bound);
    else {
      bound.push(value);
      text += '?';
    }
    text += strings[place + 1] ?? '';
  }
  return text;
};

/**
 * A statement with holes, ready to be filled. Its whole text is put together once for each way in which the holes were
 * filled; the engine finds its prepared statement by that very string.
 */
export class Template {
  readonly #texts = new Map<string, string>();
  readonly #fixed: string | null;

  constructor(readonly sql: Sql) {
    this.#fixed = sql.values.some((value) => value instanceof Hole) ? null : sql.sql;
  }

  fill(filling: Filling): Statement {
    if (this.#fixed !== null) return { text: this.#fixed, values: this.sql.values };
    const values: unknown[] = [];
    const parts: string[] = [];
    for (const value of this.sql.values) {
      if (value instanceof Hole) parts.push(textOf(value.fill(filling), filling, values));
      else values.push(value);
    }
    const key = parts.join('\u0000');
    const known = this.#texts.get(key);
    if (known !== undefined) return { text: known, values };
    const text = this.#whole(parts);
    if (this.#texts.size >= KEPT_TEXTS) this.#texts.clear();
    this.#texts.set(key, text);
    return { text, values };
  }

  /** Characters of text that are kept. */
  get size(): number {
    let size = this.#fixed?.length ?? 0;
    for (const [key, text] of this.#texts) size += key.length + text.length;
    return size;
  }

  #whole(parts: readonly string[]): string {
    const { strings, values } = this.sql;
    let part = 0;
    let text = strings[0] ?? '';
    for (const [place, value] of values.entries()) {
      text += value instanceof Hole ? (parts[part++] ?? '') : '?';
      text += strings[place + 1] ?? '';
    }
    return text;
  }
}
