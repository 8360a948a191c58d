import type { GenreGrammar } from '../genre-grammar.js';

export const GENRE: GenreGrammar = {
  marks: ['?', '!'],
  rows: [
    {
      sign: 'FIRST_PERSON',
      weight: 1,
      reason: 'A reporter does not say I; a columnist does.',
      forms: ['I', 'my', 'myself', 'mine'],
    },
    {
      sign: 'FIRST_PERSON',
      weight: 0.5,
      reason: 'A columnist counts himself and his readers as one.',
      forms: ['we', 'our', 'ours', 'ourselves'],
    },
    {
      sign: 'ADDRESS',
      weight: 0.5,
      reason: 'Who is spoken to is a reader, not a source.',
      forms: ['you', 'your', 'dear reader', 'dear readers', 'let us', 'imagine'],
    },
    {
      sign: 'STANCE',
      weight: 0.5,
      reason: 'The narrator judges, doubts or pleads.',
      forms: [
        'unfortunately',
        'sadly',
        'frankly',
        'surely',
        'of course',
        'no doubt',
        'make no mistake',
        'the truth is',
        'the problem is',
        'perhaps',
        'ought to',
        'in short',
      ],
    },
    {
      sign: 'ARGUMENT',
      weight: 0.5,
      reason: 'Words that join the steps of an argument; the narrator of a report seldom argues.',
      forms: [
        'in other words',
        'after all',
        'to be sure',
        'that is why',
        'for instance',
        'indeed',
        'hence',
        'the question is',
      ],
    },
  ],
};
