import type { Attitude } from '../../model/quote.js';
import type { AttitudeConstruction, AttitudeGrammar, AttitudeNoun } from '../attitude-grammar.js';
import type { Rule } from '../rule.js';
import type { SubjectFirstCue, SubjectFirstFrame } from '../subject-first-grammar.js';
import { NO_FRAME } from './cues.js';
import { words } from './names/words.js';
import { cueForms, inflect } from './verbs.js';

interface Group {
  readonly act: Attitude;
  readonly frame: Partial<SubjectFirstFrame>;
  readonly verbs: string;
}

const CLAUSE: Partial<SubjectFirstFrame> = { that: true, bare: true, after: true };

/** Verbs of thinking, wanting and taking sides, by what they take. */
const GROUPS: readonly Group[] = [
  {
    act: 'BELIEVE',
    frame: { ...CLAUSE, noun: ['', 'about', 'of'] },
    verbs:
      'think/thought believe know/knew/known feel/felt suspect assume imagine understand/understood realize realise recognize recognise guess figure doubt remember forget/forgot/forgotten learn discover find/found see/saw/seen hear/heard sense judge presume fancy accept foresee/foresaw/foreseen envision',
  },
  { act: 'BELIEVE', frame: { noun: [''] }, verbs: 'consider deem regard view perceive contemplate reconsider' },
  {
    act: 'EXPECT',
    frame: { ...CLAUSE, infinitive: true, noun: ['', 'for', 'about'] },
    verbs: 'hope expect fear anticipate wish worry',
  },
  {
    act: 'INTEND',
    frame: { infinitive: true, noun: [''] },
    verbs: 'want seek/sought intend prefer choose/chose/chosen love hate',
  },
  {
    act: 'INTEND',
    frame: { infinitive: true, noun: ['on', 'for', 'against'] },
    verbs: 'plan aim hesitate strive push lobby',
  },
  {
    act: 'DECIDE',
    frame: { ...CLAUSE, infinitive: true, noun: ['on', 'against'] },
    verbs: 'decide agree vote resolve rule determine opt',
  },
  {
    act: 'DECIDE',
    frame: { noun: [''] },
    verbs: 'approve order propose recommend nominate appoint authorize veto pass draft impose require',
  },
  {
    act: 'SUPPORT',
    frame: { noun: ['', 'of'], infinitive: true },
    verbs:
      'support back endorse favor favour embrace defend advocate champion promote approve trust admire respect celebrate encourage hail cheer tout',
  },
  {
    act: 'OPPOSE',
    frame: { noun: [''] },
    verbs:
      'oppose attack blast mock question challenge dismiss ridicule assail resist protest rip lambaste deride ignore distrust disavow fault decry excoriate skewer bash scold rebuke belittle lampoon undercut discourage',
  },
  { act: 'DISCUSS', frame: { noun: ['about', 'of', 'on'] }, verbs: 'talk speak/spoke/spoken boast complain brag joke' },
  {
    act: 'DISCUSS',
    frame: { noun: [''] },
    verbs:
      'discuss mention cite highlight detail outline describe address raise recall list name review examine explore study reference invoke quote present release portray paint cast/cast depict label dub brand call characterize compare liken',
  },
  { act: 'DISCUSS', frame: { noun: ['to'] }, verbs: 'refer point allude respond react object admit turn appeal' },
  { act: 'DISCUSS', frame: { noun: ['on', 'upon'] }, verbs: 'focus comment call insist' },
  {
    act: 'DISCUSS',
    frame: { that: true, bare: true, noun: [''] },
    verbs: 'show/showed/shown suggest indicate demonstrate reveal prove signal imply',
  },
];

const lemmaOf = (row: string): string => row.split('/')[0] as string;

const CUES: readonly SubjectFirstCue[] = GROUPS.flatMap(({ act, frame, verbs }) =>
  words(verbs).map((row) => ({
    lemma: lemmaOf(row),
    act,
    forms: cueForms(row),
    frame: { ...NO_FRAME, ...frame },
    ambiguous: true,
    relays: false,
  })),
);

const noun = (act: Attitude, through: readonly string[], list: string): AttitudeNoun[] =>
  words(list).map((form) => ({ lemma: form, act, forms: [form, `${form}s`], through }));

const NOUNS: readonly AttitudeNoun[] = [
  ...noun(
    'BELIEVE',
    ['that', 'of', 'about'],
    'belief view opinion idea notion perception sense feeling assumption conviction suspicion impression',
  ),
  ...noun('EXPECT', ['that', 'of', 'for', 'about'], 'hope fear expectation concern worry doubt prediction'),
  ...noun(
    'INTEND',
    ['to', 'for', 'of'],
    'plan desire intention decision promise pledge vow refusal proposal call demand request',
  ),
  ...noun('SUPPORT', ['for', 'of', 'from'], 'support endorsement praise approval defense'),
  ...noun(
    'OPPOSE',
    ['of', 'to', 'against', 'over', 'about', 'that'],
    'criticism opposition attack complaint objection accusation allegation',
  ),
  ...noun(
    'DISCUSS',
    ['that', 'of', 'about', 'on', 'to'],
    'claim comment remark statement suggestion assertion argument question warning allegation report mention',
  ),
];

export const ATTITUDE_RULES: readonly Rule<AttitudeConstruction>[] = [
  {
    id: 'en.attitude.verb',
    construction: 'ATTITUDE_VERB',
    reads: 'subject, verb of thinking, wanting or taking sides, clause, infinitive or noun phrase',
    reason: 'PARC and PolNeAR attribute thoughts and stances like words.',
    confidence: 0.7,
    examples: ['Anna Keller believes that the tunnel is safe.', 'The union opposes the new tunnel.'],
    counterexamples: ['The tunnel opened in May.'],
  },
  {
    id: 'en.attitude.passive',
    construction: 'ATTITUDE_PASSIVE',
    reads: 'subject, form of "be", participle of such a verb, infinitive or phrase, perhaps "by" and who thinks so',
    reason: 'What is expected, feared or accused is often told without who does.',
    confidence: 0.6,
    examples: ['The tunnel is expected to open in May.'],
    counterexamples: ['The tunnel was opened in May.'],
  },
  {
    id: 'en.attitude.noun',
    construction: 'ATTITUDE_NOUN',
    reads: 'perhaps an owner, noun of thinking, wanting or taking sides, preposition or "that", what it is about',
    reason: 'English turns stances into nouns: her support for, fears that, criticism of.',
    confidence: 0.6,
    examples: ['Her support for a second tunnel surprised the council.'],
    counterexamples: ['The support at the station arrived.'],
  },
  {
    id: 'en.attitude.impression',
    construction: 'IMPRESSION',
    reads: 'subject, "seem" or "appear", what the subject is taken for',
    reason: 'Somebody left unsaid takes the subject for something.',
    confidence: 0.6,
    examples: ['The engineers seemed to doubt the plan.'],
    counterexamples: ['The engineers doubted nothing.'],
  },
];

export const ATTITUDES: AttitudeGrammar = {
  rules: ATTITUDE_RULES,
  cues: CUES,
  nouns: NOUNS,
  impressions: words('seem appear').map((row) => ({
    lemma: row,
    act: 'SEEM' as const,
    forms: Object.values(inflect(row)).map((form) => ({
      form,
      mood: 'FINITE' as const,
      agreement: 'X' as const,
      object: false,
    })),
    frame: NO_FRAME,
    ambiguous: true,
    relays: false,
  })),
};
