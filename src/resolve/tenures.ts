import type { Entity, Role, RoleStanding } from '../model/entity.js';

/**
 * Whose office it is, where the title names no body that has it. STATE: of a country, also one named behind the title.
 * SENDER: of a country that is named as such. LAND: of a country, province or town. EITHER: of a country. BODY: of nobody.
 */
type Home = 'STATE' | 'SENDER' | 'LAND' | 'EITHER' | 'BODY';

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
    `PRESIDENT PRIME_MINISTER HEAD_OF_STATE KING SULTAN CROWN_PRINCE SUPREME_LEADER VICE_PRESIDENT
    NATIONAL_SECURITY_ADVISER SPEAKER_OF_PARLIAMENT OPPOSITION_LEADER`,
  ),
  ...kinds('STATE', false, 'MINISTER_OF_STATE'),
  ...kinds('SENDER', false, 'AMBASSADOR CHARGE_D_AFFAIRES CONSUL'),
  ...kinds('LAND', true, 'GOVERNOR EMIR'),
  ...kinds('LAND', false, 'MAYOR SENATOR ATTORNEY_GENERAL'),
  ...kinds(
    'EITHER',
    false,
    'SPOKESPERSON MINISTER SPECIAL_ENVOY ENVOY NEGOTIATOR LEADER COMMANDER HEAD_OF_DELEGATION POLICE_CHIEF',
  ),
  ...kinds(
    'BODY',
    true,
    'SECRETARY_GENERAL CHAIR CHIEF_EXECUTIVE CLUB_PRESIDENT PARTY_LEADER CEO_FEDERATION CHIEF_OF_STAFF',
  ),
  ...kinds(
    'BODY',
    false,
    `MEDIATOR DIRECTOR GENERAL_MANAGER HEAD MEMBER DEPUTY_OF_PARLIAMENT EXECUTIVE UNDERSECRETARY SECRETARY COORDINATOR
    COMMISSIONER OBSERVER REPRESENTATIVE COACH`,
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

/** Every code that names an office. */
export const OFFICE_CODES: readonly string[] = [...OFFICES.keys(), ...Object.keys(SAME_OFFICE)];

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

/** The country that a place is, or lies in; a province stands for itself. */
const countryOf = (place: SeatEntity | undefined): string | null =>
  place === undefined ? null : place.subtype === 'CITY' ? place.country : place.id;

/** Whose office a role gives, and which part of it says so. */
const homeOf = (
  role: SeatRole,
  { home, portfolio }: OfficeKind,
  holder: SeatEntity,
  entities: ReadonlyMap<string, SeatEntity>,
): { readonly from: HomeOf; readonly home: string } | null => {
  const body = entities.get(role.organization ?? '');
  const land = entities.get(role.country ?? '');
  const scope = entities.get(role.scope ?? '');
  const first = (...homes: readonly (readonly [HomeOf, string | null | undefined])[]) => {
    const [from, id] = homes.find(([, each]) => each !== null && each !== undefined) ?? [];
    return from === undefined || id === null || id === undefined ? null : { from, home: id };
  };
  const isOfState = body !== undefined && STATE_BODIES.has(body.subtype ?? '');
  if (home === 'STATE' && (body === undefined || isOfState)) {
    const country = countryOf(land);
    // "The minister of defence in Jordan" may be on a visit.
    const isHome = scope?.subtype === 'COUNTRY' && (holder.country === null || holder.country === scope.id);
    return first(
      [country === land?.id ? 'COUNTRY' : 'INFERRED', country],
      ['INFERRED', isOfState ? body.country : null],
      ['SCOPE', isHome ? scope.id : null],
      ['INFERRED', portfolio ? holder.country : null],
    );
  }
  if (body !== undefined) return { from: 'ORGANIZATION', home: body.id };
  if (home === 'LAND') return first(['COUNTRY', land?.id], ['SCOPE', scope?.id]);
  return home === 'EITHER' || home === 'SENDER' ? first(['COUNTRY', land?.id]) : null;
};

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
  const found = homeOf(role, kind, holder, entities);
  if (found === null) return null;
  const { from: source, home } = found;
  let { scope } = role;
  // A delegation goes to one round of talks after another; of one state there is one president.
  if (office === 'HEAD_OF_DELEGATION' || home === scope || (kind.single && kind.home === 'STATE')) scope = null;
  return { office, home, homeOf: source, scope, single: isSingle(office, entities.get(home)?.type === 'LOCATION') };
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
