import { Field, ObjectType } from 'type-graphql';
import type { DiagnosticCode } from '../../model/diagnostic.js';
import { registerNames } from '../enums.js';
import { Evidence } from '../evidence/evidence.type.js';

export const DiagnosticCodeName = registerNames<DiagnosticCode>(
  'DiagnosticCode',
  'What the machine can notice while reading.',
  {
    QUOTE_UNCLOSED: 'A quotation mark opens and never closes.',
    QUOTE_UNOPENED: 'A quotation mark closes and never opened.',
    NESTING_LIMIT: 'Quotes inside quotes went too deep; the innermost were left out.',
    CUE_LIMIT: 'Too many words of saying in one sentence; the last were left out.',
    TIME_BUDGET: 'Reading took too long and was stopped; the rest of the article was not read.',
    LANGUAGE_UNCERTAIN: 'The language was guessed from little text.',
    LANGUAGE_UNSUPPORTED: 'No pack reads this language; the article is stored without an analysis.',
    OPINION_GENRE: 'It looks like an opinion piece: unattributed sentences are the words of the author.',
  },
);

@ObjectType({
  simpleResolvers: true,
  description: 'Something noticed while reading. About the reading, never about the news.',
})
export class Diagnostic {
  @Field(() => DiagnosticCodeName, { description: 'What was noticed.' })
  code!: string;

  @Field(() => String, { description: 'The same in words.' })
  note!: string;

  @Field(() => Evidence, {
    nullable: true,
    description: 'Where it was noticed; null when it concerns the whole article.',
  })
  evidence!: unknown;
}
