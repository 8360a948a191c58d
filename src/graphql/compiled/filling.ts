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

/** A value that depends on variables: stands in a template where a bound value would, and leaves its text as it is. */
export class Slot {
  constructor(readonly read: (filling: Filling) => unknown) {}
}

/** A part of a statement that depends on variables: stands in its template where a value would. */
export class Hole {
  constructor(readonly fill: (filling: Filling) => Sql) {}
}

const isFixed = ({ values }: Sql): boolean => !values.some((value) => value instanceof Hole);

/** Texts of parts without holes, which are often the very same from request to request. */
const fixedTexts = new WeakMap<Sql, string>();

const bind = (value: unknown, filling: Filling): unknown => (value instanceof Slot ? value.read(filling) : value);

const textOf = (part: Sql, filling: Filling, bound: unknown[]): string => {
  const { strings, values } = part;
  const known = fixedTexts.get(part);
  if (known !== undefined) {
    for (const value of values) bound.push(bind(value, filling));
    return known;
  }
  let text = strings[0] ?? '';
  for (const [place, value] of values.entries()) {
    if (value instanceof Hole) text += textOf(value.fill(filling), filling, bound);
    else {
      bound.push(bind(value, filling));
      text += '?';
    }
    text += strings[place + 1] ?? '';
  }
  if (isFixed(part)) fixedTexts.set(part, text);
  return text;
};

/** Whole texts of statements, by the template and the way in which its holes were filled. */
export type KeptTexts = Pick<Map<string, string>, 'get'> & { set(key: string, text: string): unknown };

/**
 * A statement with holes, ready to be filled. Its whole text is put together once for each way in which the holes were
 * filled; the engine finds its prepared statement by that very string. `name` tells it from other templates.
 */
export class Template {
  readonly #fixed: string | null;

  constructor(
    readonly sql: Sql,
    readonly name: string,
    readonly texts: KeptTexts,
  ) {
    this.#fixed = isFixed(sql) ? sql.sql : null;
  }

  fill(filling: Filling): Statement {
    const values: unknown[] = [];
    let key = this.name;
    const parts: string[] = [];
    for (const value of this.sql.values) {
      if (value instanceof Hole) {
        const part = textOf(value.fill(filling), filling, values);
        parts.push(part);
        key += `\u0000${part}`;
      } else values.push(bind(value, filling));
    }
    if (this.#fixed !== null) return { text: this.#fixed, values };
    const known = this.texts.get(key);
    if (known !== undefined) return { text: known, values };
    const text = this.#whole(parts);
    this.texts.set(key, text);
    return { text, values };
  }

  /** Characters of its text, without those that fill its holes. */
  get size(): number {
    return this.sql.strings.reduce((size, { length }) => size + length, 0);
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
