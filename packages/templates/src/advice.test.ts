import { adviseTemplate, templateQuestions } from '@kader/plan/template';
import { expect, test } from 'vitest';
import { templateKeys } from './packaged-templates.ts';

test('every template of the library is what somebody is advised to take, and nothing else is', () => {
  const { ahead, decides, figures } = templateQuestions;
  const advised = ahead.flatMap((one) =>
    decides.flatMap((two) =>
      figures.flatMap(
        (three) => adviseTemplate({ ahead: one, decides: two, figures: three })?.template ?? [],
      ),
    ),
  );
  expect(new Set(advised)).toEqual(new Set(templateKeys));
});
