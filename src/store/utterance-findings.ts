import sql from 'sql-template-tag';
import { areTwoMouths, findNumberSlot, isSameButForNumber, namingOf } from '../resolve/told-differently.js';
import type { Match } from '../resolve/utterances.js';
import { foldName } from '../text/fold-name.js';
import type { SearchTerm, SearchTerms } from '../text/search-terms.js';
import { contains, cover, type Span } from '../text/span.js';
import type { Session } from './connection.js';
import { PART } from './evidence.js';
import type { Key } from './records.js';
import type { UnitOfWork } from './unit-of-work.js';
import type { Told, WordedArticle } from './wordings.js';
import { writeFinding } from './write-finding.js';

/** Two quotes of different articles that are one utterance. */
export interface Joined {
  readonly quote: Told;
  readonly other: Told;
  readonly match: Match;
}

/** Findings made of utterances begin their matter with this. */
const UTTERANCE_MATTER = 'utterance/';

/** As many as were right when all that fired on eleven thousand articles were read; with few of them, a little less. */
const CONFIDENCE = { named: 0.85, understood: 0.4, number: 0.9 } as const;

interface QuoteSpans {
  readonly content: readonly Span[];
  /** Content, cue and speaker. */
  readonly whole: Span | null;
}

const readSpans = async (session: Session, { id, articleId }: Told): Promise<QuoteSpans> => {
  const rows = await session.all<Span & { readonly part: number }>(sql`
    SELECT part, span_start AS "start", span_end AS "end" FROM evidence
    WHERE article_id = ${articleId} AND owner_id = ${id}
      AND part IN (${PART.QUOTE_CUE}, ${PART.QUOTE_CONTENT}, ${PART.QUOTE_SPEAKER}) ORDER BY part, ordinal`);
  const spans = rows.map(({ start, end }) => ({ start, end }));
  return { content: spans.filter((_, place) => rows[place]?.part === PART.QUOTE_CONTENT), whole: cover(spans) };
};

/** Whether somebody stands in the chain of a quote, or holds it: he passes on what the other one said. */
const isInChain = async (session: Session, quote: Key, speaker: Key): Promise<boolean> => {
  const row = await session.get<{ found: number }>(sql`
    SELECT EXISTS (SELECT 1 FROM quotes AS q JOIN hops AS h ON h.article_id = q.article_id AND h.quote_id = q.id
        WHERE q.id = ${quote} AND h.entity_id = ${speaker})
      OR EXISTS (SELECT 1 FROM quotes AS q JOIN quotes AS p ON p.id = q.parent_id
        WHERE q.id = ${quote} AND p.speaker_id = ${speaker})
      OR EXISTS (SELECT 1 FROM quotes AS q JOIN quotes AS n ON n.parent_id = q.id
        WHERE q.id = ${quote} AND n.speaker_id = ${speaker}) AS found`);
  return row?.found === 1;
};

/** The words for the speaker beside the cue, folded; none where the speaker is understood. */
const readSpeakerWords = async (session: Session, { id, articleId }: Told): Promise<readonly string[]> => {
  const row = await session.get<{ exact: string }>(sql`
    SELECT substr(a.text, e.code_point_start + 1, e.code_point_end - e.code_point_start) AS exact
    FROM evidence AS e JOIN articles AS a ON a.id = e.article_id
    WHERE e.article_id = ${articleId} AND e.owner_id = ${id} AND e.part = ${PART.QUOTE_SPEAKER} ORDER BY e.ordinal`);
  return row === null ? [] : foldName(row.exact).split(' ');
};

const readName = async (session: Session, entity: Key | null): Promise<string> =>
  (await session.get<{ name: string }>(sql`SELECT name FROM entities WHERE id = ${entity}`))?.name ?? '';

/** Whether the other quote comes first: by its day and hour, of two with the same by the order in which they came in. */
const isOtherFirst = ({ quote, other }: Pick<Joined, 'quote' | 'other'>): boolean =>
  other.minute === quote.minute ? other.id < quote.id : other.minute < quote.minute;

/** How a message names the two, the first one first. */
const inOrderOfTime = ({ quote, other }: Pick<Joined, 'quote' | 'other'>): readonly [first: string, second: string] =>
  quote.minute === other.minute ? ['one article', 'another'] : ['an earlier article', 'a later one'];

