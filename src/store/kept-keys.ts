import sql, { type Sql } from 'sql-template-tag';
import type { Analysis } from '../model/analysis.js';
import type { Entity, Mention } from '../model/entity.js';
import { pairEntities, pairObjects, type Sighting } from '../resolve/same-objects.js';
import type { Alignment } from '../text/alignment.js';
import { foldName } from '../text/fold-name.js';
import type { Span } from '../text/span.js';
import type { Session } from './connection.js';
import { machineEntityOf } from './entity-moves.js';
import { PART, type Part } from './evidence.js';
import type { Key } from './records.js';
import type { KeptKind } from './review-records.js';

/** What an object is known again by. Spans in the text it was read in. */
export interface Likeness {
  /** What it claims beside its spans: each adds to what tells it from others of its kind. */
  readonly labels: readonly string[];
  readonly spans: Readonly<Record<string, readonly Span[]>>;
}

/** The objects of an article as they were read last, before they are taken out. */
export interface LastReading {
  readonly text: string;
  readonly objects: Readonly<Record<KeptKind, ReadonlyMap<Key, Likeness>>>;
  /** Entities that only this article knows. */
  readonly entities: readonly { readonly id: Key; readonly type: string; readonly name: string }[];
  readonly mentionsOf: ReadonlyMap<Key, readonly Span[]>;
  /** Entities as the machine linked them, by the folded words that named them: see `KeptKeys`. */
  readonly linked: ReadonlyMap<string, Key>;
}

type Evidence = (owner: Key, part: Part) => readonly Span[];

const readEvidence = async (session: Session, article: Key): Promise<Evidence> => {
  const rows = await session.all<Span & { ownerId: Key; part: number }>(sql`
    SELECT owner_id AS "ownerId", part, span_start AS "start", span_end AS "end" FROM evidence
    WHERE article_id = ${article} ORDER BY owner_id, part, ordinal`);
  const found = new Map<string, Span[]>();
  for (const { ownerId, part, start, end } of rows) {
    const name = `${ownerId}/${part}`;
    const spans = found.get(name);
    if (spans === undefined) found.set(name, [{ start, end }]);
    else spans.push({ start, end });
  }
  return (owner, part) => found.get(`${owner}/${part}`) ?? [];
};

interface LabelledRow {
  readonly id: Key;
  readonly label: string;
}

const readRows = (session: Session, table: Sql, label: Sql, article: Key): Promise<readonly LabelledRow[]> =>
  session.all<LabelledRow>(sql`
    SELECT id, ${label} AS label FROM ${table} WHERE article_id = ${article} ORDER BY id`);

const readSpanRows = (session: Session, table: Sql, label: Sql, article: Key) =>
  session.all<LabelledRow & Span>(sql`
    SELECT id, ${label} AS label, span_start AS "start", span_end AS "end" FROM ${table}
    WHERE article_id = ${article} ORDER BY id`);

const inline = (rows: readonly (LabelledRow & Span)[]): ReadonlyMap<Key, Likeness> =>
  new Map(rows.map(({ id, label, start, end }) => [id, { labels: [label], spans: { own: [{ start, end }] } }]));

const inEvidence = (
  rows: readonly LabelledRow[],
  evidence: Evidence,
  parts: Readonly<Record<string, Part>>,
): ReadonlyMap<Key, Likeness> =>
  new Map(
    rows.map(({ id, label }) => [
      id,
      {
        labels: [label],
        spans: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, evidence(id, part)])),
      },
    ]),
  );

const readFindings = async (session: Session, article: Key): Promise<ReadonlyMap<Key, Likeness>> => {
  const rows = await session.all<LabelledRow & Span>(sql`
    SELECT f.id, f.kind AS label, s.span_start AS "start", s.span_end AS "end"
    FROM finding_articles AS l CROSS JOIN findings AS f CROSS JOIN finding_sides AS s
    WHERE l.article_id = ${article} AND f.id = l.finding_id AND f.matter IS NULL AND s.finding_id = f.id
    ORDER BY f.id, s.ordinal`);
  const found = new Map<Key, { labels: readonly string[]; spans: { sides: Span[] } }>();
  for (const { id, label, start, end } of rows) {
    const own = found.get(id) ?? { labels: [label], spans: { sides: [] } };
    own.spans.sides.push({ start, end });
    found.set(id, own);
  }
  return found;
};

/** The entity of each name that named one only. */
const linkedNames = (
  text: string,
  mentions: readonly (LabelledRow & Span & { entityId: Key })[],
): ReadonlyMap<string, Key> => {
  const linked = new Map<string, Key | null>();
  for (const { label, entityId, start, end } of mentions) {
    const folded = label === 'NAMED' ? foldName(text.slice(start, end)) : '';
    const known = linked.get(folded);
    if (folded !== '') linked.set(folded, known === undefined || known === entityId ? entityId : null);
  }
  return new Map([...linked].flatMap(([name, key]) => (key === null ? [] : [[name, key] as const])));
};

