import { IsnadError } from '../errors.js';
import { ENGINE_RULES } from '../extract/engine-rules.js';
import type { ReadingOptions } from '../extract/pipeline.js';
import { REFUSALS, type TraceStep } from '../extract/trace.js';
import type { ArticleItem } from '../ingest/read-articles.js';
import type { LanguagePack } from '../lang/pack.js';
import { PACKS } from '../lang/registry.js';
import type { Analysis } from '../model/analysis.js';
import type { ArticleDraft } from '../model/article.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { contains, type Span, slice } from '../text/span.js';
import { analyseGuarded, type Failure } from './extract-lines.js';

/** Words of the article that a result was read from, and what they are to it. */
export interface ExplainedWords extends Span {
  readonly part: string;
  readonly text: string;
}

/** One result, with the rule that read it and the words it was read from. */
export interface ExplainedResult {
  readonly kind: string;
  readonly id: string;
  readonly value: string;
  readonly ruleId: string;
  /** What the rule reads and why it exists; null for an id that no table knows. */
  readonly reads: string | null;
  readonly reason: string | null;
  readonly confidence: number;
  readonly evidence: readonly ExplainedWords[];
}

/** One rule tried at one place. */
export interface TriedRule extends Span {
  readonly text: string;
  readonly lemma: string | null;
  readonly outcome: TraceStep['outcome'];
  /** Why it was refused; null where it was read. */
  readonly why: string | null;
  readonly ruleId: string | null;
  readonly sign: ExplainedWords | null;
  readonly subject: ExplainedWords | null;
}

export interface Explanation {
  readonly id: string;
  readonly language: string;
  readonly extractor: string;
  /** Offset that was asked about, or null for the whole article. */
  readonly at: number | null;
  /** All results, or those whose words hold the offset. */
  readonly results: readonly ExplainedResult[];
  /** Rules tried in the line that holds the offset, nearest to it first; empty when no offset was asked about. */
  readonly tried: readonly TriedRule[];
  readonly diagnostics: readonly Diagnostic[];
}

export type ExplainedItem =
  | { readonly explanation: Explanation; readonly failure: null }
  | { readonly explanation: null; readonly failure: Failure };

type RuleFacts = { readonly reads: string; readonly reason: string };

const rulesOf = (packs: readonly LanguagePack[]): ReadonlyMap<string, RuleFacts> =>
  new Map(
    [
      ...ENGINE_RULES,
      ...packs.flatMap(({ names, times, quotes, attitudes, agreements, interactions }) =>
        [names, times, quotes, ...(attitudes === undefined ? [] : [attitudes]), agreements, interactions].flatMap(
          ({ rules }): readonly (RuleFacts & { readonly id: string })[] => rules,
        ),
      ),
    ].map((rule) => [rule.id, rule]),
  );

const RULES = rulesOf(PACKS);

interface Read {
  readonly id: string;
  readonly ruleId: string;
  readonly confidence: number;
}

type Part = readonly [part: string, span: Span | null];

