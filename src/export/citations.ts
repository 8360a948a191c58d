import type { ArticleReference, ExportedQuote } from './exported.js';

/** Something to be cited: an article, or a quote in it. */
export interface Citation {
  readonly id: string;
  readonly article: ArticleReference;
  readonly quote: { readonly speaker: string | null; readonly text: string } | null;
}

export const citeArticle = (article: ArticleReference): Citation => ({ id: article.id, article, quote: null });
export const citeQuote = (quote: ExportedQuote): Citation => ({
  id: quote.id,
  article: quote.article,
  quote: { speaker: quote.speaker?.name ?? quote.speakerSpan?.exact ?? null, text: quote.text },
});

/** Characters that mean something to TeX. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Words on one line, without control and bidi control characters. */
const toLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** `text` as TeX shows it; Arabic stays Arabic, in UTF-8. */
export const escapeTex = (text: string): string => toLine(text).replace(/[\\{}$&#%_~^]/gu, (sign) => TEX[sign] ?? sign);

/** An address in ASCII without the signs that would end its field. */
const toBibUrl = (url: string): string => url.toWellFormed().replace(/[^\x21-\x7e]|[{}\\]/gu, encodeURIComponent);

const describeQuote = ({ speaker, text }: NonNullable<Citation['quote']>): string =>
  speaker === null ? `“${text}”` : `${speaker}: “${text}”`;

const MONTHS = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u;

/** A BibTeX entry (BibLaTeX, `@online`). Names stand in double braces: they are not cut into given and family name. */
export const toBibTex = ({ id, article, quote }: Citation): string => {
  const [date = null, year = null] = MONTHS.exec(article.publishedAt ?? '') ?? [];
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', article.byline === null ? null : `{${escapeTex(article.byline)}}`],
    ['title', `{${escapeTex(article.title)}}`],
    ['organization', article.publisher === null ? null : `{${escapeTex(article.publisher)}}`],
    ['date', date],
    ['year', year],
    ['url', article.url === null ? null : toBibUrl(article.url)],
    ['langid', article.language.startsWith('ar') ? 'arabic' : article.language.startsWith('en') ? 'english' : null],
    ['note', quote === null ? null : escapeTex(describeQuote(quote))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@online{isnad:${id},\n${lines.join('')}}\n`;
};

/** An item of CSL-JSON, which Zotero, Pandoc and others read. */
export const toCsl = ({ id, article, quote }: Citation): object => {
  const [, ...parts] = MONTHS.exec(article.publishedAt ?? '') ?? [];
  const issued = parts.filter((part) => part !== undefined).map(Number);
  return {
    id: `isnad:${id}`,
    type: 'article-newspaper',
    title: toLine(article.title),
    ...(article.byline === null ? {} : { author: [{ literal: toLine(article.byline) }] }),
    ...(article.publisher === null ? {} : { 'container-title': toLine(article.publisher) }),
    ...(issued.length === 0 ? {} : { issued: { 'date-parts': [issued] } }),
    ...(article.url === null ? {} : { URL: article.url }),
    language: article.language,
    ...(quote === null ? {} : { note: toLine(describeQuote(quote)) }),
  };
};