/** What an article says at present, to know its objects again by. */
export const readLastReading = async (session: Session, article: Key): Promise<LastReading> => {
  const row = await session.get<{ text: string }>(sql`SELECT text FROM articles WHERE id = ${article}`);
  const evidence = await readEvidence(session, article);
  const entities = await session.all<{ id: Key; type: string; name: string }>(sql`
    SELECT id, type, name FROM entities WHERE article_id = ${article} ORDER BY id`);
  const mentions = await session.all<LabelledRow & Span & { entityId: Key }>(sql`
    SELECT m.id, m.kind AS label, ${machineEntityOf(sql`m`)} AS "entityId", m.span_start AS "start",
      m.span_end AS "end" FROM mentions AS m WHERE m.article_id = ${article} ORDER BY m.id`);
  const mentionsOf = new Map<Key, Span[]>(entities.map(({ id }) => [id, []]));
  for (const { entityId, start, end } of mentions) mentionsOf.get(entityId)?.push({ start, end });
  return {
    text: row?.text ?? '',
    entities,
    mentionsOf,
    linked: linkedNames(row?.text ?? '', mentions),
    objects: {
      mention: inline(mentions),
      time: inline(await readSpanRows(session, sql`times`, sql`precision`, article)),
      quote: inEvidence(await readRows(session, sql`quotes`, sql`type`, article), evidence, {
        cue: PART.QUOTE_CUE,
        body: PART.QUOTE_CONTENT,
      }),
      role: inEvidence(await readRows(session, sql`roles`, sql`office`, article), evidence, {
        title: PART.ROLE_TITLE,
        body: PART.ROLE_EVIDENCE,
      }),
      agreement: inEvidence(await readRows(session, sql`agreement_reports`, sql`status`, article), evidence, {
        cue: PART.AGREEMENT_CUE,
        body: PART.AGREEMENT_EVIDENCE,
      }),
      interaction: inEvidence(await readRows(session, sql`interactions`, sql`type`, article), evidence, {
        cue: PART.INTERACTION_CUE,
        body: PART.INTERACTION_EVIDENCE,
      }),
      finding: await readFindings(session, article),
    },
  };
};

const spansOf = (...spans: readonly (Span | null)[]): readonly Span[] =>
  spans.filter((span): span is Span => span !== null);

/** What the objects of an analysis will be known by, by local id. */
export const likenessesOf = (analysis: Analysis): Readonly<Record<KeptKind, ReadonlyMap<string, Likeness>>> => ({
  mention: new Map(analysis.mentions.map(({ id, kind, span }) => [id, { labels: [kind], spans: { own: [span] } }])),
  time: new Map(analysis.times.map(({ id, precision, span }) => [id, { labels: [precision], spans: { own: [span] } }])),
  quote: new Map(
    analysis.quotes.map(({ id, type, cue, content }) => [id, { labels: [type], spans: { cue, body: content } }]),
  ),
  role: new Map(
    analysis.roles.map(({ id, office, title, evidence }) => [
      id,
      { labels: [office], spans: { title: spansOf(title), body: [evidence] } },
    ]),
  ),
  agreement: new Map(
    analysis.agreements.map(({ id, status, cue, evidence }) => [
      id,
      { labels: [status], spans: { cue, body: [evidence] } },
    ]),
  ),
  interaction: new Map(
    analysis.interactions.map(({ id, type, cue, evidence }) => [
      id,
      { labels: [type], spans: { cue, body: [evidence] } },
    ]),
  ),
  finding: new Map(
    analysis.findings.map(({ id, kind, sides }) => [
      id,
      { labels: [kind], spans: { sides: sides.map(({ span }) => span) } },
    ]),
  ),
});

type Sign = readonly ('label' | 'own' | 'cue' | 'body' | 'title' | 'sides')[];

/** What counts as the same object, the most telling first. */
const SIGNS: Readonly<Record<KeptKind, readonly Sign[]>> = {
  mention: [['label', 'own'], ['own']],
  time: [['label', 'own'], ['own']],
  quote: [['label', 'cue', 'body'], ['cue', 'body'], ['body'], ['cue']],
  role: [
    ['label', 'title', 'body'],
    ['label', 'title'],
    ['title', 'body'],
    ['label', 'body'],
  ],
  agreement: [
    ['label', 'cue', 'body'],
    ['cue', 'body'],
    ['label', 'cue'],
    ['label', 'body'],
  ],
  interaction: [['label', 'cue', 'body'], ['cue', 'body'], ['cue'], ['label', 'body']],
  finding: [['label', 'sides']],
};

