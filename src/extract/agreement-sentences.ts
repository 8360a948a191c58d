import type { AgreementConstruction } from '../lang/agreement-grammar.js';
import type { AgreementStatus, PartyRole } from '../model/agreement.js';
import type { Quote } from '../model/quote.js';
import type { Sentence } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { AgreementCue, AgreementWords } from './agreement-words.js';
import type { EventClauses } from './event-clauses.js';
import type { EventScene } from './event-scene.js';
import type { PartyReader, ReadParty } from './parties.js';

/** A party that brought the accord about without being bound by it. */
export interface HelpingParty {
  readonly party: ReadParty;
  readonly role: Exclude<PartyRole, 'PARTY'>;
}

/** An accord in a status as one place of the text states it. */
export interface AgreementDraft {
  readonly construction: AgreementConstruction;
  readonly status: AgreementStatus;
  readonly cue: readonly Span[];
  readonly at: number;
  readonly parties: readonly ReadParty[];
  readonly helpers: readonly HelpingParty[];
  readonly subject: Span | null;
  /** The part of the subject that tells this accord from others. */
  readonly distinctive: Span | null;
  readonly definite: boolean;
  readonly evidence: Span;
  readonly place: string | null;
  readonly event: string | null;
  readonly time: string | null;
  readonly quote: Quote | null;
  readonly headline: boolean;
  readonly certainty: number;
}

/** Object of a cue: tokens of the accord's noun phrase. */
interface AccordPhrase {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly definite: boolean;
  /** Offset behind the accord's noun: what follows tells it from others. */
  readonly nounEnd: number;
  /** A contract rather than an accord. */
  readonly isPaper: boolean;
}

const VERB_REACH = 40;
const SUBJECT_WORDS = 12;
const PARTY_REACH = 22;
const PARTICIPLE_REACH = 5;
const NEAR = 2;
const NEGOTIATION_REACH = 16;
const NAME_GAP = 4;
/** Cues looked at in one sentence, and statements kept of one article: no news text comes near them. */
const MAX_CUES = 48;
const MAX_DRAFTS = 200;
/** What somebody does to an accord: without an agent the verb is more likely its verbal noun. */
const NEEDS_SUBJECT = new Set<AgreementStatus>(['REJECTED', 'VIOLATED', 'SUSPENDED', 'ENDED', 'WITHDRAWN', 'PROPOSED', 'EXTENDED']);

