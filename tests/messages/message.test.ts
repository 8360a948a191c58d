import { describe, expect, test } from 'vitest';
import { SAYINGS } from '../../src/lang/registry.js';
import { ENGLISH } from '../../src/messages/english.js';
import { type MessageKey, render, say, toShown } from '../../src/messages/message.js';

const keys = Object.keys(ENGLISH) as MessageKey[];
const placesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '').toSorted();
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

describe.each(Object.entries(SAYINGS))('%s', (_language, { messages }) => {
  test.each(keys)('%s: holds the values of the English sentence, each once', (key) => {
    expect(placesIn(messages[key])).toEqual(placesIn(ENGLISH[key]));
    expect(new Set(placesIn(ENGLISH[key])).size).toBe(placesIn(ENGLISH[key]).length);
  });

  test('has no sentence of its own', () => expect(Object.keys(messages).toSorted()).toEqual(keys.toSorted()));
});

describe('Arabic reads right without control characters', () => {
  const sentences = Object.entries(SAYINGS.ar.messages).filter(([, text]) => text.endsWith('.'));

  test.each(sentences)('%s', (_key, text) => {
    expect(text).not.toMatch(BIDI_CONTROLS);
    // The first letter gives the direction of a line.
    expect(text).toMatch(/^\p{Script=Arabic}/u);
    // Two values in Latin script side by side would be read as one, in the wrong order.
    for (const [, between] of text.matchAll(/\}([^{}]*)(?=\{)/gu)) expect(between).toMatch(/\p{Script=Arabic}/u);
  });

  test('what is no sentence stands inside one', () => {
    const parts = Object.keys(ENGLISH).filter((key) => !sentences.some(([name]) => name === key));
    expect(parts.slice(0, 3)).toEqual(['seenNull', 'seenList', 'seenNothing']);
    expect(keys.slice(keys.indexOf('seenNull'))).toEqual(parts);
  });
});

describe('render', () => {
  test.each<[string, Parameters<typeof render>, string]>([
    [
      'values',
      [say('outside', { name: 'first', least: 0, most: 100, got: 1000 })],
      'first must be 0 to 100, got 1000.',
    ],
    [
      'the same values in Arabic',
      [say('outside', { name: 'first', least: 0, most: 100, got: 1000 }), SAYINGS.ar.messages],
      'يجب أن تكون قيمة first بين 0 و100، والقيمة المرسلة 1000.',
    ],
    [
      'words inside a sentence',
      [say('notString', { name: 'title', got: say('seenList', { count: 3 }) }), SAYINGS.ar.messages],
      'يجب أن يكون title نصاً، والمُرسل قائمة طولها 3.',
    ],
    [
      'names of ours',
      [say('expected', { name: 'order', what: say('oneOf', { names: ['A', 'B'] }) })],
      'order: expected one of A, B.',
    ],
    [
      'a value with braces is no place',
      [say('sameName', { name: '{name} {{key}} $& $1' })],
      'It is called "{name} {{key}} $& $1" already.',
    ],
    ['control and bidi characters', [say('sameName', { name: 'a\u202e\u0000b' })], 'It is called "a b" already.'],
  ])('%s', (_name, given, expected) => expect(render(...given)).toBe(expected));

  test('a long value is cut, and what stands behind it stays', () => {
    const shown = render(say('noEntityCalled', { name: 'speaker', got: 'ق'.repeat(900) }));
    expect(shown.length).toBeLessThanOrEqual(300);
    expect(shown).toMatch(/^speaker: no entity is called "ق+…"\.$/u);
  });
});

describe('toShown', () => {
  test.each([
    ['control characters', 'a\r\n\u001b[31mb', 'a [31mb'],
    ['bidi controls', 'a\u202eb\u2066c\u200f', 'abc'],
    ['lone surrogates', 'a\ud83d', 'a\ufffd'],
  ])('%s', (_name, text, expected) => expect(toShown(text)).toBe(expected));

  test('cuts to the limit, never inside a character', () => {
    const shown = toShown('😀'.repeat(400));
    expect(shown.length).toBeLessThanOrEqual(300);
    expect(shown.isWellFormed()).toBe(true);
    expect(shown.endsWith('…')).toBe(true);
  });
});
