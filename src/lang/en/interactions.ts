import type { InteractionConstruction } from '../interaction-grammar.js';
import type { Rule } from '../rule.js';
import type {
  EncounterNounRow,
  EncounterVerbRow,
  SubjectFirstInteractionGrammar,
} from '../subject-first-event-grammar.js';
import { phrases, words } from './names/words.js';

const RULES: readonly Rule<InteractionConstruction>[] = [
  {
    id: 'en.interaction.with',
    construction: 'WITH',
    reads: 'subject, verb of meeting, the others',
    reason: 'The other side of an encounter is the object of its verb.',
    confidence: 0.86,
    examples: ['Anna Keller met Robert Haldane in Bern.', 'Anna Keller discussed the tunnel with Robert Haldane.'],
    counterexamples: ['Anna Keller met the deadline.', 'Anna Keller refused to meet Robert Haldane.'],
  },
  {
    id: 'en.interaction.meets',
    construction: 'MEETS',
    reads: 'two or more subjects, or a body, "met"',
    reason: 'Two who meet need no object.',
    confidence: 0.82,
    examples: ['Anna Keller and Robert Haldane met in Bern.', 'OPEC will meet in Bern on Friday.'],
    counterexamples: ['Anna Keller met in Bern with little interest.'],
  },
  {
    id: 'en.interaction.visits',
    construction: 'VISITS',
    reads: 'subject, verb of visiting, place or body',
    reason: 'A visit has its place or host as object.',
    confidence: 0.82,
    examples: ['Anna Keller visited Norway.'],
    counterexamples: ['Anna Keller will not visit Norway.'],
  },
  {
    id: 'en.interaction.calls',
    construction: 'CALLS',
    reads: 'subject, verb of speaking, the other side, "by telephone"',
    reason: 'A conversation by telephone.',
    confidence: 0.88,
    examples: ['Anna Keller spoke with Robert Haldane by telephone on Friday.'],
    counterexamples: ['Anna Keller spoke with a heavy heart.'],
  },
  {
    id: 'en.interaction.noun-subject',
    construction: 'NOUN_SUBJECT',
    reads: '"after talks with" and the others; the clause names the own side',
    reason: 'An encounter is often only the setting of what was said.',
    confidence: 0.78,
    examples: ['Anna Keller said the plan was ready after talks with Robert Haldane.'],
    counterexamples: [
      'Anna Keller proposed talks with Robert Haldane.',
      'Anna Keller sought a meeting with Robert Haldane.',
    ],
  },
  {
    id: 'en.interaction.noun-owned',
    construction: 'NOUN_OWNED',
    reads: 'party, "\'s", event noun, its other party or place; event noun, "of" or "by" and the party',
    reason: 'Whose meeting or visit it is stands beside the noun.',
    confidence: 0.78,
    examples: [
      "Robert Haldane's visit to Norway ended on Friday.",
      'The visit to Norway by Robert Haldane ended on Friday.',
    ],
    counterexamples: ["Robert Haldane's book about Norway came out on Friday."],
  },
  {
    id: 'en.interaction.light-verb',
    construction: 'LIGHT_VERB',
    reads: 'subject, "held", event noun, "with" and the others',
    reason: 'A verb that only says that the event of its noun takes place.',
    confidence: 0.86,
    examples: ['Anna Keller held long talks with Robert Haldane.', 'Norway is holding talks with Sweden.'],
    counterexamples: ['Anna Keller held a book.', 'Norway refused to hold talks with Sweden.'],
  },
  {
    id: 'en.interaction.conference',
    construction: 'CONFERENCE',
    reads: 'speaker, "told", "held" or "at", "a news conference"',
    reason: 'Whoever speaks to the press holds a conference.',
    confidence: 0.85,
    examples: [
      'Anna Keller told a news conference the tunnel was safe.',
      '"We will wait," Anna Keller said at a press briefing in Bern.',
    ],
    counterexamples: ['No news conference was planned.'],
  },
];

const verb = (
  type: EncounterVerbRow['type'],
  takes: EncounterVerbRow['takes'],
  forms: readonly string[],
  more: Partial<EncounterVerbRow> = {},
): EncounterVerbRow => ({
  type,
  takes,
  forms,
  toPlace: false,
  alone: false,
  needsPhone: false,
  only: null,
  ...more,
});

