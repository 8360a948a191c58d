import type { AgreementConstruction } from '../agreement-grammar.js';
import type { Rule } from '../rule.js';
import type { SubjectFirstAgreementGrammar } from '../subject-first-event-grammar.js';
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
    examples: ['The agreement signed on Tuesday with Norway was the first.'],
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

export const AGREEMENTS: SubjectFirstAgreementGrammar = {
  order: 'SUBJECT_FIRST',
  rules: RULES,
  accords:
    words(`agreement agreements accord accords treaty treaties pact pacts deal deals memorandum memorandums protocol protocols ceasefire cease-fire truce
    armistice settlement convention compact charter contract contracts communique understanding`),
  verbs: [
    { status: 'SIGNED', forms: words('signed sign signs initialed initialled inked'), through: [''] },
    {
      status: 'AGREED',
      forms: phrases('reached, struck, concluded, clinched, brokered, sealed, hammered out, reach, strike'),
      through: [''],
    },
    { status: 'RATIFIED', forms: words('ratified ratifies approved approves endorsed'), through: [''] },
    { status: 'REJECTED', forms: words('rejected rejects spurned rebuffed'), through: [''] },
    { status: 'SUSPENDED', forms: words('suspended suspends froze'), through: [''] },
    { status: 'VIOLATED', forms: words('violated violates violate breached breaches broke'), through: [''] },
    { status: 'EXTENDED', forms: words('extended extends renewed renews prolonged'), through: [''] },
    {
      status: 'ENDED',
      forms: words('terminated scrapped ended cancelled canceled annulled tore'),
      through: ['', 'up'],
    },
    {
      status: 'WITHDRAWN',
      forms: phrases('withdrew from, withdrawn from, withdraws from, pulled out of, quit, abandoned'),
      through: [''],
    },
    { status: 'PROPOSED', forms: words('proposed proposes'), through: [''] },
    { status: 'NEGOTIATING', forms: words('negotiating'), through: [''] },
  ],
  agree: { forms: words('agreed agree agrees'), through: ['to', 'on', 'upon'], present: ['agree', 'agrees'] },
  entries: phrases(
    'entered into force, enters into force, came into force, comes into force, took effect, takes effect, came into effect, went into effect, goes into effect, goes into force',
  ),
  negotiations: phrases(
    'close to reaching, close to signing, close to concluding, near to reaching, fail to set, fail to reach, failed to reach, fails to reach, failed to agree on, fail to agree on, failed to conclude',
  ),
  blockers: words(
    'if unless whether hope hopes hoped possible possibly proposed would-be alleged no without any before until could might may would should unlikely likely',
  ),
  partners: ['with', 'by'],
  between: ['between', 'among'],
};
