import type { AgreementConstruction } from '../lang/agreement-grammar.js';
import type { AgreementStatus } from '../model/agreement.js';
import type { Sentence } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { buildAccordPhrases } from './accord-phrases.js';
import type { AccordPhrase, AgreementDraft } from './agreement-drafts.js';
import { buildAgreementObjects } from './agreement-objects.js';
import { buildAgreementParties } from './agreement-parties.js';
import type { AgreementWords } from './agreement-words.js';
import type { EventClauses } from './event-clauses.js';
import type { EventScene } from './event-scene.js';
import type { PartyReader, ReadParty } from './parties.js';

/** Longest clause behind a cue, and widest gap to a party that belongs to its evidence, in tokens. */
const VERB_REACH = 40;
const NEAR = 2;

const HARD_STOPS = new Set([';', '\u061b', ':', '.', '!', '?', '\u061f']);

/**
 * What the readers of accords share in one document: the phrases that name accords, the objects of cues, the parties
 * around them, and the statements found so far.
 */
export const buildAgreementContext = (
  scene: EventScene,
  words: AgreementWords,
  clauses: EventClauses,
  parties: PartyReader,
  timeIn: (from: number, to: number, at: number) => string | null,
) => {
  const { doc } = scene;
  const { tokens } = doc;
  const lexical = words.clauses;
  const drafts: AgreementDraft[] = [];
  const phrases = buildAccordPhrases(scene, words);
  const objects = buildAgreementObjects(scene, words, parties, phrases);
  const { distinct, isApprover, helpersIn, isPlural, lastBefore, partiesBehind } = buildAgreementParties(
    scene,
    words,
    parties,
  );

  const clauseEnd = (at: number, sentence: Sentence): number => {
    const end = Math.min(sentence.to, at + VERB_REACH);
    const level = doc.markedAt[at] ?? -1;
    for (let k = at; k < end; k += 1) {
      const token = tokens[k];
      if (token === undefined || token.kind === 'BREAK') return k;
      if (token.kind === 'PUNCTUATION' && HARD_STOPS.has(token.text)) return k;
      if ((doc.markedAt[k] ?? -1) < level) return k;
      if (lexical.is(doc, k, 'complementizers') || lexical.is(doc, k, 'pronounComplementizers')) return k;
      if (k > at && lexical.breaker(doc, k) > 0) return k;
    }
    return end;
  };

  const isHeadline = (index: number): boolean => {
    const kind = doc.blockOf(index)?.kind;
    return kind === 'TITLE' || kind === 'HEADLINE';
  };

  const placeIn = (from: number, to: number): string | null => {
    for (let k = from; k < to; k += 1) {
      if (!lexical.is(doc, k, 'inside')) continue;
      const mention = scene.mentionFrom(k + 1) ?? scene.mentionFrom(k + 2);
      if (mention !== null && scene.entities.get(mention.entity)?.type === 'LOCATION') return mention.entity;
    }
    return null;
  };

  const eventIn = (from: number, to: number): string | null => {
    for (let k = from; k < to; k += 1) {
      const mention = scene.mentionFrom(k);
      if (
        mention !== null &&
        scene.entities.get(mention.entity)?.type === 'EVENT' &&
        scene.entities.get(mention.entity)?.subtype === 'TALKS_ROUND'
      ) {
        return mention.entity;
      }
    }
    return null;
  };

  const push = (
    construction: AgreementConstruction,
    status: AgreementStatus,
    cue: Span,
    at: number,
    list: readonly ReadParty[],
    phrase: AccordPhrase | null,
    sentence: Sentence,
    certainty = 1,
  ): void => {
    const named = distinct(list);
    // A subject that other words part from the cue stays outside the clause.
    const isNear = (party: ReadParty): boolean =>
      party.from >= sentence.from && party.from < party.to && (party.from > at || at - party.to <= NEAR);
    let start = Math.min(at, phrase?.from ?? at, ...named.map((party) => (isNear(party) ? party.from : at)));
    if (start < sentence.from) start = at;
    const end = Math.max(at + 1, phrase?.to ?? at, ...named.map((party) => (party.from < party.to ? party.to : at)));
    const from =
      named.find((party) => party.from === start)?.span?.start ??
      (start === at ? cue.start : (tokens[start]?.start ?? cue.start));
    const evidence = { start: Math.min(from, cue.start), end: tokens[Math.min(end, sentence.to) - 1]?.end ?? cue.end };
    const clauseFrom = clauses.clauseStart(at, sentence).from;
    const clauseTo = clauseEnd(at, sentence);
    drafts.push({
      construction,
      status,
      cue: [cue],
      at,
      parties: named,
      helpers: helpersIn(at, clauseTo),
      subject: phrase?.span ?? null,
      distinctive: phrase === null ? null : { start: Math.min(phrase.nounEnd, phrase.span.end), end: phrase.span.end },
      definite: phrase?.definite ?? false,
      evidence,
      place: placeIn(at, clauseTo),
      event: eventIn(clauseFrom, clauseTo),
      time: timeIn(clauseFrom, clauseTo, at),
      quote: scene.quoteAt(at),
      headline: isHeadline(at),
      certainty,
    });
  };

  const isFact = (index: number, sentence: Sentence, reach: number): boolean => {
    const modality = clauses.modality(index, sentence, reach);
    return modality === 'NONE' || modality === 'FACT';
  };

  const cueSpan = (span: Span, to: number, prepositionAt: number | null): Span =>
    prepositionAt === to ? { start: span.start, end: tokens[prepositionAt]?.end ?? span.end } : span;

  return {
    scene,
    words,
    clauses,
    parties,
    drafts,
    lexical,
    clauseEnd,
    isHeadline,
    accordAt: phrases.accordAt,
    ...objects,
    lastBefore,
    partiesBehind,
    distinct,
    isPlural,
    isApprover,
    push,
    isFact,
    cueSpan,
  };
};

export type AgreementContext = ReturnType<typeof buildAgreementContext>;
