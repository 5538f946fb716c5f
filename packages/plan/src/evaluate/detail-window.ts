import type { PlanDocument } from '../document/document.ts';
import { headerOf } from '../document/header-of.ts';
import {
  calculateDetailWindow,
  type DetailWindow,
  type DetailWindowKind,
} from '../formulas/detail-window.ts';
import type { TemplateSettings } from '../template/template-structure.ts';
import type { AgencySettings, PlanContext } from './plan-context.ts';
import { readString } from './read-field.ts';

/**
 * The time of a plan that is planned exactly (N14), for checks, timeline and year alike: as many days as the plan itself says
 * (003-58: it depends on the trade), else as the agency counts it, else as the template does. Null for a plan that is over.
 */
export function detailWindow(
  document: PlanDocument,
  { today, settings }: Pick<PlanContext, 'today' | 'settings'>,
): DetailWindow | null {
  const header = headerOf(document);
  const template = document.structure.settings;
  const own = readString(header, 'detailWindowDays');
  return calculateDetailWindow({
    today,
    periodStart: readString(header, 'periodStart') ?? null,
    periodEnd: readString(header, 'periodEnd') ?? null,
    kind: own === undefined ? kindOf(template, settings) : 'days',
    days: own === undefined ? (settings?.detailWindowDays ?? template.detailWindowDays) : Number(own),
  });
}

/** An agency that names a number of days, and says no more, counts in days whatever the template does. */
function kindOf(
  template: Pick<TemplateSettings, 'detailWindow'>,
  agency: Pick<AgencySettings, 'detailWindow' | 'detailWindowDays'> | undefined,
): DetailWindowKind {
  const hasDays = typeof agency?.detailWindowDays === 'number';
  return agency?.detailWindow ?? (hasDays ? 'days' : (template.detailWindow ?? 'days'));
}
