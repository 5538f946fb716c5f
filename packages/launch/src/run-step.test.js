import { expect, test } from 'vitest';
import { peopleLines, readDemoPeople } from './demo-people.js';
import { elapsedText, runStep, sayFailure } from './run-step.js';
import { createSay } from './say.js';
import { StepError } from './step-error.js';

/** @param {boolean} isTTY */
function screen(isTTY) {
  let text = '';
  const out = {
    isTTY,
    write(/** @type {string} */ more) {
      text += more;
    },
  };
  return { say: createSay(out, {}), text: () => text };
}

test('times are short', () => {
  expect([40, 9940, 31_400, 125_000].map(elapsedText)).toEqual(['0.0 s', '9.9 s', '31 s', '2 min 05 s']);
});

test('a step is one plain line where there is no terminal', async () => {
  const { say, text } = screen(false);
  const result = await runStep(say, 'Build', async (remark) => {
    remark('web and admin');
    return 5;
  });
  expect(result).toBe(5);
  expect(text()).toMatch(/^ {2}✓ Build {12}web and admin {33} {7}0\.0 s\n$/);
});

test('on a terminal a clock counts until the line is there', async () => {
  const { say, text } = screen(true);
  await runStep(say, 'Build', async () => undefined);
  expect(text()).toContain('· Build');
  expect(text()).toMatch(/\r\S+2K {2}\S+✓\S+ Build/);
});

test('a failure says what, why, what to do and where to read on', async () => {
  const { say, text } = screen(false);
  const error = new StepError('seed ended with code 1.', {
    detail: 'a\nb\n',
    whatToDo: 'Try.',
    logFile: 'x.log',
  });
  await expect(runStep(say, 'Demo', () => Promise.reject(error))).rejects.toBe(error);
  sayFailure(say, error);
  expect(text()).toMatch(/✗ Demo +failed/);
  expect(text()).toContain(
    '\n  seed ended with code 1.\n\n    a\n    b\n\n  What to do: Try.\n  Whole log:  x.log\n',
  );
  sayFailure(say, new TypeError('unexpected'));
  expect(text()).toContain('TypeError: unexpected');
});

test('the demo people stand in columns', () => {
  const people = [
    {
      name: 'Асель Нурланова',
      role: 'Approver at Сад и Свет',
      see: 'Decide on the spring plan.',
      app: 'web',
    },
    { name: 'Ellen Hart', role: 'Library admin', see: '', app: 'admin' },
  ];
  expect(peopleLines(readDemoPeople({ people }))).toEqual([
    'Асель Нурланова   Approver at Сад и Свет   Decide on the spring plan.',
    'Ellen Hart        Library admin',
  ]);
});

test.each([undefined, { people: [] }, { people: [{ key: 'a', name: 'Ellen Hart' }] }])(
  'a seed that does not say who the people are is refused: %j',
  (said) => {
    expect(() => readDemoPeople(said)).toThrow('The seed did not say who the demo people are.');
  },
);
