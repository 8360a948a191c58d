import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IsnadError } from '../../src/errors.js';
import { toDraft } from '../../src/ingest/draft.js';
import { DEFAULT_LIMITS } from '../../src/ingest/limits.js';

const errorOf = (input: unknown): IsnadError => {
  try {
    toDraft(input);
  } catch (error) {
    if (error instanceof IsnadError) return error;
    throw error;
  }
  throw new Error('expected an IsnadError');
};

describe('verbatim text', () => {
  test.each([
    ['title and body', { title: 'عنوان', body: 'متن الخبر.' }, 'عنوان\n\nمتن الخبر.'],
    ['text alone', { text: 'قال الوزير نعم.' }, 'قال الوزير نعم.'],
    ['body alone', { body: 'قال الوزير نعم.' }, 'قال الوزير نعم.'],
    ['a title beside a whole text stays metadata', { title: 'عنوان', text: 'عنوان\nقال نعم' }, 'عنوان\nقال نعم'],
    ['a blank title counts as none', { title: '  ', body: 'قال نعم' }, 'قال نعم'],
    ['text that repeats title and body', { title: 'a', body: 'b', text: 'a\n\nb' }, 'a\n\nb'],
    ['text that repeats the body', { title: 'a', body: 'b', text: 'b' }, 'a\n\nb'],
    ['white space and marks are kept', { title: ' a ', body: '\tb\u200f\n' }, ' a \n\n\tb\u200f\n'],
  ])('%s', (_name, input, expected) => {
    const draft = toDraft(input);
    expect(draft.text).toBe(expected);
    expect(draft.sha256).toBe(createHash('sha256').update(Buffer.from(expected, 'utf8')).digest('hex'));
  });
});

describe('fields', () => {
  test('all of them, as given', () => {
    const input = {
      id: 'n1',
      url: 'https://example.org/a/خبر?x=1',
      publisher: 'Example Wire',
      title: 'عنوان',
      body: 'متن',
      language: 'AR-sa',
      byline: 'محرر',
      publishedAt: '2017-09-15T08:30:00+03:00',
    };
    expect(toDraft(input)).toEqual({
      externalId: 'n1',
      url: 'https://example.org/a/خبر?x=1',
      publisher: 'Example Wire',
      title: 'عنوان',
      text: 'عنوان\n\nمتن',
      language: 'ar-SA',
      byline: 'محرر',
      publishedAt: '2017-09-15T08:30:00+03:00',
      sha256: createHash('sha256').update('عنوان\n\nمتن').digest('hex'),
    });
  });

  test.each([
    ['null', null],
    ['absent', undefined],
    ['blank', ' '],
  ])('%s fields are null', (_name, value) => {
    const draft = toDraft({ text: 'a', id: value, url: value, publisher: value, language: value, publishedAt: value });
    expect(draft).toMatchObject({ externalId: null, url: null, publisher: null, language: null, publishedAt: null });
  });

  test.each([
    [7, '7'],
    ['x', 'x'],
  ])('id %s', (id, expected) => expect(toDraft({ id, text: 'a' }).externalId).toBe(expected));

  test.each([
    '2017-09-15',
    '2016-02-29',
    '2017-09-15T08:30Z',
    '2017-09-15T08:30:00',
    '2017-09-15T23:59:59.123456+05:30',
  ])('date %s is kept as it is', (publishedAt) =>
    expect(toDraft({ text: 'a', publishedAt }).publishedAt).toBe(publishedAt),
  );

  test('und leaves the language open', () => expect(toDraft({ text: 'a', language: 'und' }).language).toBeNull());

  test('the exact limit is taken', () => {
    const text = 'ا'.repeat(DEFAULT_LIMITS.articleCharacters);
    expect(toDraft({ text }).text).toHaveLength(DEFAULT_LIMITS.articleCharacters);
  });

  test('a few stray controls and lost characters are news, not noise', () => {
    const text = `${'word '.repeat(200)}\u0007\ufffd`;
    expect(toDraft({ text }).text).toBe(text);
  });
});

