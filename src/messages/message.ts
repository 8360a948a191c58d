import { ENGLISH } from './english.js';

type English = typeof ENGLISH;
export type MessageKey = keyof English;

/** Names that stand between braces in a sentence. */
type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** What may stand in a sentence: what was seen (cut where it is shown), names of ours in a list, or words of their own. */
export type Value = string | number | readonly string[] | Message;

/** Something to be said, in whatever language: which sentence, and what stands in it. */
export interface Message {
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, Value>>;
}

type ValuesOf<Key extends MessageKey> = [NamesIn<English[Key]>] extends [never]
  ? []
  : [values: { readonly [Name in NamesIn<English[Key]>]: Value }];

/** A message of the catalogue with its values. */
export const say = <const Key extends MessageKey>(key: Key, ...[values]: ValuesOf<Key>): Message => ({
  key,
  values: values ?? {},
});

/** The sentences of a language. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** `Texts` where each sentence has room for the same values as the English one; `never` where one has not. */
type Faithful<Texts extends Catalogue> = {
  readonly [Key in keyof Texts]: Key extends MessageKey
    ? [NamesIn<Texts[Key]>, NamesIn<English[Key]>] extends [NamesIn<English[Key]>, NamesIn<Texts[Key]>]
      ? Texts[Key]
      : never
    : never;
};

/** The sentences of another language. It does not compile where one is missing, or leaves out or makes up a value. */
export const translate = <const Texts extends Catalogue>(texts: Texts & Faithful<Texts>): Catalogue => texts;

/** Longest message sent to anybody. */
const MESSAGE_LIMIT = 300;
/** Longest value in it. */
const VALUE_LIMIT = 160;
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const PLACE = /\{(\w+)\}/gu;

/** `text` made safe to show: without control and bidi control characters, cut to `limit` characters. */
export const toShown = (text: string, limit = MESSAGE_LIMIT): string => {
  const clean = text
    .toWellFormed()
    .replace(BIDI_CONTROLS, '')
    .replace(/\p{Cc}+/gu, ' ');
  return clean.length <= limit ? clean : `${clean.slice(0, limit - 1).toWellFormed()}…`;
};

const fill = ({ key, values }: Message, catalogue: Catalogue): string =>
  catalogue[key].replace(PLACE, (_place, name: string) => {
    const value = values[name] ?? '';
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return toShown(value, VALUE_LIMIT);
    return 'key' in value ? fill(value, catalogue) : value.join(', ');
  });

/** A message as a sentence of the catalogue's language, safe to show to anybody: bounded, and without bidi controls. */
export const render = (message: Message, catalogue: Catalogue = ENGLISH): string => toShown(fill(message, catalogue));
