import { invariant } from '../errors.js';
import type { LanguagePack } from '../lang/pack.js';
import type { Analysis } from '../model/analysis.js';
import type { ArticleDraft } from '../model/article.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Entity } from '../model/entity.js';
import type { Finding } from '../model/finding.js';
import { entityIn, resolveNominal } from '../resolve/coreference.js';
import { linkDenials } from '../resolve/denials.js';
import { findFindings } from '../resolve/findings.js';
import { placeRoles } from '../resolve/roles.js';
import { buildSoundReader } from '../resolve/sounds.js';
import { foldString } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { buildAgreementReader } from './agreements.js';
import { annotate, buildDocumentReader } from './annotated-document.js';
import { buildBlockReader } from './blocks.js';
import { buildCapitalNameReader } from './capitalised-names.js';
import { buildNegationReader, buildReportReader } from './denied-reports.js';
import { EMPTY_QUOTE_LAYER, emptyNameLayer } from './empty-layers.js';
import { buildGenreReader, buildOpinionFilter, opinionDiagnostic } from './genre.js';
import { buildHypothesiser } from './hypotheses.js';
import { buildInteractionReader } from './interactions.js';
import { capDiagnostics, READING_LIMITS, type ReadingLimits, startBudget } from './limits.js';
import type { NameLayer } from './name-layer.js';
import { buildNameVoter } from './name-voting.js';
import { buildNameReader } from './names.js';
import { buildQuoteReader } from './quotes.js';
import { buildReferents } from './referents.js';
import { buildSubjectFirstAgreementReader } from './subject-first-agreements.js';
import { type AttitudeReader, buildAttitudeReader } from './subject-first-attitudes.js';
import { buildSubjectFirstInteractionReader } from './subject-first-interactions.js';
import { buildSubjectFirstReader } from './subject-first-quotes.js';
import { buildSubjectFinder, type SubjectFinder, withSubjects } from './subject-first-reading.js';
import { buildTimeAnchor, buildTimeReader } from './times.js';
import type { Trace } from './trace.js';
import { buildWordStems } from './word-stems.js';

/** Version of the engine; with the pack's version it names the extractor of every result. */
export const ENGINE_VERSION = '0.1.0';

const PROBLEM_NOTES = {
  QUOTE_UNCLOSED: 'A quotation mark has no partner.',
  QUOTE_UNOPENED: 'A quotation mark has no partner.',
  NESTING_LIMIT: 'Quotation marks inside quotation marks go too deep; from here on they are read as plain characters.',
} as const;

/** What counts as attributed: what was said or written, or also what is thought, wanted, backed and opposed. */
export const ATTRIBUTIONS = ['SPOKEN', 'WIDE'] as const;
export type Attributions = (typeof ATTRIBUTIONS)[number];

/** What a caller may ask of one reading. */
export interface ReadingOptions {
  readonly limits?: Partial<ReadingLimits>;
  /** A clock in milliseconds. Without one there is no time budget, and the result depends on the draft alone. */
  readonly now?: () => number;
  /** WIDE adds beliefs, intentions and stances behind the reports, with acts and ids of their own; SPOKEN when not said. */
  readonly attributions?: Attributions;
  /** Whether the pack's statistical name tagger votes; true when not said. */
  readonly tagger?: boolean;
  /** Hears which rules were tried, and why they were refused. */
  readonly trace?: Trace;
}

/**
 * Reads one article. Pure: no I/O, and no clock but the one it is given; the same draft gives the same analysis
 * everywhere. Errors: none; what a limit cuts is said by a diagnostic.
 */
export type Extractor = (draft: ArticleDraft, options?: ReadingOptions) => Analysis;

/** Events of a subject-first language are read over the subjects of its quote grammar. */
const subjectsOf = ({ code, quotes, orthography }: LanguagePack): (() => SubjectFinder) => {
  let found: SubjectFinder | null = null;
  return () => {
    invariant('order' in quotes, `the pack ${code} reads its events subject first, but not its quotes`);
    found ??= buildSubjectFinder(quotes, orthography);
    return found;
  };
};

/** Compiles what a pack brings for attitudes, when it is first asked for. */
const buildAttitudes = (pack: LanguagePack): (() => AttitudeReader) => {
  let built: AttitudeReader | null = null;
  return () => {
    built ??=
      pack.attitudes === undefined || !('order' in pack.quotes)
        ? () => EMPTY_QUOTE_LAYER
        : buildAttitudeReader(pack.quotes, pack.attitudes, pack.orthography);
    return built;
  };
};

