import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { IsnadError } from '../../errors.js';
import { say } from '../../messages/message.js';
import type { ArticleRecord, EvidenceRecord } from '../../store/records.js';
import { textAfter, textBefore } from '../../text/evidence.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { Evidence, SpanUnit, type SpanUnitName } from './evidence.type.js';

const LONGEST_CONTEXT = 500;
const UNIT = { defaultValue: 'UTF16', description: 'What the offset counts.' };
const LENGTH = {
  defaultValue: 32,
  description: `Longest answer, 0 to ${LONGEST_CONTEXT} UTF-16 code units. A character is never cut in half.`,
};

const assertLength = (length: number): void => {
  if (length >= 0 && length <= LONGEST_CONTEXT) return;
  throw new IsnadError(
    'BAD_USER_INPUT',
    say('outside', { name: 'length', least: 0, most: LONGEST_CONTEXT, got: length }),
    {
      path: ['length'],
    },
  );
};

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Int, { description: 'Offset of the first character.' })
  start(@Root() evidence: EvidenceRecord, @Arg('unit', () => SpanUnit, UNIT) unit: SpanUnitName): number {
    return unit === 'UTF16' ? evidence.start : evidence.codePointStart;
  }

  @FieldResolver(() => Int, { description: 'Offset behind the last character.' })
  end(@Root() evidence: EvidenceRecord, @Arg('unit', () => SpanUnit, UNIT) unit: SpanUnitName): number {
    return unit === 'UTF16' ? evidence.end : evidence.codePointEnd;
  }

  @FieldResolver(() => String, { description: 'The text that stands before, to find the place again.' })
  async prefix(
    @Root() evidence: EvidenceRecord,
    @Arg('length', () => Int, LENGTH) length: number,
    @Ctx() { loaders }: Context,
  ): Promise<string> {
    assertLength(length);
    const { text } = await loaders.articles.need(evidence.articleId);
    return textBefore(text, evidence.start, length);
  }

  @FieldResolver(() => String, { description: 'The text that stands behind, to find the place again.' })
  async suffix(
    @Root() evidence: EvidenceRecord,
    @Arg('length', () => Int, LENGTH) length: number,
    @Ctx() { loaders }: Context,
  ): Promise<string> {
    assertLength(length);
    const { text } = await loaders.articles.need(evidence.articleId);
    return textAfter(text, evidence.end, length);
  }

  @FieldResolver(() => Article, { description: 'The article whose text this is.' })
  article(@Root() evidence: EvidenceRecord, @Ctx() { loaders }: Context): Promise<ArticleRecord> {
    return loaders.articles.need(evidence.articleId);
  }
}
