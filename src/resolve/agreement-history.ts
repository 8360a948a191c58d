import { AGREEMENT_STATUSES, type AgreementStatus } from '../model/agreement.js';

/** An entry of a ledger. Minutes as in `src/store/published.ts`. */
export interface Change {
  readonly status: AgreementStatus;
  readonly minute: number;
}

/** told: an article tells it in its own voice; else it is on somebody's word alone. */
export interface ToldChange extends Change {
  readonly told: boolean;
}

const DAY_MINUTES = 1440;
/** Reports of one status this near to one another tell one change. */
const SAME_CHANGE_MINUTES = 4 * DAY_MINUTES;

/** An accord comes to these once, whenever it is told again. */
const ONCE: ReadonlySet<AgreementStatus> = new Set(['AGREED', 'SIGNED', 'IN_FORCE']);

/** The change of `changes` that a report of this status and time tells again; -1 for none. */
export const findChange = (changes: readonly Change[], { status, minute }: Change): number => {
  let best = -1;
  for (const [place, change] of changes.entries()) {
    if (change.status !== status) continue;
    const distance = Math.abs(change.minute - minute);
    if (!ONCE.has(status) && distance > SAME_CHANGE_MINUTES) continue;
    const known = changes[best];
    if (known === undefined || distance < Math.abs(known.minute - minute)) best = place;
  }
  return best;
};

/** How far an accord has come about. */
const STAGES: readonly AgreementStatus[] = ['PROPOSED', 'NEGOTIATING', 'AGREED', 'SIGNED', 'RATIFIED', 'IN_FORCE'];
/** What becomes of an accord that has come about. */
const FATES: ReadonlySet<AgreementStatus> = new Set(['EXTENDED', 'SUSPENDED', 'WITHDRAWN', 'ENDED']);

/** Changes of one time in the order in which an accord comes to them. */
const ORDER: readonly AgreementStatus[] = Object.keys(AGREEMENT_STATUSES) as AgreementStatus[];

const dayOf = ({ minute }: Change): number => Math.ceil(minute / DAY_MINUTES);

const inOrderOfEvents = <Each extends Change>(changes: readonly Each[]): readonly Each[] =>
  changes.toSorted((a, b) => dayOf(a) - dayOf(b) || ORDER.indexOf(a.status) - ORDER.indexOf(b.status));

/**
 * Where an accord stands after these changes. A breach, a refusal or a denial is somebody's word about it and does not end
 * it: it is the status only of an accord of which nothing else is told. What is told once more of its beginning changes
 * nothing either, but a suspended accord can come into force again. What no article tells in its own voice and somebody
 * denies stands as denied.
 */
export const standingStatus = (changes: readonly ToldChange[]): AgreementStatus => {
  let status: AgreementStatus | null = null;
  const ordered = inOrderOfEvents(changes);
  const isDenied = ordered.some((change) => change.status === 'DENIED');
  for (const change of ordered) {
    const stage = STAGES.indexOf(change.status);
    if (isDenied && !change.told) continue;
    if (FATES.has(change.status)) status = change.status;
    else if (stage < 0) continue;
    else if (status === null || (STAGES.includes(status) && stage > STAGES.indexOf(status))) status = change.status;
    else if (status === 'SUSPENDED' && change.status === 'IN_FORCE') status = change.status;
  }
  if (status !== null) return status;
  return isDenied ? 'DENIED' : (ordered.at(-1)?.status ?? 'PROPOSED');
};
