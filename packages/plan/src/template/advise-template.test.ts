import { describe, expect, test } from 'vitest';
import { adviseTemplate, readTemplateAnswers, templateQuestions } from './advise-template.ts';

type Case = [ahead: string, decides: string, figures: string, template: string, reason: string];

describe('adviseTemplate', () => {
  test.each<Case>([
    ['quarter', 'client', 'no', 'foursteps', 'quarter'],
    ['quarter', 'client', 'yes', 'foursteps', 'quarter'],
    ['quarter', 'board', 'yes', 'foursteps', 'quarter'],
    ['quarter', 'committee', 'no', 'foursteps', 'quarter'],
    ['year', 'client', 'no', 'classic', 'first'],
    ['year', 'client', 'yes', 'race', 'figures'],
    ['year', 'board', 'no', 'strategic', 'board'],
    ['year', 'board', 'yes', 'race', 'figures'],
    ['year', 'committee', 'yes', 'managed', 'committee'],
    ['years', 'client', 'yes', 'strategic', 'years'],
    ['years', 'board', 'no', 'strategic', 'years'],
    ['years', 'committee', 'no', 'managed', 'committee'],
    ['whole', 'client', 'no', 'complete', 'whole'],
    ['whole', 'board', 'yes', 'complete', 'whole'],
    ['whole', 'committee', 'no', 'managed', 'committee'],
  ])('%s, %s, %s: %s', (...[ahead, decides, figures, template, reason]) => {
    const answers = readTemplateAnswers({ ahead, decides, figures });
    expect(adviseTemplate(answers)).toEqual({ template, reason });
  });

  test('every set of answers leads somewhere', () => {
    const { ahead, decides, figures } = templateQuestions;
    const all = ahead.flatMap((one) =>
      decides.flatMap((two) => figures.map((three) => ({ ahead: one, decides: two, figures: three }))),
    );
    expect(all).toHaveLength(24);
    expect(all.filter((answers) => adviseTemplate(answers) === null)).toEqual([]);
  });

  test('says nothing before every question is answered', () => {
    expect(adviseTemplate({})).toBeNull();
    expect(adviseTemplate({ ahead: 'quarter', decides: 'client' })).toBeNull();
  });
});

describe('readTemplateAnswers', () => {
  test('takes answers and leaves what is none', () => {
    expect(readTemplateAnswers({ ahead: 'year', decides: 'nobody', figures: 'yes', page: '2' })).toEqual({
      ahead: 'year',
      figures: 'yes',
    });
    expect(readTemplateAnswers({ ahead: ['year', 'whole'], toString: 'yes' })).toEqual({});
  });
});
