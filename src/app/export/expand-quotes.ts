import type { ExportedQuote } from '../../export/exported.js';
import { toGlobalId } from '../../model/global-id.js';
import { SPEECH_ACTS } from '../../model/quote.js';
import type { Key, QuoteRecord } from '../../store/records.js';
import type { Store } from '../../store/store.js';
import { listAllBy } from './batch-reads.js';
import { loadQuoteContext } from './quote-context.js';
import { loadReferences } from './references.js';

const MOST_DENIALS = 100;
const READING_ORDER = { field: 'POSITION', direction: 'ASC' } as const;

const toQuoteId = (key: Key | null): string | null => (key === null ? null : toGlobalId('Quote', key));

/** Quotes with all that a reader of them needs: a dozen statements for a batch of any size. */
export const expandQuotes = async (store: Store, rows: readonly QuoteRecord[]): Promise<readonly ExportedQuote[]> => {
  const keys = rows.map(({ id }) => id);
  const context = await loadQuoteContext(store, rows);
  const chains = rows.map((row) => context.chain(row));
  const denials = rows.filter(({ act, deniedTarget }) => act === 'DENY' || deniedTarget !== null).map(({ id }) => id);
  const [denied, deniedBy, references] = await Promise.all([
    listAllBy(store.quotes, 'denies', denials, {}, READING_ORDER, MOST_DENIALS),
    listAllBy(store.quotes, 'deniedBy', keys, {}, READING_ORDER, MOST_DENIALS),
    loadReferences(store, {
      articles: [
        ...rows.map(({ articleId }) => articleId),
        ...chains.flat().flatMap(({ evidence, cue }) => [evidence?.articleId ?? null, cue?.articleId ?? null]),
      ],
      entities: [
        ...rows.flatMap(({ speakerId, addressee }) => [speakerId, addressee?.entityId ?? null]),
        ...chains.flat().map(({ entityId }) => entityId),
      ],
      times: rows.map(({ saidAtId }) => saidAtId),
    }),
  ]);
  const deniedOf = new Map(denials.map((key, place) => [key, denied[place] ?? []]));
  const { span, optionalSpan, party } = references;
  const toIds = (quotes: readonly QuoteRecord[]): readonly string[] => quotes.map(({ id }) => toGlobalId('Quote', id));
  return rows.map(
    (row, place): ExportedQuote => ({
      ...references.extracted('Quote', row),
      type: row.type,
      act: row.act,
      cameo: SPEECH_ACTS[row.act],
      negated: row.negated,
      headline: row.headline,
      text: row.content.map(({ exact }) => exact).join(' … '),
      content: row.content.map(span),
      cue: row.cue.map(span),
      cueLemma: row.cueLemma,
      complementizer: optionalSpan(row.complementizer),
      speaker: references.entity(row.speakerId),
      speakerStatus: row.speakerStatus,
      speakerSpan: optionalSpan(row.speaker),
      addressee: row.addressee === null ? null : party(row.addressee),
      medium: optionalSpan(row.medium),
      saidAt: references.time(row.saidAtId),
      chain: (chains[place] ?? []).map((hop) => ({
        position: hop.position,
        role: hop.role,
        ...party(hop),
        cue: optionalSpan(hop.cue),
      })),
      parent: toQuoteId(context.standing(row.parentId)),
      continues: toQuoteId(context.standing(row.continuesId, ({ continuesId }) => continuesId)),
      denies: toIds(deniedOf.get(row.id) ?? []),
      deniedBy: toIds(deniedBy[place] ?? []),
      deniedTarget: optionalSpan(row.deniedTarget),
    }),
  );
};
