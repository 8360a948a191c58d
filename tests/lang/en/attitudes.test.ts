import { describe, expect, test } from 'vitest';
import { quotesIn } from './read-english.js';

describe('beliefs, intentions and stances', () => {
  test.each([
    [
      'thoughts, wishes and sides',
      'Anna Keller believes that the tunnel is safe. The union opposes a second tunnel. She wants to open it in May.',
      [
        'BELIEVE | INDIRECT | Anna Keller | believes | the tunnel is safe',
        'OPPOSE | INDIRECT | The union | opposes | a second tunnel',
        'INTEND | INDIRECT | (Anna Keller) | wants | to open it in May',
      ],
    ],
    [
      'what one would not want is a wish too',
      'Robert Haldane would not support a second tunnel.',
      ['SUPPORT | INDIRECT | Robert Haldane | support | a second tunnel'],
    ],
    [
      'what is thought of somebody, by whomever; reports come first',
      'The tunnel is expected to open in May. The plan was criticized by Anna Keller for its price.',
      [
        'REJECT | INDIRECT | Anna Keller | criticized | The plan … for its price',
        'EXPECT | INDIRECT | (?) | expected | The tunnel … to open in May',
      ],
    ],
    [
      'an impression',
      'The engineers seemed to doubt the plan.',
      ['SEEM | INDIRECT | (?) | seemed | The engineers … to doubt the plan'],
    ],
    [
      'a stance in a noun, with its owner',
      'Anna Keller\u2019s support for a second tunnel was no surprise.',
      ['SUPPORT | INDIRECT | Anna Keller | support | a second tunnel'],
    ],
    [
      'nothing inside reports: it is a part of their words',
      'Anna Keller said the union wants a second tunnel. "We hope to open it in May," she said.',
      [
        'STATE | INDIRECT | Anna Keller | said | the union wants a second tunnel',
        'STATE | DIRECT | (Anna Keller) | said | We hope to open it in May',
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(quotesIn(text, { attributions: 'WIDE' })).toEqual(expected);
  });

  test('are read only when asked for', () => {
    expect(quotesIn('Anna Keller believes that the tunnel is safe. The tunnel is expected to open in May.')).toEqual(
      [],
    );
  });
});