const resultsOf = (text: string, analysis: Analysis): ExplainedResult[] => {
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]));
  const nameOf = (entity: string | null | undefined): string =>
    entity === null || entity === undefined ? 'unknown' : (names.get(entity) ?? entity);
  const explained = (kind: string, result: Read, value: string, parts: readonly Part[]): ExplainedResult => ({
    kind,
    id: result.id,
    value,
    ruleId: result.ruleId,
    reads: RULES.get(result.ruleId)?.reads ?? null,
    reason: RULES.get(result.ruleId)?.reason ?? null,
    confidence: result.confidence,
    evidence: parts.flatMap(([part, span]) => (span === null ? [] : [wordsOf(text, part, span)])),
  });
  const all = (part: string, spans: readonly Span[]): Part[] => spans.map((span) => [part, span]);
  return [
    ...analysis.quotes.map((quote) =>
      explained(
        'quote',
        quote,
        `${quote.type} ${quote.act} by ${nameOf(quote.speaker?.entity)} (${quote.speakerStatus})`,
        [
          ...all('cue', quote.cue),
          ['speaker', quote.speaker?.span ?? null],
          ['complementizer', quote.complementizer],
          ...all('content', quote.content),
          ...quote.chain.flatMap((hop): Part[] => (hop.role === 'RELAYER' ? [['relayer', hop.span]] : [])),
        ],
      ),
    ),
    ...analysis.agreements.map((agreement) =>
      explained(
        'agreement',
        agreement,
        `${agreement.status}: ${agreement.parties.map(({ entity }) => nameOf(entity)).join(', ')}`,
        [
          ...all('cue', agreement.cue),
          ...agreement.parties.map(({ role, span }): Part => [role.toLowerCase(), span]),
          ...all('subject', agreement.subject),
          ['clause', agreement.evidence],
        ],
      ),
    ),
    ...analysis.interactions.map((interaction) =>
      explained(
        'interaction',
        interaction,
        `${interaction.type} ${interaction.status}: ${interaction.participants.map(({ entity }) => nameOf(entity)).join(', ')}`,
        [
          ...all('cue', interaction.cue),
          ...interaction.participants.map(({ span }): Part => ['participant', span]),
          ['clause', interaction.evidence],
        ],
      ),
    ),
    ...analysis.findings.map((finding) =>
      explained(
        'finding',
        finding,
        `${finding.kind}: ${finding.message}`,
        all(
          'side',
          finding.sides.map(({ span }) => span),
        ),
      ),
    ),
    ...analysis.roles.map((role) =>
      explained('role', role, `${role.office} held by ${nameOf(role.entity)}`, [
        ['title', role.title],
        ['evidence', role.evidence],
      ]),
    ),
    ...analysis.times.map((time) =>
      explained('time', time, `${time.value ?? time.from ?? 'no date'} (${time.precision})`, [['words', time.span]]),
    ),
    ...analysis.mentions.map((mention) =>
      explained('mention', mention, `${mention.kind} of ${nameOf(mention.entity)}`, [['words', mention.span]]),
    ),
  ];
};

const wordsOf = (text: string, part: string, { start, end }: Span): ExplainedWords => ({
  part,
  start,
  end,
  text: slice(text, { start, end }),
});

const toTried = (text: string, step: TraceStep): TriedRule => ({
  start: step.span.start,
  end: step.span.end,
  text: slice(text, step.span),
  lemma: step.lemma,
  outcome: step.outcome,
  why: step.outcome === 'READ' ? null : REFUSALS[step.outcome],
  ruleId: step.ruleId,
  sign: step.sign === null ? null : wordsOf(text, 'sign', step.sign),
  subject: step.subject === null ? null : wordsOf(text, 'subject', step.subject),
});

const distance = ({ start, end }: Span, at: number): number => (at < start ? start - at : Math.max(0, at - end + 1));

/**
 * Every result of an article with its rule and evidence; with `at`, the results whose words hold that offset (UTF-16) and
 * the rules that were tried in its line, with the reason of each refusal.
 * Errors: INTERNAL_SERVER_ERROR as a value, as in `analyseGuarded`.
 */
export const explain = (
  draft: ArticleDraft,
  at: number | null,
  options: ReadingOptions = {},
): Explanation | IsnadError => {
  const steps: TraceStep[] = [];
  const analysis = analyseGuarded(draft, at === null ? options : { ...options, trace: (step) => steps.push(step) });
  if (analysis instanceof IsnadError) return analysis;
  const { text } = draft;
  const results = resultsOf(text, analysis);
  const line = at === null ? undefined : analysis.blocks.find((block) => block.start <= at && at < block.end);
  const tried = steps
    .filter(({ span }) => line !== undefined && contains(line, span))
    .sort((a, b) => distance(a.span, at ?? 0) - distance(b.span, at ?? 0) || a.span.start - b.span.start);
  return {
    id: draft.externalId ?? '',
    language: analysis.language,
    extractor: analysis.extractor,
    at,
    results:
      at === null
        ? results
        : results.filter(({ evidence }) => evidence.some(({ start, end }) => start <= at && at < end)),
    tried: tried.map((step) => toTried(text, step)),
    diagnostics: analysis.diagnostics,
  };
};

/** The explanation of every article, in order; what could not be read is a failure, and the rest goes on. */
export async function* explainLines(
  items: AsyncIterable<ArticleItem>,
  at: number | null,
  options: ReadingOptions = {},
): AsyncGenerator<ExplainedItem> {
  for await (const { source, line, draft, error } of items) {
    const explanation = draft === null ? error : explain(draft, at, options);
    if (explanation instanceof IsnadError) yield { explanation: null, failure: { source, line, error: explanation } };
    else yield { explanation: { ...explanation, id: explanation.id || `${source}:${line}` }, failure: null };
  }
}
