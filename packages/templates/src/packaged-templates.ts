import { canonicalJson, sha256Hex } from '@kader/plan/canonical';
import { type Locale, parseTemplateStructure, type TemplateStructure } from '@kader/plan/template';
import foursteps from '../library/foursteps/structure.json' with { type: 'json' };
import { fourstepsWords } from './foursteps-words.ts';

/** A template as it comes with the product: structure and words of one version, and the hash that tells a changed package from an installed one. */
export interface PackagedTemplate {
  readonly key: string;
  readonly structure: TemplateStructure;
  /** By word key (`frameKeys`), in every language. */
  readonly words: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
  /** SHA-256 in hex of the canonical JSON of structure and words. */
  readonly packageHash: string;
}

const packages: readonly { structure: unknown; words: PackagedTemplate['words'] }[] = [
  { structure: foursteps, words: fourstepsWords },
];

/**
 * Returns the templates of the platform's library, in the order in which they are offered. Throws the reader's
 * INVALID_INPUT for a structure that the block types do not allow; a test keeps that from leaving the house.
 */
export function packagedTemplates(): readonly PackagedTemplate[] {
  return packages.map((template) => {
    const parsed = parseTemplateStructure(template.structure);
    if (!parsed.ok) {
      throw parsed.error;
    }
    const structure = parsed.value;
    const { words } = template;
    return {
      key: structure.key,
      structure,
      words,
      packageHash: sha256Hex(canonicalJson({ structure, words })),
    };
  });
}
