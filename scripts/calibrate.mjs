// Compares the stated confidence of each rule with its share of right results on annotated articles.
// Run: npm run -s build:server && node scripts/calibrate.mjs GOLD.jsonl...
// Right is: a quote of the annotated words with the right speaker; a name with the right span and type; a title of the
// right person; an accord with the right status; a meeting with the right type. A row is marked when its stated
// confidence lies outside the range in which the true share lies with 95 % certainty (Wilson).
import { readFileSync } from 'node:fs';
import { pairBest } from '../dist/app/score-measures.js';
import { buildSide, isSameParty, mentionsOf, touch } from '../dist/app/score-sides.js';
import { buildScoreTokens, countCommon } from '../dist/app/score-tokens.js';
import { toScoredAnalysis } from '../dist/app/scored-analysis.js';
import { toAnalysisLine } from '../dist/app/to-analysis-line.js';
import { buildExtractor } from '../dist/extract/pipeline.js';
import { toDraft } from '../dist/ingest/draft.js';
import { PACKS } from '../dist/lang/registry.js';

const FOUND = 0.5;
const Z = 1.96;

const extractors = new Map(PACKS.map((pack) => [pack.code, buildExtractor(pack)]));
const rules = new Map();
const add = (kind, { ruleId, confidence }, isRight) => {
  const key = `${kind}\t${ruleId}`;
  const row = rules.get(key) ?? { n: 0, right: 0, stated: 0 };
  rules.set(key, { n: row.n + 1, right: row.right + Number(isRight), stated: row.stated + confidence });
};

const overlap = (a, b) => (2 * countCommon(a, b)) / Math.max(1, a.size + b.size);
const spanKey = ({ start, end }) => `${start} ${end}`;

const scoreQuotes = (line, gold, system) => {
  const candidates = gold.contents.flatMap((wanted, left) =>
    system.contents.flatMap((found, right) => {
      const rank = overlap(wanted, found);
      return rank < FOUND ? [] : [{ rank: [-rank], left, right }];
    }),
  );
  const wantedOf = new Map([...pairBest(candidates)].map(([left, right]) => [right, gold.analysis.quotes[left]]));
  system.analysis.quotes.forEach((found, at) => {
    const wanted = wantedOf.get(at);
    add('quote', line.quotes[at], wanted !== undefined && isSameParty(gold, wanted.speaker, system, found.speaker));
  });
};

const scoreNames = (line, gold) => {
  const known = new Map(
    gold.analysis.entities.flatMap(({ type, mentions }) => mentions.map((span) => [spanKey(span), type])),
  );
  const plain = (type) => (type === 'GROUP' || type === 'MEDIA' ? 'ORGANIZATION' : type);
  for (const entity of line.entities) {
    if (!['PERSON', 'ORGANIZATION', 'LOCATION'].includes(plain(entity.type))) continue;
    for (const span of entity.mentions) add('name', entity, known.get(spanKey(span)) === plain(entity.type));
  }
};

const scoreRoles = (line, gold, system) => {
  const known = new Map(gold.analysis.roles.map((role) => [spanKey(role.span), role.entity]));
  for (const role of line.roles) {
    const wanted = known.get(spanKey(role));
    const isRight = wanted !== undefined && touch(mentionsOf(gold, wanted), mentionsOf(system, role.entity));
    add('role', role, isRight);
  }
};

const scoreEvents = (kind, list, line, gold, system) => {
  const tokensOf = ({ cue, subject }) => gold.tokens.tokensOf([...cue, ...subject]);
  const candidates = gold.analysis[list].flatMap((wanted, left) =>
    system.analysis[list].flatMap((found, right) => {
      const common = countCommon(tokensOf(wanted), tokensOf(found));
      return common === 0 ? [] : [{ rank: [-common], left, right }];
    }),
  );
  const wantedOf = new Map([...pairBest(candidates)].map(([left, right]) => [right, gold.analysis[list][left]]));
  system.analysis[list].forEach((found, at) => {
    add(kind, line[list][at], wantedOf.get(at)?.label === found.label);
  });
};

for (const file of process.argv.slice(2)) {
  for (const text of readFileSync(file, 'utf8').split('\n')) {
    if (text.trim() === '') continue;
    const value = JSON.parse(text);
    const draft = toDraft({ ...value, title: undefined });
    const extract = extractors.get(draft.language ?? 'ar');
    if (extract === undefined) continue;
    const line = toAnalysisLine(draft, extract(draft));
    const tokens = buildScoreTokens(draft.text);
    const gold = buildSide(toScoredAnalysis(value, draft.text, 'utf16'), tokens);
    const system = buildSide(toScoredAnalysis(line, draft.text, 'utf16'), tokens);
    scoreQuotes(line, gold, system);
    scoreNames(line, gold);
    scoreRoles(line, gold, system);
    scoreEvents('agreement', 'agreements', line, gold, system);
    scoreEvents('interaction', 'interactions', line, gold, system);
  }
}

/** The range of the true share behind `right` of `n`. */
const rangeOf = ({ right, n }) => {
  const share = right / n;
  const middle = (share + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const reach = (Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2))) / (1 + Z ** 2 / n);
  return [middle - reach, middle + reach];
};

process.stdout.write('kind         rule                                    n  right  stated  true share\n');
for (const [key, row] of [...rules].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const [kind, rule] = key.split('\t');
  const [low, high] = rangeOf(row);
  const stated = row.stated / row.n;
  const isOff = stated < low || stated > high;
  const figures = [row.n.toString().padStart(4), (row.right / row.n).toFixed(2), stated.toFixed(2)].join('   ');
  const range = `${low.toFixed(2)}-${high.toFixed(2)}${isOff ? '  <- off' : ''}`;
  process.stdout.write(`${kind.padEnd(12)} ${rule.padEnd(36)} ${figures}   ${range}\n`);
}
