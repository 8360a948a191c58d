import { IsnadError } from '../errors.js';
import { type Message, say, toShown } from '../messages/message.js';
import type { IngestLimits } from './limits.js';

const SHOWN_LIMIT = 60;

/** A wrong value as a message shows it: its kind, and a short piece of it. */
export const describe = (value: unknown): Message => {
  if (value === null) return say('seenNull');
  if (Array.isArray(value)) return say('seenList', { count: value.length });
  if (typeof value === 'object') return say('seenObject');
  const text = toShown(String(value), SHOWN_LIMIT);
  if (typeof value === 'string') return say('seenText', { text });
  if (typeof value === 'number') return say('seenNumber', { text });
  return typeof value === 'boolean' ? say('seenBoolean', { text }) : say('seenOther', { type: typeof value });
};

/** Own field of a JSON object: a key such as "constructor" never reaches the prototype. */
const fieldOf = (input: object, name: string): unknown =>
  Object.hasOwn(input, name) ? (input as Record<string, unknown>)[name] : undefined;

const assertWellFormed = (value: string, name: string): void => {
  if (value.isWellFormed()) return;
  const at = [...value].findIndex((character) => !character.isWellFormed());
  throw new IsnadError('ENCODING_INVALID', say('loneSurrogateAt', { name, at }), { path: [name] });
};

/**
 * A text field, or null when it is absent, null or blank.
 * Errors: FIELD_INVALID for another type, ENCODING_INVALID for a lone surrogate.
 */
export const readText = (input: object, name: string): string | null => {
  const value = fieldOf(input, name);
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') {
    throw new IsnadError('FIELD_INVALID', say('notString', { name, got: describe(value) }), { path: [name] });
  }
  assertWellFormed(value, name);
  return value.trim() === '' ? null : value;
};

/** A text field of one line that is shown in lists: `readText`, and not longer than the limit allows. */
export const readLabel = (input: object, name: string, limits: IngestLimits): string | null => {
  const value = readText(input, name);
  if (value !== null && value.length > limits.fieldCharacters) {
    throw new IsnadError('FIELD_INVALID', say('longLabel', { name, got: value.length, most: limits.fieldCharacters }), {
      path: [name],
    });
  }
  return value;
};

/** The caller's own id: a string, or a whole number, which becomes its digits. */
export const readId = (input: object, limits: IngestLimits): string | null => {
  const value = fieldOf(input, 'id');
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  return readLabel(input, 'id', limits);
};

const CONTROL_OR_SPACE = /[\p{Cc}\s]/u;

/** An absolute http or https address as it was given (not re-encoded), or null. Errors: URL_INVALID. */
export const readUrl = (input: object, limits: IngestLimits): string | null => {
  const value = readText(input, 'url');
  if (value === null) return null;
  const got = describe(value);
  const refuse = (message: Message): never => {
    throw new IsnadError('URL_INVALID', message, { path: ['url'] });
  };
  if (value.length > limits.urlCharacters) refuse(say('urlTooLong', { most: limits.urlCharacters, got }));
  // The URL parser drops tabs and line ends without a word; a stored address has to be the one that was meant.
  if (CONTROL_OR_SPACE.test(value)) refuse(say('urlWithSpaces', { got }));
  const url = URL.parse(value);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    refuse(say('urlNotAbsolute', { got }));
  } else if (url.username !== '' || url.password !== '') {
    refuse(say('urlWithPassword', { got }));
  }
  return value;
};

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;
const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/u;

const isCalendarDate = (value: string): boolean => {
  const [, year, month, day] = DATE.exec(value) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
};

/** A date or date-time of ISO 8601 that stands in the calendar, as given, or null. Errors: DATE_INVALID. */
export const readDate = (input: object, name: string): string | null => {
  const given = fieldOf(input, name);
  if (given !== undefined && given !== null && typeof given !== 'string') {
    throw new IsnadError('DATE_INVALID', say('notDateString', { name, got: describe(given) }), {
      path: [name],
    });
  }
  const value = readText(input, name)?.trim() ?? null;
  if (value === null) return null;
  const date = DATE_TIME.exec(value)?.[1] ?? value;
  if (!isCalendarDate(date)) {
    throw new IsnadError('DATE_INVALID', say('notDate', { name, got: describe(value) }), { path: [name] });
  }
  return value;
};

/**
 * The declared language in canonical BCP 47 form, or null when none (or "und") is declared.
 * Errors: LANGUAGE_UNSUPPORTED for one that no pack reads.
 */
export const readLanguage = (input: object, limits: IngestLimits): string | null => {
  const value = readText(input, 'language')?.trim() ?? null;
  if (value === null || value.toLowerCase() === 'und') return null;
  // A bare code of the list is canonical, and most articles bring just that.
  if (limits.languages.includes(value)) return value;
  let canonical: string | undefined;
  try {
    canonical = Intl.getCanonicalLocales(value)[0];
  } catch {
    // Not a language tag at all: refused below with the same words.
  }
  const primary = canonical?.split('-')[0];
  if (canonical === undefined || primary === undefined || !limits.languages.includes(primary)) {
    throw new IsnadError(
      'LANGUAGE_UNSUPPORTED',
      say('languageUnknown', { names: limits.languages, got: describe(value) }),
      { path: ['language'] },
    );
  }
  return canonical;
};
