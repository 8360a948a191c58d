import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { escapeXml, type Feed, type FeedEntry, toAtom, toJsonFeed, toRfc3339 } from '../../src/export/feeds.js';
import { arbitraryText } from '../text/arbitrary-text.js';

const ENTRY: FeedEntry = {
  id: 'urn:isnad:quotes:Quote_1',
  title: 'سامي الحمود',
  link: 'https://news.example/quotes/Quote_1',
  published: '2017-09-15',
  externalLink: 'https://paper.example/a?b=1&c=2',
  summary: 'الحوار <مستمر> & لن يتوقف',
  author: 'صحيفة الميدان',
  language: 'ar',
  tags: ['QUOTE'],
};
const FEED: Feed = {
  id: 'urn:isnad:search:x',
  title: 'Isnad: الحوار',
  self: 'https://news.example/search.atom?q=x&first=2',
  next: 'https://news.example/search.atom?q=x&after=y',
  home: 'https://news.example/search?q=x',
  entries: [ENTRY],
};
const EMPTY: FeedEntry = {
  ...ENTRY,
  published: null,
  externalLink: null,
  summary: null,
  author: null,
  language: null,
  tags: [],
};

test.each([
  ['2017-09-15', '2017-09-15T00:00:00Z'],
  ['2017-09-15T08:30:00Z', '2017-09-15T08:30:00Z'],
  ['2017-09-15T08:30:00+03:00', '2017-09-15T08:30:00+03:00'],
  ['2017-09-15T08:30:00', '2017-09-15T08:30:00Z'],
  ['2017-09-15T08:30', '2017-09-15T08:30:00Z'],
  ['2017-09-15T08:30Z', '2017-09-15T08:30:00Z'],
  ['2017-09-15T08:30:00.123Z', '2017-09-15T08:30:00.123Z'],
  [null, '1970-01-01T00:00:00Z'],
])('%s is the moment %s', (date, expected) => expect(toRfc3339(date)).toBe(expected));

test.each([
  ['<a href="x">&\'', '&lt;a href=&quot;x&quot;&gt;&amp;&#39;'],
  ['a\u0000b\u0008c\u000bd\u001fe\ufffef\uffff', 'abcdef'],
  ['tab\tline\nend', 'tab\tline\nend'],
  ['a\ud83db', 'a\ufffdb'],
  ['😀 قال 𞸀', '😀 قال 𞸀'],
])('%j in XML is %j', (text, expected) => expect(escapeXml(text)).toBe(expected));

describe('Atom', () => {
  test('a parser of feeds reads it', () => {
    const feed = parseAtomFeed(toAtom(FEED));
    expect(feed).toMatchObject({
      id: FEED.id,
      title: { value: FEED.title },
      updated: '2017-09-15T00:00:00Z',
      entries: [
        {
          id: ENTRY.id,
          title: { value: ENTRY.title },
          updated: '2017-09-15T00:00:00Z',
          authors: [{ name: ENTRY.author }],
        },
      ],
    });
    const links = Object.fromEntries((feed.links ?? []).map(({ rel, href }) => [rel, href]));
    expect(links).toEqual({ self: FEED.self, alternate: FEED.home, next: FEED.next });
  });

  test('says the language and the direction of its words', () => {
    expect(toAtom(FEED)).toContain('<entry xml:lang="ar">');
    expect(toAtom(FEED)).toContain('<div xmlns="http://www.w3.org/1999/xhtml" dir="rtl">الحوار &lt;مستمر&gt;');
    expect(toAtom({ ...FEED, entries: [{ ...ENTRY, language: 'en' }] })).toContain('dir="ltr"');
  });

  test.each<[string, readonly FeedEntry[]]>([
    ['no entries', []],
    ['an entry of which little is known', [EMPTY]],
  ])('%s', (_name, entries) => {
    const feed = parseAtomFeed(toAtom({ ...FEED, next: null, entries }));
    expect([feed.updated, feed.entries?.length ?? 0]).toEqual(['1970-01-01T00:00:00Z', entries.length]);
  });

  test('is well-formed whatever stands in it', () => {
    const parser = new XMLParser({ ignoreAttributes: false, processEntities: true, trimValues: false });
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (title, summary) => {
        const text = toAtom({ ...FEED, entries: [{ ...ENTRY, title, summary, author: title, tags: [summary] }] });
        expect(XMLValidator.validate(text)).toBe(true);
        expect(parser.parse(text).feed.entry.id).toBe(ENTRY.id);
      }),
    );
  });
});

describe('JSON Feed', () => {
  test('a parser of feeds reads it', () => {
    expect(parseJsonFeed(toJsonFeed(FEED))).toMatchObject({
      title: FEED.title,
      feed_url: FEED.self,
      next_url: FEED.next,
      items: [{ id: ENTRY.id, url: ENTRY.link, external_url: ENTRY.externalLink, language: 'ar', title: ENTRY.title }],
    });
  });

  test('leaves out what is not known', () => {
    const { items } = JSON.parse(toJsonFeed({ ...FEED, entries: [EMPTY] }));
    expect(items).toEqual([{ id: EMPTY.id, url: EMPTY.link, title: EMPTY.title, content_text: EMPTY.title, tags: [] }]);
  });
});
