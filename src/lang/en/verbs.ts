import type { CueForm, CueMood } from '../quote-grammar.js';
import { words } from './names/words.js';

/**
 * Base, and where it is not regular: past, past participle. Written "say/said", "tell/told", "write/wrote/written"; a
 * particle behind an underscore: "go/went/gone_on".
 */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

const DOUBLED = new Set([
  'admit',
  'quip',
  'rebut',
  'plan',
  'stop',
  'drop',
  'permit',
  'commit',
  'refer',
  'prefer',
  'occur',
  'chat',
  'brag',
  'blog',
  'concur',
  'step',
  'slam',
  'ban',
  'set',
  'cut',
  'put',
  'let',
  'get',
  'run',
  'win',
  'begin',
  'hit',
  'quit',
  'sit',
  'forget',
  'sum',
]);

/** The written forms of an English verb. */
export const inflect = (row: string): VerbForms => {
  const [verb = '', ...particles] = row.split('_');
  if (particles.length > 0) {
    const { base, third, past, participle, gerund } = inflect(verb);
    const both = (form: string): string => [form, ...particles].join(' ');
    return {
      base: both(base),
      third: both(third),
      past: both(past),
      participle: both(participle),
      gerund: both(gerund),
    };
  }
  const [base = '', past, participle] = row.split('/');
  const endsInE = base.endsWith('e');
  const endsInY = /[^aeiou]y$/u.test(base);
  const stem = DOUBLED.has(base) ? base + base.at(-1) : base;
  const regular = endsInE ? `${base}d` : endsInY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const third = endsInY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`;
  const gerund = endsInE && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  return { base, third, past: past ?? regular, participle: participle ?? past ?? regular, gerund };
};

const form = (written: string, mood: CueMood): CueForm => ({ form: written, mood, agreement: 'X', object: false });

/** Cue forms of a verb: finite ones and the participle in -ing. */
export const cueForms = (row: string): CueForm[] => {
  const verb = inflect(row);
  const finite = [...new Set([verb.base, verb.third, verb.past, verb.participle])];
  return [
    ...finite.map((written) => ({
      ...form(written, 'FINITE'),
      // "read", "forecast": written alike in both.
      ...(verb.base === verb.past ? {} : { past: written !== verb.base && written !== verb.third }),
    })),
    form(verb.gerund, 'PARTICIPLE'),
  ];
};

/** Verbs of news that report nothing, as far as they bound a subject: finite forms only. Nouns of the same form are left out. */
const ROWS = words(`
accept agree allow appear approve arrive arrest attack attend become/became/become begin/began/begun believe bring/brought build/built buy/bought call cancel carry cause choose/chose/chosen
come/came/come consider continue create decide decline deliver discuss draw/drew/drawn drive/drove/driven elect enter expect fail fall/fell/fallen feel/felt find/found fire fly/flew/flown
follow force gain get/got/gotten give/gave/given go/went/gone grow/grew/grown happen hear/heard help hit/hit hold/held hope include increase involve join keep/kept kill know/knew/known launch
lead/led learn leave/left lose/lost make/made meet/met mean/meant move open pass pay/paid plan prevent produce provide publish pull push put/put raise reach receive refuse reject release remain remove
require resign return rise/rose/risen run/ran/run see/saw/seen seek/sought seem sell/sold send/sent serve set/set shoot/shot sign speak/spoke/spoken spend/spent stand/stood start stay stop suffer support take/took/taken think/thought
travel try turn use visit vote wait want watch win/won work wound write/wrote/written welcome thank respond react live die own consist belong exist serve
`);

/** Bases that are nouns too. */
const NOUNS: ReadonlySet<string> = new Set(
  words(`attack arrest call cause fire force gain help hit hold hope increase launch lead move open pass pay plan produce pull push raise reach release return rise run set sign stand start stay stop support
  turn use visit vote wait watch win work wound welcome fall feel find own live die draw drive show travel try buy cut approach lose`),
);

export const VERBS: readonly string[] = [
  ...new Set(
    ROWS.map(inflect).flatMap(({ base, third, past, participle }) =>
      // Bases and thirds that are nouns as well would cut subjects short.
      [past, participle, ...(NOUNS.has(base) ? [] : [base, third])],
    ),
  ),
];
