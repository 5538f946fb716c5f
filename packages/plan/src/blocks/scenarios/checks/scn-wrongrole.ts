import type { CheckDefinition } from '../../../evaluate/check.ts';
import type { EvaluationInput } from '../../../evaluate/evaluation-input.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { chosenScenario } from '../scenario-facts.ts';

/**
 * SCN-WRONGROLE (004-53, N4): the scenario was chosen by somebody whom the team does not name as executive; where it names
 * no executive, the steering committee chooses. Silent where the plan has no team.
 */
export const scnWrongRole: CheckDefinition = {
  code: 'SCN-WRONGROLE',
  severity: 'error',
  needs: [],
  fixes: ['correctChooser'],
  run(input) {
    const home = input.home('scenarios');
    const chosen = chosenScenario(input);
    const person = chosen === null ? undefined : readString(chosen, 'chosenBy');
    if (home === null || chosen === null || person === undefined || input.home('teamMembers') === null) {
      return [];
    }
    if (choosers(input).has(person)) {
      return [];
    }
    const target = { section: home.section.key, block: home.block.key, item: chosen.id, field: 'chosenBy' };
    return [{ target, params: {}, fix: { kind: 'goto', key: 'correctChooser', target } }];
  },
};

/** The people whom the team lets choose. */
function choosers(input: EvaluationInput): ReadonlySet<string> {
  const inCommittee = (committee: string) =>
    input
      .rows('teamMembers')
      .filter((member) => readString(member, 'committee') === committee)
      .flatMap((member) => readString(member, 'person') ?? []);
  const executives = inCommittee('executive');
  return new Set(executives.length > 0 ? executives : inCommittee('steering'));
}
