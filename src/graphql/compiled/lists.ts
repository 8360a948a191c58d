import type { KindName } from '../../store/answer/answers.js';
import type { Arguments, Field } from '../../store/answer/field.js';
import type { Order } from '../../store/store.js';
import { toAgreementFilter } from '../agreement/agreement.args.js';
import { toAgreementReportFilter } from '../agreement-report/agreement-report.args.js';
import { toArticleFilter } from '../article/article.args.js';
import { toCorrectionFilter } from '../correction/correction.args.js';
import { toEntityFilter } from '../entity/entity.args.js';
import { byTime, toEntityChangeFilter } from '../entity-change/entity-change.args.js';
import { toFindingFilter } from '../finding/finding.args.js';
import { toInteractionFilter } from '../interaction/interaction.args.js';
import { toMentionFilter } from '../mention/mention.args.js';
import { toQuoteFilter } from '../quote/quote.args.js';
import { toRoleFilter } from '../role/role.args.js';
import { toStoryFilter } from '../story/story.args.js';
import { toTenureFilter } from '../tenure/tenure.args.js';
import { toUtteranceFilter } from '../utterance/utterance.args.js';
import { many } from './list.js';

/** Conditions that a field has beside those of its `filter`. */
type Further = (args: Arguments) => object;

/**
 * Fields with lists of one kind of object. `edge`: how the objects hang on the one that has the field, null for all
 * there are; `order`: where the arguments name none.
 */
const listsOf =
  (type: string, kind: KindName, toFilter: (filter: never) => object) =>
  (edge: string | null, order: Order<string>, further?: Further): Field =>
    many({
      type,
      kind,
      edge,
      order: ({ orderBy }) => (orderBy as Order<string> | null | undefined) ?? order,
      filter: (args) => ({ ...toFilter(args.filter as never), ...further?.(args) }),
    });

/** As `listsOf`, of what is ordered by when it was made. */
const recordsOf =
  (type: string, kind: KindName, toFilter: (filter: never) => object) =>
  (edge: string | null): Field =>
    many({
      type,
      kind,
      edge,
      order: ({ direction }) => byTime(direction as Order<string>['direction']),
      filter: ({ filter }) => toFilter(filter as never),
    });

export const agreementList = listsOf('Agreement', 'agreements', toAgreementFilter);
export const agreementReportList = listsOf('AgreementReport', 'agreementReports', toAgreementReportFilter);
export const articleList = listsOf('Article', 'articles', toArticleFilter);
export const copyList = listsOf('ArticleCopy', 'copies', () => ({}));
export const entityList = listsOf('Entity', 'entities', toEntityFilter);
export const findingList = listsOf('Finding', 'findings', toFindingFilter);
export const interactionList = listsOf('Interaction', 'interactions', toInteractionFilter);
export const mentionList = listsOf('Mention', 'mentions', toMentionFilter);
export const quoteList = listsOf('Quote', 'quotes', toQuoteFilter);
export const roleList = listsOf('Role', 'roles', toRoleFilter);
export const storyList = listsOf('Story', 'stories', toStoryFilter);
export const tellingList = listsOf('UtteranceQuote', 'tellings', () => ({}));
export const utteranceList = listsOf('Utterance', 'utterances', toUtteranceFilter);

/** Their conditions stand in other arguments as well. */
export const tenureList = (edge: string | null, order: Order<string>): Field =>
  listsOf('Tenure', 'tenures', () => ({}))(edge, order, (args) => toTenureFilter(args as never, args.office as never));

export const correctionList = recordsOf('Correction', 'corrections', toCorrectionFilter);
export const entityChangeList = recordsOf('EntityChange', 'entityChanges', toEntityChangeFilter);
