import type { LanguagePack } from '../lang/pack.js';
import type { WordingGrammar } from '../lang/wording-grammar.js';
import { foldString } from '../text/fold.js';
import type { TermMeaning } from '../text/search-terms.js';

const SENSE = /(\S+):([^:]*)(?=\s\S+:|$)/gu;

/** Every word of `senses` with its codes. */
const readSenses = (senses: string): readonly (readonly [code: string, word: string])[] =>
  [...senses.matchAll(SENSE)].flatMap(([, code = '', words = '']) =>
    words
      .trim()
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map((word) => [code, word] as const),
  );

/** What the words of all packs do and mean, by folded word; words of one script belong to one pack, so no language is asked for. */
export const buildTermMeanings = (packs: readonly LanguagePack[]): ((norm: string, term: string) => TermMeaning) => {
  const roles = new Map<string, TermMeaning['role']>();
  const senses = new Map<string, Set<string>>();
  const addSense = (word: string, code: string): void => {
    const codes = senses.get(word);
    if (codes === undefined) senses.set(word, new Set([code]));
    else codes.add(code);
  };
  const add = ({ light, negations, senses: rows }: WordingGrammar, stem: LanguagePack['stem']): void => {
    for (const word of light) roles.set(foldString(word), 'LIGHT');
    for (const word of negations) roles.set(foldString(word), 'NEGATION');
    for (const [code, word] of readSenses(rows)) {
      const norm = foldString(word);
      addSense(norm, code);
      addSense(stem(norm), code);
    }
  };
  for (const { wording, stem } of packs) if (wording !== undefined) add(wording, stem);
  return (norm, term) => {
    const role = roles.get(norm) ?? roles.get(term);
    const codes = senses.get(norm) ?? senses.get(term);
    return {
      ...(role === undefined ? {} : { role }),
      ...(codes === undefined ? {} : { senses: [...codes] }),
    };
  };
};
