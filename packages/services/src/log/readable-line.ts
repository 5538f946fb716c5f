interface Line {
  readonly time: string;
  readonly level: string;
  readonly process: string;
  readonly msg?: string;
  readonly err?: unknown;
}

/** One line of the log as a person reads it in a terminal; an error stands below it, indented. */
export function readableLine(json: string): string {
  const {
    time,
    level,
    process,
    msg = '',
    err,
    ...facts
  }: Line & Readonly<Record<string, unknown>> = JSON.parse(json);
  const said = Object.entries(facts).map(([name, value]) => ` ${name}=${textOf(value)}`);
  const head = `${time.slice(11, 23)} ${level.padEnd(5)} ${process}: ${msg}${said.join('')}`;
  return err === undefined ? `${head}\n` : `${head}\n${errorText(err)}\n`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' && !/\s/.test(value) ? value : JSON.stringify(value);
}

function errorText(err: unknown): string {
  return JSON.stringify(err, null, 2)
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
