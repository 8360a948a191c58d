// What linking one article costs among a thousand to a million entities: CPU milliseconds an article, for linking alone
// (what it reads and decides) and for writing the article whole. Run: npm run bench:linking -- [--quick]
// The entities are made up: names in two scripts, many namesakes (one name goes to one of two hundred), longer forms of
// names, transliterations that collide, and some people with thousands of roles.

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Sqlite from 'better-sqlite3';
import { quantile } from './measure.mjs';

const from = (path) => import(new URL(`../dist/${path}`, import.meta.url));
const { openStore } = await from('store/open.js');
const { openSqlite } = await from('store/sqlite/database.js');
const { createEntityIndex } = await from('store/entity-index.js');
const { linkEntities } = await from('resolve/link-entities.js');
const { nameKeys, soundKey } = await from('resolve/name-likeness.js');
const { foldName } = await from('text/fold-name.js');
const { buildSoundReader } = await from('resolve/sounds.js');
const { SOUNDS: ARABIC } = await from('lang/ar/sounds.js');
const { SOUNDS: ENGLISH } = await from('lang/en/sounds.js');

const { values } = parseArgs({ options: { quick: { type: 'boolean' } } });
const SIZES = values.quick ? [1_000, 10_000] : [1_000, 10_000, 100_000, 1_000_000];
const ARTICLES = values.quick ? 100 : 300;
/** Most that an article may cost more among the most entities than among the fewest. */
const GOAL = 1.5;

const SOUNDS = { ar: buildSoundReader('ar', ARABIC), en: buildSoundReader('en', ENGLISH) };
const FIRST = {
  ar: ['سامي', 'رائد', 'ليث', 'نزار', 'باسل', 'عبد الكريم', 'ألكسندر', 'محمد', 'هالة', 'ريما'],
  en: ['Sami', 'Raed', 'Laith', 'Nizar', 'Basil', 'Abdulkarim', 'Alexander', 'Mohammed', 'Hala', 'Rima'],
};
const ONSETS = { ar: [...'بتجدرسشفكلمنه'], en: ['b', 't', 'j', 'd', 'r', 's', 'sh', 'f', 'k', 'l', 'm', 'n', 'h'] };
const VOWELS = { ar: ['ا', 'ي', 'و', ''], en: ['a', 'i', 'u', 'e'] };
const OFFICES = ['MINISTER', 'PLAYER', 'DIRECTOR', 'SENATOR', 'MILITARY_RANK', 'SPOKESPERSON', 'COACH', 'JUDGE'];

/** Numbers from 0 below 1 that look random and are the same in every run (mulberry32). */
const createRandom = (seed) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** A family name: the same number gives the same sounds in both scripts. */
const familyOf = (number, language) => {
  let [rest, name] = [number, ''];
  for (let syllable = 0; syllable < 4; syllable += 1) {
    name += ONSETS[language][rest % 13] + VOWELS[language][Math.floor(rest / 13) % 4];
    rest = Math.floor(rest / 52);
  }
  return name;
};

const NAMESAKES = { ar: 'محمد بن سالم', en: 'Mohammed Salem' };

/** The name of the entity with this number. */
const nameOf = (number) => {
  const language = number % 3 === 0 ? 'en' : 'ar';
  if (number % 200 === 7) return { language, name: NAMESAKES[language] };
  // Three numbers share a person's sounds; one of nine has a name in the middle.
  const [given, family] = [FIRST[language][number % 10], familyOf(Math.floor(number / 3) * 7919, language)];
  return {
    language,
    name: number % 9 === 4 ? `${given} ${FIRST[language][(number + 3) % 10]} ${family}` : `${given} ${family}`,
  };
};

/** Key of the last made-up role; those of articles come after all of them. */
let roleId = 0;

/** Adds made-up persons with keys above those that are there, up to `size` in all. */
const fill = (file, size) => {
  const database = new Sqlite(file);
  database.pragma('foreign_keys = OFF');
  database.pragma('synchronous = OFF');
  const add = (into, width) =>
    database.prepare(`INSERT OR IGNORE INTO ${into} VALUES (${Array(width).fill('?').join(', ')})`);
  const entity = add('entities (id, type, subtype, name, article_count)', 5);
  const alias = add('aliases (entity_id, folded, alias, language, links)', 5);
  const key = add('name_keys (entity_id, folded, key)', 3);
  const sound = add('sounds (entity_id, language, key, vowels)', 4);
  const role = add('roles (id, article_id, entity_id, office, organization_id, pattern, rule_id, confidence)', 8);
  const begin = database.prepare('SELECT coalesce(max(id), 0) FROM entities').pluck().get();
  database.transaction(() => {
    for (let number = begin + 1; number <= size; number += 1) {
      // One of twenty is a body, and every thousandth person is on everybody's lips.
      if (number % 20 === 0) {
        const name = `${number % 2 === 0 ? 'جمعية' : 'Society of'} ${familyOf(number * 31, 'ar')}`;
        entity.run(number, 'ORGANIZATION', null, name, 3);
        alias.run(number, foldName(name), name, null, 1);
        continue;
      }
      const { language, name } = nameOf(number);
      const folded = foldName(name);
      entity.run(number, 'PERSON', null, name, (number % 13) + 1);
      alias.run(number, folded, name, language, 1);
      for (const each of nameKeys(folded)) key.run(number, folded, each);
      const sounds = SOUNDS[language](name);
      if (sounds !== null) {
        sound.run(number, language, sounds.key, sounds.vowels);
        key.run(number, folded, soundKey(sounds));
      }
      const roles = number % 1000 === 1 ? 3000 : number % 3;
      for (let n = 0; n < roles; n += 1) {
        const body = number % 5 === 0 ? Math.max(20, number - (number % 20)) : null;
        roleId += 1;
        role.run(
          roleId,
          1,
          number,
          OFFICES[(number + (n % 7 === 6 ? 1 : 0)) % 8],
          body,
          'TITLE_NAME_APPOSITION',
          1,
          800,
        );
      }
    }
    database
      .prepare(`INSERT INTO key_sequences (name, next) VALUES ('entities', ?), ('roles', 100000000)
        ON CONFLICT (name) DO UPDATE SET next = max(next, excluded.next)`)
      .run(size + 1);
  })();
  database.exec('ANALYZE');
  database.close();
};

