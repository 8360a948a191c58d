import { words } from './words.js';

/**
 * Words that are no names though English capitalises them now and then: at the head of a sentence, in headlines, in
 * dates. Lower case.
 */
/** Closed classes, dates and verbs of saying: no name begins with one. */
export const FUNCTION_WORDS = words(`
the a an this that these those there here he she it they we i you his her its their our my your him them us me who whom whose which what when where why how
one two three four five six seven eight nine ten eleven twelve first second third fourth last next another other others each every all any some many most much more few several both either neither none no not nor
and or but so yet for if then than because although though while whereas since until unless before after during between among about against above below under over through
in on at by to from with without within of off up down out into onto upon near across along around behind beyond toward towards as like per via despite except besides
according also additionally moreover furthermore however nevertheless nonetheless meanwhile instead therefore thus hence otherwise still even just only again already always never often sometimes once soon later earlier now today
tomorrow yesterday tonight recently currently previously finally eventually initially originally ultimately indeed perhaps maybe probably certainly clearly apparently reportedly allegedly fortunately unfortunately
is are was were be been being am do does did done has have had having will would can could may might must shall should let get got make made take took go goes went come came
say says said saying tell tells told asked asking speaking citing quoting noting adding given based compared following including regarding concerning
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mid mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
`);

export const PLAIN_WORDS = words(`
spring summer autumn fall winter christmas easter ramadan thanksgiving
analysts analyst officials official sources source witnesses witness residents resident police traders trader dealers dealer economists experts researchers scientists critics supporters opponents voters lawmakers diplomats
diplomat reporters authorities government governments company companies people man woman men women children students workers farmers soldiers troops rebels militants protesters activists
oil gold sugar wheat corn coffee cocoa steel copper shares stocks bonds prices sales profits earnings net total gross shr revs qtr avg note nine mths oper lpg lng gnp gdp fob cif gsp vat cpi ppi gmt gmt est edt ipo ceo cfo cd cds atm phd dna hiv aids dvd pct dlr dlrs mln bln stg chapter telex vbied vbieds ied ieds members
new old big small good bad great high low long short recent early late major minor key top chief senior former current present final local foreign federal national international public private general special
north south east west northern southern eastern western central upper lower
dear yes please thanks thank hello ok okay well oh
asked told about half part parts such same own least less enough quite rather very too almost nearly
whether whatever whoever however wherever whenever
video photo image images read watch click share story advertisement editor correction update updated breaking exclusive opinion analysis
mr mrs ms dr
god lord bible internet web email twitter online
americans democrats republicans muslims christians jews sunni shia shiite shi'ite sunnis shiites kurds arabs arab kurdish muslim christian jewish catholic islamic communist democrat republican conservative liberal conservatives liberals catholics western islam christianity
not-for-profit ceo tv pm am est edt gmt usd dlrs mln bln pct vs cts
reuter
president minister secretary senator governor mayor chairman director spokesman spokeswoman judge general
`);

export const FOLDED_PLAIN_WORDS: ReadonlySet<string> = new Set([...FUNCTION_WORDS, ...PLAIN_WORDS]);
