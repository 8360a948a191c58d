import type { SubjectFirstGrammar } from '../subject-first-grammar.js';
import { CUES, REPORT_NOUNS } from './cues.js';
import { FEMALE_NAMES } from './names/female-names.js';
import { GIVEN_NAMES } from './names/given-names.js';
import { OFFICES } from './names/offices.js';
import { phrases, words } from './names/words.js';
import { QUOTE_RULES } from './quote-rules.js';
import { VERBS } from './verbs.js';

const FEMALE = new Set(FEMALE_NAMES);

/** Nouns that can speak, beside those of offices: bodies, groups and documents. */
const SPEAKING_NOUNS = words(`
source sources official officials spokesman spokeswoman spokesperson spokesmen analyst analysts expert experts economist economists witness witnesses resident residents diplomat diplomats
trader traders dealer dealers broker brokers lawyer lawyers attorney attorneys prosecutor prosecutors investigator investigators police authorities authority government governments ministry ministries
department agency agencies company companies firm firms bank banks group groups union unions party parties campaign campaigns committee commission court courts judge judges council
army military militia forces force rebels rebel insurgents activists activist campaigners protesters leader leaders opposition lawmakers lawmaker legislators senators politicians republicans democrats
man woman men women people person mother father parents son daughter brother sister wife husband family friend friends neighbour neighbours neighbor neighbors student students teacher teachers worker workers
doctor doctors nurse farmer farmers villager villagers survivor survivors victim victims relative relatives passenger tourist visitor voters voter supporters supporter critics critic opponents opponent aides aide adviser advisers advisor advisors
statement statements report reports release document documents study studies survey poll polls newspaper newspapers paper papers magazine daily weekly website site broadcaster channel station network
letter memo complaint lawsuit indictment filing article column editorial communique declaration resolution book memoir transcript email emails message tweet post bulletin affidavit
scientist scientists researcher researchers academic academics professor historian author writer journalist journalists reporter reporters editor columnist correspondent blogger host
executive executives manager managers director directors chairman president minister ministers secretary chief head boss founder owner investor investors shareholder banker bankers industry organisation organization organizations organisations association
team coach player captain player coalition alliance administration delegation mission office bureau board panel inquiry observers observer negotiators mediator monitors charity foundation institute university
one others many some most both all several few another two three four five pair majority
side sides country countries nation nations state states kingdom emirate republic city members member representatives delegates delegate ambassador envoy general commander officer officers soldier soldiers troops
protester protesters demonstrator demonstrators marchers advocate advocates insider insiders scholar scholars physician physicians pundit pundits commentator commentators environmentalist environmentalists
conservatives liberals progressives fund bloc user users customer customers employee employees refugee refugees migrants consultant consultants strategist strategists operative operatives surrogate surrogates questioner someone somebody everyone percent proponents signatories allies colleagues
kremlin pentagon crown regime parliament congress senate white house staff crew manufacturer producer producers exporters importers growers refiners shippers processors contractors retailer airline airlines utility
`);

/** A pronoun, and with the verbs that are written onto it. */
const withVerbs = (pronoun: string): string[] => [
  pronoun,
  ...['ll', 'd', 've', 're', 'm'].flatMap((verb) => [`${pronoun}'${verb}`, `${pronoun}\u2019${verb}`]),
];

