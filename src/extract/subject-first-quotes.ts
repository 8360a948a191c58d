import type { QuoteConstruction } from '../lang/quote-grammar.js';
import type { SubjectFirstGrammar } from '../lang/subject-first-grammar.js';
import type { Span } from '../text/span.js';
import { type AnnotatedDocument, spanOf } from './annotated-document.js';
import { type Draft, factsOf, type QuoteLayer, subjectSpan, withinDepth } from './quote-draft.js';
import { buildQuotes } from './speakers.js';
import { type FoundContent, findSubjectFirstContent } from './subject-first-contents.js';
import { joinContinuations } from './subject-first-continuations.js';
import { findSubjectFirstCues, type SubjectFirstReading } from './subject-first-cues.js';
import type { SubjectFinder } from './subject-first-reading.js';
import { findAccording, findColons } from './subject-first-sources.js';
import { buildSpeakerResolver } from './subject-first-speakers.js';
import { findUncuedSpeech } from './subject-first-speech.js';
import { buildNounLexicon, findNouns, findPassives } from './subject-first-stances.js';
import { findTrailing } from './subject-first-trailing.js';
import type { Referents, TokenRange } from './subject-words.js';

/** A quote on its way, with what its sentence tells about the speaker. */
export interface SubjectFirstDraft extends Draft {
  readonly reading: SubjectFirstReading | null;
  readonly more: readonly Span[];
}

/** Compiles a subject-first grammar into the function that finds all attributions of a document. */
export const buildSubjectFirstReader = (
  grammar: SubjectFirstGrammar,
  subjectsOf: SubjectFinder,
): ((doc: AnnotatedDocument, referents: Referents) => QuoteLayer) => {
  const reportNouns = buildNounLexicon(grammar.reportNouns);
  return (doc, referents) => {
    const reading = subjectsOf(doc, referents);
    const { byOpening, words } = reading;
    const cues = findSubjectFirstCues(reading, byOpening);
    const according = findAccording(reading);
    const contents = findSubjectFirstContent(reading, byOpening, cues, according);
    const drafts: SubjectFirstDraft[] = [];
    cues.forEach((cue, index) => {
      const content = contents[index];
      if (content === undefined || content === null) {
        const subject = subjectSpan(doc, cue.subject?.range ?? cue.inverted);
        const span = spanOf(doc, cue.from, cue.to);
        doc.watch.trace?.({ span, lemma: cue.cue.lemma, outcome: 'NO_SIGN', ruleId: null, sign: null, subject });
        return;
      }
      drafts.push(draftOfCue(doc, cue, content));
    });
    drafts.push(...findPassives(reading, cues, 'CUE_PASSIVE'), ...findNouns(reading, cues, reportNouns, 'NOUN_THAT'));
    drafts.sort((a, b) => a.cueFrom - b.cueFrom);
    const trailing = findTrailing(reading, byOpening, drafts, according);
    const colons = [...trailing, ...findColons(reading, byOpening, trailing)];
    const all = [...colons, ...findUncuedSpeech(reading, colons)].sort(
      (a, b) => a.cueFrom - b.cueFrom || a.content.start - b.content.start,
    );
    const joined = withinDepth(doc, joinContinuations(reading, byOpening, withoutRepeats(all)));
    const { trace } = doc.watch;
    if (trace !== null)
      for (const draft of joined)
        trace({ ...factsOf(doc, draft), outcome: 'READ', ruleId: words.quotes.rule(draft.construction).id });
    const resolve = buildSpeakerResolver(reading, joined);
    return buildQuotes(doc, words.quotes, referents, resolve());
  };
};

/** Of two attributions of the very same words the one with a speaker of its own stays. */
const withoutRepeats = (drafts: readonly SubjectFirstDraft[]): SubjectFirstDraft[] => {
  const byContent = new Map<string, SubjectFirstDraft>();
  for (const draft of drafts) {
    const key = `${draft.content.start}:${draft.content.end}`;
    const known = byContent.get(key);
    if (known === undefined || (known.mode !== 'STATED' && draft.mode === 'STATED')) byContent.set(key, draft);
  }
  return drafts.filter((draft) => byContent.get(`${draft.content.start}:${draft.content.end}`) === draft);
};

const constructionOf = (cue: SubjectFirstReading): QuoteConstruction => {
  const { following, form } = cue;
  const participle = form.mood === 'PARTICIPLE';
  if (cue.relayer !== null) return 'RELAYED_SPEECH';
  if (cue.subject !== null && cue.subject.citing !== null) return 'CITING';
  switch (following.kind) {
    case 'NONE':
      return 'CUE_AFTER';
    case 'SPEECH':
    case 'COLON':
      return participle ? 'PARTICIPLE_SPEECH' : 'CUE_SPEECH';
    case 'NOUN':
    case 'INFINITIVE':
      return participle ? 'PARTICIPLE_NOUN' : 'CUE_NOUN';
    default:
      return participle ? 'PARTICIPLE_THAT' : 'CUE_THAT';
  }
};

export const draftOfCue = (
  doc: AnnotatedDocument,
  cue: SubjectFirstReading,
  content: FoundContent,
): SubjectFirstDraft => {
  const subject: TokenRange | null = cue.subject?.range ?? cue.inverted ?? content.subject ?? null;
  const block = doc.blockOf(cue.from);
  const cueSpan: Span = spanOf(doc, cue.from, cue.to);
  return {
    construction: constructionOf(cue),
    cueFrom: cue.from,
    cueSpans: [cueSpan],
    lemma: cue.cue.lemma,
    act: cue.cue.act,
    complementizer:
      cue.following.kind === 'THAT'
        ? spanOf(doc, cue.following.complementizer, cue.following.complementizer + 1)
        : null,
    range: content.range,
    content: content.content,
    more: content.more,
    whole: content.whole,
    subject,
    mode: subject === null ? 'ELIDED' : 'STATED',
    relayer: cue.relayer,
    slot: cue.slot,
    sentence: cue.sentence,
    headline: block?.kind === 'TITLE' || block?.kind === 'HEADLINE',
    participle: cue.form.mood !== 'FINITE',
    reading: cue,
  };
};
