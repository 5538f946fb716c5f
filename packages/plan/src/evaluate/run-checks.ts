import { blockTypes } from '../blocks/block-types.ts';
import { generalChecks } from '../blocks/general-checks.ts';
import type { CheckDefinition, CheckResult, Finding, FindingTarget, Severity } from './check.ts';
import type { EvaluationInput } from './evaluation-input.ts';

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/**
 * Runs the checks of every block type that stands visibly in the plan, and the general ones, as far as the context has what
 * they need and the template does not switch them off. Returns the findings, the most severe first, otherwise in the order
 * of the checks. A general check is silent about a field of a row of which a check of its block speaks already.
 */
export function runChecks(input: EvaluationInput): readonly Finding[] {
  const own = blockTypes
    .filter(({ type }) => input.blocks(type).length > 0)
    .flatMap(({ checks }) => checks)
    .flatMap((check) => runCheck(input, check));
  const judged = new Set(own.map(({ target }) => placeKey(target)));
  const general = generalChecks
    .flatMap((check) => runCheck(input, check))
    .filter(({ target }) => !judged.has(placeKey(target)));
  return [...own, ...general].sort((a, b) => rank[a.severity] - rank[b.severity]);
}

function placeKey({ item, field }: FindingTarget): string {
  return `${item ?? ''}.${field ?? ''}`;
}

function runCheck(input: EvaluationInput, check: CheckDefinition): readonly Finding[] {
  const wanted = input.document.structure.settings.checks?.[check.code];
  const isOff = wanted === 'off' || (check.optIn === true && wanted === undefined);
  if (isOff || check.needs.some((part) => input.context[part] === undefined)) {
    return [];
  }
  return check.run(input).map(({ target, params, fix, severity }) => ({
    id: findingId(check.code, target, params),
    code: check.code,
    severity: wanted ?? severity ?? check.severity,
    target,
    params,
    fix,
  }));
}

/** Code, place and variant: what stays the same about a finding while the rest of the plan changes. */
function findingId(code: string, target: FindingTarget, params: CheckResult['params']): string {
  const place =
    target.item === undefined
      ? (target.block ?? target.section ?? '')
      : `${target.item}.${target.field ?? ''}`;
  return [code, place, params.variant ?? ''].filter((part) => part !== '').join(':');
}
