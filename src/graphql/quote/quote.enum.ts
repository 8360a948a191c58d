import type { HopRole, QuoteType, SpeakerStatus, SpeechAct } from '../../model/quote.js';
import type { QuoteFacet } from '../../store/store.js';
import { registerNames } from '../enums.js';

export type QuoteOrderFieldName = 'PUBLISHED_AT' | 'POSITION' | 'ID';

export const QuoteTypeName = registerNames<QuoteType>(
  'QuoteType',
  'How much of the content stands in quotation marks.',
  {
    DIRECT: 'All of it.',
    INDIRECT: 'None of it.',
    MIXED: 'Part of it.',
  },
);

export const SpeechActName = registerNames<SpeechAct>('SpeechAct', 'What the speaker does by speaking.', {
  STATE: 'Says, tells, explains.',
  DECLINE: 'Declines to comment.',
  ACKNOWLEDGE: 'Admits, confirms, takes responsibility.',
  DENY: 'Denies that something is so, or that it was said.',
  ANNOUNCE: 'Announces, makes public.',
  APPEAL: 'Asks, calls upon.',
  PROMISE: 'Promises, says what will be done.',
  PRAISE: 'Praises, welcomes.',
  DEMAND: 'Demands.',
  ACCUSE: 'Accuses, blames.',
  REJECT: 'Rejects, refuses.',
  THREATEN: 'Threatens.',
  WARN: 'Warns.',
});

export const SpeakerStatusName = registerNames<SpeakerStatus>(
  'SpeakerStatus',
  'How the speaker is known. It says why `speaker` or `speakerEvidence` may be null.',
  {
    STATED: 'Words for the speaker stand beside the cue.',
    RESOLVED: 'Understood from the context: the subject is left out or a pronoun.',
    UNNAMED: 'Described only, such as "a source in the ministry".',
    UNKNOWN: 'The text names nobody.',
  },
);

export const HopRoleName = registerNames<HopRole>('HopRole', 'Which part somebody has in passing words on.', {
  PUBLISHER: 'The outlet that published the article.',
  RELAYER:
    'Somebody between the article and the speaker: an agency, a newspaper, somebody who tells what another said.',
  ORIGINATOR: 'The speaker.',
});

export const QuoteOrderField = registerNames<QuoteOrderFieldName>('QuoteOrderField', 'What quotes can be ordered by.', {
  PUBLISHED_AT: 'When the article was published; articles without a date come last.',
  POSITION: 'Where the quote stands in its article.',
  ID: 'The order in which the quotes came in.',
});

export const QuoteFacetName = registerNames<QuoteFacet>('QuoteFacet', 'What quotes can be counted by.', {
  DAY: 'The day on which the article was published (UTC).',
  PUBLISHER: 'The outlet of the article.',
  LANGUAGE: 'The language of the article.',
  SPEAKER: 'Who speaks.',
  SPEAKER_STATUS: 'How the speaker is known.',
  ABOUT: 'What the content mentions; a quote counts for each entity.',
  ACT: 'What the speaker does by speaking.',
  TYPE: 'How much of it stands in quotation marks.',
  REVIEW: 'What people said of it.',
});
