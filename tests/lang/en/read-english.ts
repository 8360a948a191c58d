import { buildExtractor, type ReadingOptions } from '../../../src/extract/pipeline.js';
import { toDraft } from '../../../src/ingest/draft.js';
import { ENGLISH } from '../../../src/lang/en/pack.js';
import type { Analysis } from '../../../src/model/analysis.js';
import { slice } from '../../../src/text/span.js';

const read = buildExtractor(ENGLISH);

/** The analysis of an English text printed on a Thursday. */
export const analyseEnglish = (text: string, options: ReadingOptions = {}): Analysis =>
  read(toDraft({ text, language: 'en', publishedAt: '2018-03-15' }), options);

/** Quotes, one line each: act, type, speaker (in brackets when understood), cue, content, relayers. */
export const quotesIn = (text: string, options: ReadingOptions = {}): string[] => {
  const { quotes, entities } = analyseEnglish(text, options);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return quotes.map((quote) => {
    const { speaker, speakerStatus } = quote;
    const name = names.get(speaker?.entity ?? '') ?? '?';
    const isWritten = speaker?.span != null && speakerStatus !== 'RESOLVED';
    const relayers = quote.chain.flatMap(({ role, span }) => (role === 'RELAYER' && span ? [slice(text, span)] : []));
    return [
      quote.act,
      quote.type,
      isWritten && speaker?.span ? slice(text, speaker.span) : `(${name})`,
      quote.cue.map((span) => slice(text, span)).join('+'),
      quote.content.map((span) => slice(text, span)).join(' … '),
      ...(relayers.length > 0 ? [`via ${relayers.join(', ')}`] : []),
    ].join(' | ');
  });
};

/** Named mentions, one line each: type, words, gazetteer id. */
export const namesIn = (text: string): string[] => {
  const { mentions, entities } = analyseEnglish(text);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return mentions
    .filter(({ kind }) => kind === 'NAMED')
    .map(({ entity, span }) => {
      const known = byId.get(entity);
      return [known?.type, slice(text, span), known?.gazetteerId ?? '-'].join(' | ');
    });
};

/** Roles, one line each: office, title, holder. */
export const rolesIn = (text: string): string[] => {
  const { roles, entities } = analyseEnglish(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return roles.map(({ office, title, entity }) => [office, title && slice(text, title), names.get(entity)].join(' | '));
};

/** Times, one line each: words, first day, last day. */
export const timesIn = (text: string): string[] =>
  analyseEnglish(text).times.map(({ span, from, to }) => [slice(text, span), from, to].join(' | '));

const party = (
  text: string,
  entities: Analysis['entities'],
  { entity, span }: { entity: string | null; span: { start: number; end: number } | null },
): string => (span === null ? `(${entities.find(({ id }) => id === entity)?.name ?? '?'})` : slice(text, span));

/** Accords and encounters, one line each: kind, status, cue, parties. */
export const eventsIn = (text: string): string[] => {
  const { agreements, interactions, entities } = analyseEnglish(text);
  return [
    ...agreements.map(({ status, cue, parties }) =>
      [
        'ACCORD',
        status,
        cue.map((span) => slice(text, span)).join('+'),
        parties.map((each) => party(text, entities, each)).join(', '),
      ].join(' | '),
    ),
    ...interactions.map(({ type, status, cue, participants }) =>
      [
        type,
        status,
        cue.map((span) => slice(text, span)).join('+'),
        participants.map((each) => party(text, entities, each)).join(', '),
      ].join(' | '),
    ),
  ];
};
