import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { IsnadError } from '../../errors.js';
import { say } from '../../messages/message.js';
import type { Context } from '../context.js';
import { loadNode } from './load-node.js';
import { Node, type Tagged } from './node.type.js';

export const MOST_IDS = 100;

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'The object with this id; null when there is none.' })
  node(
    @Arg('id', () => ID, { description: 'Id as an answer gave it.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Tagged | null> {
    return loadNode(loaders, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'The objects with these ids, in the order of the ids, with null for an id that names nothing.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: `Ids as answers gave them, at most ${MOST_IDS}.` }) ids: string[],
    @Ctx() { loaders }: Context,
  ): Promise<(Tagged | null)[]> {
    if (ids.length > MOST_IDS) {
      throw new IsnadError('BAD_USER_INPUT', say('tooManyIds', { name: 'ids', got: ids.length, most: MOST_IDS }), {
        path: ['ids'],
      });
    }
    return Promise.all(ids.map((id) => loadNode(loaders, id)));
  }
}
