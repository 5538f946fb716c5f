/** Licences of packages that we name ourselves. */
export const directLicences: ReadonlySet<string> = new Set([
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MPL-2.0',
  'OFL-1.1',
  '0BSD',
  'MIT-0',
  'BlueOak-1.0.0',
]);

/** Licences of packages that come with those. */
export const transitiveLicences: ReadonlySet<string> = new Set([
  ...directLicences,
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'Unlicense',
  'Python-2.0',
  'PostgreSQL',
  'LGPL-3.0-or-later',
  'Zlib',
]);

/** Packages whose package.json does not say the whole truth, or whose licence is fine for what we do with them. */
export const licenceExceptions: Readonly<
  Record<string, { readonly licence: string; readonly reason: string }>
> = {
  'png-js': { licence: 'MIT', reason: 'its LICENSE file says MIT; package.json names none' },
  'seq-queue': { licence: 'MIT', reason: 'its LICENSE file says MIT; package.json names none' },
  elkjs: {
    licence: 'EPL-2.0',
    reason: 'comes with the Prisma command line, which authors migrations and is never shipped',
  },
};

/**
 * @param expression an SPDX expression: names joined by AND and OR, in brackets or not
 * @returns whether the package may be used under allowed licences alone
 */
export function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const words = expression.replaceAll(/[()]/g, ' ').trim();
  return words
    .split(/\s+or\s+/i)
    .some((choice) => choice.split(/\s+and\s+/i).every((licence) => allowed.has(licence.trim())));
}
