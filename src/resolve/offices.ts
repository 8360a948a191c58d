/** Walks of life that one person does not combine: a player is no minister. */
type Field = 'SPORT' | 'STATE' | 'FORCES' | 'FAITH' | 'STAGE';

const FIELDS: Readonly<Record<string, Field>> = {
  PLAYER: 'SPORT',
  COACH: 'SPORT',
  TEAM_STAFF: 'SPORT',
  KING: 'STATE',
  SULTAN: 'STATE',
  MONARCH: 'STATE',
  EMPEROR: 'STATE',
  CROWN_PRINCE: 'STATE',
  PRIME_MINISTER: 'STATE',
  MINISTER: 'STATE',
  MINISTER_OF_STATE: 'STATE',
  CHANCELLOR: 'STATE',
  VICE_PRESIDENT: 'STATE',
  SENATOR: 'STATE',
  DEPUTY_OF_PARLIAMENT: 'STATE',
  SPEAKER_OF_PARLIAMENT: 'STATE',
  AMBASSADOR: 'STATE',
  CONSUL: 'STATE',
  SPECIAL_ENVOY: 'STATE',
  NATIONAL_SECURITY_ADVISER: 'STATE',
  HEAD_OF_STATE: 'STATE',
  SUPREME_LEADER: 'STATE',
  JUDGE: 'STATE',
  PROSECUTOR: 'STATE',
  MAYOR: 'STATE',
  MILITARY_RANK: 'FORCES',
  OFFICER: 'FORCES',
  POLICE_CHIEF: 'FORCES',
  CHIEF_OF_STAFF: 'FORCES',
  CLERIC: 'FAITH',
  POPE: 'FAITH',
  SINGER: 'STAGE',
};

/** Fields that one life may well hold: who commands may govern, who governs may preach. */
const COMPATIBLE: readonly (readonly Field[])[] = [['STATE', 'FORCES', 'FAITH']];

const PORTFOLIO = /_MINISTER$/u;

/** The walk of life an office is of; null where it may be several: a president, a director, a star. */
const fieldOf = (office: string): string | null => FIELDS[office] ?? (PORTFOLIO.test(office) ? 'STATE' : null);

export const areCompatible = (a: string, b: string): boolean =>
  a === b || COMPATIBLE.some((fields) => fields.includes(a as Field) && fields.includes(b as Field));

/** Read too easily where none is meant (a rank that is also the word for a team): said once it tells nothing. */
const UNSURE = new Set(['MILITARY_RANK']);

/** How often each field is said, of offices with their counts. */
export const countFields = (offices: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const [office, count] of offices) {
    const field = fieldOf(office);
    if (field === null || (UNSURE.has(office) && count < 2)) continue;
    counts.set(field, (counts.get(field) ?? 0) + count);
  }
  return counts;
};

/** Offices that a country or a body has one of, or few: who shares one, and the name, is the same person. */
const TELLING = new Set([
  'KING',
  'SULTAN',
  'CROWN_PRINCE',
  'PRIME_MINISTER',
  'MINISTER',
  'MINISTER_OF_STATE',
  'CHANCELLOR',
  'VICE_PRESIDENT',
  'SENATOR',
  'GOVERNOR',
  'AMBASSADOR',
  'SPECIAL_ENVOY',
  'SECRETARY_GENERAL',
  'SUPREME_LEADER',
  'POPE',
]);

export const isTellingOffice = (office: string): boolean => TELLING.has(office) || PORTFOLIO.test(office);

/** Offices that tie their holder to two countries at least: they tell nothing of whose citizen he is. */
const ABROAD = new Set([
  'AMBASSADOR',
  'CONSUL',
  'ENVOY',
  'SPECIAL_ENVOY',
  'CHARGE_D_AFFAIRES',
  'ATTACHE',
  'COACH',
  'PLAYER',
  'ARTIST',
  'ATHLETE',
  'CAPTAIN',
]);

export const tellsCountry = (office: string): boolean => !ABROAD.has(office);
