import { blockType } from '../blocks/block-types.ts';
import { starterWordKey } from './starter-word-key.ts';
import type { TemplateStructure } from './template-structure.ts';

/**
 * Lists every word key that a template version needs, in reading order. A language file holds exactly these:
 *
 * - `title` the template's name; `description` one or two sentences on what it is;
 *   `audience` for whom it is; `outcome` what one has in hand at the end; `duration` how long a first version takes;
 * - per section: `sections.<section>.title`, `sections.<section>.guidance` (what belongs here and why);
 * - per block: `blocks.<block>.title`, `blocks.<block>.guidance` (how to fill it well),
 *   `blocks.<block>.example` (one example, plain text), `blocks.<block>.exampleTrade` (the trade it comes from);
 * - per prompt of a guided text or a question set: `blocks.<block>.prompts.<prompt>.question`, `blocks.<block>.prompts.<prompt>.hint`
 *   (what a good answer holds);
 * - per approval block: `blocks.<block>.statement` (the line people agree to unless the plan has its own);
 * - per text that a starter item leaves to the languages: `starter.<element>.<field>`.
 */
export function frameKeys(structure: TemplateStructure): string[] {
  const keys = ['title', 'description', 'audience', 'outcome', 'duration'];
  for (const section of structure.sections) {
    keys.push(`sections.${section.key}.title`, `sections.${section.key}.guidance`);
    for (const block of section.blocks) {
      const own = [
        'title',
        'guidance',
        'example',
        'exampleTrade',
        ...(blockType(block.type)?.frameWords ?? []),
      ];
      keys.push(...own.map((word) => `blocks.${block.key}.${word}`));
      for (const prompt of block.settings?.prompts ?? []) {
        const words = `blocks.${block.key}.prompts.${prompt.key}`;
        keys.push(`${words}.question`, `${words}.hint`);
      }
    }
  }
  for (const { element, words = [] } of structure.starterItems) {
    keys.push(...words.map((field) => starterWordKey(element, field)));
  }
  return keys;
}
