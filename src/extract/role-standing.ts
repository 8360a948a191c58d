import type { RoleGrammar } from '../lang/role-grammar.js';
import type { RoleStanding } from '../model/entity.js';
import { foldString } from '../text/fold.js';
import type { AnnotatedDocument } from './annotated-document.js';

export interface TitleSaying {
  readonly standing: RoleStanding;
  /** Nothing else is said. */
  readonly plain: boolean;
}

/** What of a title is neither its office nor what the office belongs to. */
export interface TitleRest {
  readonly tokens: readonly number[];
  /** It names something else. */
  readonly names: boolean;
}

export type StandingReader = (doc: AnnotatedDocument, rest: TitleRest) => TitleSaying;

/** Which of several words counts: "the former acting minister" is former. */
const STRONGEST: readonly Exclude<RoleStanding, 'HELD'>[] = ['FORMER', 'DESIGNATE', 'ACTING', 'NEW'];

export const buildStandingReader = ({ standings, neutral }: RoleGrammar): StandingReader => {
  const standingOf = new Map(
    [...STRONGEST].reverse().flatMap((standing) => standings[standing].map((word) => [foldString(word), standing])),
  );
  const neutrals = new Set(neutral.map(foldString));
  return (doc, { tokens, names }) => {
    let standing: RoleStanding = 'HELD';
    let plain = !names;
    for (const index of tokens) {
      const token = doc.tokens[index];
      if (token === undefined || token.kind === 'PUNCTUATION' || token.kind === 'BREAK') continue;
      const said = standingOf.get(token.norm);
      if (said === undefined) plain &&= neutrals.has(token.norm);
      else if (standing === 'HELD' || STRONGEST.indexOf(said) < STRONGEST.indexOf(standing)) standing = said;
    }
    return { standing, plain };
  };
};
