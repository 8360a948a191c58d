import { invariant } from '../errors.js';
import type { GazetteerEntry, NameConstruction } from '../lang/name-grammar.js';
import type { Rule } from '../lang/rule.js';
import type { Entity, EntityType, Mention, MentionKind, Role } from '../model/entity.js';
import type { Nominal } from '../resolve/coreference.js';
import type { Span } from '../text/span.js';

/** The entities of one article, where they are mentioned and which offices the text gives them. Mentions are in reading order. */
export interface NameLayer {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  /** For each token the outermost mention of kind NAMED that covers it, as index into `mentions`; -1 for none. */
  readonly mentionAt: Int32Array;
  /** Noun phrases without a name that may stand for an entity named elsewhere, in reading order. */
  readonly nominals: readonly Nominal[];
  /** Tokens of forms of address. */
  readonly honorificAt: ReadonlySet<number>;
}

/** The rule that read something, and how far it is trusted. */
export interface RuleFact {
  readonly ruleId: string;
  readonly confidence: number;
}

/** Finds the rule of a construction. Errors: a construction without a rule is a fault of the pack. */
export const ruleFinder = (
  rules: readonly Rule<NameConstruction>[],
): ((construction: NameConstruction) => RuleFact) => {
  const facts = new Map<NameConstruction, RuleFact>(
    rules.map((rule) => [rule.construction, { ruleId: rule.id, confidence: rule.confidence }]),
  );
  return (construction) => {
    const fact = facts.get(construction);
    invariant(fact !== undefined, `the pack has no rule for ${construction}`);
    return fact;
  };
};

/** What the mentions of one thing have in common. */
interface NamedThing {
  readonly type: EntityType;
  readonly subtype: string | null;
  readonly entry: GazetteerEntry | null;
}

/** A mention of a thing, tokens [from, to), before its entity has an id. */
export interface MentionDraft<Thing> {
  readonly cluster: Thing;
  readonly kind: MentionKind;
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly credit: boolean;
  readonly rule: RuleFact;
}

/** The entities of an article in the order in which they are first asked for. */
export interface EntityRegister<Thing> {
  /** Id of the entity of a thing; `rule`: what read it first. */
  readonly idOf: (thing: Thing, rule: RuleFact) => string;
  /** Its id when it has one. */
  readonly knownId: (thing: Thing | null | undefined) => string | null;
  /** Things with their entities, whose countries are still open. */
  readonly facts: readonly { readonly thing: Thing; readonly entity: Entity }[];
}

/** Opens the register of one article; `writtenOf`: how the text writes the name of a thing that the gazetteer does not have. */
export type RegisterOpener<Thing> = (writtenOf: (thing: Thing) => string) => EntityRegister<Thing>;

const NO_NAMES: Entity['names'] = {};

/** Builds the opener of registers for articles in a language. */
export const buildEntityRegister = <Thing extends NamedThing>(language: string): RegisterOpener<Thing> => {
  // News names the same entries day after day.
  const known = new WeakMap<GazetteerEntry, Entity['names']>();
  const mainNames = (entry: GazetteerEntry): Entity['names'] => {
    let names = known.get(entry);
    if (names === undefined) {
      names = Object.fromEntries(
        Object.entries(entry.names).flatMap(([code, list]) => (list[0] === undefined ? [] : [[code, list[0]]])),
      );
      known.set(entry, names);
    }
    return names;
  };
  return (writtenOf) => openRegister(language, writtenOf, mainNames);
};

const openRegister = <Thing extends NamedThing>(
  language: string,
  writtenOf: (thing: Thing) => string,
  mainNames: (entry: GazetteerEntry) => Entity['names'],
): EntityRegister<Thing> => {
  const ids = new Map<Thing, string>();
  const facts: { thing: Thing; entity: Entity }[] = [];
  const knownId = (thing: Thing | null | undefined): string | null =>
    thing === null || thing === undefined ? null : (ids.get(thing) ?? null);
  const idOf = (thing: Thing, { ruleId, confidence }: RuleFact): string => {
    const known = ids.get(thing);
    if (known !== undefined) return known;
    const id = `e${ids.size + 1}`;
    ids.set(thing, id);
    const { type, subtype, entry } = thing;
    facts.push({
      thing,
      entity: {
        id,
        type,
        subtype,
        name: entry?.names[language]?.[0] ?? writtenOf(thing),
        names: entry === null ? NO_NAMES : mainNames(entry),
        gazetteerId: entry?.id ?? null,
        wikidataId: entry?.wikidataId ?? null,
        country: null,
        ruleId,
        confidence,
      },
    });
    return id;
  };
  return { idOf, knownId, facts };
};

/** Mentions with ids in the order of their drafts; entities get theirs on the way. */
export const toMentions = <Thing>(drafts: readonly MentionDraft<Thing>[], { idOf }: EntityRegister<Thing>): Mention[] =>
  drafts.map(({ cluster, kind, span, credit, rule }, index) => ({
    id: `m${index + 1}`,
    entity: idOf(cluster, rule),
    kind,
    span,
    credit,
    ruleId: rule.ruleId,
    confidence: rule.confidence,
  }));
