import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { judgeRows } from '../../judge-rows.ts';
import { funnelStages } from '../collections.ts';
import { funnelOf, placeOfStage } from '../funnel-facts.ts';

/** FUN-RATE (arithmetic): a rate below 0 or above 100 %, or more people counted at a stage than at the one before. */
export const funRate: CheckDefinition = {
  code: 'FUN-RATE',
  severity: 'error',
  needs: [],
  variants: ['below', 'above', 'rises'],
  fixes: ['correctRate', 'correctVolume'],
  run(input) {
    const { rates } = funnelOf(input);
    return judgeRows(input, funnelStages, (stage) => {
      const rate = rates[placeOfStage(input, stage)] ?? null;
      if (rate === null) {
        return null;
      }
      const isGiven = readString(stage, 'rate') !== undefined;
      if (rate.startsWith('-')) {
        return { field: 'rate', fix: 'correctRate', params: { variant: 'below' } };
      }
      if (!isAboveOne(rate)) {
        return null;
      }
      return isGiven
        ? { field: 'rate', fix: 'correctRate', params: { variant: 'above' } }
        : { field: 'volume', fix: 'correctVolume', params: { variant: 'rises' } };
    });
  },
};

/** Whether a canonical decimal that is not negative is more than 1. */
function isAboveOne(rate: string): boolean {
  return rate !== '1' && !rate.startsWith('0');
}
