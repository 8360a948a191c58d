import { SPEECH_ACTS } from '../../model/quote.js';
import {
  choice,
  flag,
  globalId,
  name,
  type Shape,
  span,
  spans,
  text,
  through,
  toOne,
} from '../../store/answer/field.js';
import { AGREEMENTS_BY_ID, toAgreementFilter } from '../agreement/agreement.args.js';
import { many } from '../compiled/list.js';
import { FINDINGS_BY_ID, toFindingFilter } from '../finding/finding.args.js';
import { extractedShape } from '../node/extracted.shape.js';
import { QUOTES_IN_READING_ORDER, toQuoteFilter } from './quote.args.js';

const quotes = (edge: string) =>
  many({
    type: 'Quote',
    kind: 'quotes',
    edge,
    order: QUOTES_IN_READING_ORDER,
    filter: ({ filter }) => toQuoteFilter(filter as never),
  });

export const quoteShape: Shape = {
  ...extractedShape,
  id: globalId('Quote'),
  type: name('type'),
  act: name('act'),
  cameoCode: choice('act', SPEECH_ACTS),
  negated: flag('negated'),
  headline: flag('headline'),
  content: spans('QUOTE_CONTENT'),
  cue: spans('QUOTE_CUE'),
  cueLemma: text('cue_lemma'),
  complementizer: span('QUOTE_COMPLEMENTIZER'),
  speaker: toOne('Entity', 'entities', 'speaker_id'),
  speakerStatus: name('speaker_status'),
  speakerEvidence: span('QUOTE_SPEAKER'),
  medium: span('QUOTE_MEDIUM'),
  deniedTarget: span('QUOTE_DENIED_TARGET'),
  saidAt: toOne('TimeRef', 'times', 'said_at_id'),
  publishedAt: through('articles', 'article_id', text('published_at')),
  nested: quotes('parent'),
  denies: quotes('denies'),
  deniedBy: quotes('deniedBy'),
  agreements: many({
    type: 'Agreement',
    kind: 'agreements',
    edge: 'quote',
    order: AGREEMENTS_BY_ID,
    filter: ({ filter }) => toAgreementFilter(filter as never),
  }),
  findings: many({
    type: 'Finding',
    kind: 'findings',
    edge: 'quote',
    order: FINDINGS_BY_ID,
    filter: ({ filter }) => toFindingFilter(filter as never),
  }),
};
