import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { isOpen } from '../../activities/activity-facts.ts';
import { briefingOf } from '../../activities/briefing-facts.ts';
import { activityRows } from '../../activities/collections.ts';
import { judgeRows } from '../../judge-rows.ts';

/** EXEC-STAFF (001-90): staff owns an activity, and neither the team nor a document says what that person's task is. */
export const execStaff: CheckDefinition = {
  code: 'EXEC-STAFF',
  severity: 'warning',
  needs: [],
  fixes: ['describeTask'],
  run(input) {
    const described = new Set(
      input.rows('teamMembers').flatMap((member) => {
        const { responsibilities } = member.fields;
        const isDescribed = Array.isArray(responsibilities) && responsibilities.length > 0;
        return isDescribed ? (readString(member, 'person') ?? []) : [];
      }),
    );
    return judgeRows(input, activityRows, (activity) => {
      const owner = readString(activity, 'owner');
      return readString(activity, 'executorType') !== 'staff' ||
        owner === undefined ||
        !isOpen(activity) ||
        described.has(owner) ||
        briefingOf(input, activity, 'taskDescription') !== null
        ? null
        : { field: 'owner', fix: 'describeTask' };
    });
  },
};
