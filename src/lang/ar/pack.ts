import type { LanguagePack } from '../pack.js';
import { AGREEMENTS } from './agreements.js';
import { BLOCKS } from './blocks.js';
import { GENRE } from './genre.js';
import { INTERACTIONS } from './interactions.js';
import { NAMES } from './names/names.js';
import { ORTHOGRAPHY } from './orthography.js';
import { QUOTES } from './quotes.js';
import { SEARCH } from './search.js';
import { SOUNDS } from './sounds.js';
import { stem } from './stem.js';
import { TAGGER } from './tagger/model.js';
import { TIMES } from './times.js';
import { WORDING } from './wording.js';

export const ARABIC = {
  code: 'ar',
  version: 1,
  orthography: ORTHOGRAPHY,
  blocks: BLOCKS,
  names: NAMES,
  times: TIMES,
  quotes: QUOTES,
  agreements: AGREEMENTS,
  interactions: INTERACTIONS,
  genre: GENRE,
  tagger: TAGGER,
  search: SEARCH,
  sounds: SOUNDS,
  wording: WORDING,
  stem,
} satisfies LanguagePack;
