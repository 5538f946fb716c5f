import { type Layer, layerOf } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';

/** Fields that a row of the table shows without being opened. */
export const rowFields = ['title', 'layer', 'start', 'end', 'owner', 'budget', 'status'] as const;

const head = [
  ['layer', 'kind', 'status', 'progress', 'priority'],
  ['start', 'end', 'owner', 'executorType', 'budget'],
] as const;
const links = ['goal', 'stage', 'audience', 'kpis', 'channels', 'scenarios', 'dependsOn'] as const;
const ofLayer: Readonly<Record<Layer, readonly (readonly string[])[]>> = {
  base: [['means']],
  periodic: [['means', 'afterCampaign']],
  moment: [
    ['trigger', 'maxDecisionHours', 'ceiling'],
    ['decider', 'executor', 'backup'],
    ['guidelines'],
    ['fastProcess'],
    ['means'],
  ],
};
const tail = ['detail', 'isExperiment', 'internal'] as const;

/** Fields of a layer's own, which another layer shows only when they are filled. */
const own = [...ofLayer.periodic, ...ofLayer.moment].flat();

/**
 * The fields of an opened activity in the groups in which they are thought about: those of its layer, and what is filled of
 * another's. With `beside` without those that stand beside it already.
 */
export function detailGroups(activity: Item, beside: readonly string[] = []): readonly (readonly string[])[] {
  const asked = ofLayer[layerOf(activity) ?? 'periodic'];
  const known = new Set(asked.flat());
  const foreign = own.filter((field) => !known.has(field) && activity.fields[field] !== undefined);
  return [...head, links, ...asked, [...new Set(foreign)], tail]
    .map((fields) => fields.filter((field) => !beside.includes(field)))
    .filter((fields) => fields.length > 0);
}
