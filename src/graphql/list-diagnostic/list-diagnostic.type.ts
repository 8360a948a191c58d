import { Field, ObjectType } from 'type-graphql';
import type { ListNoteCode } from '../../app/explain-list.js';
import { registerNames } from '../enums.js';

export const ListDiagnosticCode = registerNames<ListNoteCode>('ListDiagnosticCode', 'Why a list is empty.', {
  FROM_AFTER_TO: 'The filter contradicts itself: `from` is after `to`.',
  ENTITY_UNKNOWN: 'An id in the filter names no entity.',
  ENTITY_MERGED: 'An entity in the filter was merged into another one, which was asked for instead.',
  LIST_EMPTY: 'There is nothing, whatever the filter.',
  CONDITION_UNMET: 'Nothing meets this condition, even alone.',
  OUTSIDE_DATES: 'There is something, of other dates.',
  HIDDEN_BY_CONFIDENCE: 'There is something, of less confidence.',
  HIDDEN_BY_REVIEW: 'There is something, which people rejected.',
  NOT_TOGETHER: 'Each condition is met by something, but nothing meets all of them.',
  SCAN_CUT: 'Nothing was found among the candidates that were looked at: the list goes on after `endCursor`.',
});

@ObjectType({ simpleResolvers: true, description: 'One reason why a list is empty.' })
export class ListDiagnostic {
  @Field(() => ListDiagnosticCode, { description: 'What it is, for programs.' })
  code!: ListNoteCode;

  @Field(() => String, {
    nullable: true,
    description: 'The field of the filter that it is about; null when it is about the whole of it.',
  })
  field!: string | null;

  @Field(() => String, { description: 'What it is, for people.' })
  message!: string;
}
