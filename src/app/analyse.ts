import { buildExtractor, type Extractor, type ReadingOptions } from '../extract/pipeline.js';
import { detectLanguage } from '../lang/detect.js';
import type { LanguagePack } from '../lang/pack.js';
import { findLanguageParts, onlyLines } from '../lang/parts.js';
import { PACKS } from '../lang/registry.js';
import type { Analysis } from '../model/analysis.js';
import type { ArticleDraft } from '../model/article.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { joinAnalyses } from './join-analyses.js';

/** Below this the detected language is only a guess, and the analysis says so. */
const CERTAIN = 0.7;

/** The extractor of an article that no pack read. */
export const UNREAD = 'none';

const unread = (language: string, diagnostic: Diagnostic): Analysis => ({
  language,
  extractor: UNREAD,
  blocks: [],
  entities: [],
  mentions: [],
  roles: [],
  quotes: [],
  agreements: [],
  interactions: [],
  times: [],
  findings: [],
  diagnostics: [diagnostic],
});

/**
 * Builds the function that reads articles with the pack of their language: the declared one, else the detected one;
 * lines that are surely in another language with the pack of that one.
 * A text in no supported language is not an error: its analysis is empty and says so. Packs are compiled on first use.
 */
export const buildAnalyser = (packs: readonly LanguagePack[]): Extractor => {
  const extractors = new Map<string, Extractor>();
  const extractorOf = (language: string): Extractor | null => {
    const known = extractors.get(language);
    if (known !== undefined) return known;
    const pack = packs.find((candidate) => candidate.code === language);
    if (pack === undefined) return null;
    const built = buildExtractor(pack);
    extractors.set(language, built);
    return built;
  };
  const languages = packs.map(({ code }) => code);
  /** An article with lines in several languages, each read by its own pack; null where all is in one. */
  const readParts = (draft: ArticleDraft, main: string, options: ReadingOptions | undefined): Analysis | null => {
    const parts = findLanguageParts(draft.text, main, languages);
    if (parts.length === 1) return null;
    return parts
      .flatMap(({ language, lines }) => {
        const extract = extractorOf(language);
        if (extract === null || lines.length === 0) return [];
        const text = onlyLines(draft.text, lines);
        const hasTitle = draft.title !== null && text.startsWith(draft.title);
        return [extract({ ...draft, text, title: hasTitle ? draft.title : null }, options)];
      })
      .reduce<Analysis | null>((first, second) => (first === null ? second : joinAnalyses(first, second)), null);
  };
  return (draft, options) => {
    const declared = draft.language?.toLowerCase().split('-')[0] ?? null;
    const detected = declared === null ? detectLanguage(draft.text) : { language: declared, confidence: 1 };
    const extract = extractorOf(detected.language);
    if (extract === null) {
      return unread(detected.language === 'other' ? 'und' : detected.language, {
        code: 'LANGUAGE_UNSUPPORTED',
        span: null,
        note: `No language pack reads this text. Packs: ${packs.map((pack) => pack.code).join(', ')}.`,
      });
    }
    const analysis = readParts(draft, detected.language, options) ?? extract(draft, options);
    if (detected.confidence >= CERTAIN) return analysis;
    const doubt: Diagnostic = {
      code: 'LANGUAGE_UNCERTAIN',
      span: null,
      note: `Read as ${detected.language}, which is a guess.`,
    };
    return { ...analysis, diagnostics: [...analysis.diagnostics, doubt] };
  };
};

const read = buildAnalyser(PACKS);

/**
 * All that the extractor reads in one article, within the time budget of READING_LIMITS. The same draft gives the same
 * analysis everywhere, unless the time runs out, which is then said.
 */
export const analyse = (draft: ArticleDraft, options: ReadingOptions = {}): Analysis =>
  read(draft, { now: () => performance.now(), ...options });
