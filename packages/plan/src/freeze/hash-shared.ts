import { canonicalJson, sha256Hex } from '../canonical/face.ts';
import type { SharedDocument, SharedSection } from './shared-document.ts';

/** What a frozen version is compared by. Hashes are SHA-256 of canonical JSON, 64 hex digits. */
export interface ContentHashes {
  /** Of the head of the document: its fields, its template version and which sections it shows in which order. */
  readonly header: string;
  /** Of the content of each section, by key: its own title and the rows of its blocks in display order. */
  readonly sections: Readonly<Record<string, string>>;
}

/**
 * Hashes a shared document part by part. The whole differs exactly when one of the parts does: settings and types of
 * blocks belong to the template version, and people follow from the rows that name them.
 */
export function hashShared(shared: SharedDocument): ContentHashes {
  const { format, id, kind, header, template, sections } = shared;
  return {
    header: hash({ format, id, kind, header, template, sections: sections.map((section) => section.key) }),
    sections: Object.fromEntries(sections.map((section) => [section.key, hash(contentOf(section))])),
  };
}

function contentOf({ title, blocks }: SharedSection): object {
  return {
    ...(title === undefined ? {} : { title }),
    blocks: blocks.map(({ key, collections }) => ({ key, collections })),
  };
}

function hash(value: object): string {
  return sha256Hex(canonicalJson(value));
}
