import { IsnadError } from '../errors.js';
import type { ReadingOptions } from '../extract/pipeline.js';
import { toDraft } from '../ingest/draft.js';
import type { JsonLine } from '../ingest/read-json-lines.js';
import type { ArticleDraft } from '../model/article.js';
import { analyseGuarded, type Failure } from './extract-lines.js';
import { addCounts, type Counts, type Mistake } from './score-counts.js';
import { scoreAgreements, scoreInteractions } from './score-events.js';
import { scoreNames, scoreRoles } from './score-names.js';
import { scoreQuotes } from './score-quotes.js';
import { buildSide } from './score-sides.js';
import { buildScoreTokens } from './score-tokens.js';
import { assertComplete, EMPTY_ANALYSIS, type ScoredAnalysis, toScoredAnalysis } from './scored-analysis.js';
import { type Scores, toScores } from './scores.js';
import type { SpanUnit } from './span-unit.js';
import { toAnalysisLine } from './to-analysis-line.js';

export interface Evaluation {
  readonly scores: Scores;
  /** The same by the language that the annotated line names ("und" where it names none), in alphabetical order. */
  readonly languages: Readonly<Record<string, Scores>>;
  readonly mistakes: readonly Mistake[];
}

export interface EvaluateOptions {
  /** Analyses to score, one a line as `extract` prints them; null: run the extractor. */
  readonly system: AsyncIterable<JsonLine> | null;
  /** What the offsets of the files count. */
  readonly unit: SpanUnit;
  /** Let the extractor see title, publisher, url and byline too; else it reads the text, its language and its date. */
  readonly withMetadata: boolean;
  /** How the extractor is to read, when it is run. */
  readonly reading?: ReadingOptions;
  /** Told of each line that could not be read or scored; the rest goes on. */
  readonly onFailure: (failure: Failure) => void;
}

const SCORERS = [scoreQuotes, scoreNames, scoreRoles, scoreAgreements, scoreInteractions] as const;

/** Compares one document's annotation with what a machine read in it. */
export const scoreDocument = (
  id: string,
  text: string,
  wanted: ScoredAnalysis,
  found: ScoredAnalysis,
): { readonly counts: Counts; readonly mistakes: readonly Mistake[] } => {
  const tokens = buildScoreTokens(text);
  const [gold, system] = [buildSide(wanted, tokens), buildSide(found, tokens)];
  const tallies = SCORERS.map((score) => score(gold, system, text));
  return {
    counts: addCounts({ documents: 1 }, ...tallies.map(({ counts }) => counts)),
    mistakes: tallies.flatMap(({ mistakes }) => mistakes.map((mistake) => ({ document: id, ...mistake }))),
  };
};

interface SystemLine {
  readonly value: unknown;
  readonly source: string;
  readonly line: number;
}

const idOf = (value: unknown): string | null => {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? String(value.id) : null;
};

const requireNewId = (value: unknown, isTaken: (id: string) => boolean): string => {
  const id = idOf(value);
  if (id === null) throw new IsnadError('FIELD_MISSING', 'id: is missing; a scored line needs one.', { path: ['id'] });
  if (isTaken(id)) throw new IsnadError('FIELD_INVALID', `id: "${id}" appears twice.`, { path: ['id'] });
  return id;
};

const refuse = ({ onFailure }: EvaluateOptions, { source, line }: Omit<SystemLine, 'value'>, error: unknown): void => {
  if (!(error instanceof IsnadError)) throw error;
  onFailure({ source, line, error });
};

/** The system's lines by document id; a bad line is reported and left out. */
const readSystem = async (options: EvaluateOptions): Promise<ReadonlyMap<string, SystemLine> | null> => {
  if (options.system === null) return null;
  const lines = new Map<string, SystemLine>();
  for await (const item of options.system) {
    try {
      if (item.error !== null) throw item.error;
      const id = requireNewId(item.value, (known) => lines.has(known));
      lines.set(id, item);
    } catch (error) {
      refuse(options, item, error);
    }
  }
  return lines;
};

/** The text alone, so that scores compare with those of programs that are given nothing else. */
const withoutMetadata = (draft: ArticleDraft): ArticleDraft => ({
  ...draft,
  title: null,
  publisher: null,
  url: null,
  byline: null,
});

const extractScored = (draft: ArticleDraft, reading?: ReadingOptions): ScoredAnalysis => {
  const analysis = analyseGuarded(draft, reading);
  if (analysis instanceof IsnadError) throw analysis;
  return toScoredAnalysis(toAnalysisLine(draft, analysis), draft.text, 'utf16');
};

/**
 * Scores a machine's analyses against annotated documents (lines of the analysis format with their `text`).
 * A document that the machine has no line for, or a bad one, counts as read and found empty.
 * Errors: none for bad lines, which `onFailure` hears of; BAD_USER_INPUT when no annotated document is left.
 */
export const evaluate = async (gold: AsyncIterable<JsonLine>, options: EvaluateOptions): Promise<Evaluation> => {
  const system = await readSystem(options);
  const seen = new Set<string>();
  const countsOf = new Map<string, Counts>();
  const mistakes: Mistake[] = [];

  const findAnalysis = (id: string, draft: ArticleDraft, place: Omit<SystemLine, 'value'>): ScoredAnalysis => {
    const line = system?.get(id);
    try {
      if (system === null) return extractScored(options.withMetadata ? draft : withoutMetadata(draft), options.reading);
      return line === undefined ? EMPTY_ANALYSIS : toScoredAnalysis(line.value, draft.text, options.unit);
    } catch (error) {
      refuse(options, line ?? place, error);
      return EMPTY_ANALYSIS;
    }
  };

  for await (const item of gold) {
    try {
      if (item.error !== null) throw item.error;
      const id = requireNewId(item.value, (known) => seen.has(known));
      seen.add(id);
      const draft = toDraft(item.value);
      const wanted = toScoredAnalysis(item.value, draft.text, options.unit);
      assertComplete(wanted);
      const scored = scoreDocument(id, draft.text, wanted, findAnalysis(id, draft, item));
      const language = draft.language?.split('-')[0] ?? 'und';
      countsOf.set(language, addCounts(countsOf.get(language) ?? {}, scored.counts));
      mistakes.push(...scored.mistakes);
    } catch (error) {
      refuse(options, item, error);
    }
  }
  if (countsOf.size === 0) throw new IsnadError('BAD_USER_INPUT', 'no annotated document could be read.');
  for (const [id, line] of system ?? []) {
    if (!seen.has(id)) refuse(options, line, new IsnadError('NOT_FOUND', `no annotated document has the id "${id}".`));
  }
  const languages = [...countsOf.keys()].sort();
  return {
    scores: toScores(addCounts(...countsOf.values())),
    languages: Object.fromEntries(languages.map((language) => [language, toScores(countsOf.get(language) ?? {})])),
    mistakes,
  };
};
