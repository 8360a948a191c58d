import { globalId, listOf, name, type Shape, span, spans, text, through, toOne } from '../../store/answer/field.js';
import { participantsOf } from '../../store/answer/sources.js';
import { extractedShape } from '../node/extracted.shape.js';
import { statesIt } from '../quote/standing-quote.shape.js';

export const interactionShape: Shape = {
  ...extractedShape,
  id: globalId('Interaction'),
  type: name('type'),
  status: name('status'),
  cue: spans('INTERACTION_CUE'),
  topics: spans('INTERACTION_TOPIC'),
  retold: spans('INTERACTION_RETOLD'),
  evidence: span('INTERACTION_EVIDENCE'),
  publishedAt: through('articles', 'article_id', text('published_at')),
  participants: (row, asked) => listOf(asked, 'Party', (party) => participantsOf(row, party)),
  place: toOne('Entity', 'entities', 'place_id'),
  time: toOne('TimeRef', 'times', 'time_id'),
  quote: statesIt,
  sameAs: toOne('Interaction', 'interactions', 'same_as_id'),
};
