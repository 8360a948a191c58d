/** One entry of a feed. */
export interface FeedEntry {
  /** Never changes. */
  readonly id: string;
  readonly title: string;
  /** Address of it here; of the page that it was published on, where there is one. */
  readonly link: string;
  readonly published: string | null;
  readonly externalLink: string | null;
  readonly summary: string | null;
  readonly author: string | null;
  /** Language of its words (BCP 47), or null. */
  readonly language: string | null;
  readonly tags: readonly string[];
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  /** Address of this page of the feed, and of the next one. */
  readonly self: string;
  readonly next: string | null;
  readonly home: string;
  readonly entries: readonly FeedEntry[];
}

/** What a feed says of something without a day: it is older than all that has one. */
const NO_DAY = '1970-01-01T00:00:00Z';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const ZONE = /(?:Z|[+-]\d{2}:\d{2})$/u;
const MINUTES = /T\d{2}:\d{2}(?=Z|[+-]|$)/u;

/** A moment after RFC 3339. A day begins at midnight UTC, a time without a zone is in UTC. */
export const toRfc3339 = (date: string | null): string => {
  if (date === null) return NO_DAY;
  if (DAY.test(date)) return `${date}T00:00:00Z`;
  const whole = date.replace(MINUTES, (time) => `${time}:00`);
  return ZONE.test(whole) ? whole : `${whole}Z`;
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `text` as XML 1.0 may hold it, in an element or in quotation marks: what XML has no place for is left out. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);

const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur|ps|ckb|sd|ug|yi)(?:-|$)/u;
const directionOf = (language: string | null): string =>
  language === null ? 'auto' : RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';

const updatedOf = ({ entries }: Feed): string => {
  const moments = entries.map(({ published }) => toRfc3339(published));
  const newest = Math.max(...moments.map((moment) => Date.parse(moment)), 0);
  return moments.find((moment) => Date.parse(moment) === newest) ?? NO_DAY;
};

const toAtomEntry = (entry: FeedEntry): string => {
  const language = entry.language === null ? '' : ` xml:lang="${escapeXml(entry.language)}"`;
  const moment = toRfc3339(entry.published);
  const direction = directionOf(entry.language);
  return [
    `<entry${language}>`,
    `<id>${escapeXml(entry.id)}</id>`,
    `<title>${escapeXml(entry.title)}</title>`,
    `<link rel="alternate" href="${escapeXml(entry.link)}"/>`,
    ...(entry.externalLink === null ? [] : [`<link rel="via" href="${escapeXml(entry.externalLink)}"/>`]),
    `<updated>${moment}</updated>`,
    ...(entry.published === null ? [] : [`<published>${moment}</published>`]),
    `<author><name>${escapeXml(entry.author ?? 'Isnad')}</name></author>`,
    ...entry.tags.map((tag) => `<category term="${escapeXml(tag)}"/>`),
    ...(entry.summary === null
      ? []
      : [
          `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" dir="${direction}">${escapeXml(entry.summary)}</div></content>`,
        ]),
    '</entry>',
  ].join('\n');
};

/** An Atom feed (RFC 4287). */
export const toAtom = (feed: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escapeXml(feed.id)}</id>`,
    `<title>${escapeXml(feed.title)}</title>`,
    `<updated>${updatedOf(feed)}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>`,
    `<link rel="alternate" href="${escapeXml(feed.home)}"/>`,
    ...(feed.next === null ? [] : [`<link rel="next" href="${escapeXml(feed.next)}"/>`]),
    '<generator>Isnad</generator>',
    ...feed.entries.map(toAtomEntry),
    '</feed>\n',
  ].join('\n');

/** A JSON Feed, version 1.1. */
export const toJsonFeed = (feed: Feed): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.home,
      feed_url: feed.self,
      ...(feed.next === null ? {} : { next_url: feed.next }),
      items: feed.entries.map((entry) => ({
        id: entry.id,
        url: entry.link,
        ...(entry.externalLink === null ? {} : { external_url: entry.externalLink }),
        title: entry.title,
        content_text: entry.summary ?? entry.title,
        ...(entry.published === null ? {} : { date_published: toRfc3339(entry.published) }),
        ...(entry.author === null ? {} : { authors: [{ name: entry.author }] }),
        ...(entry.language === null ? {} : { language: entry.language }),
        tags: entry.tags,
      })),
    },
    null,
    2,
  )}\n`;
