import type { AgreementStatus } from '../model/agreement.js';
import { type Days, daysOf, FEATURE, type Feature, kindOf, type ReportFacts } from './agreement-features.js';

/** Statuses by which an accord comes about. */
const BIRTHS: ReadonlySet<AgreementStatus> = new Set(['AGREED', 'SIGNED']);
/** Statuses that an accord has before it came about. */
const BEFORE: ReadonlySet<AgreementStatus> = new Set(['PROPOSED', 'NEGOTIATING']);
/** The accord is in the making: where that happens tells which accord it is. */
export const isMaking = (status: AgreementStatus): boolean => BIRTHS.has(status) || BEFORE.has(status);

/** Statuses that only an accord which came about can have. */
const AFTER: ReadonlySet<AgreementStatus> = new Set([
  'RATIFIED',
  'IN_FORCE',
  'EXTENDED',
  'SUSPENDED',
  'VIOLATED',
  'WITHDRAWN',
  'ENDED',
]);

/** When an accord came about: as the text says, or about the time of the report. */
export interface Birth extends Days {
  readonly status: AgreementStatus;
  readonly stated: boolean;
}

/** What one article says of one accord: its reports taken together. */
export interface Claim {
  readonly reports: readonly number[];
  readonly minute: number;
  readonly statuses: ReadonlySet<AgreementStatus>;
  readonly births: readonly Birth[];
  /** It reports the accord as one that came about before. */
  readonly isAfter: boolean;
  readonly isBefore: boolean;
  /** It tells what became of the accord: broken, extended, suspended, ended. */
  readonly hasFate: boolean;
  /** Day of the first status that only comes to an accord of some age: an extension. */
  readonly extended: number | null;
  readonly meant: readonly Days[];
  readonly parties: ReadonlySet<Feature>;
  readonly agents: ReadonlySet<Feature>;
  readonly described: ReadonlySet<Feature>;
  readonly homes: ReadonlySet<Feature>;
  readonly around: ReadonlySet<Feature>;
  readonly named: ReadonlySet<Feature>;
  readonly concepts: ReadonlySet<Feature>;
  readonly matter: ReadonlySet<Feature>;
  readonly countries: ReadonlySet<Feature>;
  readonly words: ReadonlySet<Feature>;
  readonly nouns: ReadonlySet<Feature>;
  readonly events: ReadonlySet<Feature>;
}

const FATES: ReadonlySet<AgreementStatus> = new Set(['EXTENDED', 'SUSPENDED', 'VIOLATED', 'WITHDRAWN', 'ENDED']);

const DAY_MINUTES = 1440;
/** Reports without a day tell what came about within these days before. */
const FRESH_DAYS = 3;

const dayOf = (minute: number): number => Math.ceil(minute / DAY_MINUTES);

const birthOf = ({ status, minute, on }: ReportFacts): readonly Birth[] => {
  if (!BIRTHS.has(status)) return [];
  const published = dayOf(minute);
  // What is told of a later day is what the accord is about, not when it was reached.
  if (on !== null && (published === 0 || on.from <= published + 1)) return [{ status, stated: true, ...on }];
  return published === 0 ? [] : [{ status, stated: false, from: published - FRESH_DAYS, to: published }];
};

/** Reports of one article as one claim. */
export const toClaim = (reports: readonly ReportFacts[]): Claim => {
  const features = reports.flatMap((report) => report.features);
  const ofKind = (kind: number): ReadonlySet<Feature> =>
    new Set(features.filter((feature) => kindOf(feature) === kind));
  const statuses = new Set(reports.map(({ status }) => status));
  const extended = reports.filter(({ status }) => status === 'EXTENDED').map(({ minute }) => dayOf(minute));
  return {
    reports: reports.map(({ key }) => key),
    minute: Math.max(0, ...reports.map(({ minute }) => minute)),
    statuses,
    births: reports.flatMap(birthOf),
    isAfter: [...statuses].some((status) => AFTER.has(status)),
    hasFate: [...statuses].some((status) => FATES.has(status)),
    isBefore: [...statuses].every((status) => BEFORE.has(status)),
    extended: extended.length === 0 ? null : Math.min(...extended),
    meant: [...ofKind(FEATURE.MEANT)].map(daysOf),
    parties: ofKind(FEATURE.PARTY),
    agents: ofKind(FEATURE.AGENT),
    described: ofKind(FEATURE.DESCRIBED),
    homes: ofKind(FEATURE.HOME),
    around: ofKind(FEATURE.AROUND),
    named: ofKind(FEATURE.NAMED),
    concepts: ofKind(FEATURE.CONCEPT),
    matter: ofKind(FEATURE.MATTER),
    countries: ofKind(FEATURE.COUNTRY),
    words: ofKind(FEATURE.WORD),
    nouns: ofKind(FEATURE.NOUN),
    events: ofKind(FEATURE.EVENT),
  };
};

/** Nothing tells which accord it is: "the agreement". */
export const isBare = ({ named, concepts, matter, words, meant }: Claim): boolean =>
  named.size + concepts.size + matter.size + words.size + meant.length === 0;
