/** What a stretch of a query is. */
export type QueryPart =
  | { readonly kind: 'QUESTION' | 'SAYING' | 'ABOUT' | 'WORD'; readonly text: string }
  | { readonly kind: 'NAME'; readonly text: string; readonly canSpeak: boolean };

/** Who is asked to have said something about whom; places in the list of parts. */
export interface Question {
  readonly speaker: number | null;
  readonly abouts: readonly number[];
  /** What else must be said. */
  readonly words: readonly number[];
}

/**
 * Reads a query as a question for statements: a name beside a verb of saying is the speaker, and so is one that stands
 * at the beginning, in front of "about"; names behind are what it is about. null: it asks for none.
 * @param subjectFirst the language puts the speaker in front of the verb.
 */
export const readQuestion = (parts: readonly QueryPart[], subjectFirst: boolean): Question | null => {
  const places = (kind: QueryPart['kind']): number[] => parts.flatMap((part, at) => (part.kind === kind ? [at] : []));
  const [saying] = places('SAYING');
  const names = places('NAME');
  const abouts = places('ABOUT');
  const canSpeak = (at: number): boolean => {
    const part = parts[at];
    return part?.kind === 'NAME' && part.canSpeak;
  };
  const words = places('WORD');
  if (saying !== undefined) {
    const border = abouts.find((at) => at > saying) ?? parts.length;
    const before = names.filter((at) => at < saying && canSpeak(at)).at(-1);
    const behind = names.find((at) => at > saying && at < border && canSpeak(at));
    const speaker = subjectFirst ? (before ?? behind) : (behind ?? before);
    const others = names.filter((at) => at !== speaker);
    return speaker === undefined ? null : { speaker, abouts: others, words };
  }
  const [about] = abouts;
  if (about === undefined) return null;
  const opening = parts.findIndex(({ kind }) => kind !== 'QUESTION');
  const behind = names.filter((at) => at > about);
  if (opening === about && opening > 0 && behind.length > 0) return { speaker: null, abouts: behind, words };
  const isSpeaker = canSpeak(opening) && opening === about - 1;
  const hasMatter = behind.length > 0 || words.some((at) => at > about);
  return isSpeaker && hasMatter ? { speaker: opening, abouts: behind, words } : null;
};

/** Of the entities that go by one name those that are meant as likely as the one spoken of most. */
export const likelyNamesakes = <T extends { readonly mentionCount: number }>(named: readonly T[]): readonly T[] => {
  const most = Math.max(0, ...named.map(({ mentionCount }) => mentionCount));
  return named.filter(({ mentionCount }) => mentionCount >= most * LEAST_SHARE);
};
const LEAST_SHARE = 0.1;