export const QUOTES: SubjectFirstGrammar = {
  order: 'SUBJECT_FIRST',
  rules: QUOTE_RULES,
  cues: CUES,
  sourcePhrases: [
    { forms: ['according to'], preposition: null, cueWords: 2, relays: false },
    { forms: ['in the words of'], preposition: null, cueWords: 4, relays: false },
    { forms: ['in the view of'], preposition: null, cueWords: 4, relays: false },
    { forms: ['in the opinion of'], preposition: null, cueWords: 4, relays: false },
  ],
  complementizers: [
    { form: 'that', attached: false },
    { form: 'whether', attached: true },
  ],
  complementizerBlockers: [],
  originPrepositions: ['from'],
  addresseePrepositions: [],
  thoughtVerbs: [],
  negators: words(
    `not never n't didn't don't doesn't hasn't haven't hadn't won't wouldn't couldn't can't cannot nobody neither nor without`,
  ),
  relatives: words('who which whose whom that where'),
  auxiliaries: words('has have had having did does do'),
  prepositions:
    words(`of in on at to from by with for about into during after before against between among under over through within without upon near via
    around outside inside since until toward towards per amid despite throughout across behind beyond beside besides along off onto alongside versus regarding concerning following including`),
  topicMarkers: [],
  topicOpeners: [],
  relativeStems: [],
  governors: [],
  breakers: words('but while although though whereas however yet so and or'),
  openers: phrases(
    'meanwhile, however, for example, for instance, in addition, at the same time, on the other hand, in fact, of course, so far, as a result, after all, still, in turn, for his part, for its part',
  ),
  mediums:
    words(`statement statements interview interviews conference briefing briefings speech speeches letter letters report reports release releases message messages memo testimony remarks
    comments address debate telecast broadcast email e-mail emails tweet tweets post posts blog article filing filings note prospectus hearing telephone phone call television tv radio communique editorial
    luncheon dinner meeting rally forum lecture sermon video news press op-ed commentary series column appearance show podcast announcement declaration affidavit twitter facebook condition anonymity
    response reply reaction survey study book memoir bulletin newsletter prepared text`),
  sourceNouns: [
    ...new Set([...SPEAKING_NOUNS, ...OFFICES.flatMap(({ forms }) => forms.filter((form) => !form.includes(' ')))]),
  ],
  outletNouns: words(
    'agency newspaper paper magazine daily weekly broadcaster channel station network website site reuters wire',
  ),
  adverbs:
    words(`also later then again earlier recently repeatedly often still already once now previously subsequently reportedly publicly privately flatly simply merely bluntly quietly openly jokingly
    angrily firmly strongly clearly specifically explicitly implicitly further initially originally finally eventually immediately promptly reluctantly consistently frequently always sometimes
    himself herself itself themselves both all today yesterday tonight tomorrow even just only first last formally officially categorically vehemently sharply warmly apparently allegedly
    long ever rightly wrongly famously candidly recently meanwhile therefore thus instead moreover nevertheless nonetheless likewise similarly accordingly too as here`),
  objectHeads: [],
  wholeWords: [],
  evaluators: words('called calls described dubbed labeled labelled termed'),
  denialWords: phrases(
    'is not true, are not true, was not true, is untrue, are untrue, is false, are false, was false, no truth, completely false, totally false, categorically false, baseless',
  ),
  claimNouns: words(
    'report reports claim claims allegation allegations accusation accusations rumour rumours rumor rumors story stories statement statements suggestion suggestions charge charges news information this remarks comments assertion assertions',
  ),
  accusations: words('charge charges allegation allegations accusation accusations'),
  demonstratives: words('this these those'),
  statementNouns: words('statement remark comment report claim'),
  pronounEndings: [],
  affiliations: [],
  pronouns: words('he she it they we i you'),
  manners: [],
  comparisons: ['as'],
  clauseOpeners: [],
  feminineEndings: [],
  resumptions: [],
  presentPrefixes: [],
  resumes: [],
  conjunctionLookalikes: [],
  impersonal: [],
  pronounRows: [
    { forms: withVerbs('he'), refers: 'MALE' },
    { forms: withVerbs('she'), refers: 'FEMALE' },
    { forms: withVerbs('it'), refers: 'BODY' },
    { forms: withVerbs('they'), refers: 'GROUP' },
    { forms: ['i', 'we', 'you'].flatMap(withVerbs), refers: 'SELF' },
    { forms: ['who', 'which'], refers: 'RELATIVE' },
  ],
  determiners: words(
    'the a an this that these those his her its their our my your another every each some any no both',
  ),
  conjunctions: words('and but or'),
  subordinators: words(
    `that because although though while if when whereas since until unless after before as than whether where why how so which who whose whom what but once lest except`,
  ),
  passives: words(`is are was were be been being am isn't aren't wasn't weren't`),
  modals: words('will would can could may might must shall should to \u2019ll'),
  verbs: VERBS,
  quotedAs: ['as'],
  by: ['by'],
  citing: words('citing quoting'),
  asked: words('asked speaking quoted'),
  hearers:
    words(`reporters journalists him her them us me it you viewers listeners lawmakers senators delegates supporters audience crowd parliament congress analysts investors shareholders
    media press newsmen correspondents readers voters students colleagues friends family officials members legislators attendees everybody everyone people troops workers court jurors jury`),
  expletives: ['there', 'it'],
  femaleNames: FEMALE_NAMES,
  maleNames: GIVEN_NAMES.filter((name) => !FEMALE.has(name)),
  infinitives: ['to'],
  notAdverbs: words('family ally supply reply rally assembly monopoly anomaly bully jelly belly homily ply fly reply'),
  endings: {
    gerund: ['ing'],
    past: ['ed'],
    plural: ['s'],
    adverb: ['ly'],
    apposition: ['ing', 'ed', 'er', 'or', 'man', 'ist'],
  },
  places: words('in at near'),
  definites: words('the this that these those'),
  occasions: words('by after before while when despite during'),
  aspects: words('went goes gone going continued continues continue began begun begins proceeded proceeds'),
  finders: words(
    'court courts judge judges jury panel tribunal commission committee inquiry auditor auditors investigator investigators researcher researchers scientist scientists regulator regulators watchdog arbitrators author authors economists',
  ),
  published: words(
    'released published issued conducted obtained filed posted written commissioned taken dated signed sent leaked carried compiled',
  ),
  within: words('in on during via'),
  quantifiers: words(
    'most many few several all some these those various other such two three four five six seven eight',
  ),
  links: words('of for from'),
  questions: words('how what why'),
  possessives: [
    { forms: ['his'], refers: 'MALE' },
    { forms: ['her'], refers: 'FEMALE' },
    { forms: ['its'], refers: 'BODY' },
    { forms: ['their'], refers: 'GROUP' },
    { forms: ['my', 'our', 'your'], refers: 'SELF' },
  ],
  reportNouns: REPORT_NOUNS,
  interrogatives: words('whether if how what why who when where which whom'),
  documents: words(
    'poll polls survey surveys study studies report reports review analysis audit investigation inquiry memo letter filing filings document documents record records transcript census research figures data statistics results paper papers estimate estimates projection projections forecast article column editorial book ad ads advertisement video message email emails post tweet statement website site lawsuit suit complaint indictment bill letter headline headlines sign banner',
  ),
  concessions: words(
    'though although while if when because as since unless until even to in on at for with under after before despite given',
  ),
  carriers: words('also then later and but again still already'),
};
