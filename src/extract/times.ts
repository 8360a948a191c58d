import { ruleByConstruction } from '../lang/rule.js';
import type { TimeGrammar } from '../lang/time-grammar.js';
import type { Quote } from '../model/quote.js';
import type { TimeRef } from '../model/time-ref.js';
import { foldString } from '../text/fold.js';
import { contains } from '../text/span.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { type DayNumber, dayFromIso, isoDay } from './calendar.js';
import { readShiftFirst } from './shift-first-times.js';
import { type ExpressionReader, readExpressions } from './time-expressions.js';
import { buildTimeWords, type TimeReading } from './time-words.js';

const NUMBER_WITH_ERA = /^(\d{1,4})(\D+)$/u;

interface CompiledGrammar {
  readonly open: (doc: AnnotatedDocument) => ExpressionReader;
  readonly toTime: (reading: TimeReading, doc: AnnotatedDocument, id: string) => TimeRef;
}

const compile = (grammar: TimeGrammar): CompiledGrammar => {
  const wordsOf = buildTimeWords(grammar);
  const ruleOf = ruleByConstruction(grammar.rules);
  const suffixes = new Map(grammar.eraSuffixes.map(({ suffix, calendar }) => [foldString(suffix), calendar]));
  const eraOf = (norm: string) => {
    const match = NUMBER_WITH_ERA.exec(norm);
    const calendar = match === null ? undefined : suffixes.get(match[2] as string);
    return match === null || calendar === undefined ? null : { number: Number(match[1]), calendar };
  };
  return {
    open: (doc) => {
      const words = wordsOf(doc);
      const reader = readExpressions(doc, words, eraOf);
      return grammar.order === 'SHIFT_FIRST' ? readShiftFirst(doc, words, reader) : reader;
    },
    toTime: (reading, doc, id) => {
      const rule = ruleOf(reading.construction);
      const known = reading.value !== null;
      return {
        id,
        span: { start: reading.start, end: doc.tokens[reading.to - 1]?.end ?? reading.start },
        from: reading.days === null ? null : isoDay(reading.days[0]),
        to: reading.days === null ? null : isoDay(reading.days[1]),
        value: reading.value,
        precision: reading.precision,
        anchor: reading.relative ? 'PUBLICATION' : 'NONE',
        inferred: reading.relative && known,
        ruleId: rule.id,
        confidence: Math.round(rule.confidence * reading.certainty * 100) / 100,
      };
    },
  };
};

/** The day the article counts from: its date of publication, else the first date written out in its dateline. */
const baseDay = (doc: AnnotatedDocument, reader: ExpressionReader): DayNumber | null => {
  const published = doc.draft.publishedAt === null ? null : dayFromIso(doc.draft.publishedAt);
  if (published !== null) return published;
  for (const block of doc.blocks) {
    if (block.kind !== 'DATELINE') continue;
    for (let index = doc.tokenAt(block.start); index < doc.tokens.length; index += 1) {
      const token = doc.tokens[index];
      if (token === undefined || token.start >= block.end) break;
      const reading = reader.readAt(index, null);
      if (reading !== null && !reading.relative && reading.precision === 'DAY' && reading.days !== null)
        return reading.days[0];
    }
  }
  return null;
};

/**
 * Reads the time expressions of an article with the days they mean.
 * Shape: in reading order, never overlapping. Durations and vague times are none. Relative expressions count from the
 * day of publication (anchor PUBLICATION); `anchorTimes` corrects those inside direct speech.
 */
export const buildTimeReader = (grammar: TimeGrammar): ((doc: AnnotatedDocument) => TimeRef[]) => {
  const compiled = compile(grammar);
  return (doc) => {
    const reader = compiled.open(doc);
    const base = baseDay(doc, reader);
    const times: TimeRef[] = [];
    let behind = 0;
    for (const index of reader.starts) {
      if (index < behind || doc.blockOf(index)?.kind === 'NOISE') continue;
      const reading = reader.readAt(index, base);
      if (reading === null) continue;
      times.push(compiled.toTime(reading, doc, `t${times.length + 1}`));
      behind = reading.to;
    }
    return times;
  };
};

/**
 * The times with those inside direct speech counted from the moment of speaking (anchor UTTERANCE): from the day of the
 * quote's `saidAt`, or without a value when the text does not date the utterance.
 */
export const buildTimeAnchor = (
  grammar: TimeGrammar,
): ((times: readonly TimeRef[], quotes: readonly Quote[], doc: AnnotatedDocument) => TimeRef[]) => {
  const compiled = compile(grammar);
  return (times, quotes, doc) => {
    if (!times.some((time) => time.anchor === 'PUBLICATION')) return [...times];
    const byId = new Map(quotes.map((quote) => [quote.id, quote]));
    const timeById = new Map(times.map((time) => [time.id, time]));
    const direct = quotes
      .filter((quote) => quote.type === 'DIRECT')
      .flatMap((quote) => quote.content.map((span) => ({ span, quote })))
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    const saidOn = (quote: Quote): DayNumber | null => {
      let at: Quote | undefined = quote;
      for (let step = 0; at !== undefined && step < 8; step += 1) {
        const said = at.saidAt === null ? undefined : timeById.get(at.saidAt);
        if (said?.from != null && said.from === said.to) return dayFromIso(said.from);
        at = byId.get(at.continues ?? '') ?? byId.get(at.parent ?? '');
      }
      return null;
    };
    const reader = compiled.open(doc);
    let next = 0;
    const open: typeof direct = [];
    return times.map((time) => {
      while (next < direct.length && (direct[next] as (typeof direct)[number]).span.start <= time.span.start) {
        open.push(direct[next] as (typeof direct)[number]);
        next += 1;
      }
      while (open.length > 0 && (open[open.length - 1] as (typeof direct)[number]).span.end <= time.span.start)
        open.pop();
      const holder = open[open.length - 1];
      if (time.anchor !== 'PUBLICATION' || holder === undefined || !contains(holder.span, time.span)) return time;
      const reading = reader.readAt(doc.tokenAt(time.span.start), saidOn(holder.quote));
      if (reading === null) return time;
      const counted = compiled.toTime(reading, doc, time.id);
      return { ...counted, span: time.span, anchor: 'UTTERANCE', inferred: counted.value !== null };
    });
  };
};
