/** The `id` of a section's element, for links within the page. */
export function sectionAnchor(section: string): string {
  return `section-${section}`;
}

/** The `id` of a block's element, for links within the page. */
export function blockAnchor(block: string): string {
  return `block-${block}`;
}
