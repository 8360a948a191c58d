import { ERRORS, type ErrorCode } from '../errors.js';
import { SAYINGS } from '../lang/registry.js';
import { type Message, render, toShown } from '../messages/message.js';

/** Languages in which errors are told. English is what the code itself says. */
export type MessageLanguage = 'en' | keyof typeof SAYINGS;

const isTold = (language: string): language is MessageLanguage => language === 'en' || Object.hasOwn(SAYINGS, language);

/** Longest Accept-Language header that is looked at. */
const LONGEST_HEADER = 1_000;

/** The language that an Accept-Language header prefers among those in which errors are told; English without one. */
export const preferredLanguage = (header: string | undefined): MessageLanguage => {
  let best: { readonly language: MessageLanguage; readonly weight: number } = { language: 'en', weight: 0 };
  for (const item of (header ?? '').slice(0, LONGEST_HEADER).split(',')) {
    const [tag = '', ...parameters] = item
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/u);
    const [language = ''] = tag.split('-');
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    const weight = quality === undefined ? 1 : Number(quality);
    if (isTold(language) && weight > best.weight) best = { language, weight };
  }
  return best.language;
};

export interface ToldError {
  readonly code: ErrorCode;
  /** What was seen, in English. */
  readonly message: string;
  /** What `message` says, where it is ours; null for the words of a library. */
  readonly said: Message | null;
  /** The field or argument that it is about, outermost first. */
  readonly path: readonly (string | number)[];
}

/**
 * An error in a language: what is wrong, and what to do about it. Of the words of a library, which are English, stand only
 * what the code means and, between guillemets, the place.
 */
export const tellError = (
  { code, message, said, path }: ToldError,
  language: MessageLanguage,
): { readonly message: string; readonly remedy: string } => {
  if (language === 'en') return { message, remedy: ERRORS[code].remedy };
  const { errors, messages } = SAYINGS[language];
  const { message: meaning, remedy } = errors[code];
  if (said !== null) return { message: render(said, messages), remedy };
  return { message: path.length === 0 ? meaning : toShown(`${meaning} «${path.join('.')}»`), remedy };
};
