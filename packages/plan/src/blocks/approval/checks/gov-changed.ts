import type { CheckDefinition, CheckResult, FindingTarget } from '../../../evaluate/check.ts';

/**
 * GOV-CHANGED (004): what the client would get now differs from the version approved last. A finding per section that
 * differs, appeared or is no longer shown, and one without target for the head of the plan (title, period, currency).
 */
export const govChanged: CheckDefinition = {
  code: 'GOV-CHANGED',
  severity: 'hint',
  needs: ['approved'],
  variants: ['header', 'changed', 'added', 'gone'],
  fixes: ['shareAgain'],
  run(input) {
    const { approved } = input.context;
    if (approved === undefined) {
      return [];
    }
    const now = input.hashes();
    const [placed] = input.blocks('approval');
    const place: FindingTarget =
      placed === undefined ? {} : { section: placed.section.key, block: placed.block.key };
    const finding = (target: FindingTarget, variant: string): CheckResult => ({
      target,
      params: { variant, version: approved.version },
      fix: { kind: 'goto', key: 'shareAgain', target: place },
    });
    const findings = now.header === approved.header ? [] : [finding({}, 'header')];
    for (const [section, hash] of Object.entries(now.sections)) {
      const before = approved.sections[section];
      if (before !== hash) {
        findings.push(finding({ section }, before === undefined ? 'added' : 'changed'));
      }
    }
    for (const section of Object.keys(approved.sections)) {
      if (now.sections[section] === undefined) {
        findings.push(finding({ section }, 'gone'));
      }
    }
    return findings;
  },
};
