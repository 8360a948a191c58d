import { CharacterClass, classOf } from '../text/characters.js';
import { foldString } from '../text/fold.js';
import { type Token, tokenise } from '../text/tokens.js';
import {
  ARABIC_SCRIPT_SIGNS,
  FOREIGN_ARABIC_LETTERS,
  LATIN_SCRIPT_SIGNS,
  type LanguageSigns,
} from './language-signs.js';

export interface DetectedLanguage {
  readonly language: 'ar' | 'en' | 'other';
  /** 0 to 1; below 0.7 a guess. */
  readonly confidence: number;
}

/** What is read of a long text: so much of its beginning and of its middle, in UTF-16 units. */
const SAMPLE = 1500;
/** Lead of one language's common words over the others', as share of all words, that leaves no doubt. */
const CLEAR_LEAD = 0.12;
const GUESS = 0.5;
/** How much a share of letters outside ASCII speaks against English. */
const ACCENT_WEIGHT = 4;

const FOREIGN_LETTER = new RegExp(`[${FOREIGN_ARABIC_LETTERS}]`, 'u');
const ARTICLE = /^[\u0648\u0641\u0628\u0643]?(?:\u0627\u0644|\u0644\u0644)\p{L}{2}/u;

type Script = 'ARABIC' | 'ASCII' | 'LATIN' | 'OTHER';

const scriptOf = (code: number): Script => {
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return 'ASCII';
  if ((code >= 0x0600 && code <= 0x077f) || (code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc)) {
    return 'ARABIC';
  }
  return (code >= 0xaa && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff) ? 'LATIN' : 'OTHER';
};

type Signs = ReadonlyMap<string, number>;

/** Word -> +1 when it speaks for the first language, -1 for the others, 0 when for both. */
const compile = (signs: readonly LanguageSigns[]): Signs => {
  const weights = new Map<string, number>();
  signs.forEach(({ words }, index) => {
    const weight = index === 0 ? 1 : -1;
    for (const word of new Set(words.map(foldString))) {
      const known = weights.get(word);
      weights.set(word, known === undefined || known === weight ? weight : 0);
    }
  });
  return weights;
};

const ARABIC_SIGNS = compile(ARABIC_SCRIPT_SIGNS);
const LATIN_SIGNS = compile(LATIN_SCRIPT_SIGNS);

/** Letters of each script; surrogates count as letters of others. */
const countLetters = (text: string): Readonly<Record<Script, number>> => {
  const counts = { ARABIC: 0, ASCII: 0, LATIN: 0, OTHER: 0 };
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (classOf(code) === CharacterClass.LETTER && !isSurrogate(code)) counts[scriptOf(code)] += 1;
  }
  return counts;
};

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

const sampleOf = (text: string): string => {
  if (text.length <= 2 * SAMPLE) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, SAMPLE)}\n${text.slice(middle, middle + SAMPLE)}`;
};

/** Lead of the script's own language over its neighbours, -1 to 1. */
const leadOf = (words: readonly Token[], weightOf: (token: Token) => number): number =>
  words.length === 0 ? 0 : words.reduce((sum, token) => sum + weightOf(token), 0) / words.length;

const arabicWeight = ({ text, norm }: Token): number => {
  if (FOREIGN_LETTER.test(text)) return -1;
  return ARABIC_SIGNS.get(norm) ?? (ARTICLE.test(norm) ? 1 : 0);
};
const latinWeight = ({ norm }: Token): number => LATIN_SIGNS.get(norm) ?? 0;

const decide = (language: 'ar' | 'en', share: number, lead: number): DetectedLanguage => {
  const certainty = GUESS + (1 - GUESS) * Math.min(1, Math.abs(lead) / CLEAR_LEAD);
  return { language: lead < 0 ? 'other' : language, confidence: share * certainty };
};

/**
 * The language of a text: the script that most of its letters belong to, then the common words that tell Arabic from
 * Persian or Urdu, and English from other Latin languages. Names alone give a guess. Bounded: long texts are sampled.
 */
export const detectLanguage = (text: string): DetectedLanguage => {
  const sample = sampleOf(text);
  const { ARABIC: arabic, ASCII: ascii, LATIN: accented, OTHER: others } = countLetters(sample);
  const latin = ascii + accented;
  const letters = arabic + latin + others;
  if (letters === 0) return { language: 'other', confidence: 1 };
  const wordsIn = (isOwn: (script: Script) => boolean): readonly Token[] =>
    tokenise(sample).filter(({ kind, text: word }) => kind === 'WORD' && isOwn(scriptOf(word.charCodeAt(0))));
  if (arabic > latin && arabic / letters > GUESS) {
    return decide(
      'ar',
      arabic / letters,
      leadOf(
        wordsIn((script) => script === 'ARABIC'),
        arabicWeight,
      ),
    );
  }
  if (latin / letters > GUESS) {
    const lead = leadOf(
      wordsIn((script) => script === 'ASCII' || script === 'LATIN'),
      latinWeight,
    );
    return decide('en', latin / letters, lead - (ACCENT_WEIGHT * accented) / latin);
  }
  return { language: 'other', confidence: 1 - Math.max(arabic, latin) / letters };
};

/** Letters of another script that may hold a sentence. */
const MIN_OTHER = 40;

/** Whether enough letters of a second script stand in a text for a part of it to be in another language. Linear. */
export const isInTwoScripts = (text: string): boolean => {
  let arabic = 0;
  let ascii = 0;
  for (let i = 0; i < text.length && (arabic < MIN_OTHER || ascii < MIN_OTHER); i += 1) {
    const script = scriptOf(text.charCodeAt(i));
    if (script === 'ARABIC') arabic += 1;
    else if (script === 'ASCII') ascii += 1;
  }
  return arabic >= MIN_OTHER && ascii >= MIN_OTHER;
};
