import { defineBlock } from '../define-block.ts';
import { budOverScenario } from './checks/bud-overscenario.ts';
import { scnChosen } from './checks/scn-chosen.ts';
import { scnExtract } from './checks/scn-extract.ts';
import { scnOrder } from './checks/scn-order.ts';
import { scnStray } from './checks/scn-stray.ts';
import { scnThree } from './checks/scn-three.ts';
import { scnWrongRole } from './checks/scn-wrongrole.ts';
import {
  scenarioCosts,
  scenarioMessages,
  scenarioPhases,
  scenarioResults,
  scenarioRows,
} from './collections.ts';
import { scenarioComputed } from './computed.ts';

/** B17: one plan at three levels of cost and pressure, side by side, and which of them is carried out. */
export const scenarios = defineBlock({
  type: 'scenarios',
  code: 'B17',
  settings: [],
  collections: [scenarioRows, scenarioPhases, scenarioCosts, scenarioMessages, scenarioResults],
  computed: scenarioComputed,
  checks: [scnThree, scnExtract, scnChosen, scnWrongRole, scnOrder, scnStray, budOverScenario],
});
