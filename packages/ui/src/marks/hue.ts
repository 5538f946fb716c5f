/** The five stages of a plan; their hues also tell people apart. */
export type Stage = 'plan' | 'reach' | 'act' | 'convert' | 'engage';

const stages: readonly Stage[] = ['plan', 'reach', 'act', 'convert', 'engage'];

/** The hue of a person or a client: the same id (any text) always gets the same one of the five. */
export function hueOf(id: string): Stage {
  let hash = 2166136261;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return stages[hash % stages.length] ?? 'plan';
}
