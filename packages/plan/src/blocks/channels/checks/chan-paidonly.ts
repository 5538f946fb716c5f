import type { CheckDefinition, CheckResult, Fix } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { isBelow } from '../../../formulas/face.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';
import { isKept, paidDependence } from '../channel-facts.ts';

/** The part of a budget above which a plan lives on paid channels alone, where an agency has not said another. */
const usualMost = '0.9';

/**
 * CHAN-PAIDONLY (001-78): no channel of one's own, none that others speak in, or more of the money goes to paid ones than the
 * agency's `paidShareMax`.
 */
export const chanPaidOnly: CheckDefinition = {
  code: 'CHAN-PAIDONLY',
  severity: 'warning',
  needs: [],
  variants: ['owned', 'earned', 'budget'],
  fixes: ['addOwnedChannel', 'addEarnedChannel', 'shiftBudget'],
  run(input) {
    const home = input.home('planChannels');
    const channels = input.rows('planChannels').filter(isKept);
    if (home === null || channels.length === 0) {
      return [];
    }
    const target = { section: home.section.key, block: home.block.key };
    const kinds = new Set(channels.map((channel) => readString(channel, 'ownership')));
    const add = (ownership: 'owned' | 'earned', key: string): CheckResult => ({
      target,
      params: { variant: ownership },
      fix: { kind: 'change', key, changes: [addAdvisedRow(input, 'planChannels', { ownership })] },
    });
    const share = paidDependence(input);
    const most = input.context.settings?.paidShareMax ?? usualMost;
    const place = input.home('budgetLines') ?? home;
    const shift: Fix = {
      kind: 'goto',
      key: 'shiftBudget',
      target: { section: place.section.key, block: place.block.key },
    };
    return [
      ...(kinds.has('owned') ? [] : [add('owned', 'addOwnedChannel')]),
      ...(kinds.has('earned') ? [] : [add('earned', 'addEarnedChannel')]),
      ...(share === null || !isBelow(most, share)
        ? []
        : [{ target, params: { variant: 'budget', paidShare: share }, fix: shift }]),
    ];
  },
};
