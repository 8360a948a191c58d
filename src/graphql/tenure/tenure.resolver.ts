import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { tenureStatusOf } from '../../app/unknown.js';
import type { TenureStatus } from '../../model/unknown.js';
import type { EntityRecord, RoleRecord, TenureRecord } from '../../store/records.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.type.js';
import { ROLES_BY_ID, RoleListArgs, toRoleFilter } from '../role/role.args.js';
import { RoleConnection } from '../role/role.connection.js';
import { Role } from '../role/role.type.js';
import { HolderListArgs, LATEST_TENURES, TenureListArgs, toTenureFilter } from './tenure.args.js';
import { TenureConnection } from './tenure.connection.js';
import { TenureStatusName } from './tenure.enum.js';
import { Tenure } from './tenure.type.js';

@Resolver(() => Tenure)
export class TenureResolver {
  @Query(() => TenureConnection, { description: 'Who held which office when, the latest first.' })
  tenures(@Args(() => TenureListArgs) args: TenureListArgs, @Ctx() { loaders }: Context) {
    return loaders.tenures.connection(toTenureFilter(args), args.orderBy ?? LATEST_TENURES, args);
  }

  @FieldResolver(() => Entity, { description: 'Who holds the office.' })
  holder(@Root() tenure: TenureRecord, @Ctx() { loaders }: Context): Promise<EntityRecord> {
    return loaders.entities.need(tenure.entityId);
  }

  @FieldResolver(() => Entity, { description: 'The organisation or country whose office it is.' })
  home(@Root() tenure: TenureRecord, @Ctx() { loaders }: Context): Promise<EntityRecord> {
    return loaders.entities.need(tenure.homeId);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description:
      'What the office is about, such as the country that an ambassador is sent to; null for an office that is not about one matter.',
  })
  scope(@Root() tenure: TenureRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(tenure.scopeId);
  }

  @FieldResolver(() => RoleConnection, {
    description:
      'The roles in articles that it rests on: its evidence. Empty for an imported one that no article names.',
  })
  statements(@Root() tenure: TenureRecord, @Args(() => RoleListArgs) args: RoleListArgs, @Ctx() { loaders }: Context) {
    return loaders.roles.connectionBy(
      'tenure',
      tenure.id,
      toRoleFilter(args.filter),
      args.orderBy ?? ROLES_BY_ID,
      args,
    );
  }

  @FieldResolver(() => RoleConnection, {
    description:
      'Roles in articles that speak against it: within its time they give an office that one person holds at a time to somebody else, or call its holder a former one.',
  })
  contradictions(
    @Root() tenure: TenureRecord,
    @Args(() => RoleListArgs) args: RoleListArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.roles.connectionBy(
      'against',
      tenure.id,
      toRoleFilter(args.filter),
      args.orderBy ?? ROLES_BY_ID,
      args,
    );
  }
}

@Resolver(() => Entity)
export class EntityTenureResolver {
  @FieldResolver(() => TenureConnection, { description: 'Offices that this person holds or held, the latest first.' })
  tenures(@Root() entity: EntityRecord, @Args(() => TenureListArgs) args: TenureListArgs, @Ctx() { loaders }: Context) {
    const order = args.orderBy ?? LATEST_TENURES;
    return loaders.tenures.connectionBy('entity', entity.id, toTenureFilter(args), order, args);
  }

  @FieldResolver(() => TenureConnection, {
    description: 'Who holds or held the offices of this organisation or country, the latest first.',
  })
  holders(@Root() entity: EntityRecord, @Args(() => HolderListArgs) args: HolderListArgs, @Ctx() { loaders }: Context) {
    const order = args.orderBy ?? LATEST_TENURES;
    return loaders.tenures.connectionBy('home', entity.id, toTenureFilter(args, args.office), order, args);
  }
}

@Resolver(() => Role)
export class RoleTenureResolver {
  @FieldResolver(() => Tenure, {
    nullable: true,
    description: 'The tenure that this statement backs; null where it backs none (see `tenureStatus`).',
  })
  tenure(@Root() role: RoleRecord, @Ctx() { loaders }: Context): Promise<TenureRecord | null> {
    return loaders.tenures.load(role.tenureId);
  }

  @FieldResolver(() => TenureStatusName, {
    description: 'Whether this statement backs a tenure; it says why `tenure` may be null.',
  })
  async tenureStatus(@Root() role: RoleRecord, @Ctx() { loaders }: Context): Promise<TenureStatus> {
    return tenureStatusOf(role, (await loaders.articles.need(role.articleId)).publishedAt);
  }
}
