import type { NounForm, VerbForm } from '../clause-grammar.js';

/** How a verb is written: stems from which its forms are made. */
export interface EventVerb {
  /** Third person masculine singular of the perfect. */
  readonly past: string;
  /** Imperfect without its prefix. */
  readonly present: string;
  /** The last letter is weak: it goes before the feminine and plural endings. */
  readonly weak?: boolean;
}

const OBJECTS = ['ه', 'ها', 'هم', 'هما'] as const;

const WEAK_END = /[ىي]$/u;

/** The finite third person forms of a verb, with object pronouns; a passive is written like its active. */
export const verbForms = (
  { past, present, weak = false }: EventVerb,
  options: { readonly withOwn?: boolean } = {},
): VerbForm[] => {
  const short = weak ? past.slice(0, -1) : past;
  const shortPresent = weak ? present.slice(0, -1) : present;
  const beforeObject = past.replace(/ى$/u, 'ا');
  const forms: VerbForm[] = [];
  const add = (
    tense: VerbForm['tense'],
    number: VerbForm['number'],
    hasObject: boolean,
    ...written: string[]
  ): void => {
    for (const form of written) forms.push({ form, tense, number, hasObject });
  };
  const dual = weak ? `${past.replace(WEAK_END, 'ي')}ا` : `${past}ا`;
  add('PAST', 'ONE', false, past, `${short}ت`);
  add('PAST', 'MANY', false, `${short}وا`, dual, `${short}تا`);
  add('PRESENT', 'ONE', false, `ي${present}`, `ت${present}`);
  add(
    'PRESENT',
    'MANY',
    false,
    `ي${shortPresent}ون`,
    `ي${shortPresent}وا`,
    `ي${present}ان`,
    `ت${present}ان`,
    `ي${present}ا`,
  );
  add('FUTURE', 'ONE', false, `سي${present}`, `ست${present}`);
  add('FUTURE', 'MANY', false, `سي${shortPresent}ون`, `سي${present}ان`, `ست${present}ان`);
  if (options.withOwn === true) {
    const own = past.replace(/ى$/u, 'ي');
    forms.push({ form: `${own}نا`, tense: 'PAST', number: 'MANY', hasObject: false, isOwn: true });
    if (own !== past) forms.push({ form: `${own}ت`, tense: 'PAST', number: 'ONE', hasObject: false, isOwn: true });
  }
  for (const object of OBJECTS) {
    add('PAST', 'ONE', true, `${beforeObject}${object}`, `${short}ت${object}`);
    add('PAST', 'MANY', true, `${short}و${object}`, `${short}تا${object}`);
    add('PRESENT', 'ONE', true, `ي${present}${object}`, `ت${present}${object}`);
    add('FUTURE', 'ONE', true, `سي${present}${object}`, `ست${present}${object}`);
  }
  return forms;
};

const TEH_MARBUTA = /ة$/u;
const OWNERS = ['ه', 'ها', 'هم', 'هما'] as const;
const THEIRS = new Set<string>(['هم', 'هما']);

/** A noun bare, with the article, with an owner's pronoun, and as an indefinite accusative. */
export const nounForms = (noun: string): NounForm[] => {
  const stem = noun.replace(TEH_MARBUTA, 'ت').replace(/ء$/u, 'ئ');
  const accusative = TEH_MARBUTA.test(noun) || /(?:ء|ات)$/u.test(noun) ? [] : [`${noun}ا`];
  return [
    ...[noun, ...accusative].map((form): NounForm => ({ form, state: 'BARE' })),
    { form: `ال${noun}`, state: 'DEFINITE' },
    ...OWNERS.flatMap((owner): NounForm[] => [
      { form: `${stem}${owner}`, state: 'OWNED', isTheirs: THEIRS.has(owner) },
      ...(/ء$/u.test(noun)
        ? [
            { form: `${noun.slice(0, -1)}ؤ${owner}`, state: 'OWNED' as const, isTheirs: THEIRS.has(owner) },
            { form: `${noun}${owner}`, state: 'OWNED' as const, isTheirs: THEIRS.has(owner) },
          ]
        : []),
    ]),
  ];
};

/** A noun with its adjective: each bare, definite, accusative; the noun with an owner takes the definite adjective. */
export const qualifiedForms = (noun: string, adjectives: readonly string[]): NounForm[] =>
  nounForms(noun).flatMap(({ form, state }) =>
    adjectives.flatMap((adjective): NounForm[] => {
      if (state !== 'BARE') return [{ form: `${form} ال${adjective}`, state }];
      const accusative = TEH_MARBUTA.test(adjective) ? adjective : `${adjective}ا`;
      return form === noun
        ? [
            { form: `${form} ${adjective}`, state },
            { form: `${form} ${accusative}`, state },
          ]
        : [{ form: `${form} ${accusative}`, state }];
    }),
  );
