import type { Entity, Role, RoleStanding } from '../model/entity.js';

/** Whose office it is. STATE: of a country. BODY: of an organisation, else of a country. */
type Home = 'STATE' | 'BODY';

interface OfficeKind {
  readonly home: Home;
  /** One person holds it at a time. */
  readonly single: boolean;
  /** Held by ministers alone and given to nobody out of courtesy: the holder's country will do when none is stated. */
  readonly portfolio: boolean;
}

const kinds = (home: Home, single: boolean, codes: string, portfolio = false): [string, OfficeKind][] =>
  codes
    .trim()
    .split(/\s+/u)
    .map((code) => [code, { home, single, portfolio }]);

/** The codes of titles that are offices; what is left out (player, expert, captain) is a trade or a rank. */
const OFFICES: ReadonlyMap<string, OfficeKind> = new Map([
  ...kinds(
    'STATE',
    true,
    `FOREIGN_MINISTER DEFENCE_MINISTER INTERIOR_MINISTER FINANCE_MINISTER JUSTICE_MINISTER INFORMATION_MINISTER OIL_MINISTER
    ENERGY_MINISTER ECONOMY_MINISTER HEALTH_MINISTER EDUCATION_MINISTER`,
    true,
  ),
  ...kinds(
    'STATE',
    true,
    `PRESIDENT PRIME_MINISTER HEAD_OF_STATE KING EMIR SULTAN EMPEROR POPE CROWN_PRINCE SUPREME_LEADER VICE_PRESIDENT GOVERNOR
    NATIONAL_SECURITY_ADVISER SPEAKER_OF_PARLIAMENT OPPOSITION_LEADER`,
  ),
  ...kinds('STATE', false, 'MINISTER_OF_STATE SENATOR MAYOR ATTORNEY_GENERAL AMBASSADOR CHARGE_D_AFFAIRES CONSUL'),
  ...kinds(
    'BODY',
    true,
    'SECRETARY_GENERAL CHAIR CHIEF_EXECUTIVE CLUB_PRESIDENT PARTY_LEADER CEO_FEDERATION CHIEF_OF_STAFF',
  ),
  ...kinds(
    'BODY',
    false,
    `SPOKESPERSON MINISTER SPECIAL_ENVOY ENVOY MEDIATOR NEGOTIATOR DIRECTOR GENERAL_MANAGER HEAD LEADER COMMANDER MEMBER
    DEPUTY_OF_PARLIAMENT EXECUTIVE UNDERSECRETARY SECRETARY COORDINATOR COMMISSIONER POLICE_CHIEF OBSERVER REPRESENTATIVE
    COACH HEAD_OF_DELEGATION`,
  ),
]);

/** Codes that name one office. */
const SAME_OFFICE: Readonly<Record<string, string>> = {
  CHANCELLOR: 'PRIME_MINISTER',
  CHAIRPERSON: 'CHAIR',
  MONARCH: 'KING',
};

/** Bodies whose head or spokesman is that of their country. */
const STATE_BODIES = new Set(['GOVERNMENT', 'MINISTRY', 'PRESIDENCY', 'CABINET', 'DEPARTMENT']);

/** The code under which an office is held, or null for a title that is no office. */
export const heldOffice = (office: string): string | null => {
  const code = SAME_OFFICE[office] ?? office;
  return OFFICES.has(code) ? code : null;
};

/** Whether one person at a time holds an office of a home that is a place, or a body. */
export const isSingle = (office: string, isPlace: boolean): boolean => {
  const kind = OFFICES.get(office);
  return kind?.single === true && (isPlace || office !== 'VICE_PRESIDENT');
};

/** The part of a role that gives the home of its office; INFERRED: that of its holder or of its body. */
export type HomeOf = 'ORGANIZATION' | 'COUNTRY' | 'SCOPE' | 'INFERRED';

/** An office of somebody: what one person holds after another. Ids as those of the entities it was made from. */
export interface Seat<Id> {
  readonly office: string;
  /** The organisation or country whose office it is, and which part of the role says so. */
  readonly home: Id;
  readonly homeOf: HomeOf;
  /** What it is about, where that makes it another office: the country an envoy is sent to. */
  readonly scope: Id | null;
  readonly single: boolean;
}

type SeatRole = Pick<Role, 'entity' | 'office' | 'organization' | 'country' | 'scope' | 'pattern' | 'plain'>;
type SeatEntity = Pick<Entity, 'id' | 'type' | 'subtype' | 'country'>;

/**
 * The seat that a role gives to its holder, or null: the title is no office, says more than the office, or does not say
 * whose. Precision first: nobody is given an office on a guess.
 */
export const seatOf = (role: SeatRole, entities: ReadonlyMap<string, SeatEntity>): Seat<string> | null => {
  const office = heldOffice(role.office);
  const kind = office === null ? undefined : OFFICES.get(office);
  const holder = entities.get(role.entity);
  if (office === null || kind === undefined || !role.plain || role.pattern === 'PHOTO_CREDIT') return null;
  if (holder?.type !== 'PERSON') return null;
  const body = entities.get(role.organization ?? '');
  const isOfState = body !== undefined && STATE_BODIES.has(body.subtype ?? '');
  let { scope } = role;
  const ofState: readonly (readonly [HomeOf, string | null])[] = [
    ['COUNTRY', role.country],
    ['INFERRED', isOfState ? body.country : null],
    ['SCOPE', scope],
    ['INFERRED', kind.portfolio ? holder.country : null],
  ];
  const ofBody: typeof ofState = [
    ['ORGANIZATION', body?.id ?? null],
    ['COUNTRY', role.country],
  ];
  const homes = kind.home === 'STATE' && (body === undefined || isOfState) ? ofState : ofBody;
  const [homeOf, home] = homes.find(([, id]) => id !== null) ?? [];
  if (homeOf === undefined || home === undefined || home === null) return null;
  // A delegation goes to one round of talks after another; of one state there is one president.
  if (office === 'HEAD_OF_DELEGATION' || home === scope || (kind.single && kind.home === 'STATE')) scope = null;
  return { office, home, homeOf, scope, single: isSingle(office, entities.get(home)?.type === 'LOCATION') };
};

/** An office that is of its holder's country where none is named. */
export const isPortfolio = (office: string): boolean => OFFICES.get(office)?.portfolio === true;

const HOLDING: ReadonlySet<RoleStanding> = new Set(['HELD', 'NEW', 'ACTING']);

/** A title by which its holder is in office. */
export const isHolding = (standing: RoleStanding): boolean => HOLDING.has(standing);

/** Longest time without a word about a holder before the same office counts as held a second time: two years, in minutes. */
export const TENURE_GAP_MINUTES = 2 * 365 * 24 * 60;

/** Articles that must speak against it before one tenure counts as two: one article may be wrong. */
const TENURE_BREAK = 2;

/**
 * Whether two statements that follow one another are of two tenures. `against`: articles between them that give the
 * office to somebody else, where one person holds it at a time, or call the holder a former one.
 */
export const isBroken = (from: number, to: number, against: number): boolean =>
  to - from > TENURE_GAP_MINUTES || against >= TENURE_BREAK;
