import type { EntityType } from '../../../model/entity.js';
import type { CapitalHeadRow } from '../../capital-name-grammar.js';
import { phrases } from './words.js';

const row = (
  type: EntityType,
  subtype: string | null,
  place: CapitalHeadRow['place'],
  forms: string,
): CapitalHeadRow => ({ type, subtype, place, forms: phrases(forms) });

export const HEADS: readonly CapitalHeadRow[] = [
  row(
    'ORGANIZATION',
    'MINISTRY',
    ['LAST', 'FIRST', 'ADJECTIVE'],
    'ministry, foreign ministry, defence ministry, defense ministry, interior ministry, finance ministry, health ministry, oil ministry, ministry of',
  ),
  row('ORGANIZATION', 'DEPARTMENT', ['LAST', 'FIRST'], 'department, bureau, treasury, directorate, secretariat'),
  row('ORGANIZATION', 'GOVERNMENT', ['LAST', 'ADJECTIVE'], 'government, administration, regional government, cabinet'),
  row(
    'ORGANIZATION',
    'ARMED_FORCES',
    ['LAST', 'ADJECTIVE'],
    'army, military, armed forces, air force, navy, security forces, defence forces, defense forces, coast guard, national guard, marine corps',
  ),
  row('ORGANIZATION', 'POLICE', ['LAST', 'ADJECTIVE'], 'police'),
  row(
    'ORGANIZATION',
    'PARLIAMENT',
    ['LAST', 'FIRST', 'ADJECTIVE'],
    'parliament, senate, congress, national assembly, assembly, knesset, house of representatives, house of commons, house of lords, politburo',
  ),
  row(
    'ORGANIZATION',
    'BANK',
    ['LAST', 'FIRST', 'ADJECTIVE'],
    'central bank, bank, bancorp, bankshares, bancshares, federal reserve',
  ),
  row('ORGANIZATION', 'COURT', ['LAST', 'FIRST', 'ADJECTIVE'], 'supreme court, court, tribunal'),
  row('ORGANIZATION', 'EMBASSY', ['LAST', 'ADJECTIVE'], 'embassy, consulate'),
  row(
    'ORGANIZATION',
    'PARTY',
    ['LAST', 'FIRST'],
    'party, movement, front, alliance, coalition, brigade, brigades, militia, liberation army, resistance',
  ),
  row('ORGANIZATION', 'NEWS_AGENCY', ['LAST'], 'news agency, press agency, press, news service'),
  row(
    'MEDIA',
    'NEWSPAPER',
    ['LAST'],
    'times, post, tribune, herald, gazette, chronicle, journal, observer, daily, news, telegraph, magazine, review, weekly, newspaper, register, examiner, dispatch, sentinel, inquirer, globe',
  ),
  row('MEDIA', 'BROADCASTER', ['LAST'], 'television, tv, radio, broadcasting, wire'),
  row('ORGANIZATION', 'UNIVERSITY', ['LAST', 'FIRST'], 'university, college, institute, school, academy'),
  row(
    'ORGANIZATION',
    'COMPANY',
    ['LAST'],
    'corp, corporation, inc, co, company, ltd, limited, plc, ag, sa, nv, gmbh, spa, group, holdings, holding, partners, industries, industry, enterprises, international, systems, airlines, airways, motors, oil, petroleum, energy, resources, foods, stores, technologies, technology, securities, insurance, financial, trust, brothers, bros, associates, laboratories, pharmaceuticals, communications, products, services, steel, chemical, chemicals, electric, electronics, savings, llc, llp, lp, pty, kk, oy, oyj, ab, bv, bhd, sdn, sarl, kgaa, sons',
  ),
  row(
    'ORGANIZATION',
    'COMMITTEE',
    ['LAST', 'FIRST'],
    'committee, commission, council, board, agency, authority, administration, office, service, services, union, federation, confederation, association, organization, organisation, society, foundation, fund, club, chamber, chambers, league, conference, congress, corps, center, centre, campaign, caucus, network, orchestra, museum, library, theatre, theater, task force, headquarters, ministries, armed forces, peacekeepers, observatory, company, crescent, cross, ballet, opera, choir, bank group, initiative, project, watch, coalition, forum, exchange, hospital, church, guild, brotherhood, panel, cooperative, community, program, programme, forces, force, command, delegation, opposition, mission, team',
  ),
  row(
    'LOCATION',
    'SITE',
    ['LAST'],
    'airport, airfield, mosque, square, bridge, harbor, harbour, stadium, tower, hotel, prison, dam, gate, street, avenue, road, boulevard, park, station, base, camp, palace, house, hall, plaza, arena, cathedral, center building, cemetery, monument',
  ),
  row(
    'LOCATION',
    'REGION',
    ['LAST', 'FIRST'],
    'river, lake, mountain, mountains, valley, island, islands, sea, ocean, gulf, strait, straits, peninsula, desert, coast, bay, cape, county, province, district, region, state, republic, kingdom, city, village, town, heights, basin, canal, isle, port, hills, beach, falls, creek, forest',
  ),
  row(
    'EVENT',
    'EVENT',
    ['LAST', 'FIRST'],
    'summit, olympics, cup, games, festival, war, revolution, election, round, accord, accords, agreement, treaty, pact, act, bill, day, eve, prize, award, awards, championship, open, convention, uprising, spring',
  ),
  row('EVENT', 'OPERATION', ['LAST', 'FIRST', 'PREFIX'], 'operation, exercise'),
  row('EVENT', 'STORM', ['PREFIX'], 'hurricane, typhoon, cyclone, tropical storm'),
  row('OTHER', 'LAW', ['LAST'], 'amendment, constitution, protocol, plan, law, code, index, bible, koran, quran'),
];

export const INTRODUCERS: readonly CapitalHeadRow[] = [
  row('MEDIA', 'NEWS_AGENCY', ['BEFORE'], 'agency, news agency, press agency, wire service'),
  row('MEDIA', 'NEWSPAPER', ['BEFORE'], 'newspaper, daily, weekly, paper, tabloid, magazine, journal'),
  row('MEDIA', 'BROADCASTER', ['BEFORE'], 'broadcaster, channel, network, station, radio, television'),
  row('MEDIA', 'NEWS_SITE', ['BEFORE'], 'website, site, blog'),
  row('ORGANIZATION', 'COMPANY', ['BEFORE'], 'company, firm, maker, manufacturer, carrier, retailer'),
  row('ORGANIZATION', 'GROUP', ['BEFORE'], 'group, party, militia, charity, organization, organisation, movement'),
  row(
    'LOCATION',
    'PLACE',
    ['BEFORE'],
    'town, city, village, province, district, town of, city of, village of, province of, district of, region of, island of, port of, suburb of, resort of, state of, county of',
  ),
];
