import type { en } from '../message-index/en.ts';

/** The messages of every namespace, in the shape of the English ones. */
type Catalogue = typeof en;

/** A file of messages: `common`, `errors`, `plan`, `blocks/goals` … */
export type Namespace = keyof Catalogue;

/** Messages as they stand in a file: texts, in groups. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** The messages of some namespaces in one language. Plain JSON: a server component passes it to a client component. */
export type Messages = Readonly<Partial<Record<Namespace, MessageTree>>>;

/** Values for `{{name}}` in a message. Numbers are written as the language writes them; `count` chooses the plural form and must be a number (a text would find none). */
export type MessageParams = Readonly<Record<string, string | number>> & { readonly count?: number };

/** Plural forms of a message are one key. */
type WithoutPlural<K extends string> =
  K extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Base : K;

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

/** The keys of a namespace, groups joined by points: `actions.save`. */
export type MessageKey<N extends Namespace> = Paths<Catalogue[N]>;

/** Gives the words for a key of one namespace in one language. */
export interface Translate<N extends Namespace> {
  (key: MessageKey<N>, params?: MessageParams): string;
  /** The same for a key made from data (a field of a block, the code of a check), which the compiler cannot know. Tests walk the definitions to prove these. */
  derived(key: string, params?: MessageParams): string;
  /** Whether there is a message for a key. Not for keys with plural forms. */
  has(key: string): boolean;
}