const HARD_STOPS = new Set([';', '\u061b', ':', '.', '!', '?', '\u061f']);
const OPENING = /^["\u00ab\u201c\u2033]$/u;
const CLOSING = /^["\u00bb\u201d\u2033]$/u;

/** An accord named with its parties and without a status: it may tell the parties of one that has none. */
export interface NamedAccord {
  readonly distinctive: Span;
  readonly parties: readonly ReadParty[];
}

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
  const phraseFrom = (from: number, nounTo: number, limit: number, startsAt: number, open: boolean): { to: number; span: Span } => {
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
      if (lexical.is(doc, to, 'verbs') || lexical.isImperfect(token.norm) || words.participles.at(doc, to).length > 0) break;
      // "and" joins only what is as definite: a verb behind it starts another clause.
      const joined = (doc.hypotheses[to] ?? []).find((hypothesis) => hypothesis.conjunction !== null && hypothesis.preposition === null);
      if (joined !== undefined && to > nounTo && !lexical.hasArticle(joined.stem) && scene.mentionFrom(to) === null && lexical.hasArticle(tokens[to - 1]?.norm ?? '')) break;
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
    while (to > nounTo && (tokens[to - 1]?.kind !== 'WORD' || words.subjectLinks.has(tokens[to - 1]?.norm ?? '')) && tokens[to - 1]?.kind !== 'NUMBER' && !CLOSING.test(tokens[to - 1]?.text ?? '')) to -= 1;
    return { to, span: { start: startsAt, end: tokens[to - 1]?.end ?? startsAt } };
  };

  const accordAt = (index: number, limit: number, object: AgreementCue['object'], papers: boolean): AccordPhrase | null => {
    const quoted = OPENING.test(tokens[index]?.text ?? '') ? 1 : 0;
    const at = index + quoted;
    const accord = words.accords.at(doc, at)[0];
    const paper = accord === undefined && papers ? words.papers.at(doc, at)[0] : undefined;
    const match =
      accord ??
      paper ??
      (object === 'MEASURE' ? words.measures.at(doc, at, true)[0] : undefined);
    if (match === undefined || match.to > limit) return null;
    if (words.notBefore.has(tokens[match.to]?.norm ?? '')) return null;
    const { to, span } = phraseFrom(at, match.to, limit, match.hypothesis.fused ? match.span.start : match.span.start, false);
    const definite = match.value === true || match.value.state !== 'BARE' || lexical.hasArticle(tokens[match.to]?.norm ?? '');
    return { from: at, to, span, definite, nounEnd: match.value === true ? span.start : (tokens[match.to - 1]?.end ?? span.start), isPaper: paper !== undefined };
  };

  /** The accord that is the object of a cue: direct or behind its preposition, past the parties. */
  const objectOf = (cue: AgreementCue, from: number, limit: number): { phrase: AccordPhrase; prepositionAt: number | null } | null => {
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
          return { phrase: { from: k + 1, to, span, definite: true, nounEnd: tokens[k + 1]?.start ?? 0, isPaper: false }, prepositionAt: k };
        }
        const phrase = accordAt(k + 1, limit, cue.object, papers);
        if (phrase !== null) return { phrase, prepositionAt: k };
        if (k > from + 2 && !cue.isDirect) continue;
        continue;
      }
      // "to-an-accord" written as one word stands for the free preposition.
      const attached = cue.through.size > 0 && k === from ? (doc.hypotheses[k] ?? []).find((hypothesis) => hypothesis.preposition !== null) : undefined;
      const behindPreposition = k > from && lexical.is(doc, k - 1, 'prepositions') && !cue.through.has(tokens[k - 1]?.norm ?? '');
      if ((cue.isDirect && !behindPreposition) || attached !== undefined) {
        const phrase = accordAt(k, limit, cue.object, papers);
        if (phrase !== null && (attached !== undefined || phrase.span.start === tokens[k]?.start || k === from)) return { phrase, prepositionAt: null };
      }
      if (lexical.is(doc, k, 'relatives') || (k > from && lexical.is(doc, k, 'verbs'))) return null;
    }
    return null;
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
      if (token.kind === 'PUNCTUATION' && !parties.isComma(k) && !OPENING.test(token.text) && !CLOSING.test(token.text)) break;
      if (lexical.is(doc, k, 'relatives') || lexical.is(doc, k, 'verbs') || (found.length === 0 && lexical.is(doc, k, 'wishes'))) break;
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
    list.length > 1 || list.some((party) => party.isGeneric && party.from < party.to && lexical.under(doc, party.from, 'pluralHeads') !== null);

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
      if (mention !== null && scene.entities.get(mention.entity)?.type === 'EVENT' && scene.entities.get(mention.entity)?.subtype === 'TALKS_ROUND') {
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
    const isNear = (party: ReadParty): boolean => party.from >= sentence.from && party.from < party.to && (party.from > at || at - party.to <= NEAR);
    let start = Math.min(at, phrase?.from ?? at, ...named.map((party) => (isNear(party) ? party.from : at)));
    if (start < sentence.from) start = at;
    const end = Math.max(at + 1, phrase?.to ?? at, ...named.map((party) => (party.from < party.to ? party.to : at)));
    const from = named.find((party) => party.from === start)?.span?.start ?? (start === at ? cue.start : (tokens[start]?.start ?? cue.start));
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

  const readVerb = (index: number, sentence: Sentence): boolean => {
    for (const match of words.verbs.at(doc, index)) {
      const { cue, verb, form } = match.value;
      if (form.tense === 'FUTURE') continue;
      if (form.tense === 'PRESENT' && !verb.inPresent && !isHeadline(index)) continue;
      if (match.hypothesis.conjunction === null && !isFact(index, sentence, 4)) continue;
      if (lexical.is(doc, index - 1, 'prepositions') && lexical.breaker(doc, index - 1) === 0) continue;
      const limit = clauseEnd(match.to, sentence);
      const start = clauses.clauseStart(index, sentence);
      const relative = start.kind === 'RELATIVE' && index - start.from <= 2 ? antecedentAccord(start.from - 1, sentence) : null;
      if (relative !== null) {
        const takesUp = form.hasObject || cue.throughPronoun.has(tokens[match.to]?.norm ?? '') || (cue.isDirect && !form.hasObject);
        if (!takesUp) continue;
        const behind = match.to + (cue.throughPronoun.has(tokens[match.to]?.norm ?? '') ? 1 : 0);
        const subject = clauses.subjectAfter(behind, limit);
        const list = [...subject, ...partiesBehind(subject[subject.length - 1]?.to ?? behind, limit)];
        const span = behind > match.to ? { start: match.span.start, end: tokens[match.to]?.end ?? match.span.end } : match.span;
        push('RELATIVE', verb.status, span, index, list, relative, sentence, list.length === 0 ? 0.85 : 1);
        return true;
      }
      // "an accord that-X-reached": an indefinite antecedent needs no relative pronoun.
      const pronounAt = cue.throughPronoun.has(tokens[match.to]?.norm ?? '') ? match.to : null;
      const bare = form.hasObject || pronounAt !== null ? antecedentAccord(index, sentence) : null;
      if (bare !== null && !bare.definite) {
        const behind = pronounAt === null ? match.to : pronounAt + 1;
        const subject = clauses.subjectAfter(behind, limit);
        const list = [...subject, ...partiesBehind(subject[subject.length - 1]?.to ?? behind, limit)];
        const span = pronounAt === null ? match.span : { start: match.span.start, end: tokens[pronounAt]?.end ?? match.span.end };
        if (list.length > 0) {
          push('RELATIVE', verb.status, span, index, list, bare, sentence);
          return true;
        }
      }
      if (form.hasObject) continue;
      const found = objectOf(cue, match.to, limit);
      if (found === null) continue;
      const { phrase, prepositionAt } = found;
      const subjectLimit = prepositionAt ?? phrase.from;
      const behind = clauses.subjectAfter(match.to, subjectLimit);
      const subject = behind.length > 0 ? behind : clauses.subjectBefore(index, sentence);
      const with_ = partiesBehind(match.to, subjectLimit);
      const others = with_.length > 0 ? with_ : verb.object === 'ANY' ? [] : partiesBehind(phrase.to, limit);
      const list = distinct([...subject, ...others]);
      if (verb.isMutual && !isPlural(list) && !(form.number === 'MANY' && list.length > 0)) continue;
      if (subject.length === 0 && NEEDS_SUBJECT.has(verb.status)) continue;
      if (phrase.isPaper && list.filter((party) => party.entity !== null && party.kind === 'BODY').length < 2) continue;
      if (list.length === 0 && !(verb.object === 'ACCORD' && phrase.definite)) continue;
      if (verb.object === 'MEASURE' && list.every((party) => party.kind === 'PERSON')) continue;
      push(verb.object === 'ANY' ? 'AGREE_ON' : 'ACCORD_VERB', verb.status, cueSpan(match.span, match.to, prepositionAt), index, list, phrase, sentence);
      return true;
    }
    return false;
  };

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

  const readNoun = (index: number, sentence: Sentence): boolean => {
    for (const match of words.nouns.at(doc, index)) {
      const { cue, noun, form } = match.value;
      const { preposition } = match.hypothesis;
      if (words.blockers.has(tokens[index - 1]?.norm ?? '') || (preposition !== null && lexical.aims.has(preposition))) continue;
      const modality = clauses.modality(index, sentence, 5);
      if (modality !== 'NONE' && modality !== 'FACT') continue;
      const limit = clauseEnd(match.to, sentence);
      if (form.state === 'OWNED') {
        // "the accord whose signing took place": the pronoun takes up the antecedent.
        const start = clauses.clauseStart(index, sentence);
        const accord = start.kind === 'RELATIVE' ? antecedentAccord(start.from - 1, sentence) : null;
        if (accord === null || (modality !== 'FACT' && noun.status !== 'IN_FORCE')) continue;
        push('RELATIVE', noun.status, match.span, index, partiesBehind(match.to, limit), accord, sentence);
        return true;
      }
      const found = objectOf(cue, match.to, Math.min(limit, match.to + 14));
      if (found === null) continue;
      const { phrase, prepositionAt } = found;
      const between = subjectOfNoun(match.to, prepositionAt ?? phrase.from);
      const gap = (prepositionAt ?? phrase.from) - match.to;
      if (gap > 0 && !isClear(match.to, prepositionAt ?? phrase.from)) continue;
      if (modality === 'NONE' && (noun.needsFact || !phrase.definite)) continue;
      if (modality === 'NONE' && (isAimed(index) || match.hypothesis.conjunction !== null)) continue;
      if (phrase.isPaper) continue;
      const by = distinct([...between, ...partiesBehind(noun.object === 'ANY' ? match.to : phrase.to, limit)]);
      const list = by.length === 0 && preposition !== null && lexical.attachedWith.has(preposition) ? partyBefore(index, sentence) : by;
      push('VERBAL_NOUN', noun.status, cueSpan(match.span, match.to, prepositionAt), index, list, phrase, sentence, list.length === 0 ? 0.9 : 1);
      return true;
    }
    return false;
  };

  /** The party right before the cue: "accused X of-breaking the truce". */
  const partyBefore = (index: number, sentence: Sentence): ReadParty[] => {
    for (let k = index - 1; k >= Math.max(sentence.from, index - SUBJECT_WORDS); k -= 1) {
      const party = parties.readParty(k, index);
      if (party !== null && party.to === index) return [party];
    }
    return [];
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

  /** A preposition of aim stands right before the noun. */
  const isAimed = (index: number): boolean => lexical.is(doc, index - 1, 'toward');

  /** Nothing but parties and times stands between a verbal noun and its object. */
  const isClear = (from: number, to: number): boolean => {
    let k = from;
    while (k < to) {
      if (lexical.is(doc, k, 'times') || parties.isComma(k) || lexical.is(doc, k, 'with') || lexical.is(doc, k, 'between')) {
        k += 1;
        continue;
      }
      const list = parties.readList(k, to);
      const last = list[list.length - 1];
      if (last === undefined || last.to > to) return false;
      k = last.to;
    }
    return true;
  };

  /** "the signing BY Iran of the accord": the party between verbal noun and accord. */
  const subjectOfNoun = (from: number, to: number): ReadParty[] => {
    const list = parties.readList(from, to);
    return list.every((party) => party.to <= to) ? list : [];
  };

  const readParticiple = (index: number, sentence: Sentence): boolean => {
    const match = words.participles.at(doc, index)[0];
    if (match === undefined) return false;
    for (let k = index - 1; k >= Math.max(sentence.from, index - PARTICIPLE_REACH); k -= 1) {
      if (tokens[k]?.kind !== 'WORD') break;
      const accord = accordAt(k, index, 'ACCORD', true);
      if (accord === null) continue;
      if (accord.to < index) return false;
      const list = partiesBehind(match.to, clauseEnd(match.to, sentence));
      if (list.length === 0 || (accord.isPaper && list.filter((party) => party.entity !== null && party.kind === 'BODY').length < 2)) return false;
      push('PARTICIPLE', match.value, match.span, index, list, accord, sentence);
      return true;
    }
    return false;
  };

  const readEntry = (index: number, sentence: Sentence): boolean => {
    const match = words.entryVerbs.at(doc, index)[0];
    if (match === undefined || match.value.tense === 'FUTURE' || !isFact(index, sentence, 4)) return false;
    if (match.value.tense === 'PRESENT' && !isHeadline(index)) return false;
    const limit = clauseEnd(match.to, sentence);
    let force: number | null = null;
    for (let k = match.to; k < Math.min(limit, match.to + 14); k += 1) {
      if (words.force.at(doc, k).length > 0) {
        force = k;
        break;
      }
    }
    if (force === null) return false;
    for (let k = match.to; k < Math.min(limit, force + 4); k += 1) {
      const accord = accordAt(k, k < force ? force : limit, 'ACCORD', false);
      if (accord === null) continue;
      push('ENTRY', 'IN_FORCE', match.span, index, partiesBehind(accord.to, limit), accord, sentence);
      return true;
    }
    const start = clauses.clauseStart(index, sentence);
    const from = start.kind === 'RELATIVE' ? sentence.from : start.from;
    for (let k = index - 1; k >= Math.max(from, index - SUBJECT_WORDS); k -= 1) {
      const accord = accordAt(k, index, 'ACCORD', false);
      if (accord === null) continue;
      push('ENTRY', 'IN_FORCE', match.span, index, partiesBehind(accord.from, index), accord, sentence);
      return true;
    }
    return false;
  };

  const readDenial = (index: number, sentence: Sentence): boolean => {
    const match = words.denials.at(doc, index)[0];
    if (match === undefined || match.value.tense === 'FUTURE' || !isFact(index, sentence, 3)) return false;
    const limit = clauseEnd(match.to, sentence);
    const behind = clauses.subjectAfter(match.to, limit);
    const subject = behind.length > 0 ? behind : clauses.subjectBefore(index, sentence);
    let k = behind[behind.length - 1]?.to ?? match.to;
    while (k < limit && (lexical.is(doc, k, 'times') || words.denialFillers.has(tokens[k]?.norm ?? '') || parties.isComma(k))) k += 1;
    const accord = accordAt(k, limit, 'ACCORD', false);
    if (accord === null || subject.length === 0) return false;
    push('DENIAL', 'DENIED', match.span, index, [...subject, ...partiesBehind(accord.to, limit)], accord, sentence);
    return true;
  };

  /** Talks about an accord: both sides, and the accord behind a word that leads to it. */
  const readNegotiation = (index: number, sentence: Sentence): boolean => {
    const verb = words.negotiationVerbs.at(doc, index)[0];
    const match = verb ?? words.negotiationNouns.at(doc, index)[0];
    if (match === undefined || (verb !== undefined && verb.value.tense === 'PAST')) return false;
    const modality = clauses.modality(index, sentence, 4);
    if (modality === 'NEGATED' || modality === 'CONDITIONAL' || modality === 'CANCELLED' || modality === 'WISH') return false;
    const limit = clauseEnd(match.to, sentence);
    let accord: AccordPhrase | null = null;
    for (let k = match.to; k < Math.min(limit, match.to + NEGOTIATION_REACH) && accord === null; k += 1) {
      if (lexical.is(doc, k, 'relatives') || lexical.is(doc, k, 'verbs')) return false;
      if (words.negotiationLinks.has(tokens[k]?.norm ?? '')) accord = accordAt(k + 1, limit, 'ACCORD', false);
    }
    if (accord === null) return false;
    const others = partiesBehind(match.to, accord.from);
    const subject = others.length > 1 ? [] : verb === undefined ? [] : clauses.subjectAfter(match.to, limit);
    const before = subject.length > 0 || others.length > 1 ? [] : clauses.subjectBefore(index, sentence);
    const list = distinct([...subject, ...before, ...others, ...partiesBehind(accord.to, limit)]);
    if (list.length < 2) return false;
    push('NEGOTIATION', 'NEGOTIATING', match.span, index, list, accord, sentence);
    return true;
  };

  const named: NamedAccord[] = [];
  const readName = (index: number, sentence: Sentence): void => {
    const accord = accordAt(index, sentence.to, 'ACCORD', false);
    if (accord === null) return;
    let between = accord.to;
    while (between < sentence.to && between - accord.to < NAME_GAP && !lexical.is(doc, between, 'between') && (parties.isComma(between) || tokens[between]?.kind === 'WORD')) between += 1;
    if (!lexical.is(doc, between, 'between')) return;
    const list = partiesBehind(between, clauseEnd(between, sentence));
    if (list.length > 1) named.push({ distinctive: { start: accord.nounEnd, end: accord.span.end }, parties: list });
  };

  for (const sentence of doc.sentences) {
    if (drafts.length >= MAX_DRAFTS) break;
    const block = doc.blockOf(sentence.from);
    if (block === null || block.kind === 'NOISE' || block.kind === 'DATELINE' || block.kind === 'CAPTION') continue;
    let cues = 0;
    for (let index = sentence.from; index < sentence.to && cues < MAX_CUES; index += 1) {
      if (tokens[index]?.kind !== 'WORD' || words.gate.at(doc, index).length === 0) continue;
      cues += 1;
      if (readEntry(index, sentence)) continue;
      if (readDenial(index, sentence)) continue;
      if (readVerb(index, sentence)) continue;
      if (readParticiple(index, sentence)) continue;
      if (readNegotiation(index, sentence)) continue;
      if (!readNoun(index, sentence)) readName(index, sentence);
    }
  }
  return { drafts, named };
};
