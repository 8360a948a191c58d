import 'reflect-metadata';
import type { GraphQLObjectType, GraphQLSchema, OperationTypeNode } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AgreementResolver } from './agreement/agreement.resolver.js';
import {
  AgreementNameResolver,
  AgreementPartyResolver,
  AgreementStatusChangeResolver,
} from './agreement/agreement-parts.resolver.js';
import { AgreementReportResolver } from './agreement-report/agreement-report.resolver.js';
import { ArticleResolver } from './article/article.resolver.js';
import { CandidateResolver } from './candidate/candidate.resolver.js';
import { ArticleCopyResolver } from './copy/copy.resolver.js';
import { CorrectResolver } from './correction/correct.resolver.js';
import {
  CorrectionResolver,
  ExtractedResolver,
  ReviewedPartyResolver,
  ReviewedValueResolver,
} from './correction/correction.resolver.js';
import { DeleteArticleResolver } from './delete-article/delete-article.resolver.js';
import { EntityResolver } from './entity/entity.resolver.js';
import { ChangeEntitiesResolver } from './entity-change/change-entities.resolver.js';
import {
  EntityChangeResolver,
  EntityIdentityResolver,
  MachineNameResolver,
} from './entity-change/entity-change.resolver.js';
import { EventResolver } from './event/event.resolver.js';
import { EvidenceResolver } from './evidence/evidence.resolver.js';
import { FacetCountResolver } from './facet/facet.resolver.js';
import { FindingResolver } from './finding/finding.resolver.js';
import { FindingSideResolver } from './finding/finding-side.resolver.js';
import { HopResolver } from './hop/hop.resolver.js';
import { IngestArticleResolver } from './ingest-article/ingest-article.resolver.js';
import { IngestArticlesResolver } from './ingest-articles/ingest-articles.resolver.js';
import { InteractionResolver } from './interaction/interaction.resolver.js';
import { MentionResolver } from './mention/mention.resolver.js';
import './nested-filters.js';
import { NODE_TYPES, toGlobalId } from './node/global-id.js';
import { NodeResolver } from './node/node.resolver.js';
import { AgreementReportPartyResolver, PartyResolver } from './party/party.resolver.js';
import { UserErrorResolver } from './payload/user-error.resolver.js';
import { QuoteResolver } from './quote/quote.resolver.js';
import { ReanalyseResolver } from './reanalyse/reanalyse.resolver.js';
import { RoleResolver } from './role/role.resolver.js';
import { SearchResolver } from './search/search.resolver.js';
import { ServiceResolver } from './service/service.resolver.js';
import { StoryResolver } from './story/story.resolver.js';
import { EntityTenureResolver, RoleTenureResolver, TenureResolver } from './tenure/tenure.resolver.js';
import { TimeRefResolver } from './time-ref/time-ref.resolver.js';
import { UtteranceResolver } from './utterance/utterance.resolver.js';
import { UtteranceQuoteResolver } from './utterance/utterance-quote.resolver.js';
import { WireResolver } from './wire/wire.resolver.js';

/** What type-graphql has no decorator for. */
const ROOT_DESCRIPTIONS = {
  query:
    'Everything that can be asked. What stands here as a list is there, filtered, below an article or an entity too.',
  mutation: 'Everything that can be changed; needs a token that may write. Each runs whole or not at all.',
  subscription: 'Everything that can be listened to while articles come in.',
} as const;

const describeRoots = (schema: GraphQLSchema): GraphQLSchema => {
  for (const [operation, description] of Object.entries(ROOT_DESCRIPTIONS)) {
    const type = schema.getRootType(operation as OperationTypeNode);
    if (type != null) type.description = description;
  }
  return schema;
};

/**
 * Ids are made of keys by plain functions: the library makes every method of a resolver asynchronous, and an id stands in
 * every object of every answer.
 */
const resolveIds = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of NODE_TYPES) {
    const id = (schema.getType(type) as GraphQLObjectType).getFields().id;
    if (id !== undefined) id.resolve = ({ id: key }: { readonly id: number }) => toGlobalId(type, key);
  }
  return schema;
};

const NO_EVENTS = { next: async () => ({ done: true as const, value: undefined }) };

const joinResolvers = (): GraphQLSchema =>
  buildSchemaSync({
    resolvers: [
      AgreementNameResolver,
      AgreementPartyResolver,
      AgreementReportPartyResolver,
      AgreementReportResolver,
      AgreementResolver,
      AgreementStatusChangeResolver,
      ArticleCopyResolver,
      ArticleResolver,
      CandidateResolver,
      ChangeEntitiesResolver,
      CorrectResolver,
      CorrectionResolver,
      DeleteArticleResolver,
      EntityChangeResolver,
      ExtractedResolver,
      EntityIdentityResolver,
      EntityResolver,
      EntityTenureResolver,
      EventResolver,
      EvidenceResolver,
      FacetCountResolver,
      FindingResolver,
      FindingSideResolver,
      HopResolver,
      IngestArticleResolver,
      IngestArticlesResolver,
      InteractionResolver,
      MachineNameResolver,
      MentionResolver,
      NodeResolver,
      PartyResolver,
      QuoteResolver,
      ReanalyseResolver,
      ReviewedPartyResolver,
      ReviewedValueResolver,
      RoleResolver,
      RoleTenureResolver,
      SearchResolver,
      ServiceResolver,
      StoryResolver,
      TenureResolver,
      TimeRefResolver,
      WireResolver,
      UserErrorResolver,
      UtteranceQuoteResolver,
      UtteranceResolver,
    ],
    // Arguments are checked where they are used, with error codes of our own.
    validate: false,
    // Events come out of the log (event.resolver.ts); the library insists on having one all the same.
    pubSub: { publish: () => {}, subscribe: () => ({ [Symbol.asyncIterator]: () => NO_EVENTS }) },
  });

/** The executable schema. Built once a process: the decorators keep their metadata in one global store. */
export const buildSchema = (): GraphQLSchema => resolveIds(describeRoots(joinResolvers()));
