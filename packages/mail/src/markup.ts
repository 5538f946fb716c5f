/** A piece of HTML that is safe to place: made by `markup` only. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Part = string | Markup | readonly Markup[];

/**
 * Template tag for HTML. Texts are escaped, for element content and for double-quoted attributes alike;
 * pieces made by this tag, and lists of them, are placed as they are.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    strings.reduce((html, string, index) => {
      const part = parts[index - 1];
      return html + (part === undefined ? '' : place(part)) + string;
    }),
  );
}

/** Escapes a text for HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function place(part: Part): string {
  if (typeof part === 'string') {
    return escapeHtml(part);
  }
  return part instanceof Markup ? part.source : part.map((piece) => piece.source).join('');
}
