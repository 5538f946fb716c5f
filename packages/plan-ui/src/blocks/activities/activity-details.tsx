'use client';

import type { Item } from '@kader/plan/document';
import { Fragment, memo } from 'react';
import { useSections } from '../../plan/use-document.ts';
import { DetailFields } from '../rows/detail-fields.tsx';
import { detailGroups } from './activity-fields.ts';
import { NeedEditor } from './need-editor.tsx';

const full = ['means', 'afterCampaign', 'trigger'];

/** Everything about an activity that does not stand beside it already. */
export const ActivityDetails = memo(function ActivityDetails({
  activity,
  beside,
}: {
  readonly activity: Item;
  readonly beside?: readonly string[] | undefined;
}) {
  // Where a plan has no scenarios, nothing can be part of one.
  const hasScenarios = useSections().some(({ section }) =>
    section.blocks.some(({ type }) => type === 'scenarios'),
  );
  const asksForScenarios = hasScenarios || activity.fields.scenarios !== undefined;
  const hidden = asksForScenarios ? beside : [...(beside ?? []), 'scenarios'];
  return (
    <div className="mt-2 mb-2 grid gap-4 border-t pt-4">
      {detailGroups(activity, hidden).map((fields) => (
        <Fragment key={fields.join()}>
          <DetailFields row={activity} fields={fields} full={full} />
          {fields.includes('audience') && <NeedEditor activity={activity} />}
        </Fragment>
      ))}
    </div>
  );
});
