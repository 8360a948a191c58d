import type { AgreementConstruction } from '../agreement-grammar.js';
import type { Rule } from '../rule.js';
import type { AccordVerbRow, SubjectFirstAgreementGrammar } from '../subject-first-event-grammar.js';
import { phrases, words } from './names/words.js';

const RULES: readonly Rule<AgreementConstruction>[] = [
  {
    id: 'en.agreement.accord-verb',
    construction: 'ACCORD_VERB',
    reads: 'parties, verb of signing, reaching, breaking or ending, accord; or accord, passive verb, "by" and parties',
    reason: 'What happens to an accord is said by a verb whose object it is.',
    confidence: 0.88,
    examples: ['Norway and Sweden signed a treaty on fishing in Oslo.', 'The accord was signed by Norway and Sweden.'],
    counterexamples: ['Norway and Sweden could sign a treaty on fishing.', 'The minister signed autographs.'],
  },
  {
    id: 'en.agreement.agree-on',
    construction: 'AGREE_ON',
    reads: 'parties, "agreed", "to" or "on", what was agreed',
    reason: 'Agreeing on something makes an accord; agreeing with somebody or that something is so makes none.',
    confidence: 0.82,
    examples: ['Norway and Sweden agreed to share the island.', 'The two countries agreed on a common border.'],
    counterexamples: ['Norway agreed with the report.', 'Norway did not agree to share the island.'],
  },
  {
    id: 'en.agreement.participle',
    construction: 'PARTICIPLE',
    reads: 'accord, participle, "with" or "by" and a party',
    reason: 'The signed accord with somebody is a fact told in passing.',
    confidence: 0.8,
    examples: [
      'The agreement signed on Tuesday with Norway was the first.',
      'The compromise agreed by Norway and Sweden was the first.',
    ],
    counterexamples: ['The agreement signed on Tuesday was the first.'],
  },
  {
    id: 'en.agreement.entry',
    construction: 'ENTRY',
    reads: 'accord, "entered into force"',
    reason: 'An accord becomes law on a day of its own.',
    confidence: 0.92,
    examples: ['The treaty entered into force on Friday.'],
    counterexamples: ['The new timetable took effect on Friday.'],
  },
  {
    id: 'en.agreement.commitment',
    construction: 'COMMITMENT',
    reads: 'party, "\'s", "commitment to", accord',
    reason: 'Who keeps to an accord says that it is in force.',
    confidence: 0.8,
    examples: ["The minister repeated Norway's commitment to the accord."],
    counterexamples: [
      "The minister praised Norway's commitment to the sport.",
      'The minister asked for commitment to the accord.',
    ],
  },
  {
    id: 'en.agreement.negotiation',
    construction: 'NEGOTIATION',
    reads: 'parties, "close to reaching", accord',
    reason: 'An accord on its way, or one that failed to come.',
    confidence: 0.78,
    examples: ['Norway and Sweden are close to reaching a deal on fishing.'],
    counterexamples: ['Norway is close to reaching the coast.'],
  },
  {
    id: 'en.agreement.noun-between',
    construction: 'VERBAL_NOUN',
    reads: 'accord, "between", parties',
    reason: 'An accord named with its parties is presupposed.',
    confidence: 0.75,
    examples: ['It followed an accord between Norway and Sweden in December.'],
    counterexamples: ['There is no accord between Norway and Sweden.'],
  },
];

const verb = (status: AccordVerbRow['status'], forms: readonly string[], needsPartner = false): AccordVerbRow => ({
  status,
  forms,
  needsPartner,
});

export const AGREEMENTS: SubjectFirstAgreementGrammar = {
  order: 'SUBJECT_FIRST',
  rules: RULES,
  accords: [
    ...words(`agreement agreements accord accords treaty treaties pact pacts deal deals memorandum memorandums protocol protocols ceasefire cease-fire truce
    armistice settlement convention compact charter contract contracts communique understanding understandings covenant merger ceasefires truces consensus compromise`),
    ...phrases('letter of intent, letters of intent, letter of understanding, statement of intent'),
  ],
  verbs: [
    verb('SIGNED', words('signed sign signs signing initialed initialled initialing inked')),
    verb(
      'AGREED',
      phrases(
        'reached, reaching, struck, concluded, concluding, clinched, brokered, sealed, hammered out, worked out, reach, strike, entered into, entered, entering into, finalized, finalised, negotiated, secured, cut, made, won, accepted, adopted',
      ),
    ),
    verb('AGREED', phrases('announced, announces, unveiled'), true),
    verb('RATIFIED', words('ratified ratifies ratifying approved approves approving endorsed')),
    verb('REJECTED', words('rejected rejects rejecting spurned rebuffed')),
    verb('SUSPENDED', words('suspended suspends suspending froze')),
    verb('VIOLATED', words('violated violates violate violating breached breaches breaching broke')),
    verb('EXTENDED', words('extended extends renewed renews prolonged extending renewing')),
    verb(
      'ENDED',
      phrases('terminated, terminating, scrapped, ended, cancelled, canceled, annulled, tore up, called off'),
    ),
    verb(
      'WITHDRAWN',
      phrases('withdrew from, withdrawn from, withdraws from, withdrawing from, pulled out of, quit, abandoned'),
    ),
    verb('PROPOSED', words('proposed proposes')),
    verb('NEGOTIATING', words('negotiating')),
    verb(
      'IN_FORCE',
      phrases('implemented, honored, honoured, abided by, adhered to, complied with, reaffirmed, upheld'),
    ),
  ],
  agree: {
    forms: words('agreed agree agrees'),
    through: ['to', 'on', 'upon'],
    objects: ['a', 'an'],
    by: ['by'],
    partner: ['with'],
    behindPartner: ['for', 'about', 'over'],
    present: ['agree', 'agrees'],
  },
  counterparts: [
    { forms: words('sell lease license transfer supply award grant deliver provide ship export'), through: ['to'] },
    { forms: words('acquire buy purchase take obtain import'), through: ['', 'from'] },
    { forms: words('merge cooperate collaborate work'), through: ['with'] },
    {
      forms: phrases('be acquired, be bought, be taken over, be purchased, takeover, buyout, acquisition'),
      through: ['by'],
    },
  ],
  purposes: ['for'],
  commitments: phrases('commitment to, adherence to, compliance with'),
  entries: [
    {
      status: 'IN_FORCE',
      forms: phrases(
        'entered into force, enters into force, came into force, comes into force, took effect, takes effect, came into effect, went into effect, goes into effect, goes into force, went into force',
      ),
    },
    { status: 'ENDED', forms: words('expired lapsed collapsed') },
  ],
  negotiations: phrases(
    'close to reaching, close to signing, close to concluding, near to reaching, close to, near, fail to set, fail to reach, failed to reach, fails to reach, failed to agree on, fail to agree on, failed to conclude, trying to reach, seeking to reach',
  ),
  bargaining: {
    nouns: words('talks negotiations discussions negotiating'),
    aims: words('on about toward towards for over aimed at to reach reaching conclude concluding arriving arrive'),
  },
  gatherings: words('meeting meetings conference summit session congress gathering'),
  factives: words('after by following upon since'),
  blockers: words(
    'if unless whether hope hopes hoped possible possibly proposed would-be alleged no without any before until could might may would should unlikely likely',
  ),
  partners: ['with', 'by'],
  between: ['between', 'among'],
};
