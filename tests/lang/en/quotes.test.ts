import { describe, expect, test } from 'vitest';
import { quotesIn } from './read-english.js';

describe('speech and its cue', () => {
  test.each([
    [
      'that or no that',
      'The harbour master said that the ferry was late. Anna Keller told reporters in Bern on Monday the tunnel was safe.',
      [
        'STATE | INDIRECT | The harbour master | said | the ferry was late',
        'STATE | INDIRECT | Anna Keller | told | the tunnel was safe',
      ],
    ],
    [
      'a name that only describes the speaker is not the speaker',
      'An aide close to Robert Haldane said that the tunnel was safe. A group linked to Keller said that the ferry was late. A diplomat close to the talks had told reporters that the plan failed.',
      [
        'STATE | INDIRECT | An aide close to Robert Haldane | said | the tunnel was safe',
        'STATE | INDIRECT | A group linked to Keller | said | the ferry was late',
        'STATE | INDIRECT | A diplomat close to the talks | told | the plan failed',
      ],
    ],
    [
      'a verb and its "to" before a conjunction end another clause',
      'Anna Keller wrote to the council and Robert Haldane said the tunnel was safe.',
      ['STATE | INDIRECT | Robert Haldane | said | the tunnel was safe'],
    ],
    [
      'cue behind the speech',
      '"We will open the tunnel in May," Keller said. “The wall has to go,” said Robert Haldane, the head of the council.',
      [
        'STATE | DIRECT | Keller | said | We will open the tunnel in May',
        'STATE | DIRECT | Robert Haldane, the head of the council | said | The wall has to go',
      ],
    ],
    [
      'cue inside the speech',
      '"We will wait," Keller said. "Nobody is in a hurry." "The old tunnel," Robert Haldane said, "is still in use."',
      [
        'STATE | DIRECT | Keller | said | We will wait … Nobody is in a hurry',
        'STATE | DIRECT | Robert Haldane | said | The old tunnel … is still in use',
      ],
    ],
    [
      'whatever follows the cue, the speech before it was said',
      '"We need a second tunnel," Keller told "Bern at Noon" after a visit to the site, which "nobody" liked. "The first one is full."',
      ['STATE | DIRECT | Keller | told | We need a second tunnel … The first one is full'],
    ],
    [
      'a name, a title and one more apposition',
      '"The tunnel is safe," Anna Keller, the head of the council, one of three women there, said at a dinner.',
      ['STATE | DIRECT | Anna Keller, the head of the council, one of three women there | said | The tunnel is safe'],
    ],
    [
      'a verb that is no verb of saying, a colon, a signature',
      '"The old tunnel smelled of goats," the engineer riffed. Anna Keller had another idea: "Open the tunnel before winter comes."\n\n"I walked there as a child every day."\n― Robert Haldane',
      [
        'STATE | DIRECT | the engineer | riffed | The old tunnel smelled of goats',
        'STATE | DIRECT | Anna Keller | had | Open the tunnel before winter comes',
        'STATE | DIRECT | Robert Haldane |  | I walked there as a child every day',
      ],
    ],
    [
      'lines of a conversation',
      'KELLER: The tunnel will be safe.\nHALDANE: Who says that it will?\nKELLER: Everybody in the valley does.',
      [
        'STATE | INDIRECT | KELLER |  | The tunnel will be safe',
        'STATE | INDIRECT | HALDANE |  | Who says that it will?',
        'STATE | INDIRECT | KELLER |  | Everybody in the valley does',
      ],
    ],
    [
      'descriptions open with the thing described, and a participle that describes is no report',
      'Anna Keller called the plan "a gift to the valley". The company, named Nordbahn, opened in May. The old line, called the goat path by many, is closed.',
      ['STATE | MIXED | Anna Keller | called | the plan "a gift to the valley"'],
    ],
    [
      'questions',
      'Robert Haldane asked the council whether the tunnel would leak. Keller explained why the tunnel was closed.',
      [
        'STATE | INDIRECT | Robert Haldane | asked | whether the tunnel would leak',
        'STATE | INDIRECT | Keller | explained | why the tunnel was closed',
      ],
    ],
    [
      'documents find, people find without a word',
      'The survey found that the tunnel leaks. Anna Keller found that the door was open.',
      ['STATE | INDIRECT | The survey | found | the tunnel leaks'],
    ],
    [
      'a clause without that behind verbs that take nouns too',
      'Keller confirmed the tunnel was closed. The union maintained its offices in Bern.',
      ['STATE | INDIRECT | Keller | confirmed | the tunnel was closed'],
    ],
    [
      'a conjunction between names parts no content, a verb without a subject does',
      'Keller said Anna Weber and Robert Haldane confirmed the plan was dead. Keller said the tunnel was safe and denied the leak was news.',
      [
        'STATE | INDIRECT | Keller | said | Anna Weber and Robert Haldane confirmed the plan was dead',
        'STATE | INDIRECT | Anna Weber and Robert Haldane | confirmed | the plan was dead',
        'STATE | INDIRECT | Keller | said | the tunnel was safe',
        'DENY | INDIRECT | Keller | denied | the leak was news',
      ],
    ],
    [
      'passives with an agent, nouns of saying with an owner',
      'The council was accused by Anna Keller of wasting money. The council ignored her claim that the tunnel leaks. The tunnel was criticized in May.',
      [
        'ACCUSE | INDIRECT | Anna Keller | accused | The council … of wasting money',
        'STATE | INDIRECT | (Anna Keller) | claim | the tunnel leaks',
      ],
    ],
    [
      'sources that something describes, and figures',
      'The tunnel will open in May, according to sources close to the council. Bank data shows the tunnel was expensive.',
      [
        'STATE | INDIRECT | sources close to the council | according to | The tunnel will open in May',
        'STATE | INDIRECT | Bank data | shows | the tunnel was expensive',
      ],
    ],
    [
      'the author hears himself',
      '"The tunnel is safe," I said. I said the tunnel was safe.',
      ['STATE | DIRECT | I | said | The tunnel is safe'],
    ],
    [
      'clause, comma, cue',
      'The tunnel will open in May, officials said on Monday.',
      ['STATE | INDIRECT | officials | said | The tunnel will open in May'],
    ],
    [
      'participles go on',
      'Anna Keller said the tunnel was safe, adding that trucks could use it.',
      [
        'STATE | INDIRECT | Anna Keller | said | the tunnel was safe',
        'STATE | INDIRECT | (Anna Keller) | adding | trucks could use it',
      ],
    ],
    [
      'companies with the codes and marks of an exchange report',
      'Keller Inc <KLR.OS> said it bought a quarry. <Haldane Mining Ltd> said the quarry was closed.',
      [
        'STATE | INDIRECT | Keller Inc | said | it bought a quarry',
        'STATE | INDIRECT | Haldane Mining Ltd | said | the quarry was closed',
      ],
    ],
    [
      'half in marks',
      'Anna Keller said the tunnel was "a gift to the whole town".',
      ['STATE | MIXED | Anna Keller | said | the tunnel was "a gift to the whole town"'],
    ],
    [
      'acts that take a noun or an infinitive',
      'Anna Keller denied that the tunnel had leaked. The union called for higher wages. A spokesman declined to comment.',
      [
        'DENY | INDIRECT | Anna Keller | denied | the tunnel had leaked',
        'DEMAND | INDIRECT | The union | called for | higher wages',
        'DECLINE | INDIRECT | A spokesman | declined | to comment',
      ],
    ],
    [
      'according to',
      'According to Anna Keller, the tunnel will open in May. The work is done, according to the transport ministry.',
      [
        'STATE | INDIRECT | Anna Keller | According to | the tunnel will open in May',
        'STATE | INDIRECT | the transport ministry | according to | The work is done',
      ],
    ],
    [
      'headline',
      'KELLER SAYS TUNNEL WILL OPEN IN MAY\n\nTransport Minister Anna Keller walked through the tunnel.',
      ['STATE | INDIRECT | KELLER | SAYS | TUNNEL WILL OPEN IN MAY'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(quotesIn(text)).toEqual(expected);
  });
});

describe('who speaks, and through whom', () => {
  test.each([
    [
      'pronouns',
      'Anna Keller walked through the tunnel with Robert Haldane. She said it was dry. "I like it," he said.',
      ['STATE | INDIRECT | (Anna Keller) | said | it was dry', 'STATE | DIRECT | (Robert Haldane) | said | I like it'],
    ],
    [
      'citing',
      'The newspaper Nordpost, citing a senior engineer, reported that the tunnel had leaked.',
      ['STATE | INDIRECT | a senior engineer | reported | the tunnel had leaked | via The newspaper Nordpost'],
    ],
    [
      'quoted by, quoted as saying',
      'Anna Keller was quoted by the newspaper Nordpost as saying the tunnel was safe.',
      ['STATE | INDIRECT | Anna Keller | saying | the tunnel was safe | via the newspaper Nordpost'],
    ],
    [
      'told an outlet',
      'Anna Keller told Reuters the tunnel was safe.',
      ['STATE | INDIRECT | Anna Keller | told | the tunnel was safe | via Reuters'],
    ],
    [
      'an agency at the end',
      'Anna Keller said the tunnel was safe, the news agency SANA reported.',
      ['STATE | INDIRECT | Anna Keller | said | the tunnel was safe | via the news agency SANA'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(quotesIn(text)).toEqual(expected);
  });
});

test.each([
  'Nobody would say whether the tunnel was safe.',
  'The tunnel opened in May, weeks before the festival.',
  'They under-report their assets.',
  'It is said that the tunnel leaks.',
])('no speech: %s', (text) => {
  expect(quotesIn(text)).toEqual([]);
});
