import { tokenise } from './tokens.js';

/** A name as names are compared: its words folded, one blank between them, punctuation gone. */
export const foldName = (name: string): string =>
  tokenise(name)
    .filter(({ kind }) => kind === 'WORD' || kind === 'NUMBER')
    .map(({ norm }) => norm)
    .join(' ')
    .trim();
