import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';

/** GOV-NOAPPROVER (004-09..12), team part: nobody of the team sits on the steering committee. Runs where a template names the check. */
export const govNoSteering: CheckDefinition = {
  code: 'GOV-NOAPPROVER',
  severity: 'error',
  needs: [],
  optIn: true,
  variants: ['steering'],
  fixes: ['nameSteering'],
  run(input) {
    const home = input.home('teamMembers');
    const isNamed = input
      .rows('teamMembers')
      .some((member) => readString(member, 'committee') === 'steering');
    if (home === null || isNamed) {
      return [];
    }
    const changes = [addAdvisedRow(input, 'teamMembers', { committee: 'steering' })];
    return [
      {
        target: { section: home.section.key, block: home.block.key },
        params: { variant: 'steering' },
        fix: { kind: 'change', key: 'nameSteering', changes },
      },
    ];
  },
};
