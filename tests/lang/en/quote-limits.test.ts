import { describe, expect, test } from 'vitest';
import { quotesIn } from './read-english.js';

describe('where a report ends and the narrator goes on', () => {
  test.each([
    [
      'a clause that a conjunction fronts ends before the main clause',
      'While Robert Haldane conceded that the tunnel leaks, the council was glad. When Keller asked about the ferry, the crowd laughed.',
      [
        'STATE | INDIRECT | Robert Haldane | conceded | the tunnel leaks',
        'STATE | INDIRECT | Keller | asked about | the ferry',
      ],
    ],
    [
      'a second cue behind a conjunction has the same speaker',
      'Anna Keller outlined her plan and vowed to close the old tunnel. Haldane called the plan "a gift" and said it was cheap.',
      [
        'STATE | INDIRECT | Anna Keller | outlined | her plan',
        'PROMISE | INDIRECT | (Anna Keller) | vowed | to close the old tunnel',
        'STATE | MIXED | Haldane | called | the plan "a gift"',
        'STATE | INDIRECT | (Haldane) | said | it was cheap',
      ],
    ],
    [
      'a verb in another tense than the cue belongs to the report',
      'Officials say Robert Haldane closed the gate and refused to open it.',
      ['STATE | INDIRECT | Officials | say | Robert Haldane closed the gate and refused to open it'],
    ],
    [
      'what a dash or a comma parts from a description in marks is the narrator’s',
      'Anna Keller likened the plan to "burning money" - a charge that hurt the council. Haldane described the tunnel as a "leaking pipe," but stayed calm.',
      [
        'STATE | MIXED | Anna Keller | likened | the plan to "burning money"',
        'STATE | MIXED | Haldane | described | the tunnel as a "leaking pipe,"',
      ],
    ],
    [
      'speech over several sentences inside a report is held whole',
      'Keller described Robert Haldane as "a little nervous there. He talked all the time."',
      ['STATE | MIXED | Keller | described | Robert Haldane as "a little nervous there. He talked all the time."'],
    ],
    [
      'a title in marks at the head of the sentence is no speech',
      'On Sunday’s edition of “Valley News,” Anna Keller said the tunnel was safe.',
      ['STATE | INDIRECT | Anna Keller | said | the tunnel was safe'],
    ],
    [
      'owned and counted nouns are no cues',
      'The editor’s note: the tunnel opened in May. Most states have closed their tunnels. Two questions: “Who paid for the tunnel in the end?”',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotesIn(text)).toEqual(expected);
  });
});

describe('speech that goes on', () => {
  test.each([
    [
      'behind its cue and a conjunction',
      '"I love the valley," Keller said, but "the tunnel was a mistake from the first day."',
      ['STATE | DIRECT | Keller | said | I love the valley … the tunnel was a mistake from the first day'],
    ],
    [
      'behind a report, in the same paragraph or as the next one',
      'The tunnel may leak, Keller said. "Nobody has looked at the walls." Robert Haldane praised the council.\n\n"They did what the valley needed."\n\nThe tunnel opened in May.',
      [
        'STATE | MIXED | Keller | said | The tunnel may leak … Nobody has looked at the walls',
        'PRAISE | MIXED | Robert Haldane | praised | the council … They did what the valley needed',
      ],
    ],
    [
      'behind one sentence of the narrator’s',
      '"We have waited for years," Keller said. The crowd was silent. "Now the tunnel is here and we can go."',
      ['STATE | DIRECT | Keller | said | We have waited for years … Now the tunnel is here and we can go'],
    ],
    [
      'not in words that another cue of the sentence leads up to',
      '"The tunnel is safe," Keller said, suggesting a few answers, including, "We looked at every wall."',
      [
        'STATE | DIRECT | Keller | said | The tunnel is safe',
        'STATE | MIXED | Keller | suggesting | a few answers, including, "We looked at every wall."',
      ],
    ],
    [
      'to a signature that no list of names holds',
      'The town hall opened.\n\n"I walked there every day as a child."\n\u2015 Tilke Vandersloot.\n\nThe hall is open.',
      ['STATE | DIRECT | Tilke Vandersloot |  | I walked there every day as a child'],
    ],
    [
      'with verbs that tell of words only before marks',
      'Haldane attacked "the madness of the tunnel makers". Haldane attacked the camp at night.',
      ['REJECT | DIRECT | Haldane | attacked | the madness of the tunnel makers'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotesIn(text)).toEqual(expected);
  });
});
