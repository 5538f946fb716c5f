import {
  getTemplateVersion,
  type LibraryStatus,
  listTemplateWords,
  type ScopedTx,
  type TemplateRef,
} from '@kader/db';
import { unwrap } from '@kader/errors';
import {
  type Frame,
  type Locale,
  parseTemplateStructure,
  resolveFrame,
  type TemplateStructure,
} from '@kader/plan/template';

export interface TemplateInWords {
  readonly structure: TemplateStructure;
  readonly frame: Frame;
  readonly status: LibraryStatus;
}

/** Structure of a template version and its words in a locale; gaps are filled from `fallback`, then English, and marked. */
export async function loadFrame(
  scope: ScopedTx,
  ref: TemplateRef,
  languages: { readonly locale: Locale; readonly fallback: Locale },
): Promise<TemplateInWords> {
  const { structure: json, status } = await getTemplateVersion(scope, ref);
  const structure = unwrap(parseTemplateStructure(JSON.parse(json)));
  const words = await listTemplateWords(scope, ref);
  const wordsByLocale = Object.fromEntries(words.map((row) => [row.locale, row.words]));
  return { structure, frame: resolveFrame({ structure, wordsByLocale, ...languages }), status };
}
