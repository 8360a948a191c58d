import { createHash } from 'node:crypto';
import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';
import type { ArticleDraft } from '../model/article.js';
import { describe, readDate, readId, readLabel, readLanguage, readText, readUrl } from './fields.js';
import { DEFAULT_LIMITS, type IngestLimits } from './limits.js';

/** What a caller may send for one article. All of it is checked: it may come from anywhere. */
export interface DraftInput {
  readonly id?: string | number | null | undefined;
  readonly url?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly body?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly publishedAt?: string | null | undefined;
}

/** Something to see: a text of digits or marks alone is read as holding nothing, but it is a text. */
const VISIBLE = /[^\s\p{C}]/u;
/** Controls that no text needs: all but tab, line feed, vertical tab, form feed and carriage return. */
const BINARY_CONTROL = /[\u0001-\u0008\u000e-\u001b\u007f]/gu;
const REPLACEMENT = /\ufffd/gu;
/** A text may hold this share of stray controls or lost characters (old editing systems leave some); more is no text. */
const STRAY_SHARE = 0.1;
const STRAY_MINIMUM = 3;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const isTooMany = (count: number, text: string): boolean => count >= STRAY_MINIMUM && count > text.length * STRAY_SHARE;

/** Verbatim text of the article: `title + "\n\n" + body` when both are given, else the raw text. */
const toVerbatim = (title: string | null, body: string | null, text: string | null): string => {
  if (body === null) return text ?? '';
  const joined = title === null ? body : `${title}\n\n${body}`;
  if (text !== null && text !== joined && text !== body) {
    throw new IsnadError('FIELD_INVALID', say('textDiffers'), { path: ['text'] });
  }
  return joined;
};

const assertReadable = (text: string, field: string, limits: IngestLimits): void => {
  const path = [field];
  if (text.length > limits.articleCharacters) {
    throw new IsnadError(
      'ARTICLE_TOO_LONG',
      say('longText', { name: field, got: text.length, most: limits.articleCharacters }),
      { path },
    );
  }
  const zeroAt = text.indexOf('\0');
  if (zeroAt >= 0) {
    throw new IsnadError('ARTICLE_NOT_TEXT', say('zeroCharacter', { name: field, at: zeroAt }), {
      path,
    });
  }
  const controls = countOf(text, BINARY_CONTROL);
  if (isTooMany(controls, text)) {
    throw new IsnadError('ARTICLE_NOT_TEXT', say('manyControls', { name: field, got: controls }), { path });
  }
  const lost = countOf(text, REPLACEMENT);
  if (isTooMany(lost, text)) {
    throw new IsnadError('ENCODING_INVALID', say('lostCharacters', { name: field, got: lost }), { path });
  }
  if (!VISIBLE.test(text)) {
    throw new IsnadError('ARTICLE_EMPTY', say('nothingToSee', { name: field, got: describe(text) }), { path });
  }
};

/** SHA-256 (hex) of the text's UTF-8 bytes. */
const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * A checked draft of one article; nothing in it is changed, trimmed or normalised but the language tag.
 * Blank fields count as not given. Fields that are not named in `DraftInput` are ignored.
 * Errors: an `IsnadError` whose path names the field: FIELD_MISSING, FIELD_INVALID, ARTICLE_EMPTY, ARTICLE_TOO_LONG,
 * ARTICLE_NOT_TEXT, ENCODING_INVALID, DATE_INVALID, URL_INVALID, LANGUAGE_UNSUPPORTED.
 */
export const toDraft = (input: unknown, limits: IngestLimits = DEFAULT_LIMITS): ArticleDraft => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new IsnadError('FIELD_INVALID', say('noArticleObject', { got: describe(input) }));
  }
  const body = readText(input, 'body');
  const text = readText(input, 'text');
  if (body === null && text === null) {
    const field = ['text', 'body'].find((name) => Object.hasOwn(input, name));
    if (field !== undefined)
      throw new IsnadError('ARTICLE_EMPTY', say('emptyText', { name: field }), { path: [field] });
    throw new IsnadError('FIELD_MISSING', say('noText'), {
      path: ['text'],
    });
  }
  const title = readLabel(input, 'title', limits);
  const verbatim = toVerbatim(title, body, text);
  assertReadable(verbatim, text === null ? 'body' : 'text', limits);
  return {
    externalId: readId(input, limits),
    url: readUrl(input, limits),
    publisher: readLabel(input, 'publisher', limits),
    title,
    text: verbatim,
    language: readLanguage(input, limits),
    byline: readLabel(input, 'byline', limits),
    publishedAt: readDate(input, 'publishedAt'),
    sha256: hashOf(verbatim),
  };
};
