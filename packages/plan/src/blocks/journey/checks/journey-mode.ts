import type { CheckDefinition, CheckResult } from '../../../evaluate/check.ts';
import { readFlag, readString } from '../../../evaluate/read-field.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';
import { singleRowId } from '../../derived-rows.ts';

/** What the step that counts is for each way of selling. */
const conversions: Readonly<Record<string, string>> = {
  ecommerce: 'purchase',
  leadgen: 'lead',
  offline: 'conversion',
  mixed: 'conversion',
};

/** JOURNEY-MODE (000-47..50): nobody says how the firm sells, or no step is the one at which it does. */
export const journeyMode: CheckDefinition = {
  code: 'JOURNEY-MODE',
  severity: 'warning',
  needs: [],
  variants: ['missing', 'purchase', 'lead', 'conversion'],
  fixes: ['chooseSalesMode', 'addConversionStep'],
  run: (input) =>
    input.blocks('journey').flatMap(({ section, block }): readonly CheckResult[] => {
      const item = singleRowId(input.document.id, block.key, 'journeySettings');
      const settings = input.item(item);
      const mode = settings === null ? undefined : readString(settings, 'salesMode');
      const place = { section: section.key, block: block.key };
      if (mode === undefined) {
        const target = { ...place, item, field: 'salesMode' };
        return [
          {
            target,
            params: { variant: 'missing' },
            fix: { kind: 'goto', key: 'chooseSalesMode', target },
          },
        ];
      }
      const hasConversion = input
        .rowsOf(block.key, 'journeySteps')
        .some((step) => readFlag(step, 'isConversion'));
      return hasConversion
        ? []
        : [
            {
              target: place,
              params: { variant: conversions[mode] ?? 'conversion' },
              fix: {
                kind: 'change',
                key: 'addConversionStep',
                changes: [addAdvisedRow(input, 'journeySteps', { isConversion: true })],
              },
            },
          ];
    }),
};
