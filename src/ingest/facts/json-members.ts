import { IsnadError } from '../../errors.js';
import { decodeUtf8 } from '../utf8.js';

/** One element of a list in a JSON document. */
export interface JsonMember {
  /** Key of the list in the document; '' for a document that is a list itself. */
  readonly list: string;
  /** 1-based line at which it begins. */
  readonly line: number;
  readonly text: string;
}

const CODE = { quote: 0x22, backslash: 0x5c, lineFeed: 0x0a, comma: 0x2c, colon: 0x3a } as const;
const OPENING = new Set([0x7b, 0x5b]);
const CLOSING = new Set([0x7d, 0x5d]);
const LIST = 0x5b;

const assertSize = (size: number, limit: number, line: number): void => {
  if (size > limit) {
    throw new IsnadError('FIELD_INVALID', `one record has more than ${limit} bytes (it begins on line ${line}).`);
  }
};

/**
 * The elements of the lists of a JSON document, one after the other and in constant memory: of `{"a": [x, y], "b": [z]}`
 * x and y with list `a`, then z. Other members of the document are passed over.
 * Errors: JSON_INVALID for a document that is cut or no such document; an element is not looked into.
 */
export async function* readJsonMembers(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<JsonMember> {
  let depth = 0;
  let line = 1;
  let isString = false;
  let isEscaped = false;
  let isStarted = false;
  /** Depth at which elements stand: 1 in a list, 2 in the lists of an object. */
  let level = 0;
  let key = '';
  let inList = false;
  let held: Buffer[] = [];
  let size = 0;
  let begin = 0;
  /** Bytes of a key or an element are being kept. */
  let keeping: 'KEY' | 'ELEMENT' | null = null;

  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = keeping === null ? -1 : 0;
    const take = (to: number): string => {
      held.push(bytes.subarray(Math.max(from, 0), to));
      const text = decodeUtf8(Buffer.concat(held));
      held = [];
      size = 0;
      keeping = null;
      from = -1;
      return text;
    };
    for (let at = 0; at < bytes.length; at += 1) {
      const code = bytes[at] as number;
      if (code === CODE.lineFeed) line += 1;
      if (isString) {
        if (isEscaped) isEscaped = false;
        else if (code === CODE.backslash) isEscaped = true;
        else if (code === CODE.quote) {
          isString = false;
          if (keeping === 'KEY') key = take(at);
        }
        continue;
      }
      if (code <= 0x20) continue;
      if (!isStarted) {
        if (!OPENING.has(code)) throw new IsnadError('JSON_INVALID', 'not a JSON document: it begins with no { or [.');
        isStarted = true;
        level = code === LIST ? 1 : 2;
        inList = code === LIST;
        depth = 1;
        continue;
      }
      if (depth === 0)
        throw new IsnadError('JSON_INVALID', `line ${line}: something stands behind the document's end.`);
      const atElement = depth === level && inList;
      if (atElement && keeping === null && code !== CODE.comma && !CLOSING.has(code)) {
        keeping = 'ELEMENT';
        from = at;
        begin = line;
      }
      if (code === CODE.quote) {
        isString = true;
        if (depth === 1 && level === 2 && keeping === null) {
          keeping = 'KEY';
          from = at + 1;
        }
      } else if (OPENING.has(code)) {
        depth += 1;
        if (level === 2 && depth === 2) inList = code === LIST;
      } else if (CLOSING.has(code) || code === CODE.comma) {
        if (atElement && keeping === 'ELEMENT') {
          const text = take(at);
          yield { list: level === 1 ? '' : key, line: begin, text };
        }
        if (code !== CODE.comma) {
          depth -= 1;
          if (level === 2 && depth === 1) inList = false;
        }
      }
    }
    if (keeping !== null) {
      const rest = bytes.subarray(Math.max(from, 0));
      held.push(rest);
      size += rest.length;
      assertSize(size, limit, begin);
    }
  }
  if (depth !== 0 || !isStarted)
    throw new IsnadError('JSON_INVALID', 'the JSON document is cut: its last bracket is missing.');
}
