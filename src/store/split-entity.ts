import sql from 'sql-template-tag';
import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';
import { assertRevision } from '../resolve/entity-changes.js';
import { isTellingName } from '../resolve/link-entities.js';
import { foldName } from '../text/fold-name.js';
import { giveAlias, insertChange } from './entity-changes.js';
import { type EntityIdentity, readIdentity } from './entity-identity.js';
import { moveReferences } from './entity-moves.js';
import { settleTenuresOf } from './move-tenures.js';
import type { Key } from './records.js';
import { type PlacedMention, readPlaces, scopeOf } from './split-scope.js';
import type { ChangeAuthor, SplitRequest } from './store.js';
import type { UnitOfWork } from './unit-of-work.js';

/** What of one article goes: all, or some mentions. */
interface ArticleShare {
  readonly article: Key;
  readonly places: readonly PlacedMention[];
  readonly mentions: readonly PlacedMention[] | null;
}

/** Errors: FIELD_INVALID for an article or a mention that is not of the entity. */
const readShares = async (
  unit: UnitOfWork,
  entity: EntityIdentity,
  { articles, mentions }: SplitRequest,
): Promise<readonly ArticleShare[]> => {
  const { session } = unit;
  const whole = await session.all<{ id: Key; known: number | null }>(sql`
    SELECT wanted.value AS id, l.entity_id AS known FROM ${session.dialect.values([...new Set(articles)])} AS wanted
    LEFT JOIN article_entities AS l ON l.article_id = wanted.value AND l.entity_id = ${entity.id}`);
  if (whole.some(({ known }) => known === null)) {
    throw new IsnadError('FIELD_INVALID', say('notMentioned', { entity: entity.name }), {
      path: ['articles'],
    });
  }
  const single = await session.all<{ id: Key; article: Key | null }>(sql`
    SELECT wanted.value AS id, m.article_id AS article
    FROM ${session.dialect.values([...new Set(mentions)])} AS wanted
    LEFT JOIN mentions AS m ON m.id = wanted.value AND m.entity_id = ${entity.id}`);
  if (single.some(({ article }) => article === null)) {
    throw new IsnadError('FIELD_INVALID', say('notItsMention', { entity: entity.name }), {
      path: ['mentions'],
    });
  }
  const wholeIds = new Set(whole.map(({ id }) => id));
  const parts = new Map<Key, Set<Key>>();
  for (const { id, article } of single) {
    if (article === null || wholeIds.has(article)) continue;
    parts.set(article, (parts.get(article) ?? new Set()).add(id));
  }
  const shares: ArticleShare[] = [];
  for (const article of wholeIds) {
    shares.push({ article, places: await readPlaces(session, article, entity.id), mentions: null });
  }
  for (const [article, ids] of parts) {
    const places = await readPlaces(session, article, entity.id);
    const chosen = places.filter(({ id }) => ids.has(id));
    shares.push({ article, places, mentions: chosen.length === places.length ? null : chosen });
  }
  return shares;
};

/** A new entity, of the kind of the one that it is split from. */
const makeEntity = async (unit: UnitOfWork, { type, subtype }: EntityIdentity, name: string): Promise<Key> => {
  const id = unit.takeKeys('entities', 1);
  await unit.session.insert(sql`entities (id, type, subtype, name)`, [[id, type, subtype, name]]);
  unit.addTotal('entities', 1);
  return id;
};

const keepShare = async (unit: UnitOfWork, change: Key, { article, mentions }: ArticleShare): Promise<void> => {
  const { session } = unit;
  await session.insert(sql`entity_change_articles (article_id, change_id)`, [[article, change]]);
  await session.insert(
    sql`entity_change_mentions (change_id, article_id, mention_id)`,
    (mentions ?? []).map(({ id }) => [change, article, id]),
  );
};

/**
 * Makes some articles' or mentions' share of an entity another one, new or known. Returns the key of the recorded change.
 * Errors: NOT_FOUND, STALE_STATE, ENTITY_CYCLE, FIELD_MISSING when nothing is to go, FIELD_INVALID.
 */
export const splitEntity = async (unit: UnitOfWork, request: SplitRequest, author: ChangeAuthor): Promise<Key> => {
  const { session } = unit;
  const from = await readIdentity(session, request.entity, 'entity');
  assertRevision(from, request.revision, 'revision');
  if (request.articles.length + request.mentions.length === 0) {
    throw new IsnadError('FIELD_MISSING', say('nothingToSplit'), {
      path: ['articles'],
    });
  }
  const known = request.into === null ? null : await readIdentity(session, request.into, 'into');
  if (known?.id === from.id) {
    throw new IsnadError('ENTITY_CYCLE', say('splitIntoItself', { entity: from.name }), { path: ['into'] });
  }
  const shares = await readShares(unit, from, request);
  const name = request.name ?? from.name;
  const into = known?.id ?? (await makeEntity(unit, from, name));
  const change = await insertChange(
    unit,
    {
      kind: 'SPLIT',
      from: from.id,
      into,
      made: known === null,
      nameBefore: from.name,
      nameAfter: known?.name ?? name,
    },
    author,
  );
  const names = new Set(known === null ? [name] : []);
  for (const share of shares) {
    const moved = share.mentions ?? share.places;
    for (const { words, named } of moved) if (named && foldName(words) !== '') names.add(words);
    const scope =
      share.mentions === null
        ? ({ kind: 'ARTICLE', article: share.article } as const)
        : await scopeOf(session, share.article, from.id, share.places, share.mentions);
    await moveReferences(unit, { change, from: from.id, into }, scope);
    await keepShare(unit, change, share);
  }
  await settleTenuresOf(unit, [from.id, into]);
  // Later articles that use one of these names may mean either: what they say of him decides.
  for (const alias of names) {
    await giveAlias(unit, change, into, alias, null, isTellingName(from.type, foldName(alias)));
  }
  return change;
};
