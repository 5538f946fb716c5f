import type { CheckDefinition, FindingTarget } from '../../../evaluate/check.ts';
import { readFlag, readString } from '../../../evaluate/read-field.ts';
import { singleRowId } from '../../derived-rows.ts';
import { economicsOf, loyaltyStageOf, rowsAtStage } from '../funnel-facts.ts';

/** RET-PUSHY (002-14): customers are written to, but nothing says how often at most, or that they can easily stop it. */
export const retPushy: CheckDefinition = {
  code: 'RET-PUSHY',
  severity: 'hint',
  needs: [],
  variants: ['contacts', 'optOut'],
  fixes: ['capContacts', 'offerOptOut'],
  run(input) {
    const home = input.home('funnelStages');
    const loyalty = loyaltyStageOf(input);
    if (home === null || loyalty === null || rowsAtStage(input, 'activities', loyalty).length === 0) {
      return [];
    }
    const economics = economicsOf(input);
    const isCapped = economics !== null && readString(economics, 'maxContactsPerMonth') !== undefined;
    if (isCapped && readFlag(economics, 'optOutEasy')) {
      return [];
    }
    const target: FindingTarget = {
      section: home.section.key,
      block: home.block.key,
      item: singleRowId(input.document.id, home.block.key, 'funnelEconomics'),
      field: isCapped ? 'optOutEasy' : 'maxContactsPerMonth',
    };
    const key = isCapped ? 'offerOptOut' : 'capContacts';
    return [
      { target, params: { variant: isCapped ? 'optOut' : 'contacts' }, fix: { kind: 'goto', key, target } },
    ];
  },
};
