import { type AnnotatedDocument, annotate, buildDocumentReader } from '../../src/extract/annotated-document.js';
import { buildBlockReader } from '../../src/extract/blocks.js';
import { buildHypothesiser } from '../../src/extract/hypotheses.js';
import { buildExtractor } from '../../src/extract/pipeline.js';
import { toDraft } from '../../src/ingest/draft.js';
import { ARABIC } from '../../src/lang/ar/pack.js';
import type { Analysis } from '../../src/model/analysis.js';

const extract = buildExtractor(ARABIC);
const readDocument = buildDocumentReader(ARABIC.orthography);
const readBlocks = buildBlockReader(ARABIC.blocks);
const hypothesise = buildHypothesiser(ARABIC.orthography);

/** Whole analysis of an Arabic text, published on a day. */
export const analyseArabic = (text: string, publishedAt: string | null = '2018-03-15'): Analysis =>
  extract(toDraft({ text, language: 'ar', publishedAt }));

/** An Arabic text ready for single components. */
export const openArabic = (text: string, publishedAt: string | null = '2018-03-15'): AnnotatedDocument => {
  const draft = toDraft({ text, language: 'ar', publishedAt });
  const plain = readDocument(draft.text);
  return annotate(plain, readBlocks(plain, draft), draft, hypothesise);
};
