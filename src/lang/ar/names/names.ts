import { foldString } from '../../../text/fold.js';
import type { NameGrammar } from '../../name-grammar.js';
import { buildArabicGazetteer } from './gazetteer.js';
import { GIVEN_NAMES, NAME_PARTICLES, WEAK_GIVEN_NAMES } from './given-names.js';
import { EVENT_HEADS, ORGANIZATION_HEADS, PLACE_HEADS } from './heads.js';
import { HONORIFICS } from './honorifics.js';
import { lines, nameSpellings, nationalityForms } from './inflection.js';
import { NATIONALITIES } from './nationalities.js';
import { OFFICE_FIELDS } from './office-fields.js';
import { ROLE_WORDS } from './role-words.js';
import { NAME_RULES } from './rules.js';
import { TITLES } from './titles.js';
import { TRANSLITERATED_NAMES } from './transliterated-names.js';
import { buildNameWords, buildPlainWords } from './words.js';

const GIVEN = lines(GIVEN_NAMES)
  .flatMap(nameSpellings)
  .filter((name) => !name.includes(' '));
const PLAIN_WORDS = buildPlainWords();
const isPlain = (name: string): boolean => PLAIN_WORDS.has(foldString(name));

/** Adjectives of organisations and peoples that stand for them as a nationality stands for its country. */
const ORGANIZATION_ADJECTIVES: Readonly<Record<string, string>> = {
  'org.un': 'أممي',
  'org.eu': 'أوروبي',
  'org.houthis': 'حوثي',
  'place.gulf': 'خليجي',
};

export const NAMES: NameGrammar = {
  language: 'ar',
  rules: NAME_RULES,
  titles: TITLES,
  officeFields: OFFICE_FIELDS,
  roleWords: ROLE_WORDS,
  counterparts: {
    one: ['نظيره', 'نظيرها', 'نظيرته', 'نظيرتها', 'نظيري'],
    many: ['نظيريه', 'نظيراه', 'نظيريها', 'نظرائه', 'نظرائها', 'نظرائهم', 'نظراؤه'],
  },
  honorifics: lines(HONORIFICS),
  organizationHeads: ORGANIZATION_HEADS,
  placeHeads: PLACE_HEADS,
  eventHeads: EVENT_HEADS,
  nationalities: [
    ...NATIONALITIES.map(({ code, singular, plural }) => ({
      target: `country.${code}`,
      forms: singular.flatMap((form, index) => nationalityForms(form, index === 0 ? plural : [])),
    })),
    ...Object.entries(ORGANIZATION_ADJECTIVES).map(([target, form]) => ({ target, forms: nationalityForms(form) })),
  ],
  gazetteer: buildArabicGazetteer(),
  givenNames: GIVEN.filter((name) => !isPlain(name)),
  weakGivenNames: [...lines(WEAK_GIVEN_NAMES), ...GIVEN.filter(isPlain)],
  nameTokens: lines(TRANSLITERATED_NAMES),
  nameParticles: lines(NAME_PARTICLES),
  words: buildNameWords(),
  notNameEndings: ['ى', 'اً', 'ًا', 'ٍ', 'ٌ'],
  plainEndings: ['ها', 'هم', 'هما', 'كم', 'ته', 'تين', 'تان', 'ات', 'اته', 'اتي'],
  // Verbal nouns and participles of the derived stems, imperfects of the stems with ت, plural imperfects.
  plainPatterns: [
    'ت..ي.ه?',
    'است.{2,3}ا.',
    'ا..ا.',
    'ان..ا.',
    'ا.ت.ا.',
    'ت.ا..',
    'م.ا..ه',
    'م..و.(?:ه|ين|ون)',
    'مست.{2,3}(?:ه|ا|ين|ون)?',
    'مت.{2,3}(?:ه|ا|ين|ون)',
    'ي.{2,}ون',
    'ب.{4,}ه',
    '[يتن]ت.{3,}',
    '[يتن]ست.{2,}',
    'سي?ت.{3,}',
    'و?ل?[تي]ست.{2,}',
  ],
  feminineEnding: 'ة',
  thingPluralEnding: 'ات',
  adjectiveEndings: ['ية', 'يين'],
  indefiniteAdjectiveEndings: ['ي', 'ية'],
  pluralEndings: ['ين', 'ون'],
  joiningParts: ['عبد', 'أبو', 'أبي', 'أبا', 'أم', 'دي', 'دا', 'فان'],
  linkingParts: ['بن', 'ابن', 'بنت', 'آل'],
  saintParts: ['سان', 'سانت', 'سانتا'],
  rareProclitics: ['ك'],
  joiningProclitics: ['و'],
  letterKeys: {
    ا: '',
    و: '',
    ي: '',
    ه: '',
    غ: 'ج',
    ق: 'ك',
    ط: 'ت',
    ص: 'س',
    ض: 'د',
    ذ: 'د',
    ث: 'ت',
    ظ: 'ز',
  },
  belonging: 'ل',
};
