'use client';

import type { Item } from '@kader/plan/document';
import { Fragment, memo } from 'react';
import { useShowsCollection } from '../../plan/use-shows-collection.ts';
import { DetailFields } from '../rows/detail-fields.tsx';
import { detailGroups } from './activity-fields.ts';
import { NeedEditor } from './need-editor.tsx';

const full = ['means', 'afterCampaign', 'trigger'];

/** Everything about an activity that does not stand beside it already. */
export const ActivityDetails = memo(function ActivityDetails({
  activity,
  beside = [],
}: {
  readonly activity: Item;
  readonly beside?: readonly string[] | undefined;
}) {
  // Nothing can be chosen from what no block of the plan has.
  const hasScenarios = useShowsCollection('scenarios');
  const hasAudiences = useShowsCollection('audiences');
  const { audience, audienceNeed, scenarios } = activity.fields;
  const hidden = [
    ...beside,
    ...(hasScenarios || scenarios !== undefined ? [] : ['scenarios']),
    ...(hasAudiences || audience !== undefined ? [] : ['audience']),
  ];
  const asksNeed = hasAudiences || audience !== undefined || audienceNeed !== undefined;
  return (
    <div className="mt-2 mb-2 grid gap-4 border-t pt-4">
      {detailGroups(activity, hidden).map((fields) => (
        <Fragment key={fields.join()}>
          <DetailFields row={activity} fields={fields} full={full} />
          {fields.includes('kpis') && asksNeed && <NeedEditor activity={activity} />}
        </Fragment>
      ))}
    </div>
  );
});
