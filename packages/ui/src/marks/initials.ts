// Small words inside a name are not part of how people sign.
const small = new Set([
  'van',
  'de',
  'der',
  'den',
  'het',
  'ter',
  'ten',
  'von',
  'af',
  'el',
  'al',
  'i',
  'и',
  '&',
  'and',
  'en',
  'och',
]);

/** One or two initials of a name in any script, upper case: 'Joris van Aken' gives 'JA', 'Elin' gives 'E', '' gives '?'. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.,·-]+/u).filter((word) => word !== '');
  const main = words.filter((word) => !small.has(word.toLowerCase()));
  const named = main.length > 0 ? main : words;
  const first = named[0];
  if (first === undefined) return '?';
  const last = named.length > 1 ? named.at(-1) : undefined;
  const initial = (word: string | undefined) => [...(word ?? '')][0] ?? '';
  return (initial(first) + initial(last)).toUpperCase();
}
