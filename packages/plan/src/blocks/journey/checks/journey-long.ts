import type { CheckDefinition } from '../../../evaluate/check.ts';
import type { EvaluationInput } from '../../../evaluate/evaluation-input.ts';
import { isBelow } from '../../../formulas/face.ts';
import { journeyComputed } from '../computed.ts';

/** JOURNEY-LONG (002-27): the journey has more steps than in the version before, or they are harder on average. */
export const journeyLong: CheckDefinition = {
  code: 'JOURNEY-LONG',
  severity: 'hint',
  needs: ['previous'],
  variants: ['steps', 'friction'],
  fixes: ['shortenJourney'],
  run: (input) =>
    input.blocks('journey').flatMap(({ section, block }) => {
      const before = input.context.previous?.computed[block.key] ?? {};
      const target = { section: section.key, block: block.key };
      const fix = { kind: 'goto' as const, key: 'shortenJourney', target };
      return (['stepCount', 'meanFriction'] as const).flatMap((key) => {
        const [was, now] = [figure(before[key]), figure(figureNow(input, block.key, key))];
        if (was === null || now === null || !isBelow(was, now)) {
          return [];
        }
        return key === 'stepCount'
          ? [{ target, params: { variant: 'steps', count: Number(now), before: Number(was) }, fix }]
          : [{ target, params: { variant: 'friction' }, fix }];
      });
    }),
};

function figureNow(input: EvaluationInput, blockKey: string, key: string) {
  return journeyComputed.find((definition) => definition.key === key)?.calculate(input, null, blockKey);
}

/** A computed value as a canonical decimal; null for anything but a number. */
function figure(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : null;
}
