import type { SpeechAct } from '../../model/quote.js';
import type { AttitudeNoun } from '../attitude-grammar.js';
import type { SubjectFirstCue, SubjectFirstFrame } from '../subject-first-grammar.js';
import { words } from './names/words.js';
import { cueForms } from './verbs.js';

interface Group {
  readonly act?: SpeechAct;
  readonly frame: Partial<SubjectFirstFrame>;
  /** The verb reports only with somebody who can speak as its subject. */
  readonly ambiguous?: boolean;
  readonly relays?: boolean;
  readonly verbs: string;
}

export const NO_FRAME: SubjectFirstFrame = {
  that: false,
  speech: false,
  through: [],
  noun: [],
  hasPatient: false,
  describes: false,
  bare: false,
  infinitive: false,
  after: false,
  indicates: false,
  asks: false,
  written: false,
};
const SAY: Partial<SubjectFirstFrame> = { that: true, speech: true, bare: true, after: true };
const STATE: Partial<SubjectFirstFrame> = { that: true, speech: true, after: true };

/** Verbs of saying and of the other speech acts, by what they take. */
const GROUPS: readonly Group[] = [
  { frame: SAY, verbs: 'say/said add reiterate go/went/gone_on_to_say' },
  { frame: { ...SAY, hasPatient: true }, verbs: 'tell/told' },
  { frame: { ...SAY, noun: ['of'] }, ambiguous: true, verbs: 'complain' },
  {
    frame: { ...SAY },
    ambiguous: true,
    verbs:
      'note argue insist contend assert estimate predict suggest allege stress emphasize emphasise concede reveal report caution',
  },
  {
    frame: STATE,
    ambiguous: true,
    verbs: `state claim maintain explain point_out confirm declare observe remark comment recall repeat point conclude testify underline underscore
      clarify indicate disclose acknowledge mention reply respond answer retort quip tweet retweet proclaim profess joke rule recount
      exclaim interject counter continue lament write/wrote/written hint agree forecast/forecast assess elaborate opine reckon`,
  },
  { act: 'ANNOUNCE', frame: { ...STATE, bare: true, noun: [''] }, ambiguous: true, verbs: 'announce' },
  { act: 'DENY', frame: { ...STATE, bare: true, noun: [''] }, ambiguous: true, verbs: 'deny' },
  { act: 'DENY', frame: { noun: [''] }, ambiguous: true, verbs: 'refute rebut dispute' },
  { act: 'ACKNOWLEDGE', frame: { ...STATE, bare: true, noun: ['to'] }, ambiguous: true, verbs: 'admit confess' },
  { act: 'DECLINE', frame: { infinitive: true }, ambiguous: true, verbs: 'decline refuse' },
  {
    act: 'PROMISE',
    frame: { ...STATE, bare: true, infinitive: true, noun: [''] },
    ambiguous: true,
    verbs: 'promise pledge vow',
  },
  { act: 'DEMAND', frame: { that: true, noun: ['for', 'on', 'upon'] }, ambiguous: true, verbs: 'call appeal' },
  { act: 'DEMAND', frame: { that: true, noun: [''], speech: true, after: true }, ambiguous: true, verbs: 'demand' },
  {
    act: 'DEMAND',
    frame: { hasPatient: true, infinitive: true, that: true, speech: true },
    ambiguous: true,
    verbs: 'urge implore exhort encourage beg',
  },
  { act: 'ACCUSE', frame: { hasPatient: true, noun: ['of'] }, ambiguous: true, verbs: 'accuse' },
  { act: 'ACCUSE', frame: { hasPatient: true, noun: ['for', 'on'] }, ambiguous: true, verbs: 'blame' },
  {
    act: 'REJECT',
    frame: { noun: [''], speech: true, after: true },
    ambiguous: true,
    verbs: 'reject condemn denounce criticize criticise slam decry',
  },
  { act: 'PRAISE', frame: { noun: [''] }, ambiguous: true, verbs: 'praise welcome hail commend applaud' },
  { act: 'PRAISE', frame: { hasPatient: true, noun: ['on'] }, ambiguous: true, verbs: 'compliment congratulate' },
  { act: 'PRAISE', frame: { hasPatient: true, noun: ['for'] }, ambiguous: true, verbs: 'thank' },
  {
    frame: { ...STATE, hasPatient: true, infinitive: true, asks: true, noun: ['about', 'for'] },
    ambiguous: true,
    verbs: 'ask',
  },
  // The described thing opens the content: "called the plan a gift", "described it as risky".
  {
    frame: { noun: [''], describes: true },
    ambiguous: true,
    verbs: 'call describe label dub brand characterize characterise portray depict liken',
  },
  {
    frame: { noun: [''] },
    ambiguous: true,
    verbs: 'name cite mention tout recount detail outline mock ridicule reference',
  },
  // The same verbs with a noun phrase, where no clause follows: "acknowledged the reality of".
  {
    frame: { noun: [''] },
    ambiguous: true,
    verbs: 'acknowledge emphasize emphasise stress reiterate highlight underscore underline propose',
  },
  { frame: { ...STATE, noun: [''], asks: true, that: false }, ambiguous: true, verbs: 'question' },
  { frame: { noun: ['to'] }, ambiguous: true, verbs: 'refer allude point' },
  { act: 'REJECT', frame: { noun: [''] }, ambiguous: true, verbs: 'blast lambaste assail deride rebuke dismiss' },
  { frame: { that: true, bare: true, written: true }, ambiguous: true, verbs: 'show/showed/shown find/found' },
  { act: 'WARN', frame: { ...STATE, bare: true, noun: ['of', 'against'] }, ambiguous: true, verbs: 'warn' },
  { act: 'THREATEN', frame: { infinitive: true }, ambiguous: true, verbs: 'threaten' },
  {
    frame: { speech: true, after: true },
    ambiguous: true,
    verbs: `riff shout yell chant wonder scream whisper muse read/read joke tease intone thunder growl
      remember reason blog email scoff bellow bark sing/sang/sung cry boast brag gush fume rail implore plead react concur
      sniff sneer snap fire_back shoot/shot_back hit/hit_back go/went/gone_on chime_in snipe laugh deadpan interrupt
      reassure assure object venture inquire offer sum_up start begin/began post marvel grumble mumble murmur mutter
      announce chide scold counsel demand advise instruct order beg boom roar holler croon crow enthuse exhort hiss
      jeer moan preach press protest rasp reminisce sigh sob spit/spat squeal stammer swear/swore/sworn taunt theorize vent wail
      put/put_it type scrawl`,
  },
  // Without marks these are deeds, not words: rebels attack a town.
  { act: 'REJECT', frame: { speech: true }, ambiguous: true, verbs: 'attack bash hammer trash skewer' },
  { frame: {}, relays: true, ambiguous: true, verbs: 'quote' },
];

