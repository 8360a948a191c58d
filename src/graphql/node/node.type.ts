import { Field, ID, InterfaceType } from 'type-graphql';
import type { NodeType } from './global-id.js';

/** A record that says which GraphQL type it is, for fields whose type is an interface or a union. */
export type Tagged<T extends object = object> = T & { readonly __typename: NodeType };

export const tagged = <T extends object>(type: NodeType, record: T | null): Tagged<T> | null =>
  record === null ? null : { ...record, __typename: type };

@InterfaceType({
  description: 'Anything with an id of its own. Fetch it again with `node(id:)`.',
  resolveType: (value: Tagged) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, {
    description:
      'Stable and globally unique, such as `Quote_123`. Take it from an answer, never make or take apart one yourself: its form may change, what it names does not.',
  })
  id!: string;
}
