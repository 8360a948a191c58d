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
import { AGREEMENTS_BY_ID } from '../agreement/agreement.args.js';
import { agreementList, findingList, quoteList } from '../compiled/lists.js';
import { FINDINGS_BY_ID } from '../finding/finding.args.js';
import { extractedShape } from '../node/extracted.shape.js';
import { QUOTES_IN_READING_ORDER } from './quote.args.js';

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
  nested: quoteList('parent', QUOTES_IN_READING_ORDER),
  denies: quoteList('denies', QUOTES_IN_READING_ORDER),
  deniedBy: quoteList('deniedBy', QUOTES_IN_READING_ORDER),
  agreements: agreementList('quote', AGREEMENTS_BY_ID),
  findings: findingList('quote', FINDINGS_BY_ID),
};
