import type { AgreementConstruction } from '../lang/agreement-grammar.js';
import type { AgreementStatus } from '../model/agreement.js';
import type { Sentence } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { AccordPhrase, AgreementDraft, HelpingParty } from './agreement-drafts.js';
import type { AgreementCue, AgreementWords } from './agreement-words.js';
import type { EventClauses } from './event-clauses.js';
import type { EventScene } from './event-scene.js';
import type { PartyReader, ReadParty } from './parties.js';

/** How far words that belong together may stand apart, in tokens. */
const VERB_REACH = 40;
const SUBJECT_WORDS = 12;
const PARTY_REACH = 22;
const NEAR = 2;
const MAX_GENITIVE = 3;

/** Statuses whose verbs may take a step of the accord as their object: to refuse to sign it, to extend the work by it. */
const STEPPED = new Set<AgreementStatus>(['REJECTED', 'EXTENDED', 'SUSPENDED', 'ENDED']);
const HARD_STOPS = new Set([';', '\u061b', ':', '.', '!', '?', '\u061f']);
const OPENING = /^["\u00ab\u201c\u2033]$/u;
const CLOSING = /^["\u00bb\u201d\u2033]$/u;

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

  /** The noun phrase that names an accord: its noun, adjectives, and what it is about. */
  const phraseFrom = (
    from: number,
    nounTo: number,
    limit: number,
    startsAt: number,
    open: boolean,
  ): { to: number; span: Span } => {
    let to = nounTo;
    let links = 0;
    let inMarks = false;
    let markAt = to;
    let definite = lexical.hasArticle(tokens[nounTo - 1]?.norm ?? '') && !open;
    while (to < limit && to - from < SUBJECT_WORDS) {
      const token = tokens[to];
      if (token === undefined || token.kind === 'BREAK') break;
      if (token.kind === 'PUNCTUATION') {
        if (!inMarks && OPENING.test(token.text)) {
          inMarks = true;
          markAt = to;
        } else if (inMarks && CLOSING.test(token.text)) inMarks = false;
        else break;
        to += 1;
        continue;
      }
      if (inMarks) {
        to += 1;
        continue;
      }
      if (lexical.is(doc, to, 'times') || lexical.is(doc, to, 'relatives') || lexical.is(doc, to, 'between')) break;
      if (lexical.is(doc, to, 'verbs') || lexical.isImperfect(token.norm) || words.participles.at(doc, to).length > 0)
        break;
      // "and" joins only what is as definite: a verb behind it starts another clause.
      const joined = (doc.hypotheses[to] ?? []).find(
        (hypothesis) => hypothesis.conjunction !== null && hypothesis.preposition === null,
      );
      if (
        joined !== undefined &&
        to > nounTo &&
        !lexical.hasArticle(joined.stem) &&
        scene.mentionFrom(to) === null &&
        lexical.hasArticle(tokens[to - 1]?.norm ?? '')
      )
        break;
      if (words.subjectLinks.has(token.norm) && links < 2 && to + 1 < limit) {
        links += 1;
        definite = false;
        to += 1;
        continue;
      }
      if (lexical.is(doc, to, 'prepositions')) {
        if (!open || links > 0 || !lexical.is(doc, to, 'inside')) break;
        links += 1;
        definite = false;
        to += 1;
        continue;
      }
      const isDefinite = lexical.hasArticle(token.norm);
      const attached = (doc.hypotheses[to] ?? []).some((hypothesis) => hypothesis.preposition !== null);
      // Behind a definite noun an indefinite one belongs to another phrase.
      if (definite && !isDefinite && !attached && token.kind === 'WORD') break;
      definite = isDefinite || (definite && attached);
      to += 1;
    }
    if (inMarks && markAt > nounTo) to = markAt;
    while (
      to > nounTo &&
      (tokens[to - 1]?.kind !== 'WORD' || words.subjectLinks.has(tokens[to - 1]?.norm ?? '')) &&
      tokens[to - 1]?.kind !== 'NUMBER' &&
      !CLOSING.test(tokens[to - 1]?.text ?? '')
    )
      to -= 1;
    return { to, span: { start: startsAt, end: tokens[to - 1]?.end ?? startsAt } };
  };

  /** The genitive behind an accord's noun ends in a definite word or a name. */
  const closesDefinite = (from: number, limit: number): boolean => {
    for (let k = from; k < Math.min(limit, from + MAX_GENITIVE); k += 1) {
      if (tokens[k]?.kind !== 'WORD' || words.subjectLinks.has(tokens[k]?.norm ?? '')) return false;
      if (scene.mentionFrom(k) !== null) return scene.mentionFrom(k)?.span.start === tokens[k]?.start;
      if (lexical.hasArticle(tokens[k]?.norm ?? '')) return true;
    }
    return false;
  };

  const accordAt = (
    index: number,
    limit: number,
    object: AgreementCue['object'],
    papers: boolean,
  ): AccordPhrase | null => {
    const quoted = OPENING.test(tokens[index]?.text ?? '') ? 1 : 0;
    const at = index + quoted;
    const accord = words.accords.at(doc, at)[0];
    const paper = accord === undefined && papers ? words.papers.at(doc, at)[0] : undefined;
    const head = (accord ?? paper)?.hypothesis.stem ?? '';
    if (object === 'TRUCE' && !words.truces.has(head)) return null;
    const match = accord ?? paper ?? (object === 'MEASURE' ? words.measures.at(doc, at, true)[0] : undefined);
    if (match === undefined || match.to > limit) return null;
    if (words.notBefore.has(tokens[match.to]?.norm ?? '')) return null;
    const { to, span } = phraseFrom(at, match.to, limit, match.span.start, false);
    const definite =
      match.value === true ||
      match.value.state !== 'BARE' ||
      lexical.hasArticle(tokens[match.to]?.norm ?? '') ||
      lexical.hasArticle(tokens[match.to - 1]?.norm ?? '') ||
      closesDefinite(match.to, to);
    return {
      from: at,
      to,
      span,
      definite,
      nounEnd: match.value === true ? span.start : (tokens[match.to - 1]?.end ?? span.start),
      isPaper: paper !== undefined,
      isDocument: words.documents.has(head),
    };
  };

  /** The accord that is the object of a cue: direct or behind its preposition, past the parties. */
  const objectOf = (
    cue: AgreementCue,
    from: number,
    limit: number,
  ): { phrase: AccordPhrase; prepositionAt: number | null } | null => {
    const papers = cue.status === 'SIGNED' || cue.status === 'AGREED';
    for (let k = from; k < Math.min(limit, from + PARTY_REACH); k += 1) {
      const token = tokens[k];
      if (token === undefined || token.kind === 'BREAK') return null;
      if (token.kind !== 'WORD') continue;
      if (cue.through.has(token.norm)) {
        if (cue.object === 'ANY') {
          const next = tokens[k + 1];
          const first = OPENING.test(next?.text ?? '') ? tokens[k + 2] : next;
          if (next === undefined || first === undefined || k + 1 >= limit || words.views.has(first.norm)) return null;
          const bare = OPENING.test(next.text) ? k + 2 : k + 1;
          const { to, span } = phraseFrom(k + 1, bare + 1, limit, tokens[k + 1]?.start ?? 0, true);
          return {
            phrase: {
              from: k + 1,
              to,
              span,
              definite: true,
              nounEnd: tokens[k + 1]?.start ?? 0,
              isPaper: false,
              isDocument: false,
            },
            prepositionAt: k,
          };
        }
        const phrase = accordAt(k + 1, limit, cue.object, papers);
        if (phrase !== null) return { phrase, prepositionAt: k };
        continue;
      }
      if (STEPPED.has(cue.status) && words.steps.has(token.norm)) {
        const phrase = accordAt(lexical.is(doc, k + 1, 'prepositions') ? k + 2 : k + 1, limit, cue.object, false);
        if (phrase !== null) return { phrase, prepositionAt: null };
      }
      // "to-an-accord" written as one word stands for the free preposition; so does "of" behind a verbal noun.
      const attached =
        (cue.through.size > 0 && k === from) || (cue.isNoun && cue.isDirect && isFilled(from, k))
          ? (doc.hypotheses[k] ?? []).find((hypothesis) => hypothesis.preposition !== null)
          : undefined;
      const behindPreposition =
        k > from && lexical.is(doc, k - 1, 'prepositions') && !cue.through.has(tokens[k - 1]?.norm ?? '');
      if ((cue.isDirect && !behindPreposition) || attached !== undefined) {
        const phrase = accordAt(k, limit, cue.object, papers);
        if (phrase !== null && (attached !== undefined || phrase.span.start === tokens[k]?.start || k === from))
          return { phrase, prepositionAt: null };
      }
      if (lexical.is(doc, k, 'relatives') || (k > from && lexical.is(doc, k, 'verbs'))) return null;
    }
    return null;
  };

  const isFilled = (from: number, to: number): boolean => {
    for (let k = from; k < to; k += 1) if (!words.fillers.has(tokens[k]?.norm ?? '')) return false;
    return true;
  };

  /** The party that "with it" takes up: the last one named before in the sentence. */
  const lastBefore = (index: number, floor: number): ReadParty[] => {
    for (let k = index - 1; k >= floor; k -= 1) {
      const party = scene.mentionFrom(k) === null ? null : parties.readParty(k, index);
      if (party !== null && party.kind !== 'PERSON') return [party];
    }
    return [];
  };

  const partiesBehind = (from: number, limit: number): ReadParty[] => {
    const end = Math.min(limit, from + PARTY_REACH);
    const found: ReadParty[] = [];
    for (let k = from; k < end; k += 1) {
      const token = tokens[k];
      if (token === undefined || token.kind === 'BREAK') break;
      if (token.kind === 'PUNCTUATION' && !parties.isComma(k) && !OPENING.test(token.text) && !CLOSING.test(token.text))
        break;
      if (
        lexical.is(doc, k, 'relatives') ||
        lexical.is(doc, k, 'verbs') ||
        (found.length === 0 && lexical.is(doc, k, 'wishes'))
      )
        break;
      const agentive = words.agentive(doc, k);
      if (agentive > 0) {
        found.push(...parties.readList(k + agentive, limit));
        k += agentive - 1;
        continue;
      }
      if (words.withThem.has(token.norm)) return [...found, ...lastBefore(from, doc.sentenceOf(from)?.from ?? from)];
      if (lexical.is(doc, k, 'with')) {
        const list = parties.readList(k + 1, limit);
        if (list.length > 0) return [...found, ...list];
      }
      if (lexical.is(doc, k, 'between')) {
        const list = parties.readList(k + 1, limit);
        found.push(...list);
        const last = list[list.length - 1];
        if (last === undefined) continue;
        // "between X and-between Y".
        if (lexical.is(doc, last.to, 'between')) {
          found.push(...parties.readList(last.to + 1, limit));
        }
        return found;
      }
    }
    return found;
  };

  const distinct = (list: readonly ReadParty[]): ReadParty[] => {
    const seen = new Set<string>();
    return list.filter((party) => {
      const id = party.entity ?? String(party.span?.start ?? party.from);
      if (seen.has(id)) return false;
      seen.add(id);
      return true;
    });
  };

  const isPlural = (list: readonly ReadParty[]): boolean =>
    list.length > 1 ||
    list.some(
      (party) => party.isGeneric && party.from < party.to && lexical.under(doc, party.from, 'pluralHeads') !== null,
    );

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

  /** The accord before a relative pronoun, or null. */
  const antecedentAccord = (relativeAt: number, sentence: Sentence): AccordPhrase | null => {
    for (let k = relativeAt - 1; k >= Math.max(sentence.from, relativeAt - SUBJECT_WORDS); k -= 1) {
      if (tokens[k]?.kind === 'PUNCTUATION' && !parties.isComma(k) && !CLOSING.test(tokens[k]?.text ?? '')) return null;
      const phrase = accordAt(k, relativeAt, 'ACCORD', false);
      if (phrase === null) continue;
      const end = parties.isComma(relativeAt - 1) ? relativeAt - 1 : relativeAt;
      return phrase.to >= end - 1 ? phrase : null;
    }
    return null;
  };

  /** Who helped: behind "mediated by", "guaranteed by". */
  const helpersIn = (from: number, to: number): HelpingParty[] => {
    const found: HelpingParty[] = [];
    for (let k = from; k < to; k += 1) {
      const role = words.helpers.get(tokens[k]?.norm ?? '');
      if (role === undefined) continue;
      for (const party of parties.readList(k + 1, to)) found.push({ party, role });
    }
    return found;
  };

  return {
    scene,
    words,
    clauses,
    parties,
    drafts,
    lexical,
    clauseEnd,
    isHeadline,
    phraseFrom,
    accordAt,
    objectOf,
    lastBefore,
    partiesBehind,
    distinct,
    isPlural,
    placeIn,
    eventIn,
    push,
    isFact,
    cueSpan,
    antecedentAccord,
    isFilled,
    helpersIn,
  };
};

export type AgreementContext = ReturnType<typeof buildAgreementContext>;
