// Made-up articles as an extractor would give them: four quotes and twelve mentions each, a report of an agreement in three
// of ten, entities by Zipf's law, seven of ten in Arabic script. The same number gives the same article in every run.
import { createHash } from 'node:crypto';
import { createRandom, createZipf, nameOf, wordsOf } from './words.mjs';

const ENTITIES_AN_ARTICLE = 0.2;
const OUTLETS = 60;
const QUOTES = 4;
const PARTIES = 3;
const MINUTES_APART = 7;
const FIRST_DAY = Date.UTC(2012, 0, 1);
const ARABIC = 0.7;
const AGREEING = 0.3;
const SHORTEST_QUOTE = 120;
const LONGEST_QUOTE = 280;
const REST_OF_PARAGRAPH = 80;

const MACHINE = { ruleId: 'bench.rule', confidence: 0.9 };
const SAID = { ar: 'قال', en: 'said' };
const AGREED = { ar: 'اتفقا على', en: 'agreed on' };
const WORDS = { ar: wordsOf('ar'), en: wordsOf('en') };
const drawWord = createZipf(WORDS.ar.length);
const drawOutlet = createZipf(OUTLETS);

/** Text that grows, and where each piece of it stands. */
const createText = () => {
  let text = '';
  const put = (piece) => {
    const start = text.length;
    text += piece;
    return { start, end: text.length };
  };
  return { put, length: () => text.length, toString: () => text };
};

const QUOTE = {
  act: 'STATE',
  negated: false,
  complementizer: null,
  speakerStatus: 'STATED',
  addressee: null,
  medium: null,
  saidAt: null,
  parent: null,
  continues: null,
  denies: [],
  deniedTarget: null,
  headline: false,
  ...MACHINE,
};
const AGREEMENT = {
  status: 'AGREED',
  quote: null,
  place: null,
  event: null,
  agreedOn: null,
  headline: false,
  sameAs: null,
  ...MACHINE,
};

const toEntity = (rank, language) => ({
  id: `e${rank}`,
  type: rank % 5 === 0 ? 'ORGANIZATION' : 'PERSON',
  subtype: null,
  name: nameOf(rank, language),
  names: {},
  gazetteerId: `bench.${rank}`,
  wikidataId: null,
  country: null,
  ...MACHINE,
});

/**
 * Gives `(number) => { draft, analysis }`, as the store takes articles, numbered from 0 in the order of publication.
 * `articles`: how many there will be, by which the number of entities goes.
 */
export const createArticles = ({ articles, seed = 1 }) => {
  const drawEntity = createZipf(Math.max(10, Math.round(articles * ENTITIES_AN_ARTICLE)));

  return (number) => {
    const random = createRandom(Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(seed, 0x85ebca6b));
    const language = random() < ARABIC ? 'ar' : 'en';
    const word = () => WORDS[language][drawWord(random)];
    const words = (characters) => {
      let text = word();
      while (text.length < characters) text += ` ${word()}`;
      return text;
    };
    const text = createText();
    const [blocks, mentions, quotes, agreements, ranks] = [[], [], [], [], new Set()];
    const name = (rank) => text.put(nameOf(rank, language));
    const mention = (rank, span, kind = 'NAMED') => {
      ranks.add(rank);
      mentions.push({ id: `m${mentions.length}`, entity: `e${rank}`, kind, span, credit: false, ...MACHINE });
      return span;
    };
    const paragraph = (write) => {
      const start = text.length();
      write();
      blocks.push({ kind: 'PARAGRAPH', start, end: text.length(), credit: null });
      text.put('\n');
    };

    const title = words(45);
    blocks.push({ kind: 'TITLE', ...text.put(title), credit: null });
    text.put('\n\n');

    const speakers = Array.from({ length: QUOTES }, () => drawEntity(random));
    for (const [place, speaker] of speakers.entries()) {
      paragraph(() => {
        const span = mention(speaker, name(speaker));
        text.put(' ');
        const cue = text.put(SAID[language]);
        text.put(' ');
        const start = text.length();
        const length = SHORTEST_QUOTE + Math.floor(random() * (LONGEST_QUOTE - SHORTEST_QUOTE));
        text.put(`${words(length * 0.6)} `);
        const other = drawEntity(random);
        mention(other, name(other));
        text.put(` ${words(length - (text.length() - start))}`);
        const content = { start, end: text.length() };
        text.put('. ');
        mention(speaker, text.put(word()), 'NOMINAL');
        text.put(` ${words(REST_OF_PARAGRAPH)}.`);
        const entity = `e${speaker}`;
        quotes.push({
          ...QUOTE,
          id: `q${place}`,
          type: place % 2 === 0 ? 'INDIRECT' : 'DIRECT',
          cue: [cue],
          cueLemma: SAID[language],
          content: [content],
          speaker: { entity, span },
          chain: [{ role: 'ORIGINATOR', entity, span, cue }],
        });
      });
    }

    const parties = [...new Set([...speakers, ...ranks])].slice(0, PARTIES);
    if (parties.length > 1 && random() < AGREEING) {
      paragraph(() => {
        const start = text.length();
        const spans = parties.map((rank) => {
          const span = name(rank);
          text.put(' ');
          return { entity: `e${rank}`, span, role: 'PARTY' };
        });
        const cue = text.put(AGREED[language]);
        text.put(' ');
        const subject = [text.put(words(25))];
        const evidence = { start, end: text.length() };
        agreements.push({ ...AGREEMENT, id: 'a0', cue: [cue], parties: spans, subject, evidence });
      });
    }

    const verbatim = text.toString().trimEnd();
    return {
      draft: {
        externalId: null,
        url: `https://news.example/${number}`,
        publisher: `Outlet ${drawOutlet(random) + 1}`,
        title,
        language,
        byline: null,
        publishedAt: new Date(FIRST_DAY + number * MINUTES_APART * 60_000).toISOString().replace(/\.\d+/u, ''),
        text: verbatim,
        sha256: createHash('sha256').update(verbatim).digest('hex'),
      },
      analysis: {
        language,
        extractor: 'isnad/bench 1',
        blocks,
        entities: [...ranks].map((rank) => toEntity(rank, language)),
        mentions,
        quotes,
        agreements,
        ...{ roles: [], interactions: [], times: [], findings: [], diagnostics: [] },
      },
    };
  };
};