/** Forms that are nearly always nouns. */
const NOUNS: ReadonlySet<string> = new Set(['rule', 'rules']);

/** Nouns of saying: with an owner and a clause they report ("her claim that …"). */
export const REPORT_NOUNS: readonly AttitudeNoun[] = (
  [
    [
      'STATE',
      'claim statement assertion suggestion argument assessment contention conclusion remark comment insistence observation prediction testimony',
    ],
    ['ACCUSE', 'accusation allegation charge'],
    ['WARN', 'warning'],
    ['PROMISE', 'promise pledge vow assurance'],
    ['ANNOUNCE', 'announcement'],
    ['DENY', 'denial'],
    ['ACKNOWLEDGE', 'admission acknowledgement acknowledgment concession'],
    ['DEMAND', 'demand request'],
  ] as const
).flatMap(([act, list]) =>
  words(list).map((form) => ({ lemma: form, act, forms: [form, `${form}s`], through: ['that'] })),
);

export const CUES: readonly SubjectFirstCue[] = GROUPS.flatMap(
  ({ act = 'STATE', frame, ambiguous = false, relays = false, verbs }) =>
    words(verbs).map((row) => ({
      lemma: row.split('/')[0] as string,
      act,
      forms: cueForms(row).filter(({ form }) => !NOUNS.has(form)),
      frame: { ...NO_FRAME, ...frame },
      ambiguous,
      relays,
    })),
);
