import type { ClassType } from 'type-graphql';
import { AgreementFilterInput } from './agreement/agreement.args.js';
import { AgreementReportFilterInput } from './agreement-report/agreement-report.args.js';
import { ArticleFilterInput } from './article/article.args.js';
import { EntityFilterInput } from './entity/entity.args.js';
import { combine, nest } from './filter-tree.js';
import { FindingFilterInput } from './finding/finding.args.js';
import { InteractionFilterInput } from './interaction/interaction.args.js';
import { MentionFilterInput } from './mention/mention.args.js';
import { QuoteFilterInput } from './quote/quote.args.js';
import { RoleFilterInput } from './role/role.args.js';
import { StoryFilterInput } from './story/story.args.js';
import { TenureFilterInput } from './tenure/tenure.args.js';
import { UtteranceFilterInput } from './utterance/utterance.args.js';

/** Which filters hold which others: what an object meets, by a name of many, or by its own name and `With`. */
const NESTED: readonly (readonly [owner: ClassType, fields: Readonly<Record<string, readonly [ClassType, string]>>])[] =
  [
    [
      ArticleFilterInput,
      {
        quotes: [QuoteFilterInput, 'Only articles with such a quote.'],
        roles: [RoleFilterInput, 'Only articles that give somebody such an office.'],
        entities: [EntityFilterInput, 'Only articles that mention such an entity.'],
        agreements: [AgreementFilterInput, 'Only articles that report such an agreement.'],
        agreementReports: [AgreementReportFilterInput, 'Only articles with such a report of an agreement.'],
        interactions: [InteractionFilterInput, 'Only articles that tell of such an interaction.'],
        findings: [FindingFilterInput, 'Only articles with such a finding.'],
      },
    ],
    [
      EntityFilterInput,
      {
        quotes: [QuoteFilterInput, 'Only entities that say such a thing.'],
        roles: [RoleFilterInput, 'Only entities that an article gives such an office.'],
        tenures: [TenureFilterInput, 'Only entities that hold or held such an office.'],
        articles: [ArticleFilterInput, 'Only entities that such an article mentions.'],
        agreements: [AgreementFilterInput, 'Only entities that take part in such an agreement.'],
        interactions: [InteractionFilterInput, 'Only entities that take part in such an interaction.'],
      },
    ],
    [
      QuoteFilterInput,
      {
        articleWith: [ArticleFilterInput, 'Only quotes in such an article.'],
        speakerWith: [EntityFilterInput, 'Only quotes of such a speaker.'],
        aboutWith: [EntityFilterInput, 'Only quotes whose content mentions such an entity.'],
        denies: [QuoteFilterInput, 'Only quotes that deny such a quote.'],
        deniedBy: [QuoteFilterInput, 'Only quotes that such a quote denies.'],
      },
    ],
    [
      AgreementFilterInput,
      {
        partyWith: [EntityFilterInput, 'Only agreements in which such an entity takes part.'],
        reports: [AgreementReportFilterInput, 'Only agreements with such a report.'],
        articles: [ArticleFilterInput, 'Only agreements that such an article reports.'],
      },
    ],
    [
      AgreementReportFilterInput,
      {
        articleWith: [ArticleFilterInput, 'Only reports in such an article.'],
        partyWith: [EntityFilterInput, 'Only reports that name such an entity as taking part.'],
        quoteWith: [QuoteFilterInput, 'Only reports that such a quote states.'],
        agreementWith: [AgreementFilterInput, 'Only reports of such an agreement.'],
      },
    ],
    [
      InteractionFilterInput,
      {
        articleWith: [ArticleFilterInput, 'Only interactions in such an article.'],
        participantWith: [EntityFilterInput, 'Only interactions in which such an entity takes part.'],
        quoteWith: [QuoteFilterInput, 'Only interactions that such a quote tells of.'],
      },
    ],
    [
      FindingFilterInput,
      {
        articles: [ArticleFilterInput, 'Only findings with a side in such an article.'],
        entityWith: [EntityFilterInput, 'Only findings that concern such an entity.'],
        quoteWith: [QuoteFilterInput, 'Only findings that concern such a quote.'],
      },
    ],
    [StoryFilterInput, { articles: [ArticleFilterInput, 'Only stories that such an article tells.'] }],
    [
      RoleFilterInput,
      {
        articleWith: [ArticleFilterInput, 'Only roles in such an article.'],
        entityWith: [EntityFilterInput, 'Only roles of such an entity.'],
        organizationWith: [EntityFilterInput, 'Only offices of such an organisation.'],
        countryWith: [EntityFilterInput, 'Only offices of such a country.'],
        tenureWith: [TenureFilterInput, 'Only roles that back such a tenure.'],
      },
    ],
    [
      TenureFilterInput,
      {
        holderWith: [EntityFilterInput, 'Only tenures of such a holder.'],
        homeWith: [EntityFilterInput, 'Only offices of such an organisation or country.'],
        statements: [RoleFilterInput, 'Only tenures that such a role backs.'],
      },
    ],
    [UtteranceFilterInput, { quotes: [QuoteFilterInput, 'Only utterances with such a quote.'] }],
    [
      MentionFilterInput,
      {
        articleWith: [ArticleFilterInput, 'Only mentions in such an article.'],
        entityWith: [EntityFilterInput, 'Only mentions of such an entity.'],
      },
    ],
  ];

/** Declares the filters that stand in others. Call it once, before the schema is built. */
const declareNestedFilters = (): void => {
  for (const [owner, fields] of NESTED) {
    for (const [field, [target, description]] of Object.entries(fields)) nest(owner, field, target, description);
    combine(owner);
  }
};

declareNestedFilters();
