import type { InteractionConstruction } from '../interaction-grammar.js';
import type { Rule } from '../rule.js';
import type { SubjectFirstInteractionGrammar } from '../subject-first-event-grammar.js';
import { phrases, words } from './names/words.js';

const RULES: readonly Rule<InteractionConstruction>[] = [
  {
    id: 'en.interaction.with',
    construction: 'WITH',
    reads: 'subject, verb of meeting or "held talks with", the others',
    reason: 'The other side of an encounter is the object of its verb.',
    confidence: 0.86,
    examples: ['Anna Keller met Robert Haldane in Bern.', 'Anna Keller held talks with Robert Haldane.'],
    counterexamples: ['Anna Keller met the deadline.', 'Anna Keller refused to meet Robert Haldane.'],
  },
  {
    id: 'en.interaction.meets',
    construction: 'MEETS',
    reads: 'two or more subjects, "met" or "held talks"',
    reason: 'Two who meet need no object.',
    confidence: 0.82,
    examples: ['Anna Keller and Robert Haldane held talks in Bern.'],
    counterexamples: ['Anna Keller spoke in Bern.'],
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
    counterexamples: ['Anna Keller proposed talks with Robert Haldane.'],
  },
];

export const INTERACTIONS: SubjectFirstInteractionGrammar = {
  order: 'SUBJECT_FIRST',
  rules: RULES,
  verbs: [
    {
      type: 'MEETING',
      takes: 'OTHERS',
      needsPhone: false,
      forms: phrases(
        'met, met with, meets, meets with, meet, meet with, held a meeting with, held meetings with, holds a meeting with, conferred with, huddled with, met privately with, met separately with',
      ),
    },
    {
      type: 'TALKS',
      takes: 'OTHERS',
      needsPhone: false,
      forms: phrases(
        'held talks with, holds talks with, hold talks with, had talks with, held discussions with, began talks with, opened talks with, resumed talks with, held negotiations with',
      ),
    },
    {
      type: 'TALKS',
      takes: 'SELVES',
      needsPhone: false,
      forms: phrases('held talks, hold talks, began talks, opened talks, resumed talks'),
    },
    {
      type: 'PHONE_CALL',
      takes: 'OTHERS',
      needsPhone: true,
      forms: phrases('spoke with, spoke to, spoke, talked with, talked to, speaks with, speaks to, conferred with'),
    },
    {
      type: 'PHONE_CALL',
      takes: 'OTHERS',
      needsPhone: false,
      forms: phrases(
        'telephoned, phoned, had a telephone conversation with, held a phone call with, had a phone call with, spoke by telephone with, spoke by phone with, spoke on the phone with',
      ),
    },
    { type: 'PHONE_CALL', takes: 'SELVES', needsPhone: true, forms: phrases('discussed, discuss, spoke, talked') },
    {
      type: 'VISIT',
      takes: 'PLACE',
      needsPhone: false,
      forms: phrases(
        'visited, visits, visit, paid a visit to, arrived on a visit to, flew to visit, traveled to visit, travelled to visit, went to visit',
      ),
    },
  ],
  nouns: [
    {
      type: 'TALKS',
      takes: 'OTHERS',
      needsPhone: false,
      forms: phrases('talks with, discussions with, negotiations with'),
    },
    {
      type: 'MEETING',
      takes: 'OTHERS',
      needsPhone: false,
      forms: phrases('meeting with, meetings with, a meeting with'),
    },
    {
      type: 'PHONE_CALL',
      takes: 'OTHERS',
      needsPhone: false,
      forms: phrases(
        'phone call with, telephone call with, phone conversation with, telephone conversation with, call with',
      ),
    },
    { type: 'VISIT', takes: 'PLACE', needsPhone: false, forms: phrases('visit to, trip to, tour of') },
  ],
  lightVerbs: words('held had began opened resumed hold holds'),
  factives: words('after following during'),
  phonePhrases: phrases(
    'by telephone, by phone, over the phone, on the phone, by the telephone, over the telephone, in a telephone call, in a phone call',
  ),
  plans: words('will due scheduled expected plans planned set'),
  present: words('meet meets visit visits hold holds discuss speaks'),
  blockers: words(
    'if unless whether hope hopes hoped refuse refuses refused possible would could might may should not never proposed',
  ),
  participants:
    words(`leaders leader officials official representatives representative ministers minister president premier premiers delegation delegations envoys envoy ambassador ambassadors
    lawmakers senators executives members negotiators diplomats chiefs chief families relatives delegates commanders colleagues counterparts counterpart monarch king queen prince
    troops soldiers governors mayors bankers ministers`),
};