/** Compiles a pack once (tries, sets, rules) into the function that reads articles of its language. */
export const buildExtractor = (pack: LanguagePack): Extractor => {
  const readDocument = buildDocumentReader(pack.orthography);
  const hypothesise = buildHypothesiser(pack.orthography);
  const readBlocks = buildBlockReader(pack.blocks);
  const readTimes = buildTimeReader(pack.times);
  const anchorTimes = buildTimeAnchor(pack.times);
  const vote = pack.tagger === undefined ? null : buildNameVoter(pack.tagger, pack.orthography);
  const readNames =
    'namesBy' in pack.names ? buildCapitalNameReader(pack.names) : buildNameReader(pack.names, pack.orthography, vote);
  const subjects = subjectsOf(pack);
  const readQuotes =
    'order' in pack.quotes
      ? buildSubjectFirstReader(pack.quotes, subjects())
      : buildQuoteReader(pack.quotes, pack.orthography);
  const readAgreements =
    'order' in pack.agreements
      ? withSubjects(subjects(), buildSubjectFirstAgreementReader(pack.agreements))
      : buildAgreementReader(pack.agreements);
  const readInteractions =
    'order' in pack.interactions
      ? withSubjects(subjects(), buildSubjectFirstInteractionReader(pack.interactions))
      : buildInteractionReader(pack.interactions);
  const attitudes = buildAttitudes(pack);
  const readGenre = pack.genre === undefined ? null : buildGenreReader(pack.genre);
  const stemsAt = buildWordStems(pack);
  /** Stems of nouns for what was said. */
  const anaphors = new Set((pack.quotes.anaphors ?? []).map(foldString));
  const statements = new Set(pack.quotes.statementNouns.map((noun) => pack.stem(foldString(noun))));
  const isReport = buildReportReader(pack.quotes, stemsAt, pack.stem);
  const isNegative = buildNegationReader(pack.quotes);
  const inOpinion = buildOpinionFilter(pack.quotes);
  const soundsOf = buildSoundReader(pack.code, pack.sounds);
  const withSounds = (entity: Entity): Entity => {
    const sounds = entity.type === 'PERSON' && entity.gazetteerId === null ? soundsOf(entity.name) : null;
    return sounds === null ? entity : { ...entity, sounds };
  };
  const extractor = `isnad/${ENGINE_VERSION} ${pack.code}/${pack.version}`;

  return (draft, options = {}) => {
    const limits = { ...READING_LIMITS, ...options.limits };
    const budget = startBudget(limits.milliseconds, options.now ?? null);
    const diagnostics: Diagnostic[] = [];
    const watch = {
      limits,
      report: (diagnostic: Diagnostic) => diagnostics.push(diagnostic),
      trace: options.trace ?? null,
    };
    const plain = readDocument(draft.text);
    for (const { code, span } of plain.markProblems) diagnostics.push({ code, span, note: PROBLEM_NOTES[code] });
    const doc = annotate(plain, readBlocks(plain, draft), draft, hypothesise, watch);
    const times = budget.run(
      'times',
      () => readTimes(doc),
      () => [],
    );
    const names = budget.run(
      'names',
      () => readNames(doc, options.tagger ?? true),
      () => emptyNameLayer(doc),
    );
    const nominal = resolveNominal(doc, names);
    const referents = buildReferents(doc, names, times, entityIn(names, doc), nominal);
    const spoken = budget.run(
      'quotes',
      () => readQuotes(doc, referents),
      () => EMPTY_QUOTE_LAYER,
    );
    const thought =
      options.attributions === 'WIDE'
        ? budget.run(
            'attitudes',
            () => attitudes()(doc, referents, spoken.quotes),
            () => EMPTY_QUOTE_LAYER,
          )
        : EMPTY_QUOTE_LAYER;
    const genre = readGenre?.(doc, spoken.quotes) ?? null;
    const isOpinion = genre?.isOpinion === true;
    if (genre !== null && isOpinion) diagnostics.push(opinionDiagnostic(genre));
    const believed = isOpinion ? inOpinion.quotes(spoken.quotes, names.entities) : spoken.quotes;
    const doubt = <Result extends { readonly id: string; readonly cue: readonly Span[]; readonly ruleId: string }>(
      read: readonly Result[],
      kept: readonly { readonly id: string }[],
    ): void => {
      if (watch.trace === null || read.length === kept.length) return;
      const ids = new Set(kept.map(({ id }) => id));
      for (const { id, cue, ruleId } of read)
        if (!ids.has(id) && cue[0] !== undefined)
          watch.trace({ span: cue[0], lemma: null, outcome: 'OPINION', ruleId, sign: null, subject: null });
    };
    doubt(spoken.quotes, believed);
    const quotes = budget.run(
      'denials',
      () =>
        linkDenials(
          doc,
          believed,
          names,
          (index) => stemsAt(doc, index),
          statements,
          anaphors,
          (matter) => isReport(doc, matter),
        ),
      () => [...believed],
    );
    const anchored = anchorTimes(times, quotes, doc);
    const stated = budget.run(
      'agreements',
      () => readAgreements(doc, names, quotes, anchored, nominal, referents),
      () => [],
    );
    const agreements = isOpinion ? inOpinion.agreements(stated) : stated;
    doubt(stated, agreements);
    const met = budget.run(
      'interactions',
      () => readInteractions(doc, names, quotes, anchored, nominal, referents),
      () => [],
    );
    const interactions = isOpinion ? inOpinion.interactions(met) : met;
    doubt(met, interactions);
    const roles = placeRoles(names.roles, quotes, names.entities);
    const layer: NameLayer = { ...names, roles };
    const findings: readonly Finding[] = isOpinion
      ? []
      : budget.run(
          'findings',
          () => findFindings(doc, { names: layer, quotes, agreements, interactions, times: anchored }),
          () => [],
        );
    const late = budget.diagnostic();
    if (late !== null) diagnostics.push(late);
    return {
      language: pack.code,
      extractor,
      blocks: doc.blocks,
      entities: [...names.entities, ...spoken.entities, ...thought.entities].map(withSounds),
      mentions: [...names.mentions, ...spoken.mentions, ...thought.mentions].sort(
        (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
      ),
      roles,
      quotes: [
        ...quotes.map((quote) => (isNegative(doc, quote.content) ? { ...quote, isNegative: true } : quote)),
        ...thought.quotes,
      ],
      agreements,
      interactions,
      times: anchored,
      findings,
      diagnostics: capDiagnostics(diagnostics, limits.diagnosticsPerCode),
    };
  };
};
