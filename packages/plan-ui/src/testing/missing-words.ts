/** Keys that stand where words should: i18next answers a key that it does not know with the key. */
export function missingWords(html: string): readonly string[] {
  const text = html.replaceAll(
    /<[^>]*>/g,
    (tag) => ` ${tag.match(/(?:aria-label|title|placeholder)="[^"]*"/g)?.join(' ') ?? ''} `,
  );
  return (
    text
      .match(/\b[a-z]+(?:[A-Z]\w+)?(?:\.[a-zA-Z]\w+){1,}\b/g)
      ?.filter((key) => !key.startsWith('blocks.') && !key.startsWith('sections.')) ?? []
  );
}