const writeSpeakerConflict = async (unit: UnitOfWork, utterance: Key, joined: Joined): Promise<void> => {
  const { session } = unit;
  const { quote, other } = joined;
  const [a, b] = [quote.speakerId, other.speakerId];
  if (a === null || b === null || !areTwoMouths(quote.voice, other.voice)) return;
  if ((await isInChain(session, quote.id, b)) || (await isInChain(session, other.id, a))) return;
  const words = [await readSpeakerWords(session, quote), await readSpeakerWords(session, other)] as const;
  const naming = namingOf([quote.voice, other.voice], words);
  if (naming === 'SAME_WORDS') return;
  const spans = [await readSpans(session, quote), await readSpans(session, other)];
  const [own, others] = spans.map(({ whole }) => whole);
  if (own == null || others == null) return;
  const [early, late] = isOtherFirst(joined) ? [other, quote] : [quote, other];
  const [first, second] = inOrderOfTime(joined);
  const names = [await readName(session, early.speakerId), await readName(session, late.speakerId)];
  await writeFinding(unit, {
    kind: 'SPEAKER_CONFLICT',
    severity: 'HIGH',
    message: `One utterance is given to two speakers: ${first} names ${names[0]}, ${second} ${names[1]}.`,
    ruleId: 'finding.speaker-conflict',
    confidence: naming === 'NAMED' ? CONFIDENCE.named : CONFIDENCE.understood,
    matter: `${UTTERANCE_MATTER}${utterance}/speakers/${Math.min(a, b)}-${Math.max(a, b)}`,
    sides: [
      { articleId: quote.articleId, span: own, entityId: a, quoteId: quote.id },
      { articleId: other.articleId, span: others, entityId: b, quoteId: other.id },
    ],
  });
};

const termsIn = (terms: readonly SearchTerm[], content: readonly Span[]): readonly SearchTerm[] =>
  terms.filter((term) => content.some((span) => contains(span, term)));

const writeNumberConflict = async (
  unit: UnitOfWork,
  utterance: Key,
  joined: Joined,
  { text, terms }: WordedArticle,
  searchTerms: SearchTerms,
): Promise<void> => {
  const { session } = unit;
  const { quote, other, match } = joined;
  if (!isSameButForNumber(quote, other, match.similarity)) return;
  const row = await session.get<{ text: string }>(sql`SELECT text FROM articles WHERE id = ${other.articleId}`);
  if (row === null) return;
  const [own, others] = [await readSpans(session, quote), await readSpans(session, other)];
  const slot = findNumberSlot(
    { text, terms: termsIn(terms, own.content) },
    { text: row.text, terms: termsIn(searchTerms(row.text, other.language), others.content) },
  );
  if (slot === null) return;
  const { first, second } = slot;
  const values = [text.slice(first.start, first.end), row.text.slice(second.start, second.end)];
  const [early, late] = isOtherFirst(joined) ? values.toReversed() : values;
  const [one, another] = inOrderOfTime(joined);
  await writeFinding(unit, {
    kind: 'NUMBER_CONFLICT',
    severity: 'MEDIUM',
    message: `One utterance is told with different numbers: ${one} has ${early}, ${another} ${late}.`,
    ruleId: 'finding.number-conflict',
    confidence: CONFIDENCE.number,
    matter: `${UTTERANCE_MATTER}${utterance}/numbers/${values.toSorted().join('-')}`,
    sides: [
      { articleId: quote.articleId, span: first, entityId: quote.speakerId, quoteId: quote.id },
      { articleId: other.articleId, span: second, entityId: other.speakerId, quoteId: other.id },
    ],
  });
};

/** What does not fit between quotes that were just joined. The article's findings with others must be taken out before. */
export const writeUtteranceFindings = async (
  unit: UnitOfWork,
  joined: readonly Joined[],
  article: WordedArticle,
  searchTerms: SearchTerms,
): Promise<void> => {
  for (const pair of joined) {
    const { quote, match } = pair;
    if (match.kind === 'EXACT' && match.relation === 'SAME') continue;
    const row = await unit.session.get<{ id: Key }>(sql`
      SELECT utterance_id AS id FROM utterance_quotes WHERE id = ${quote.id}`);
    if (row === null) continue;
    if (match.relation === 'OTHER') await writeSpeakerConflict(unit, row.id, pair);
    if (match.kind === 'NEAR' && match.hasOtherNumbers) {
      await writeNumberConflict(unit, row.id, pair, article, searchTerms);
    }
  }
};
