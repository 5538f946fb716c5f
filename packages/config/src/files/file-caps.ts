/** How long a file may be: the first rule that fits. Longer ones do more than one thing. */
const caps: readonly { readonly fits: RegExp; readonly lines: number; readonly kind: string }[] = [
  // Tests are tables; they may be longer than what they test.
  { fits: /\.(test|spec)\.(ts|tsx|js)$/, lines: 600, kind: 'test' },
  { fits: /\/testing\//, lines: 400, kind: 'test helper' },
  { fits: /^packages\/services\/src\/.*\/present-[\w-]+\.ts$/, lines: 150, kind: 'presenter' },
  { fits: /^packages\/(plan|access|errors|billing)\/src\//, lines: 200, kind: 'domain file' },
  { fits: /^packages\/services\/src\//, lines: 250, kind: 'use-case' },
  { fits: /^packages\/db\/src\/(repositories|hot)\//, lines: 300, kind: 'repository' },
  { fits: /\.tsx$/, lines: 300, kind: 'component' },
  { fits: /\.(ts|js|mjs|css|sh)$/, lines: 400, kind: 'source file' },
];

/** Files that may be longer, and why. A pattern without a file is an error: the list must not outlive its reasons. */
export const longFiles: readonly { readonly fits: RegExp; readonly reason: string }[] = [];

/**
 * @param path relative to the repository
 * @returns the cap of its kind; `undefined` for files that are not source (texts, data, migrations, generated)
 */
export function capOf(path: string): { readonly lines: number; readonly kind: string } | undefined {
  if (!/^(apps|packages)\//.test(path)) return undefined;
  return caps.find(({ fits }) => fits.test(path));
}