const noun = (
  type: EncounterNounRow['type'],
  forms: readonly string[],
  more: Partial<EncounterNounRow> = {},
): EncounterNounRow => ({ type, forms, places: [], lasts: false, ...more });

export const INTERACTIONS: SubjectFirstInteractionGrammar = {
  order: 'SUBJECT_FIRST',
  rules: RULES,
  verbs: [
    verb(
      'MEETING',
      'OTHERS',
      phrases(
        'met, met with, meets, meets with, meet, meet with, meeting, meeting with, conferred with, conferring with, huddled with, met privately with, met separately with, sat down with',
      ),
      { alone: true },
    ),
    verb('MEETING', 'PERSONS', words('received receives receive hosted hosts host welcomed')),
    verb('TALKS', 'WITH', words('discussed discusses discuss discussing')),
    verb(
      'PHONE_CALL',
      'OTHERS',
      phrases(
        'spoke with, spoke to, spoke, speak with, speak to, talked with, talked to, talk to, speaks with, speaks to, conferred with, called',
      ),
      { needsPhone: true },
    ),
    verb('PHONE_CALL', 'PERSONS', words('telephoned phoned telephones phones')),
    verb(
      'VISIT',
      'PLACE',
      phrases(
        'visited, visits, visit, visiting, toured, tours, touring, paid a visit to, flew to visit, traveled to visit, travelled to visit, went to visit',
      ),
    ),
    verb('VISIT', 'PLACE', phrases('arrived in, arrives in, arriving in, arrived at'), {
      toPlace: true,
      only: 'ONGOING',
    }),
    verb('VISIT', 'PLACE', phrases('traveled to, travelled to, flew to'), { toPlace: true }),
    verb('VISIT', 'PLACE', phrases('travel to, fly to, go to, head to'), { toPlace: true, only: 'PLANNED' }),
  ],
  nouns: [
    noun('TALKS', words('talks discussions negotiations consultations'), { lasts: true }),
    noun('MEETING', words('meeting meetings summit gathering')),
    noun('PHONE_CALL', phrases('phone call, telephone call, phone conversation, telephone conversation, phone calls')),
    noun('VISIT', words('visit trip visits'), { places: ['to'] }),
    noun('VISIT', words('tour'), { places: ['of', 'to', 'through'] }),
    noun(
      'CONFERENCE',
      phrases(
        'news conference, press conference, news briefing, press briefing, news conferences, press conferences, media briefing, media conference, conference call',
      ),
    ),
  ],
  parties: { joins: ['with'], between: ['between', 'among'], owners: ['of', 'by'] },
  possessives: [
    { forms: ['his'], refers: 'MALE' },
    { forms: ['her'], refers: 'FEMALE' },
    { forms: ['its'], refers: 'BODY' },
    { forms: ['their'], refers: 'GROUP' },
  ],
  factives: words('after following during since'),
  settings: words('at in from'),
  forerunners: words('before ahead for upcoming forthcoming planned scheduled next further'),
  lasting: words('in of on about over continue continued continues continuing'),
  wishes: words(
    'sought seek seeks seeking urged call calls calling request requested requests want wants wanted suggested offer offered invitation invited future',
  ),
  lightVerbs: words(
    'begin begins start starts open opens resume resumes held had began opened resumed hold holds holding have having started conducted convened ended concluded attended chaired renewed reopened',
  ),
  phonePhrases: phrases(
    'by telephone, by phone, over the phone, on the phone, by the telephone, over the telephone, in a telephone call, in a phone call, in a telephone conversation, in a phone conversation',
  ),
  plans: words('will due scheduled expected plans planned set would'),
  reportedPlans: words('would'),
  present: words(
    'begin begins start starts open opens resume resumes meet meets visit visits hold holds discuss discusses speak speaks receive receives host hosts talk travel fly go head arrives telephones phones tours',
  ),
  blockers: words(
    'if unless whether hope hopes hoped refuse refuses refused possible could might may should not never proposed',
  ),
  participants:
    words(`leaders leader officials official representatives representative ministers minister president premier premiers delegation delegations envoys envoy ambassador ambassadors
    lawmakers senators executives members negotiators diplomats chiefs chief families relatives delegates commanders colleagues counterparts counterpart monarch king queen prince
    troops soldiers governors mayors bankers businessmen creditors producers consumers unions farmers workers customers sides parties countries nations states governments banks companies union government bank company
    committee council board cabinet commission parliament supporters voters residents editors reporters`),
};
