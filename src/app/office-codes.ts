import type { LanguagePack } from '../lang/pack.js';
import { PACKS } from '../lang/registry.js';
import type { ImportedName } from '../model/imported-fact.js';
import { foldName } from '../text/fold-name.js';

/** Codes of offices by their folded nouns, the longest nouns first. */
interface OfficeNouns {
  readonly codes: ReadonlyMap<string, string>;
  /** Words in the longest noun. */
  readonly longest: number;
  /** Finer code by the field of work behind a noun: code and folded field. */
  readonly fields: ReadonlyMap<string, string>;
  /** Words that make another office of it when they stand before the noun: deputy, vice, former. */
  readonly modifiers: ReadonlySet<string>;
}

const buildNouns = ({ names, orthography }: LanguagePack): OfficeNouns => {
  const codes = new Map<string, string>();
  const add = (forms: readonly string[], code: string): void => {
    for (const form of forms) if (!codes.has(foldName(form))) codes.set(foldName(form), code);
  };
  const fields = new Map<string, string>();
  const modifiers: string[] = [];
  if ('namesBy' in names) {
    for (const { office, forms } of names.offices) add(forms, office);
    modifiers.push(...names.officeModifiers);
  } else {
    const article = orthography.article ?? '';
    for (const { office, forms } of names.titles) {
      add(forms, office);
      add(
        forms.filter((form) => !form.includes(' ')).map((form) => article + form),
        office,
      );
    }
    for (const [office, finer] of Object.entries(names.officeFields)) {
      for (const [field, code] of Object.entries(finer)) fields.set(`${office} ${foldName(field)}`, code);
    }
  }
  const longest = Math.max(...[...codes.keys()].map((noun) => noun.split(' ').length));
  return { codes, longest, fields, modifiers: new Set(modifiers.map(foldName)) };
};

/** The code of the first office noun of a title, its longest reading; null for none, and for a deputy's or former one's. */
const readTitle = (title: string, nouns: OfficeNouns): string | null => {
  const words = foldName(title).split(' ');
  const nounAt = (from: number): { readonly code: string; readonly to: number } | null => {
    for (let length = Math.min(nouns.longest, words.length - from); length > 0; length -= 1) {
      const code = nouns.codes.get(words.slice(from, from + length).join(' '));
      if (code !== undefined) return { code, to: from + length };
    }
    return null;
  };
  for (let from = 0; from < words.length; from += 1) {
    const noun = nounAt(from);
    const isModifier = nouns.modifiers.has(words[from] ?? '');
    // "Deputy" is an office, and "deputy minister" another one.
    if (noun !== null && !(isModifier && noun.to === from + 1 && nounAt(noun.to) !== null))
      return nouns.fields.get(`${noun.code} ${words[noun.to] ?? ''}`) ?? noun.code;
    if (isModifier) return null;
  }
  return null;
};

export type OfficeCoder = (titles: readonly ImportedName[]) => string | null;

/** Tells the code of an office from its titles, in the languages that articles are read in. */
export const buildOfficeCoder = (): OfficeCoder => {
  const nouns = new Map(PACKS.map((pack) => [pack.code, buildNouns(pack)]));
  return (titles) => {
    for (const { name, language } of titles) {
      const own = language === null ? [...nouns.values()] : [nouns.get(language)].filter((each) => each !== undefined);
      for (const each of own) {
        const code = readTitle(name, each);
        if (code !== null) return code;
      }
    }
    return null;
  };
};
