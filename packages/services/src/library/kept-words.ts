import type { Actor } from '@kader/access';
import { type Database, type TemplateRef, withScope } from '@kader/db';
import type { Frame, Locale } from '@kader/plan/template';
import type { Catalogues, Suggestions } from '../plan/open-plan-answer.ts';
import { loadCatalogues } from './load-catalogues.ts';
import { loadFrame } from './load-frame.ts';
import { loadSuggestions, type SuggestionLanguages } from './load-suggestions.ts';

/**
 * Words that a process keeps: those of a published version never change under its number, and reading, checking and
 * choosing among five languages would cost more than all else at opening a plan.
 */
interface Kept {
  readonly frames: Map<string, Frame>;
  readonly catalogues: Map<string, Catalogues>;
  readonly suggestions: Map<string, Suggestions>;
}

const keptMax = 200;
/** By database, since tests have many in one process, and in each the same ids. */
const keptOf = new WeakMap<Database, Kept>();

function keptFor(db: Database): Kept {
  const kept = keptOf.get(db) ?? { frames: new Map(), catalogues: new Map(), suggestions: new Map() };
  keptOf.set(db, kept);
  return kept;
}

function keep<T>(map: Map<string, T>, key: string, value: T): void {
  const oldest = map.size >= keptMax ? map.keys().next().value : undefined;
  if (oldest !== undefined) {
    map.delete(oldest);
  }
  map.set(key, value);
}

/**
 * The words of the template version that a document names, in a reader's language. Whoever asks has read the document,
 * which is right enough to see them.
 */
export async function frameOf(
  db: Database,
  actor: Actor,
  template: TemplateRef & { readonly hash: string },
  languages: { readonly locale: Locale; readonly fallback: Locale },
): Promise<Frame> {
  const { agencyId, templateId, version, hash } = template;
  const key = [agencyId, templateId, version, hash, languages.locale, languages.fallback].join('/');
  const { frames } = keptFor(db);
  const known = frames.get(key);
  if (known !== undefined) {
    return known;
  }
  const { frame, status } = await withScope(db, actor, (scope) => loadFrame(scope, template, languages));
  if (status !== 'draft') {
    keep(frames, key, frame);
  }
  return frame;
}

/** Which versions of the platform's catalogues are the newest now, by key. */
type Versions = Readonly<Record<string, { readonly version: number; readonly hash: string }>>;

/** The platform's catalogues in a language. */
export async function cataloguesOf(
  db: Database,
  actor: Actor,
  versions: Versions,
  locale: Locale,
): Promise<Catalogues> {
  return await keptOrLoaded(keptFor(db).catalogues, versions, locale, () =>
    withScope(db, actor, (scope) => loadCatalogues(scope, locale)),
  );
}

/** What rows may begin with, offered in the reader's language and written in the plan's. */
export async function suggestionsOf(
  db: Database,
  actor: Actor,
  versions: Versions,
  languages: SuggestionLanguages,
): Promise<Suggestions> {
  const { reader, plan } = languages;
  return await keptOrLoaded(keptFor(db).suggestions, versions, `${reader}/${plan}`, () =>
    withScope(db, actor, (scope) => loadSuggestions(scope, languages)),
  );
}

/** What is known under these versions, or else loaded, and kept unless newer ones were published meanwhile. */
async function keptOrLoaded<T extends object>(
  map: Map<string, T>,
  versions: Versions,
  language: string,
  load: () => Promise<T>,
): Promise<T> {
  const key = `${language} ${JSON.stringify(versions)}`;
  const known = map.get(key);
  if (known !== undefined) {
    return known;
  }
  const loaded = await load();
  const isSame = Object.entries(loaded).every(
    ([name, { version }]: [string, { readonly version: number }]) =>
      version === (versions[name]?.version ?? 0),
  );
  if (isSame) {
    keep(map, key, loaded);
  }
  return loaded;
}
