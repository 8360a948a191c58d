import type { Span } from '../text/span.js';
import type { AccordPhrase } from './agreement-drafts.js';
import type { AgreementCue, AgreementWords } from './agreement-words.js';
import type { EventScene } from './event-scene.js';

/** Longest noun phrase for an accord, and longest genitive that makes it definite, in tokens. */
export const SUBJECT_WORDS = 12;
const MAX_GENITIVE = 3;

export const OPENING = /^["\u00ab\u201c\u2033]$/u;
export const CLOSING = /^["\u00bb\u201d\u2033]$/u;

/** Reads noun phrases that name accords. */
export const buildAccordPhrases = (scene: EventScene, words: AgreementWords) => {
  const { doc } = scene;
  const { tokens } = doc;
  const lexical = words.clauses;

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
      const joined = doc
        .hypothesesAt(to)
        .find((hypothesis) => hypothesis.conjunction !== null && hypothesis.preposition === null);
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
      const attached = doc.hypothesesAt(to).some((hypothesis) => hypothesis.preposition !== null);
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

  return { phraseFrom, accordAt };
};

export type AccordPhrases = ReturnType<typeof buildAccordPhrases>;
