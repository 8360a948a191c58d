import { globalId, integer, listOf, name, type Shape, text, toOne } from '../../store/answer/field.js';
import { partiesOf } from '../../store/answer/sources.js';

export const agreementShape: Shape = {
  id: globalId('Agreement'),
  status: name('status'),
  cameoCode: text('cameo'),
  reportCount: integer('report_count'),
  articleCount: integer('article_count'),
  place: toOne('Entity', 'entities', 'place_id'),
  event: toOne('Entity', 'entities', 'event_id'),
  parties: (row, asked) => listOf(asked, 'AgreementParty', (party) => partiesOf(row, party)),
};

export const agreementPartyShape: Shape = {
  reportCount: integer('report_count'),
  role: name('role'),
  entity: toOne('Entity', 'entities', 'entity_id'),
};
