const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  ß: 'ss',
  å: 'a',
  ä: 'a',
  ö: 'o',
};

/**
 * Slugs that would hide a route of the app (architecture 4), or one that it may come to have: locales, token doors, api,
 * top-level pages; and those by which somebody could pass for Kader itself.
 */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'nl',
  'ru',
  'sv',
  'pl',
  'en',
  // Languages that may follow.
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'da',
  'nb',
  'no',
  'fi',
  'cs',
  'sk',
  'hu',
  'ro',
  'uk',
  'be',
  'lt',
  'lv',
  'et',
  'tr',
  // Routes, and what may become one.
  'r',
  'b',
  'api',
  'start',
  'account',
  'invite',
  'inbox',
  'gallery',
  'public',
  'sign-in',
  'admin',
  'static',
  'assets',
  'templates',
  'stills',
  'settings',
  'clients',
  'new',
  'pricing',
  'terms',
  'privacy',
  'help',
  'icon',
  'favicon',
  '_next',
  'kader',
  'login',
  'sign-up',
  'signup',
  'register',
  'security',
  'verify',
  'support',
  'www',
  'auth',
  'billing',
  'docs',
  'legal',
  'status',
  'blog',
  'app',
  'dashboard',
]);

const slugMax = 48;

/**
 * Makes the part of an address that names an agency or client from its name: lower case letters and digits with single
 * hyphens, Cyrillic and accents spelled out, 48 characters at most. Empty when nothing of the name can be spelled.
 */
export function makeSlug(name: string): string {
  const spelled = [...name.toLowerCase()].map((character) => cyrillic[character] ?? character).join('');
  return spelled
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, slugMax)
    .replace(/-+$/, '');
}

/** The slug with a number behind it, for the second and later of one name; the same length at most. */
export function numberedSlug(slug: string, number: number): string {
  const ending = `-${number}`;
  return slug.slice(0, slugMax - ending.length).replace(/-+$/, '') + ending;
}
