import { defineBlock } from '../define-block.ts';
import { kpiDeviation } from './checks/kpi-deviation.ts';
import { kpiGap } from './checks/kpi-gap.ts';
import { kpiMissing } from './checks/kpi-missing.ts';
import { kpiNoCause } from './checks/kpi-nocause.ts';
import { kpiNoFin } from './checks/kpi-nofin.ts';
import { kpiNoLink } from './checks/kpi-nolink.ts';
import { kpiNoSource } from './checks/kpi-nosource.ts';
import { kpiNoTarget } from './checks/kpi-notarget.ts';
import { scnStrayKpis } from './checks/scn-stray-kpis.ts';
import { kpiNotes, kpiRows, reconciliation } from './collections.ts';
import { kpiComputed } from './computed.ts';

/** B18: what is measured, with target and actual per month, what was noticed, and analytics beside sales. */
export const kpis = defineBlock({
  type: 'kpis',
  code: 'B18',
  settings: ['filter'],
  collections: [kpiRows, kpiNotes, reconciliation],
  computed: kpiComputed,
  checks: [
    kpiNoSource,
    kpiNoTarget,
    kpiNoLink,
    kpiNoFin,
    kpiMissing,
    kpiDeviation,
    kpiNoCause,
    kpiGap,
    scnStrayKpis,
  ],
});
