import type { Item } from '../../document/document.ts';
import type { ComputedDefinition, ComputedValue } from '../../evaluate/computed.ts';
import { judgeRisk } from '../../formulas/face.ts';
import { expectedCostOf, expectedCostOfAll, isOpenRisk, residualScoreOf, scoreOf } from './risk-facts.ts';

function ofRisk(key: string, calculate: (risk: Item) => ComputedValue): ComputedDefinition {
  return {
    key,
    collection: 'risks',
    source: 'F36b',
    calculate: (_input, row) => (row === null ? null : calculate(row)),
  };
}

/** How heavy each risk weighs, before and after its response, and what the open ones are expected to cost. */
export const riskComputed: readonly ComputedDefinition[] = [
  ofRisk('score', scoreOf),
  ofRisk('band', (risk) => judgeRisk(scoreOf(risk))),
  ofRisk('expectedCost', expectedCostOf),
  ofRisk('residualScore', residualScoreOf),
  ofRisk('residualBand', (risk) => judgeRisk(residualScoreOf(risk))),
  {
    key: 'expectedCostTotal',
    source: 'F36b',
    calculate: (input, _row, blockKey) => expectedCostOfAll(input.rowsOf(blockKey, 'risks')),
  },
  {
    key: 'highCount',
    source: 'F36b',
    calculate: (input, _row, blockKey) =>
      input
        .rowsOf(blockKey, 'risks')
        .filter((risk) => isOpenRisk(risk) && judgeRisk(scoreOf(risk)) === 'high').length,
  },
];