describe('refusals name code and field', () => {
  test.each([
    ['a string', 'قال', 'FIELD_INVALID', []],
    ['a list', [{ text: 'a' }], 'FIELD_INVALID', []],
    ['null', null, 'FIELD_INVALID', []],
    ['nothing', {}, 'FIELD_MISSING', ['text']],
    ['a title alone', { title: 'a' }, 'FIELD_MISSING', ['text']],
    ['only inherited fields', Object.create({ text: 'a' }), 'FIELD_MISSING', ['text']],
    ['an empty text', { text: '' }, 'ARTICLE_EMPTY', ['text']],
    ['an empty body', { title: 'a', body: ' \n' }, 'ARTICLE_EMPTY', ['body']],
    ['nothing to see', { text: ' \u200f\n\u00ad ' }, 'ARTICLE_EMPTY', ['text']],
    ['a text too long', { text: 'ا'.repeat(200_001) }, 'ARTICLE_TOO_LONG', ['text']],
    ['a body too long with its title', { title: 'ا', body: 'ا'.repeat(199_999) }, 'ARTICLE_TOO_LONG', ['body']],
    ['a zero character', { text: 'abc\0def' }, 'ARTICLE_NOT_TEXT', ['text']],
    ['many controls', { text: 'PNG\u0001\u0002\u0003\u0004 x' }, 'ARTICLE_NOT_TEXT', ['text']],
    ['many lost characters', { text: '\ufffd\ufffd\ufffd abc' }, 'ENCODING_INVALID', ['text']],
    ['a lone high surrogate', { text: 'a\ud83d b' }, 'ENCODING_INVALID', ['text']],
    ['a lone low surrogate in the title', { title: '\udc00', body: 'b' }, 'ENCODING_INVALID', ['title']],
    ['a number as text', { text: 12 }, 'FIELD_INVALID', ['text']],
    ['an object as title', { title: { a: 1 }, body: 'b' }, 'FIELD_INVALID', ['title']],
    ['a list as publisher', { text: 'a', publisher: ['x'] }, 'FIELD_INVALID', ['publisher']],
    ['a fraction as id', { text: 'a', id: 1.5 }, 'FIELD_INVALID', ['id']],
    ['a title too long', { title: 'a'.repeat(1_001), body: 'b' }, 'FIELD_INVALID', ['title']],
    ['text and another body', { text: 'a', body: 'b' }, 'FIELD_INVALID', ['text']],
    ['a relative url', { text: 'a', url: '/news/1' }, 'URL_INVALID', ['url']],
    ['another scheme', { text: 'a', url: 'javascript:alert(1)' }, 'URL_INVALID', ['url']],
    ['a file url', { text: 'a', url: 'file:///etc/passwd' }, 'URL_INVALID', ['url']],
    ['a url with a password', { text: 'a', url: 'https://u:p@example.org/' }, 'URL_INVALID', ['url']],
    ['a url with a line end', { text: 'a', url: 'https://example.org/\n' }, 'URL_INVALID', ['url']],
    ['a url too long', { text: 'a', url: `https://example.org/${'x'.repeat(2_048)}` }, 'URL_INVALID', ['url']],
    ['a number as url', { text: 'a', url: 5 }, 'FIELD_INVALID', ['url']],
    ['a day that is not there', { text: 'a', publishedAt: '2017-02-29' }, 'DATE_INVALID', ['publishedAt']],
    ['an hour that is not there', { text: 'a', publishedAt: '2017-02-28T24:00:00Z' }, 'DATE_INVALID', ['publishedAt']],
    ['words as date', { text: 'a', publishedAt: 'yesterday' }, 'DATE_INVALID', ['publishedAt']],
    ['a slashed date', { text: 'a', publishedAt: '15/09/2017' }, 'DATE_INVALID', ['publishedAt']],
    ['a timestamp as date', { text: 'a', publishedAt: 1505433600 }, 'DATE_INVALID', ['publishedAt']],
    ['an unknown language', { text: 'a', language: 'xx' }, 'LANGUAGE_UNSUPPORTED', ['language']],
    ['a language in words', { text: 'a', language: 'Arabic (modern)' }, 'LANGUAGE_UNSUPPORTED', ['language']],
  ])('%s', (_name, input, code, path) => {
    const error = errorOf(input);
    expect({ code: error.code, path: error.path }).toEqual({ code, path });
    expect(error.message.length).toBeGreaterThan(10);
    expect(error.message.length).toBeLessThanOrEqual(300);
  });

  test('a message shows what came, cut and without bidi controls', () => {
    const { message } = errorOf({ text: 'a', language: `\u202exx${'y'.repeat(500)}` });
    expect(message).toContain('xxyyy');
    expect(message).not.toContain('\u202e');
    expect(message.length).toBeLessThan(200);
  });

  test('keys of the prototype do nothing', () => {
    const draft = toDraft(
      JSON.parse('{"text":"a","__proto__":{"url":"https://x.example","polluted":1},"constructor":1}'),
    );
    expect(draft.url).toBeNull();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

test('any JSON value gives a draft whose text is what came, or an IsnadError', () => {
  const field = fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue());
  const input = fc.record(
    { id: field, url: field, title: field, body: field, text: field, language: field, publishedAt: field },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(input, fc.jsonValue()), (value) => {
      try {
        const draft = toDraft(value);
        expect(draft.text.isWellFormed()).toBe(true);
        expect(draft.text.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(IsnadError);
      }
    }),
    { numRuns: 500 },
  );
});
