import { ERRORS, type ErrorCode, toShown } from '../errors.js';
import { MESSAGES } from '../lang/registry.js';

/** Languages in which errors are told. English is what the code itself says. */
export type MessageLanguage = 'en' | keyof typeof MESSAGES;

const isTold = (language: string): language is MessageLanguage =>
  language === 'en' || Object.hasOwn(MESSAGES, language);

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
  /** The field or argument that it is about, outermost first. */
  readonly path: readonly (string | number)[];
}

/**
 * An error in a language: what is wrong, and what to do about it. The place is set between guillemets, which keep a name in
 * Latin letters apart from Arabic words without control characters.
 */
export const tellError = (
  { code, message, path }: ToldError,
  language: MessageLanguage,
): { readonly message: string; readonly remedy: string } => {
  if (language === 'en') return { message, remedy: ERRORS[code].remedy };
  const told = MESSAGES[language][code];
  return {
    message: path.length === 0 ? told.message : toShown(`${told.message} «${path.join('.')}»`),
    remedy: told.remedy,
  };
};
