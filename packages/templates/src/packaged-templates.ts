import { canonicalJson, sha256Hex } from '@kader/plan/canonical';
import { type Locale, parseTemplateStructure, type TemplateStructure } from '@kader/plan/template';
import classic from '../library/classic/structure.json' with { type: 'json' };
import complete from '../library/complete/structure.json' with { type: 'json' };
import foursteps from '../library/foursteps/structure.json' with { type: 'json' };
import managed from '../library/managed/structure.json' with { type: 'json' };
import race from '../library/race/structure.json' with { type: 'json' };
import strategic from '../library/strategic/structure.json' with { type: 'json' };
import { classicWords } from './classic-words.ts';
import { completeWords } from './complete-words.ts';
import { fourstepsWords } from './foursteps-words.ts';
import { managedWords } from './managed-words.ts';
import { raceWords } from './race-words.ts';
import { strategicWords } from './strategic-words.ts';

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
  { structure: classic, words: classicWords },
  { structure: race, words: raceWords },
  { structure: strategic, words: strategicWords },
  { structure: managed, words: managedWords },
  { structure: complete, words: completeWords },
];

/** Keys of the templates of the platform's library, in the order in which they are offered. */
export const templateKeys: readonly string[] = [foursteps, classic, race, strategic, managed, complete].map(
  ({ key }) => key,
);

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
