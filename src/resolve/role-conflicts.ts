import { foldName } from '../text/fold-name.js';

const DAY_MINUTES = 1440;

/** How far before and after an article others are asked who holds the office: half a year. */
export const RIVAL_WINDOW_MINUTES = 180 * DAY_MINUTES;

/** An office that one article gives to one person, at the article's minute of publication. */
export interface OfficeClaim {
  readonly name: string;
  readonly minute: number;
  /** The title stands for that of a person named before ("his counterpart"): it is he who may be misread. */
  readonly isCounterpart: boolean;
  /** Other articles of the window that give him the same office. */
  readonly backers: number;
  /** Other offices of the same state or body that articles of the window give to him, each held by one person at a time. */
  readonly otherOffices: number;
}

/** What other articles say of the same office. Minutes of the nearest ones that give it to him; null: none does. */
export interface OfficeRival {
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
}

const wordsOf = (name: string): readonly string[] => foldName(name).split(' ');

/** Whether two names may be two spellings of one: they have a word in common. */
const isAlike = (one: string, two: string): boolean => {
  const words = new Set(wordsOf(one));
  return wordsOf(two).some((word) => words.has(word));
};

const isNear = (minute: number | null, claim: OfficeClaim): boolean =>
  minute !== null && Math.abs(minute - claim.minute) <= RIVAL_WINDOW_MINUTES;

/**
 * Whether an article stands alone against the others: it gives an office that one person holds at a time to somebody
 * who is known to hold another one of the same state or body in these months, while articles before and after it give it to the rival. So nobody
 * succeeded anybody in between, it is not told of former times, and the two are not one person under two spellings.
 */
export const isRoleConflict = (claim: OfficeClaim, rival: OfficeRival): boolean =>
  !claim.isCounterpart &&
  claim.backers === 0 &&
  claim.otherOffices > 0 &&
  isNear(rival.before, claim) &&
  isNear(rival.after, claim) &&
  !isAlike(claim.name, rival.name);
