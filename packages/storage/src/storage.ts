/** A file as it was put: its type, its size in bytes, and its content in one piece or as a stream. */
export interface StoredFile {
  readonly contentType: string;
  readonly size: number;
  bytes(): Promise<Uint8Array>;
  stream(): ReadableStream<Uint8Array>;
}

/**
 * Where files live: exports, logos, attachments. Keys come from `storageKey` and start with the agency's id.
 * Every method throws INVALID_INPUT on a key of another form, and UNAVAILABLE when the medium fails (full,
 * unreachable, not writable).
 */
export interface Storage {
  /**
   * Keeps these bytes under the key. When it returns, they survive a crash; a reader sees the old content or
   * the new, never a part.
   */
  put(key: string, bytes: Uint8Array, options: { readonly contentType: string }): Promise<void>;
  /** Returns the file, or null when there is none. */
  get(key: string): Promise<StoredFile | null>;
  /** Removes the file; one that is not there is no error. */
  delete(key: string): Promise<void>;
  /**
   * Removes every file beside which this key would stand and whose name starts like its last segment, e.g. all that was
   * ever made for one export. Returns how many there were.
   */
  deleteStartingWith(key: string): Promise<number>;
  exists(key: string): Promise<boolean>;
}
