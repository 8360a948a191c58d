import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { ExpectedAnswers } from './expected-answers.js';

const FOLDER = new URL('../../schema/operations/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

/** Of operations that write, in the order in which they are run. */
export const EXPECTED_WRITES: ExpectedAnswers = {
  'ingest-article': [
    JSON.parse(read('ingest-article.variables.json')),
    { ingestArticle: { outcome: 'ADDED', errors: [], article: { language: 'en' } } },
  ],
  'ingest-articles': [
    JSON.parse(read('ingest-articles.variables.json')),
    {
      ingestArticles: {
        results: [
          { index: 0, outcome: 'ADDED', article: { title: 'Harbour council meets' }, errors: [] },
          { index: 1, outcome: null, article: null, errors: [{ code: 'DATE_INVALID' }] },
        ],
        errors: [{ code: 'DATE_INVALID', path: ['articles', '1', 'publishedAt'] }],
      },
    },
  ],
  'delete-article': [
    JSON.parse(read('delete-article.variables.json')),
    { deleteArticle: { outcome: 'ABSENT', articleId: null, errors: [] } },
  ],
  reanalyse: [
    JSON.parse(read('reanalyse.variables.json')),
    { reanalyse: { outcome: 'REREAD', errors: [], changes: expect.arrayContaining([expect.anything()]) } },
  ],
  'correct-quote': [
    JSON.parse(read('correct-quote.variables.json')),
    {
      correctQuote: {
        correction: { action: 'CORRECT', changes: [{ field: 'act', corrected: { name: 'WARN' } }] },
        object: { act: 'WARN', review: 'CORRECTED' },
        conflict: null,
        errors: [],
      },
    },
  ],
  'reject-extraction': [
    JSON.parse(read('reject-extraction.variables.json')),
    { rejectExtraction: { correction: { action: 'REJECT' }, errors: [] } },
  ],
  'merge-entities': [
    JSON.parse(read('merge-entities.variables.json')),
    { mergeEntities: { change: { kind: 'MERGE' }, conflict: null, errors: [] } },
  ],
  'rename-entity': [
    JSON.parse(read('rename-entity.variables.json')),
    { renameEntity: { entity: { name: 'سامي محمود الحمود' }, errors: [] } },
  ],
};

/** Of operations that tell what people changed; asked after the writing ones. */
export const EXPECTED_HISTORY: ExpectedAnswers = {
  'review-history': [
    { url: 'https://news.example/ar/0', quote: 'Quote_1', state: 'STANDING' },
    {
      quote: {
        act: 'WARN',
        review: 'CORRECTED',
        ruleId: 'test.rule',
        corrections: [
          {
            action: 'CORRECT',
            by: 'Rima',
            state: 'STANDING',
            changes: [{ field: 'act', machine: { name: 'ANNOUNCE' }, corrected: { name: 'WARN', entity: null } }],
          },
        ],
      },
      article: {
        corrections: {
          totalCount: 2,
          nodes: [{ action: 'REJECT', words: expect.arrayContaining([expect.any(String)]) }, { action: 'CORRECT' }],
        },
      },
    },
  ],
  corrections: [
    { first: 1, after: null, state: null },
    {
      corrections: {
        totalCount: 2,
        pageInfo: { hasNextPage: true },
        edges: [
          {
            node: {
              action: 'REJECT',
              reason: 'they did not meet',
              undone: null,
              object: { ruleId: 'test.rule', review: 'REJECTED', corrections: [{ by: 'Rima' }] },
            },
          },
        ],
      },
    },
  ],
  'entity-changes': [
    { name: 'سامي محمود الحمود', kind: null, first: 5, after: null },
    {
      entity: { changes: { nodes: expect.arrayContaining([expect.objectContaining({ kind: 'RENAME', by: 'Rima' })]) } },
      entityChanges: {
        totalCount: 2,
        edges: [
          { node: { kind: 'RENAME', nameAfter: 'سامي محمود الحمود', undone: null } },
          { node: { kind: 'MERGE', into: { name: expect.any(String) }, reason: 'one person under two names' } },
        ],
      },
    },
  ],
};
