import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Evidence } from '../evidence/evidence.type.js';
import { Node } from '../node/node.type.js';
import { DateOrDateTimeScalar, DateTimeScalar } from '../scalars/iso-date.js';
import { BlockKindName, LanguageStatusName } from './article.enum.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'One news article and all that was read in it.' })
export class Article {
  @Field(() => ID, { description: 'Id of the article; it stays the same when a new version of the text comes in.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Where it was published; null when none was given at ingest.' })
  url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who published it, as named at ingest; null when nobody was: it is never guessed from the text.',
  })
  publisher!: string | null;

  @Field(() => String, { description: 'Title as given, or the first line of the text.' })
  title!: string;

  @Field(() => String, {
    description:
      'The verbatim text, never changed: title, empty line and body when both were given. All offsets count from its start.',
  })
  text!: string;

  @Field(() => String, { description: 'SHA-256 of the UTF-8 bytes of the text, in hexadecimal.' })
  sha256!: string;

  @Field(() => Int, { description: '1 for the first text seen under this url, counting up with every changed text.' })
  version!: number;

  @Field(() => LanguageStatusName, { description: 'How its language is known; it says why `language` may be null.' })
  languageStatus!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The line that names the authors, as given at ingest; null when none was given.',
  })
  byline!: string | null;

  @Field(() => DateOrDateTimeScalar, {
    nullable: true,
    description:
      'When the publisher dated it: a day, or a moment when the hour is known. Null when ingest brought no date: it is never guessed from the text.',
  })
  publishedAt!: string | null;

  @Field(() => DateTimeScalar, { description: 'When this service took it in.' })
  collectedAt!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One line of the layout of an article.' })
export class Block {
  @Field(() => BlockKindName, { description: 'What the line is.' })
  kind!: string;

  @Field(() => Evidence, { description: 'Where it stands.' })
  evidence!: unknown;
}
