import type { LanguagePack } from '../lang/pack.js';
import type { Analysis } from '../model/analysis.js';
import type { ArticleDraft } from '../model/article.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { entityIn, resolveNominal } from '../resolve/coreference.js';
import { linkDenials } from '../resolve/denials.js';
import { findFindings } from '../resolve/findings.js';
import { placeRoles } from '../resolve/roles.js';
import { buildDocument } from '../text/document.js';
import { foldString } from '../text/fold.js';
import { buildAgreementReader } from './agreements.js';
import { annotate } from './annotated-document.js';
import { buildBlockReader } from './blocks.js';
import { buildHypothesiser } from './hypotheses.js';
import { buildInteractionReader } from './interactions.js';
import type { NameLayer } from './name-layer.js';
import { buildNameReader } from './names.js';
import { buildQuoteReader } from './quotes.js';
import { buildReferents } from './referents.js';
import { buildTimeAnchor, buildTimeReader } from './times.js';

/** Version of the engine; with the pack's version it names the extractor of every result. */
export const ENGINE_VERSION = '0.1.0';

/** Reads one article. Pure: no clock, no I/O; the same draft gives the same analysis everywhere. */
export type Extractor = (draft: ArticleDraft) => Analysis;

/** Compiles a pack once (tries, sets, rules) into the function that reads articles of its language. */
export const buildExtractor = (pack: LanguagePack): Extractor => {
  const abbreviations = new Set(pack.orthography.abbreviations.map(foldString));
  const openers = new Set((pack.orthography.sentenceOpeners ?? []).map(foldString));
  const sentenceWords = {
    isAbbreviation: (norm: string) => abbreviations.has(norm),
    isOpener: (norm: string) => openers.has(norm),
  };
  const hypothesise = buildHypothesiser(pack.orthography);
  const readBlocks = buildBlockReader(pack.blocks);
  const readTimes = buildTimeReader(pack.times);
  const anchorTimes = buildTimeAnchor(pack.times);
  const readNames = buildNameReader(pack.names, pack.orthography);
  const readQuotes = buildQuoteReader(pack.quotes, pack.orthography);
  const readAgreements = buildAgreementReader(pack.agreements);
  const readInteractions = buildInteractionReader(pack.interactions);
  const extractor = `isnad/${ENGINE_VERSION} ${pack.code}/${pack.version}`;

  return (draft) => {
    const plain = buildDocument(draft.text, sentenceWords);
    const doc = annotate(plain, readBlocks(plain, draft), draft, hypothesise);
    const times = readTimes(doc);
    const names = readNames(doc);
    const nominal = resolveNominal(doc, names);
    const referents = buildReferents(doc, names, times, entityIn(names, doc), nominal);
    const spoken = readQuotes(doc, referents);
    const quotes = linkDenials(doc, spoken.quotes, names, pack.stem, pack.quotes.statementNouns);
    const anchored = anchorTimes(times, quotes, doc);
    const agreements = readAgreements(doc, names, quotes, anchored, nominal);
    const interactions = readInteractions(doc, names, quotes, anchored, nominal);
    const roles = placeRoles(names.roles, quotes, names.entities);
    const layer: NameLayer = { ...names, roles };
    const findings = findFindings(doc, { names: layer, quotes, agreements, interactions, times: anchored });
    const diagnostics: Diagnostic[] = plain.markProblems.map(({ code, span }) => ({
      code,
      span,
      note: 'A quotation mark has no partner.',
    }));
    return {
      language: pack.code,
      extractor,
      blocks: doc.blocks,
      entities: [...names.entities, ...spoken.entities],
      mentions: [...names.mentions, ...spoken.mentions].sort(
        (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
      ),
      roles,
      quotes,
      agreements,
      interactions,
      times: anchored,
      findings,
      diagnostics,
    };
  };
};
