import { describe, expect, test } from 'vitest';
import { likelyNamesakes, type QueryPart, type Question, readQuestion } from '../../src/resolve/search-question.js';

/** Q: asks, S: says, A: about, W: a word, N: a name that speaks, P: one that never does. */
const toParts = (signs: string): readonly QueryPart[] =>
  [...signs].map((sign): QueryPart => {
    if (sign === 'N' || sign === 'P') return { kind: 'NAME', text: sign, canSpeak: sign === 'N' };
    const kinds = { Q: 'QUESTION', S: 'SAYING', A: 'ABOUT', W: 'WORD' } as const;
    return { kind: kinds[sign as keyof typeof kinds], text: sign };
  });

describe('readQuestion', () => {
  test.each<{ signs: string; subjectFirst: boolean; question: Question | null; why: string }>([
    { signs: 'QSNAP', subjectFirst: false, question: { speaker: 2, abouts: [4], words: [] }, why: 'verb first' },
    { signs: 'QQNSAP', subjectFirst: true, question: { speaker: 2, abouts: [5], words: [] }, why: 'subject first' },
    { signs: 'NSAW', subjectFirst: true, question: { speaker: 0, abouts: [], words: [3] }, why: 'about a word' },
    { signs: 'QSN', subjectFirst: false, question: { speaker: 2, abouts: [], words: [] }, why: 'anything' },
    { signs: 'QQNSANP', subjectFirst: true, question: { speaker: 2, abouts: [5, 6], words: [] }, why: 'two matters' },
    { signs: 'NAP', subjectFirst: true, question: { speaker: 0, abouts: [2], words: [] }, why: 'no verb' },
    { signs: 'NAW', subjectFirst: true, question: { speaker: 0, abouts: [], words: [2] }, why: 'no verb, a word' },
    {
      signs: 'QAP',
      subjectFirst: false,
      question: { speaker: null, abouts: [2], words: [] },
      why: 'nobody in particular',
    },
    { signs: 'SAP', subjectFirst: true, question: null, why: 'nobody speaks' },
    { signs: 'PAP', subjectFirst: true, question: null, why: 'a name that is never quoted does not speak' },
    { signs: 'WNAP', subjectFirst: true, question: null, why: 'a headline: the name does not open it' },
    { signs: 'NA', subjectFirst: true, question: null, why: 'about nothing' },
    { signs: 'NP', subjectFirst: true, question: null, why: 'names alone' },
    { signs: '', subjectFirst: true, question: null, why: 'nothing' },
  ])('$signs: $why', ({ signs, subjectFirst, question }) => {
    expect(readQuestion(toParts(signs), subjectFirst)).toEqual(question);
  });
});

test.each([
  { counts: [100, 40, 9], likely: [100, 40] },
  { counts: [0, 0], likely: [0, 0] },
  { counts: [], likely: [] },
])('of namesakes with $counts mentions $likely are likely', ({ counts, likely }) => {
  const named = counts.map((mentionCount) => ({ mentionCount }));
  expect(likelyNamesakes(named).map(({ mentionCount }) => mentionCount)).toEqual(likely);
});
