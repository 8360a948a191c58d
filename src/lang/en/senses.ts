/** English words for what news says in every language, a line each: code, then forms. The codes are those of the other packs. */
export const SENSES = `
roughly: about around nearly almost roughly approximately over more least up exceeding some fewer less
accept: accept accepts accepted accepting acceptance
accord: accord accords agreement agreements deal deals
accuse: accuse accuses accused accusing accusation accusations
achieve: achieve achieved achieving achievement
act: act acts action actions
administration: administration
advance: advance advanced progress
affair: affairs
agree: agree agrees agreed consent consented
aid: aid assistance
aim: aim aims aimed goal goals objective objectives
air: air
aircraft: aircraft plane planes warplanes jets
airport: airport airports
airstrike: airstrike airstrikes raid raids
alliance: alliance coalition
ally: ally allies
ambassador: ambassador ambassadors
appoint: appoint appointed appointment
area: area areas region regions zone zones
arm: arms weapon weapons armament
army: army
arrest: arrest arrested detained detain
assembly: assembly
attack: attack attacks attacked assault
attend: attend attended attendance
attempt: attempt attempts try tries tried
authority: authority authorities
balance: balance
ballistic: ballistic
bank: bank banks
barrel: barrel barrels
base: base bases
begin: begin begins began start starts started starting beginning
benefit: benefit benefits
black: black
blockade: blockade siege
body: body bodies
bomb: bomb bombs bombing explosion blast
border: border borders
bring: bring brings brought
budget: budget budgets
build: build builds building built construction
business: business
call: call calls called
campaign: campaign campaigns
cancel: cancel cancelled canceled
candidate: candidate candidates
capital: capital
case: case cases
ceasefire: ceasefire truce
change: change changes changed changing
charge: charge charges
chemical: chemical
child: child children
choice: choice choose chose chosen
church: church
citizen: citizen citizens
city: city cities town towns
civilian: civilian civilians
claim: claim claims claimed allegation allegations
close: close closed closure
commission: commission
commit: commit committed commitment commitments
committee: committee committees
community: community
company: company companies firm firms
condition: condition conditions precondition preconditions
conflict: conflict conflicts
conference: conference congress conferences
confidence: confidence trust
consensus: consensus
constitution: constitution constitutional
consult: consult consultation consultations
continue: continue continues continued continuing
contract: contract contracts
control: control controls controlled
cooperate: cooperate cooperation
cost: cost costs
council: council councils
country: country countries nation nations state states
coup: coup
court: court courts
crime: crime crimes
crisis: crisis crises
culture: culture cultural
currency: currency
danger: danger dangerous
dead: dead death deaths die died
deadline: deadline
debt: debt debts
decide: decide decides decided decision decisions
deescalation: de-escalation deescalation
defend: defend defense defence defends
delay: delay delayed postpone postponed
delegation: delegation delegations
demand: demand demands demanded
democracy: democracy democratic
deploy: deploy deployed deployment
destroy: destroy destroyed destruction
develop: develop development
dialogue: dialogue dialog
difference: difference differences
difficult: difficult difficulty difficulties
diplomat: diplomat diplomats diplomatic diplomacy
discuss: discuss discussed discussion discussions
document: document documents paper papers
door: door
drop: drop fall fell decline declined decrease
dollar: dollar dollars
draft: draft
early: early
earthquake: earthquake
east: east eastern
economy: economy economic
education: education
effort: effort efforts
election: election elections electoral
end: end ends ended ending
enemy: enemy enemies
energy: energy
enter: enter enters entered entry
envoy: envoy
escalate: escalation escalate
essential: essential necessary need needs needed
europe: european
exclude: exclude excluded
execute: implement implementation implemented execute
expand: expand expansion extend extension extended
expect: expect expects expected expectation expectations
expert: expert experts
explain: explain explained
export: export exports exported
extremist: extremist extremists extremism
face: face faces facing
fact: fact facts
factory: factory factories plant
failure: fail fails failed failure
family: family families
father: father
fear: fear fears
fight: fight fighting fights combat
fighter: fighter fighters militant militants
final: final
finance: finance financial
fire: fire
food: food
force: force forces troops
foreign: foreign
form: form formed formation
free: free freedom liberty
friend: friend friends friendship
fuel: fuel
full: full fully
fund: fund funds
future: future
gas: gas
general: general
government: government governments
ground: ground land lands territory territories soil
group: group groups
grow: grow growth grew
guarantee: guarantee guarantees guarantor guarantors
health: health
help: help helps helped
history: history historic historical
hold: hold holds held
home: home homes house houses
hope: hope hopes hoped
hospital: hospital hospitals
hostage: hostage hostages
human: human
humanitarian: humanitarian
import: import imports
important: important importance
impossible: impossible
improve: improve improved improvement
increase: increase increased rise rises rose
independence: independence independent
inflation: inflation
influence: influence
information: information
initiative: initiative
injure: injure injured wounded injuries
inspector: inspector inspectors inspection
interest: interest interests
interfere: interfere interference intervention
internal: internal domestic
international: international
invest: invest investment investments investor investors
invite: invite invited invitation
islam: islamic
job: job jobs
join: join joined joining
judge: judge judges
justice: justice
keep: keep keeps preserve maintain
key: key
kidnap: kidnap kidnapped
kill: kill killed kills killing
king: king
law: law laws
leader: leader leaders leadership
leave: leave leaves left departure
legal: legal legitimate legitimacy
letter: letter message
level: level levels
life: life lives
limit: limit limits limited
list: list
live: live
lose: lose lost loss losses
man: man men
market: market markets
media: media press
meet: meet meets met meeting meetings
member: member members
memorandum: memorandum
military: military
militia: militia militias
minister: minister ministers
ministry: ministry
minute: minute minutes
missile: missile missiles rocket rockets
mission: mission
mistake: mistake mistakes error
money: money
monitor: monitor monitors monitoring observer observers
month: month months
move: move moves moved
murder: murder
name: name names
national: national
naval: naval navy
negotiate: negotiate negotiation negotiations talks
neighbor: neighbor neighbors neighbour neighbours neighboring
neutral: neutral
new: new
next: next coming
north: north northern
nuclear: nuclear
number: number numbers
occupy: occupation occupy occupied
offer: offer offers offered
office: office
official: official officials
oil: oil crude
open: open opens opened opening
operation: operation operations
oppose: oppose opposes opposed opposition
option: option options
order: order orders
organization: organization organisation organizations organisations
output: output production produce produced
parliament: parliament parliamentary
part: part parts
participate: participate participates participation participated participants
partner: partner partners partnership
party: party parties
past: past
pay: pay paid payment
peace: peace peaceful
percent: percent percentage
people: people peoples
period: period
permanent: permanent
phase: phase stage
phone: phone telephone
place: place places
plan: plan plans planned
player: player players
police: police
policy: policy policies
political: political politics politician politicians
poor: poor poverty
port: port ports
position: position stance
possible: possible possibility
power: power powers
prepare: prepare prepares prepared preparation preparations ready
present: presence present
president: president presidents presidential presidency
pressure: pressure
prevent: prevent prevents prevented
price: price prices
prison: prison jail prisons
prisoner: prisoner prisoners detainee detainees
problem: problem problems
process: process
program: program programme programs
project: project projects
promise: promise promises promised pledge pledged
propose: propose proposal proposals proposed
prosecutor: prosecutor
protect: protect protection protected
protest: protest protests protesters demonstrators
prove: proof prove evidence
public: public
question: question questions
quick: quick quickly fast
race: race
ratify: ratify ratification ratified
reach: reach reached
reason: reason reasons cause causes
rebel: rebel rebels
recognize: recognize recognise recognition recognized
reconstruction: reconstruction
red: red
reduce: reduce reduction reduced cut cuts
reform: reform reforms
refugee: refugee refugees
regime: regime
regional: regional
reject: reject rejects rejected refuse refuses refused rejection
relation: relation relations relationship ties
release: release released
religion: religion religious
remain: remain remains remained
remove: remove removed removal
report: report reports
represent: represent represents representative representatives
resign: resign resigned resignation
resistance: resistance
resolution: resolution resolutions
resolve: resolve solve solution solutions settlement
respect: respect respects
respond: respond response reply
responsible: responsible responsibility
rest: rest
result: result results
return: return returns returned
right: right rights
risk: risk risks
road: road roads way
role: role roles
round: round rounds
rule: rule rules ruling
sanction: sanction sanctions
save: save saved
schedule: schedule timetable date
school: school schools
sea: sea
search: search
season: season
secret: secret
sector: sector sectors
security: security
seek: seek seeks sought
send: send sends sent
serious: serious
service: service services
share: share shares
ship: ship ships vessel vessels
side: side sides
sign: sign signed signing signature
situation: situation
soldier: soldier soldiers
south: south southern
sovereignty: sovereignty
speak: speak speech spoke
spend: spend spending spent
stability: stability stable
statement: statement statements
step: step steps
stop: stop stops stopped halt
strategy: strategy strategic
street: street streets
strength: strong strength strengthen
strike: strike strikes
student: student students
substitute: substitute replacement alternative
success: success successful succeed succeeded
suffer: suffer suffering suffers
suicide: suicide
summit: summit
supply: supply supplies
support: support supports supported
suspend: suspend suspended suspension
tax: tax taxes
team: team
technical: technical
term: term terms
terror: terror terrorism terrorist terrorists
threat: threat threats threaten threatens threatened
time: time
today: today
tomorrow: tomorrow
tour: tourism tourist
trade: trade
train: train training
transfer: transfer transferred transition transitional
treaty: treaty
trial: trial
truth: truth true
understand: understand understanding
union: union
unite: unity united
urgent: urgent
use: use uses used
value: value
victim: victim victims
victory: victory win wins won
village: village villages
violate: violate violated violation violations breach
violence: violence violent
visit: visit visits visited
volume: volume
vote: vote votes voted voting
voter: voter voters
want: want wants wanted
war: war wars
warn: warn warns warned warning
water: water
weak: weak weakness
week: week weeks
west: west western
withdraw: withdraw withdraws withdrawal withdrew
woman: woman women
work: work works worked working
worker: worker workers
world: world global
year: year years
young: young youth
sit: sit sits
table: table
excuse: excuse justification justify
wide: wide broad widespread
day: day days
direct: direct
complete: complete completed completion
clear: clear
common: common joint
million: million
billion: billion
thousand: thousand thousands
hundred: hundred hundreds
two: two
three: three
four: four
five: five
six: six
seven: seven
eight: eight
nine: nine
ten: ten
first: first
second: second
third: third
last: last
`;
