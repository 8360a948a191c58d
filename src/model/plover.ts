/** Event types of PLOVER that statuses of agreements come under; null: what CAMEO codes as a statement has none. */
export const PLOVER_TYPES = ['AGREE', 'CONSULT', 'SUPPORT', 'REJECT', 'RETREAT'] as const;
export type PloverType = (typeof PLOVER_TYPES)[number];

/**
 * The PLOVER type of a CAMEO code, after the conversion table of PLOVER: the longest prefix counts. A signing is SUPPORT
 * there and an expressed intent AGREE; statements (01) have none. Never the other way round: several codes have one type.
 */
const BY_CAMEO: readonly (readonly [prefix: string, type: PloverType | null])[] = [
  ['0871', 'RETREAT'],
  ['03', 'AGREE'],
  ['04', 'CONSULT'],
  ['05', 'SUPPORT'],
  ['12', 'REJECT'],
  ['01', null],
];

export const ploverOf = (cameo: string): PloverType | null =>
  BY_CAMEO.find(([prefix]) => cameo.startsWith(prefix))?.[1] ?? null;
