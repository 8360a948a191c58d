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
      'The editor’s note: the tunnel opened in May. Most states have closed their tunnels. Two questions: “Who paid for the tunnel in the end?” The council liked Anna Keller’s proposed cuts.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotesIn(text)).toEqual(expected);
  });
});

describe('who stands at a cue and how', () => {
  test.each([
    [
      'a relative clause that reports ends before the verb of its noun',
      'Anna Keller, who last year said the tunnel leaked, left the council.',
      ['STATE | INDIRECT | Anna Keller | said | the tunnel leaked'],
    ],
    [
      'times and adverbs stand between the speaker and the verb',
      'The council last week rejected the plan. Robert Haldane cynically dismissed the tunnel.',
      [
        'REJECT | INDIRECT | The council | rejected | the plan',
        'REJECT | INDIRECT | Robert Haldane | dismissed | the tunnel',
      ],
    ],
    [
      'verbs of going on, verbs written onto a pronoun',
      'Keller went on to say that the tunnel was safe. She’s claiming that the ferry leaks. Haldane will continue to say that it does.',
      [
        'STATE | INDIRECT | Keller | went on to say | the tunnel was safe',
        'STATE | INDIRECT | She | claiming | the ferry leaks',
      ],
    ],
    [
      'participles that tell by what something was done',
      'Haldane answered the council by saying that the tunnel was safe. After saying the ferry was late, Keller left the hall.',
      [
        'STATE | INDIRECT | (Haldane) | saying | the tunnel was safe',
        'STATE | INDIRECT | Keller | saying | the ferry was late',
      ],
    ],
    [
      'a complementizer behind a phrase of time or place',
      'Haldane tweeted in the small hours that the tunnel was shut. Keller told a meeting of village mayors that the ferry leaks.',
      [
        'STATE | INDIRECT | Haldane | tweeted | the tunnel was shut',
        'STATE | INDIRECT | Keller | told | the ferry leaks',
      ],
    ],
    [
      'no complementizer of a noun behind an infinitive, no demand in a description',
      'Haldane agreed to pay them for the years that they had lost. Anna Keller has called the actor turned mayor a clown.',
      ['STATE | INDIRECT | Anna Keller | called | the actor turned mayor a clown'],
    ],
    [
      'documents and how they came out, those who find by trade',
      'A poll released on Friday found that the tunnel is loved. The court found that the council had lied.',
      [
        'STATE | INDIRECT | A poll | found | the tunnel is loved',
        'STATE | INDIRECT | The court | found | the council had lied',
      ],
    ],
    [
      'comparisons before and behind the clause',
      'As Anna Keller has pointed out, the tunnel leaks every spring. The ferry is old, as Haldane has said.',
      [
        'STATE | INDIRECT | Anna Keller | pointed out | the tunnel leaks every spring',
        'STATE | INDIRECT | Haldane | said | The ferry is old',
      ],
    ],
    [
      'the accused and an apposition',
      'Keller accused Robert Haldane, the head of the council, of wasting money.',
      ['ACCUSE | INDIRECT | Keller | accused | wasting money'],
    ],
    [
      'the medium behind a noun phrase is the narrator’s',
      'Keller called for a second tunnel in a statement on Thursday. Haldane questioned the price.',
      [
        'DEMAND | INDIRECT | Keller | called for | a second tunnel',
        'STATE | INDIRECT | Haldane | questioned | the price',
      ],
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
