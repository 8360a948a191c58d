import type { CapitalNameGrammar } from '../../capital-name-grammar.js';
import { CUES } from '../cues.js';
import { VERBS } from '../verbs.js';
import { buildEnglishGazetteer } from './gazetteer.js';
import { GIVEN_NAMES, PARTICLES } from './given-names.js';
import { HEADS, INTRODUCERS } from './heads.js';
import { NATIONALITIES } from './nationalities.js';
import { HONORIFICS, OFFICE_MODIFIERS, OFFICES } from './offices.js';
import { FUNCTION_WORDS, PLAIN_WORDS } from './plain-words.js';
import { ROLE_WORDS } from './role-words.js';
import { NAME_RULES } from './rules.js';
import { words } from './words.js';

export const NAMES: CapitalNameGrammar = {
  namesBy: 'CAPITALS',
  language: 'en',
  rules: NAME_RULES,
  gazetteer: buildEnglishGazetteer(),
  nationalities: NATIONALITIES,
  offices: OFFICES,
  roleWords: ROLE_WORDS,
  officeModifiers: OFFICE_MODIFIERS,
  officePrepositions: words('of for to at in with on'),
  honorifics: HONORIFICS,
  heads: HEADS,
  introducers: INTRODUCERS,
  givenNames: GIVEN_NAMES,
  particles: PARTICLES,
  kinParticles: words('abu umm bin bint ibn ould abdel'),
  joiners: words('of for and'),
  determiners: words('the a an his her its their this that'),
  conjunctions: ['and'],
  relativeCopulas: ['who is', 'who is also', 'who was', 'who was also', 'who serves as'],
  functionWords: FUNCTION_WORDS,
  plainWords: PLAIN_WORDS,
  placePrepositions: words('in near at from outside around throughout across'),
  actingVerbs: [
    ...new Set([
      ...CUES.flatMap((cue) => cue.forms.flatMap(({ form, mood }) => (mood === 'FINITE' ? [form] : []))),
      ...VERBS,
      ...words('has have had is are was were will would did does do can could may might must shall should'),
    ]),
  ],
  // Vowels and letters that romanisations swap.
  spellingKeys: [
    ['ph', 'f'],
    ['[ck]h?', 'k'],
    ['q', 'k'],
    ['gh', 'g'],
    ['dj|zh|j', 'j'],
    ['sch|sh', 's'],
    ['w', 'v'],
    ['z', 's'],
    ['\u0131', 'i'],
    ['(?<=.)[aeiouyh]', ''],
    ['(.)\\1+', '$1'],
  ],
};
