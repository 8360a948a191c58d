import type { OfficeRow } from '../../capital-name-grammar.js';
import { phrases, words } from './words.js';

const ROWS: Readonly<Record<string, string>> = {
  PRESIDENT: 'president, presidents',
  VICE_PRESIDENT: 'vice president, vice-president, vice presidents',
  PRIME_MINISTER: 'prime minister, premier, premiers, taoiseach',
  CHANCELLOR: 'chancellor',
  FOREIGN_MINISTER:
    'foreign minister, minister of foreign affairs, foreign secretary, secretary of state, external affairs minister, foreign ministers',
  DEFENCE_MINISTER:
    'defence minister, defense minister, defense secretary, defence secretary, secretary of defense, minister of defence, minister of defense',
  INTERIOR_MINISTER: 'interior minister, home secretary, minister of interior, minister of the interior',
  FINANCE_MINISTER:
    'finance minister, treasury secretary, secretary of the treasury, minister of finance, chancellor of the exchequer, finance ministers',
  OIL_MINISTER: 'oil minister, petroleum minister',
  ENERGY_MINISTER: 'energy minister, energy secretary',
  MINISTER:
    'minister, ministers, minister of state, secretary, commerce secretary, agriculture secretary, trade representative, under secretary, undersecretary, assistant secretary, commissioner',
  SPOKESPERSON:
    'spokesman, spokeswoman, spokesperson, spokesmen, press secretary, communications director, spokespersons',
  SPECIAL_ENVOY: 'special envoy, special representative',
  ENVOY: 'envoy, negotiator, mediator, emissary, chief negotiator, representative, special coordinator',
  AMBASSADOR: "ambassador, permanent representative, consul, consul general, charge d'affaires",
  SECRETARY_GENERAL: 'secretary-general, secretary general, general secretary, director general, director-general',
  KING: 'king, queen',
  CROWN_PRINCE: 'crown prince',
  EMIR: 'emir',
  SULTAN: 'sultan',
  EMPEROR: 'emperor',
  POPE: 'pope',
  SUPREME_LEADER: 'supreme leader',
  CLERIC: 'ayatollah',
  LEADER: 'leader, leaders, ruler, majority leader, minority leader, opposition leader, chief whip, whip',
  DIRECTOR: 'director, executive director, managing director',
  FOUNDER: 'co-founder, founder',
  DEPUTY: 'deputy head',
  HEAD: 'head, chief, boss, president and chief executive officer, manager, general manager, campaign manager, coordinator, administrator, superintendent, principal, dean, provost',
  CHAIR: 'chairman, chairwoman, chair',
  VICE_CHAIR: 'vice chairman, vice-chairman, co-chairman, co-chair',
  SPEAKER_OF_PARLIAMENT: 'speaker, house speaker',
  EXECUTIVE:
    'chief executive, chief executive officer, ceo, chief operating officer, chief financial officer, treasurer, executive, executives, partner',
  HEAD_OF_DELEGATION: 'head of delegation, head of the delegation',
  SENATOR: 'senator, sen, sens, senators',
  REPRESENTATIVE:
    'congressman, congresswoman, rep, reps, lawmaker, legislator, assemblyman, delegate, deputy, member, mp',
  GOVERNOR: 'governor, gov, govs',
  DEPUTY_GOVERNOR: 'lieutenant governor, lt. gov',
  ATTORNEY_GENERAL: 'attorney general',
  NATIONAL_SECURITY_ADVISER: 'national security adviser, national security advisor',
  CHIEF_OF_STAFF: 'chief of staff',
  MAYOR: 'mayor, alderman, councilman, councilwoman, councillor',
  JUDGE:
    'judge, justice, chief justice, magistrate, prosecutor, solicitor general, district attorney, lawyer, attorney, counsel, general counsel',
  OFFICER:
    'general, gen, colonel, col, major, maj, captain, capt, lieutenant, lt, sergeant, sgt, admiral, adm, commander, cmdr, brigadier, marshal, field marshal, lt. gen, maj. gen, brig. gen, rear adm, officer, detective, sheriff, police chief, corporal, private, lt. col',
  EXPERT:
    'analyst, analysts, economist, economists, professor, expert, experts, researcher, scientist, strategist, pollster, adviser, advisor, aide, consultant, historian, fellow, senior fellow, scholar, trader, broker, dealer, lecturer, senior adviser, senior advisor',
  JOURNALIST:
    'journalist, reporter, editor, columnist, correspondent, author, writer, blogger, anchor, host, photographer, moderator, commentator, radio host, filmmaker, director',
  ACTIVIST:
    'activist, organizer, resident, witness, student, volunteer, farmer, teacher, nurse, doctor, businessman, businesswoman, billionaire, banker, investor, actor, actress, singer, rapper, comedian, coach, player, nominee, candidate, presidential candidate, front-runner, frontrunner, rival, father, mother, wife, husband, son, daughter, brother, sister, widow, presidential nominee, running mate, supporter, donor, veteran, priest, imam, bishop, archbishop, cardinal, pastor, rabbi, dissident, rebel, survivor, victim, developer, entrepreneur, first lady, congressional candidate, superdelegate',
  COUNTERPART: 'counterpart, counterparts',
  OFFICIAL: 'official, officials, inspector, assistant, superintendent, operator, engineer, agent',
};

export const OFFICES: readonly OfficeRow[] = Object.entries(ROWS).map(([office, forms]) => ({
  office,
  forms: phrases(forms),
}));

export const OFFICE_MODIFIERS = words(`
deputy senior former acting vice assistant chief top special interim outgoing incoming then ex associate executive general national
junior retired late longtime veteran presidential political military regional local federal state foreign security policy campaign
press media trade defence defense interior finance energy oil health education justice agriculture transport environment labor labour
commerce industry economy economic justice communications intelligence government opposition party rebel police army navy church
senior-most vice-presidential republican democratic conservative liberal lead principal first second chief-of-staff director executive
financial operating legal communications congressional gubernatorial human rights research market commodity currency oil-market bank
company union advertising non-executive honorary founding co managing editorial civil district county city central prime main
leading principal provincial district gop external telecommunications posts post fisheries forestry planning welfare housing science culture tourism ways means white house foreign-policy national-security technical public affairs corporate
`);

export const HONORIFICS = words(`
mr mrs ms miss dr sir lord lady dame madam prof rev hon sheikh shaikh prince princess imam mullah haji hajj sayyid messrs mme herr
`);
