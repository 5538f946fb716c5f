/**
 * Control characters and noncharacters: no text of ours means them, and XML (hence DOCX and XLSX) cannot carry them.
 * NUL is among them, which PostgreSQL refuses.
 */
const uncarriable = /[\p{Cc}\uFFFE\uFFFF]/gu;
const kept = new Set(['\t', '\n', '\r']);

/**
 * A text as it is stored and hashed: well-formed (a lone surrogate becomes U+FFFD), without control characters except
 * tab, line feed and carriage return, in Unicode NFC. White space is left as it is. Cleaning twice changes nothing.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(uncarriable, (character) => (kept.has(character) ? character : ''))
    .normalize('NFC');
}

const lineBreaksAndTabs = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** As `cleanText`, with each run of line breaks and tabs as one space. */
export function cleanLine(text: string): string {
  return cleanText(text.replace(lineBreaksAndTabs, ' '));
}
