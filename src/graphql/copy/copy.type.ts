import { Field, Float, ObjectType } from 'type-graphql';
import type { CopyKind } from '../../model/copy.js';
import type { Order } from '../../store/store.js';
import { connectionOf } from '../connection.js';
import { registerNames } from '../enums.js';

export const CopyKindName = registerNames<CopyKind>('CopyKind', 'How the texts of two articles are one.', {
  VERBATIM: 'Word for word, or nearly.',
  EDITED: 'The same text after an editor: shortened, joined with other news, or in parts said otherwise.',
  EXCERPT: 'Most of the shorter text stands in the longer one.',
});

@ObjectType({
  simpleResolvers: true,
  description:
    'Another article of the same days with the same text, such as an agency report that several outlets print. Found by comparing runs of words, in one language; the figures are estimates.',
})
export class ArticleCopy {
  @Field(() => CopyKindName, { description: 'How the two texts are one.' })
  kind!: string;

  @Field(() => Float, { description: 'Shared runs of words over all runs of both texts, 0 to 1.' })
  similarity!: number;

  @Field(() => Float, { description: 'Share of the shorter text that stands in the longer one, 0 to 1.' })
  containment!: number;
}

/** Which outlet had it first. */
export const FIRST_COPIES: Order<'MINUTE'> = { field: 'MINUTE', direction: 'ASC' };

export const ArticleCopyConnection = connectionOf('ArticleCopy', 'copies', () => ArticleCopy);
