const letters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd' };

/** The words of what was typed, in small letters without accents, as names are compared: 'Zieliń' is `zielin`. */
export function foldWords(text: string): readonly string[] {
  return [
    ...text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, ''),
  ]
    .map((letter) => letters[letter] ?? letter)
    .join('')
    .split(/\s+/u)
    .filter((word) => word !== '');
}
