import type { CheckDefinition } from '../../../evaluate/check.ts';

/**
 * GOV-NOAPPROVER (004): nobody at the client can approve the plan. Holds back sharing where the template requires
 * approval; a hint where approval is optional.
 */
export const govNoApprover: CheckDefinition = {
  code: 'GOV-NOAPPROVER',
  severity: 'error',
  needs: ['approvers'],
  fixes: ['inviteApprover'],
  run(input) {
    const [placed] = input.blocks('approval');
    if (placed === undefined || (input.context.approvers ?? []).length > 0) {
      return [];
    }
    const target = { section: placed.section.key, block: placed.block.key };
    return [
      {
        target,
        params: {},
        fix: { kind: 'goto', key: 'inviteApprover', target },
        ...(input.document.structure.settings.approval === 'optional' ? { severity: 'hint' } : {}),
      },
    ];
  },
};
