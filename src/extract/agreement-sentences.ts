import type { Sentence } from '../text/sentences.js';
import { buildAgreementContext } from './agreement-context.js';
import type { AgreementDraft, NamedAccord } from './agreement-drafts.js';
import { buildAgreementNounReader } from './agreement-nouns.js';
import { buildAgreementPhraseReaders } from './agreement-phrases.js';
import { buildAgreementVerbReader } from './agreement-verbs.js';
import type { AgreementWords } from './agreement-words.js';
import type { EventClauses } from './event-clauses.js';
import type { EventScene } from './event-scene.js';
import type { PartyReader } from './parties.js';
import { refuseAt } from './trace.js';

/** Cues looked at in one sentence, and statements kept of one article: no news text comes near them. */
const MAX_CUES = 48;
const MAX_DRAFTS = 200;
/** Sentences of sport, and their share, that make the whole text one of sport. */
const MIN_SPORT = 3;
const SPORT_SHARE = 0.4;

/** Reads the accords that the sentences of one document state, in reading order. */
export const readAgreementSentences = (
  scene: EventScene,
  words: AgreementWords,
  clauses: EventClauses,
  parties: PartyReader,
  timeIn: (from: number, to: number, at: number) => string | null,
): { readonly drafts: readonly AgreementDraft[]; readonly named: readonly NamedAccord[] } => {
  const { doc } = scene;
  const { tokens } = doc;
  const context = buildAgreementContext(scene, words, clauses, parties, timeIn);
  const { drafts } = context;
  const readVerb = buildAgreementVerbReader(context);
  const readNoun = buildAgreementNounReader(context);
  const { readParticiple, readEntry, readDenial, readNegotiation, readName, named } =
    buildAgreementPhraseReaders(context);

  const isSport = ({ from, to }: Sentence): boolean => {
    for (let k = from; k < to; k += 1) if (words.isSport(doc, k)) return true;
    return false;
  };

  const sports = doc.sentences.filter(isSport);
  const ofSport = new Set(sports);
  const isSportPage = sports.length >= MIN_SPORT && sports.length >= doc.sentences.length * SPORT_SHARE;

  for (const sentence of isSportPage ? [] : doc.sentences) {
    if (drafts.length >= MAX_DRAFTS) break;
    const block = doc.blockOf(sentence.from);
    if (block === null || block.kind === 'NOISE' || block.kind === 'DATELINE' || block.kind === 'CAPTION') continue;
    if (ofSport.has(sentence)) continue;
    let cues = 0;
    for (let index = sentence.from; index < sentence.to && cues < MAX_CUES; index += 1) {
      if (tokens[index]?.kind !== 'WORD' || words.gate.at(doc, index).length === 0) continue;
      cues += 1;
      const before = drafts.length;
      if (readEntry(index, sentence)) continue;
      if (readDenial(index, sentence)) continue;
      if (readVerb(index, sentence)) continue;
      if (readParticiple(index, sentence)) continue;
      if (readNegotiation(index, sentence)) continue;
      if (!readNoun(index, sentence)) readName(index, sentence);
      if (drafts.length === before) refuseAt(doc, index, 'NO_ACCORD');
    }
  }
  return { drafts, named };
};