const machine = { ruleId: 'bench', confidence: 1 };

/** An article that names fifteen people and five bodies: known ones, namesakes, likely spellings and new ones. */
const articleOf = (number, size) => {
  const random = createRandom(number);
  const known = () => 1 + Math.floor(random() * (size - 1));
  const named = Array.from({ length: 15 }, (_, place) => {
    if (place < 6) return nameOf(known());
    if (place < 8) return { language: 'ar', name: NAMESAKES.ar };
    if (place < 10) return nameOf(1 + 1000 * Math.floor(random() * (size / 1000)));
    // The same person as one who is known, in the other script.
    if (place < 13) {
      const other = Math.floor(known() / 3) * 3 + 1;
      return { language: 'en', name: `${FIRST.en[other % 10]} ${familyOf(Math.floor(other / 3) * 7919, 'en')}` };
    }
    return {
      language: 'ar',
      name: `${FIRST.ar[place % 10]} ${familyOf(Math.floor(random() * 7_000_000) + 9, 'ar')}ين`,
    };
  });
  const bodies = Array.from({ length: 5 }, () => {
    const body = Math.max(20, 20 * Math.floor(known() / 20));
    return { name: `جمعية ${familyOf(body * 31, 'ar')}` };
  });
  const all = [...named, ...bodies];
  const text = `${number}. ${all.map(({ name }) => name).join(', ')}.`;
  let at = `${number}. `.length;
  const spans = all.map(({ name }) => {
    const start = at;
    at += name.length + 2;
    return { start, end: start + name.length };
  });
  const entities = all.map(({ name, language }, place) => {
    const sounds = place < 15 ? SOUNDS[language](name) : null;
    return {
      id: `e${place}`,
      type: place < 15 ? 'PERSON' : 'ORGANIZATION',
      ...{ subtype: null, name, names: {}, gazetteerId: null, wikidataId: null, country: null, ...machine },
      ...(sounds === null ? {} : { sounds }),
    };
  });
  const mentions = spans.map((span, place) => ({
    ...{ id: `m${place}`, entity: `e${place}`, kind: 'NAMED', span, credit: false, ...machine },
  }));
  const roles = spans.slice(0, 10).map((span, place) => ({
    ...{ id: `r${place}`, entity: `e${place}`, title: null, evidence: span, office: OFFICES[(number + place) % 8] },
    ...{ organization: place === 0 ? 'e15' : null, country: null, scope: null, pattern: 'TITLE_NAME_APPOSITION' },
    ...{ assertedBy: null, standing: 'HELD', plain: true, ...machine },
  }));
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  const none = { externalId: null, publisher: null, title: null, language: null, byline: null };
  return {
    draft: { ...none, url: `https://bench.example/${size}/${number}`, publishedAt: '2018-03-05', text, sha256 },
    analysis: {
      ...{ language: 'ar', extractor: 'bench', blocks: [], quotes: [], agreements: [], interactions: [] },
      ...{ times: [], findings: [], diagnostics: [], entities, mentions, roles },
    },
  };
};

const cpuOf = async (work) => {
  const begin = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
};

/** Median CPU milliseconds that `work` takes for each article, after a third of them to warm up. */
const median = async (articles, work) => {
  const times = [];
  for (const article of articles) times.push(await cpuOf(() => work(article)));
  return quantile(
    times.slice(Math.floor(times.length / 3)).sort((a, b) => a - b),
    0.5,
  );
};

const folder = mkdtempSync(join(tmpdir(), 'isnad-linking-'));
const file = join(folder, 'bench.db');
try {
  await (await openStore({ file })).close();
  const setup = new Sqlite(file);
  setup.exec(`INSERT INTO rules (id, name) VALUES (1, 'bench')`);
  setup.exec(`INSERT INTO key_sequences (name, next) VALUES ('rules', 2)`);
  setup.close();
  const first = {};
  for (const size of SIZES) {
    fill(file, size);
    const articles = Array.from({ length: ARTICLES }, (_, number) => articleOf(number, size));
    // The connection that writes articles links them, too.
    const database = openSqlite({ file, readOnly: false });
    const linking = await median(articles, ({ analysis }) =>
      database.write((session) => linkEntities(analysis, createEntityIndex(session))),
    );
    await database.close();
    const store = await openStore({ file });
    const writing = await median(articles, ({ draft, analysis }) =>
      store.addArticle(draft, analysis, '2018-03-06T00:00:00.000Z'),
    );
    await store.close();
    first.linking ??= linking;
    first.writing ??= writing;
    console.log(
      `${size.toLocaleString('en')} entities: linking ${linking.toFixed(2)} ms (x ${(linking / first.linking).toFixed(2)}), writing the article ${writing.toFixed(2)} ms (x ${(writing / first.writing).toFixed(2)}) of CPU time; goal below x ${GOAL}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
