import type { Item } from '../../document/document.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readReferences } from '../../evaluate/read-field.ts';
import { isEntries } from '../../fields/face.ts';
import { isKept } from '../channels/channel-facts.ts';

/** The lines of a list field: needs, motivations, the customers' own words. */
export function linesOf(audience: Item, field: string): readonly string[] {
  const value = audience.fields[field];
  return isEntries(value)
    ? value.flatMap((entry) => (typeof entry.value === 'string' ? [entry.value] : []))
    : [];
}

/** Ids of the audiences for whom some channel that the plan goes on with (B12) is meant. */
export function audiencesOfChannels(input: EvaluationInput): ReadonlySet<string> {
  return input.once(
    'audiences.ofChannels',
    () =>
      new Set(
        input
          .rows('planChannels')
          .filter(isKept)
          .flatMap((channel) => readReferences(channel, 'audiences')),
      ),
  );
}
