import { AGREEMENT_STATUSES } from '../../model/agreement.js';
import { ploverOf } from '../../model/plover.js';
import {
  type Asked,
  type Field,
  globalId,
  integer,
  listOf,
  name,
  oneOf,
  optionalChoice,
  type Shape,
  spans,
  text,
  toOne,
  withText,
  wordsOf,
} from '../../store/answer/field.js';
import { firstOf } from '../../store/answer/list.js';
import { inOneLine } from '../../store/answer/one-line.js';
import { changesOf, daysOf, nameOf, namesOf, partiesOf, partyWordsOf } from '../../store/answer/sources.js';
import { type Sql, sql } from '../../store/answer/sql.js';
import type { Direction } from '../../store/store.js';
import { FIRST_REPORTS, REPORTS_AS_IT_HAPPENED } from '../agreement-report/agreement-report.args.js';
import { agreementReportList } from '../compiled/lists.js';

const ploverType = optionalChoice(
  'cameo',
  Object.fromEntries(Object.values(AGREEMENT_STATUSES).map((code) => [code, ploverOf(code)])),
);

/** SQL for the key of the report that stands first, or last, by publication. */
const outermost = (row: Sql, { answers }: Asked, direction: Direction): Sql => {
  const order = { field: 'PUBLISHED_AT', direction } as const;
  return firstOf(answers.kinds.agreementReports, { edge: 'agreement', parent: sql`${row}.id` }, {}, order);
};

const outermostReport =
  (direction: Direction): Field =>
  (row, asked) => [
    oneOf(
      asked,
      'AgreementReport',
      (report) => sql`agreement_reports AS ${report} WHERE ${report}.id = ${outermost(row, asked, direction)}`,
    ),
  ];

const inLanguage = (row: Sql, asked: Asked, language: string | null): Sql => {
  const [named, first] = [asked.alias(), asked.alias()];
  return sql`coalesce(
    (SELECT coalesce(${wordsOf(named, 'AGREEMENT_SUBJECT', asked)}, '') FROM ${nameOf(row, named, language)}),
    (SELECT ${wordsOf(first, 'AGREEMENT_EVIDENCE', asked)} FROM agreement_reports AS ${first}
      WHERE ${first}.id = ${outermost(row, asked, 'ASC')}))`;
};

export const agreementShape: Shape = {
  id: globalId('Agreement'),
  name: (row, asked) => {
    const words = asked.given(({ language }) =>
      inLanguage(row, asked, (language as string | null | undefined) ?? null),
    );
    return [asked.answers.json.string(inOneLine(words))];
  },
  names: (row, asked) => listOf(asked, 'AgreementName', (named) => namesOf(row, named)),
  subject: (row, asked) => {
    const named = asked.alias();
    const words = asked.text(spans('AGREEMENT_SUBJECT')(named, asked));
    return [sql`coalesce((SELECT ${words} FROM ${nameOf(row, named, null)}), '[]')`];
  },
  status: name('status'),
  cameoCode: text('cameo'),
  ploverType,
  reportCount: integer('report_count'),
  articleCount: integer('article_count'),
  place: toOne('Entity', 'entities', 'place_id'),
  event: toOne('Entity', 'entities', 'event_id'),
  parties: (row, asked) => listOf(asked, 'AgreementParty', (party) => partiesOf(row, party)),
  agreedOn: (row, asked) => listOf(asked, 'TimeRef', (time) => daysOf(row, time)),
  statusHistory: (row, asked) => listOf(asked, 'AgreementStatusChange', (change) => changesOf(row, change)),
  timeline: agreementReportList('agreement', REPORTS_AS_IT_HAPPENED),
  reports: agreementReportList('agreement', FIRST_REPORTS),
  firstReport: outermostReport('ASC'),
  lastReport: outermostReport('DESC'),
};

/** Of the report whose words they are, with their `language`. */
export const agreementNameShape: Shape = {
  language: text('language'),
  name: (row, asked) => [
    asked.answers.json.string(inOneLine(sql`coalesce(${wordsOf(row, 'AGREEMENT_SUBJECT', asked)}, '')`)),
  ],
  evidence: spans('AGREEMENT_SUBJECT'),
  report: toOne('AgreementReport', 'agreement_reports', 'id'),
};

export const agreementStatusChangeShape: Shape = {
  status: name('status'),
  cameoCode: text('cameo'),
  ploverType,
  reportCount: integer('report_count'),
  report: toOne('AgreementReport', 'agreement_reports', 'report_id'),
  reports: agreementReportList('change', REPORTS_AS_IT_HAPPENED),
};

export const agreementPartyShape: Shape = {
  reportCount: integer('report_count'),
  role: name('role'),
  entity: toOne('Entity', 'entities', 'entity_id'),
  evidence: (row, asked) => listOf(asked, 'Evidence', (span) => withText(partyWordsOf(row, span), span)),
  reports: agreementReportList('ledgerParty', FIRST_REPORTS),
};
