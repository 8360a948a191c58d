import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type.js';
import { EntityTypeName, ScriptName } from './entity.enum.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A person, organisation, group, outlet, place or event that articles speak of.',
})
export class Entity {
  @Field(() => ID, {
    description: 'Id of the entity. It stays the same, and ids of entities that were merged keep working.',
  })
  id!: string;

  @Field(() => EntityTypeName, { description: 'What kind of thing it is.' })
  type!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Finer class, such as MINISTRY, DELEGATION, NEWS_AGENCY, COUNTRY, CITY or UNNAMED_SOURCE; null when none is known.',
  })
  subtype!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Item of Wikidata, such as `Q159`; null where nobody checked by hand which one it is, or whether there is one.',
  })
  wikidataId!: string | null;

  @Field(() => Int, { description: 'How often it is mentioned in all articles.' })
  mentionCount!: number;

  @Field(() => Int, { description: 'How often it is quoted in all articles.' })
  quoteCount!: number;

  @Field(() => Int, { description: 'How many articles mention it.' })
  articleCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The name of an entity in one language.' })
export class LocalName {
  @Field(() => String, { description: 'Language of the name (BCP 47).' })
  language!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A name under which an entity is met.' })
export class Alias {
  @Field(() => String, { description: 'The name as it is written.' })
  alias!: string;

  @Field(() => String, { nullable: true, description: 'Its language (BCP 47); null when only the script is known.' })
  language!: string | null;

  @Field(() => ScriptName, { description: 'Its writing system.' })
  script!: string;
}
