import type { AttitudeConstruction, AttitudeGrammar, AttitudeNoun } from '../lang/attitude-grammar.js';
import type { Orthography } from '../lang/orthography.js';
import type { SubjectFirstCue, SubjectFirstGrammar } from '../lang/subject-first-grammar.js';
import { isAttitude, type Quote } from '../model/quote.js';
import { contains, type Span } from '../text/span.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { buildLexicon, type Lexicon } from './lexicon.js';
import type { QuoteLayer } from './quote-draft.js';
import { buildQuotes } from './speakers.js';
import { findSubjectFirstContent } from './subject-first-contents.js';
import { findSubjectFirstCues } from './subject-first-cues.js';
import { draftOfCue, type SubjectFirstDraft } from './subject-first-quotes.js';
import { buildSubjectFinder } from './subject-first-reading.js';
import { buildSpeakerResolver } from './subject-first-speakers.js';
import { buildNounLexicon, findImpressions, findNouns, findPassives } from './subject-first-stances.js';
import type { Referents } from './subject-words.js';

/** Prefix of the local ids of attitudes, which are numbered apart from reports. */
const IDS = 'w';

const WIDE: ReadonlySet<string> = new Set<AttitudeConstruction>([
  'ATTITUDE_VERB',
  'ATTITUDE_PASSIVE',
  'ATTITUDE_NOUN',
  'IMPRESSION',
]);

/** Adds attitudes to the reports of a document. */
export type AttitudeReader = (doc: AnnotatedDocument, referents: Referents, reports: readonly Quote[]) => QuoteLayer;

interface Compiled {
  readonly nouns: Lexicon<AttitudeNoun>;
  readonly impressions: Lexicon<SubjectFirstCue>;
}

/** Compiles what a language brings for attitudes into the function that reads them. Nested ones are part of the words that hold them. */
export const buildAttitudeReader = (
  grammar: SubjectFirstGrammar,
  attitudes: AttitudeGrammar,
  orthography: Orthography,
): AttitudeReader => {
  const subjectsOf = buildSubjectFinder(
    {
      ...grammar,
      cues: [...attitudes.cues, ...grammar.cues],
      rules: [...grammar.rules, ...attitudes.rules],
    },
    orthography,
  );
  const compiled: Compiled = {
    nouns: buildNounLexicon(attitudes.nouns),
    impressions: buildLexicon(
      attitudes.impressions.map((value) => ({
        forms: value.forms.map(({ form }) => form),
        proclitics: 'NONE' as const,
        value,
      })),
    ),
  };
  return (doc, referents, reports) => {
    const reading = subjectsOf(doc, referents);
    const { byOpening, words } = reading;
    const cues = findSubjectFirstCues(reading, byOpening);
    const contents = findSubjectFirstContent(reading, byOpening, cues, []);
    const verbs = cues.flatMap((cue, index) => {
      const content = contents[index];
      if (content === undefined || content === null) return [];
      const draft = draftOfCue(doc, cue, content);
      return [isAttitude(cue.cue.act) ? { ...draft, construction: 'ATTITUDE_VERB' as const } : draft];
    });
    const drafts = [
      ...verbs,
      ...findPassives(reading, cues, 'ATTITUDE_PASSIVE'),
      ...findNouns(reading, cues, compiled.nouns, 'ATTITUDE_NOUN'),
      ...findImpressions(reading, cues, compiled.impressions),
    ].sort((a, b) => a.cueFrom - b.cueFrom || a.content.start - b.content.start);
    const resolved = buildSpeakerResolver(reading, drafts)();
    const isWide = ({ construction }: SubjectFirstDraft): boolean => WIDE.has(construction);
    const free = outsideReports(resolved.filter(isWide), reports);
    return buildQuotes(doc, words.quotes, referents, outermost(free), IDS);
  };
};

const hull = (content: readonly Span[]): Span => ({
  start: Math.min(...content.map(({ start }) => start)),
  end: Math.max(...content.map(({ end }) => end)),
});

/** The drafts whose cue stands in no report's content and is no report's cue. One pass over both in reading order. */
const outsideReports = (
  drafts: readonly SubjectFirstDraft[],
  reports: readonly Quote[],
): readonly SubjectFirstDraft[] => {
  const taken = reports
    .flatMap(({ content, cue }) => [...content, ...cue])
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let reached = 0;
  return drafts.filter((draft) => {
    const cue = draft.cueSpans[0];
    if (cue === undefined) return false;
    while (next < taken.length && (taken[next] as Span).start <= cue.start) {
      reached = Math.max(reached, (taken[next] as Span).end);
      next += 1;
    }
    return reached <= cue.start;
  });
};

/** The drafts that lie in no other's content. */
const outermost = (drafts: readonly SubjectFirstDraft[]): readonly SubjectFirstDraft[] => {
  const spans = drafts.map((draft) => hull([draft.content, ...draft.more]));
  const order = spans
    .map((_, index) => index)
    .sort((a, b) => {
      const x = spans[a] as Span;
      const y = spans[b] as Span;
      return x.start - y.start || y.end - x.end;
    });
  const kept = new Set<number>();
  let holder: Span | null = null;
  for (const index of order) {
    const cue = (drafts[index] as SubjectFirstDraft).cueSpans[0] as Span;
    if (holder !== null && contains(holder, cue)) continue;
    kept.add(index);
    holder = spans[index] as Span;
  }
  return drafts.filter((_, index) => kept.has(index));
};
