import type { CheckDefinition, CheckResult } from '../../../evaluate/check.ts';

/** Rows whose claim customers can settle: what is done, said or offered, and where. */
const testable: ReadonlySet<string> = new Set([
  'activities',
  'positioning',
  'planChannels',
  'contentItems',
  'promotions',
  'journeySteps',
]);

/** From here on a test is cheaper than another meeting (001-10). */
const mostReplies = 8;
const mostDays = 7;

/** EXP-DISCUSS (001-10): a row that could be tried out is discussed at length instead. One finding per row. */
export const expDiscuss: CheckDefinition = {
  code: 'EXP-DISCUSS',
  severity: 'hint',
  needs: ['threads'],
  fixes: ['settleByExperiment'],
  run(input) {
    const place = input.home('experiments');
    const long = (input.context.threads ?? []).filter(
      ({ replies, daysOpen }) => replies >= mostReplies || daysOpen >= mostDays,
    );
    return [...new Set(long.map(({ item }) => item))].flatMap((id): readonly CheckResult[] => {
      const item = input.item(id);
      const home = item === null ? null : input.home(item.collection);
      if (item === null || home === null || place === null || !testable.has(item.collection)) {
        return [];
      }
      return [
        {
          target: { section: home.section.key, block: home.block.key, item: id },
          params: { position: input.rows(item.collection).indexOf(item) + 1 },
          fix: {
            kind: 'goto',
            key: 'settleByExperiment',
            target: { section: place.section.key, block: place.block.key },
          },
        },
      ];
    });
  },
};
