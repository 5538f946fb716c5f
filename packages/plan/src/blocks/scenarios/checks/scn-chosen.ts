import type { CheckDefinition, CheckResult } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { chosenScenarios, scenariosByType } from '../scenario-facts.ts';

/**
 * SCN-CHOSEN (004-53): a plan carries out one scenario, the one that was chosen. Until a version was approved that none is
 * chosen is no more than a warning: the choice is made on what is shared. More than one holds back, and so does a plan
 * that goes on without a choice.
 */
export const scnChosen: CheckDefinition = {
  code: 'SCN-CHOSEN',
  severity: 'error',
  needs: [],
  variants: ['none', 'several', 'unsigned'],
  fixes: ['chooseScenario', 'keepOneChoice', 'recordChoice'],
  run(input) {
    const home = input.home('scenarios');
    if (home === null || scenariosByType(input).size === 0) {
      return [];
    }
    const place = { section: home.section.key, block: home.block.key };
    const [first, second] = chosenScenarios(input);
    if (first === undefined) {
      const finding: CheckResult = {
        target: place,
        params: { variant: 'none' },
        fix: { kind: 'goto', key: 'chooseScenario', target: place },
      };
      return [input.context.approved === undefined ? { ...finding, severity: 'warning' } : finding];
    }
    if (second !== undefined) {
      const target = { ...place, item: second.id, field: 'chosen' };
      return [
        { target, params: { variant: 'several' }, fix: { kind: 'goto', key: 'keepOneChoice', target } },
      ];
    }
    const open = ['chosenBy', 'chosenOn'].find((field) => readString(first, field) === undefined);
    const field = open ?? (first.fields.chosenReason === undefined ? 'chosenReason' : undefined);
    if (field === undefined) {
      return [];
    }
    const target = { ...place, item: first.id, field };
    return [
      {
        target,
        params: { variant: 'unsigned' },
        severity: 'warning',
        fix: { kind: 'goto', key: 'recordChoice', target },
      },
    ];
  },
};
