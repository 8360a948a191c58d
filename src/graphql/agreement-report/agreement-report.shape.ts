import { AGREEMENT_STATUSES } from '../../model/agreement.js';
import { ploverOf } from '../../model/plover.js';
import {
  choice,
  flag,
  globalId,
  listOf,
  name,
  optionalChoice,
  type Shape,
  span,
  spans,
  text,
  through,
  toOne,
} from '../../store/answer/field.js';
import { partiesOfReport } from '../../store/answer/sources.js';
import { extractedShape } from '../node/extracted.shape.js';
import { statesIt } from '../quote/standing-quote.shape.js';

export const agreementReportShape: Shape = {
  ...extractedShape,
  id: globalId('AgreementReport'),
  agreement: toOne('Agreement', 'agreements', 'agreement_id'),
  status: name('status'),
  cameoCode: choice('status', AGREEMENT_STATUSES),
  ploverType: optionalChoice(
    'status',
    Object.fromEntries(Object.entries(AGREEMENT_STATUSES).map(([status, code]) => [status, ploverOf(code)])),
  ),
  headline: flag('headline'),
  subject: spans('AGREEMENT_SUBJECT'),
  cue: spans('AGREEMENT_CUE'),
  evidence: span('AGREEMENT_EVIDENCE'),
  publishedAt: through('articles', 'article_id', text('published_at')),
  parties: (row, asked) => listOf(asked, 'AgreementReportParty', (party) => partiesOfReport(row, party)),
  quote: statesIt,
  place: toOne('Entity', 'entities', 'place_id'),
  event: toOne('Entity', 'entities', 'event_id'),
  agreedOn: toOne('TimeRef', 'times', 'agreed_on_id'),
  sameAs: toOne('AgreementReport', 'agreement_reports', 'same_as_id'),
};
