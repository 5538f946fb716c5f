/** The id of a template's section on the page. */
export function templateAnchor(sectionKey: string): string {
  return `section-${sectionKey}`;
}