const signOf = (sign: Sign, { labels }: Likeness, spans: Readonly<Record<string, readonly Span[] | null>>) => {
  const parts: string[] = [];
  for (const part of sign) {
    if (part === 'label') {
      parts.push(labels.join('/'));
      continue;
    }
    const own = spans[part];
    if (own === null || own === undefined) return null;
    // No cue tells nothing of which quote it is, unless other words do.
    if (own.length === 0 && sign.every((other) => other === part || other === 'label')) return null;
    parts.push(own.map(({ start, end }) => `${start}-${end}`).join(' '));
  }
  return parts.join('|');
};

const relocated = ({ spans }: Likeness, { locate }: Alignment): Readonly<Record<string, readonly Span[] | null>> =>
  Object.fromEntries(
    Object.entries(spans).map(([part, own]) => {
      const found = own.map(locate);
      return [part, found.includes(null) ? null : (found as readonly Span[])];
    }),
  );

const SAME_TEXT: Alignment = { locate: (span) => span };

const toSightings = <Id>(
  kind: KeptKind,
  likenesses: ReadonlyMap<Id, Likeness>,
  alignment: Alignment = SAME_TEXT,
): readonly Sighting<Id>[] =>
  [...likenesses].map(([id, likeness]) => {
    const spans = relocated(likeness, alignment);
    return { id, signs: SIGNS[kind].map((sign) => signOf(sign, likeness, spans)), body: spans.body ?? [] };
  });

/** An object that is known by what the machine said of it, and not by what its rows say. */
export interface KnownObject {
  readonly kind: KeptKind;
  readonly key: Key;
  /** With null for spans that are not in the new text. */
  readonly labels: readonly string[];
  readonly spans: Readonly<Record<string, readonly Span[] | null>>;
}

/** Keys by local id of the objects that the last reading had already. */
export interface KeptKeys {
  /** Whom the machine took a name for, by the folded name: where it is in doubt it does so again. */
  readonly linked: ReadonlyMap<string, Key>;
  readonly objects: Readonly<Record<KeptKind, ReadonlyMap<string, Key>>>;
  readonly entities: ReadonlyMap<string, Key>;
}

const NONE: ReadonlyMap<string, Key> = new Map();
export const NO_KEPT_KEYS: KeptKeys = {
  linked: NONE,
  entities: NONE,
  objects: {
    mention: NONE,
    time: NONE,
    quote: NONE,
    role: NONE,
    agreement: NONE,
    interaction: NONE,
    finding: NONE,
  },
};

const keepEntities = (
  { entities, mentionsOf }: LastReading,
  after: readonly Entity[],
  mentions: readonly Mention[],
  { locate }: Alignment,
): ReadonlyMap<string, Key> => {
  if (entities.length === 0) return NONE;
  const spans = new Map<string, Span[]>(after.map(({ id }) => [id, []]));
  for (const { entity, span } of mentions) spans.get(entity)?.push(span);
  return pairEntities(
    entities.map(({ id, type, name }) => ({ id, type, name, mentions: (mentionsOf.get(id) ?? []).map(locate) })),
    after.map(({ id, type, name }) => ({ id, type, name, mentions: spans.get(id) ?? [] })),
  );
};

/**
 * Which objects of a new reading of an article are which of its last one, or are `known` otherwise. `alignment`: of the
 * last text with the new one.
 */
export const keepKeys = (
  last: LastReading,
  alignment: Alignment,
  analysis: Analysis,
  known: readonly KnownObject[],
): KeptKeys => {
  const after = likenessesOf(analysis);
  const pair = (kind: KeptKind): ReadonlyMap<string, Key> => {
    const own = known.filter((object) => object.kind === kind);
    const keys = new Set(own.map(({ key }) => key));
    const rows = new Map([...last.objects[kind]].filter(([key]) => !keys.has(key)));
    const sightings = own.map(({ key, labels, spans }): Sighting<Key> => {
      const likeness = { labels, spans: {} };
      return { id: key, signs: SIGNS[kind].map((sign) => signOf(sign, likeness, spans)), body: spans.body ?? [] };
    });
    return pairObjects(
      [...toSightings(kind, rows, alignment), ...sightings].toSorted((a, b) => a.id - b.id),
      toSightings(kind, after[kind]),
    );
  };
  return {
    linked: last.linked,
    entities: keepEntities(last, analysis.entities, analysis.mentions, alignment),
    objects: {
      mention: pair('mention'),
      time: pair('time'),
      quote: pair('quote'),
      role: pair('role'),
      agreement: pair('agreement'),
      interaction: pair('interaction'),
      finding: pair('finding'),
    },
  };
};
