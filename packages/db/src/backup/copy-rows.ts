import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { type Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { type BackupTable, quotedName, rowsOf } from './backup-tables.ts';

/** What a stream of bytes was. */
export interface Measured {
  readonly bytes: number;
  /** Lines, which are rows in the text form of COPY: a line break inside a value is written as `\n`. */
  readonly lines: number;
  /** Hex. */
  readonly sha256: string;
}

const lineEnd = 0x0a;

/** A stream that hands on what it is given and knows afterwards what that was. */
function createMeasure(): { readonly stream: Transform; readonly measured: () => Measured } {
  const hash = createHash('sha256');
  let [bytes, lines] = [0, 0];
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      for (let at = chunk.indexOf(lineEnd); at !== -1; at = chunk.indexOf(lineEnd, at + 1)) {
        lines += 1;
      }
      done(null, chunk);
    },
  });
  return { stream, measured: () => ({ bytes, lines, sha256: hash.digest('hex') }) };
}

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });

async function measureInto(source: Readable, target: Writable): Promise<Measured> {
  const { stream, measured } = createMeasure();
  await pipeline(source, stream, target);
  return measured();
}

/** A file that only its owner may read, and that is on the disk when it is closed. */
const fileFor = (path: string) => createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });

/** Measures a file. */
export async function measureFile(path: string): Promise<Measured> {
  return await measureInto(createReadStream(path), nowhere());
}

/** Copies a file and measures it on the way. */
export async function copyFile(from: string, to: string): Promise<Measured> {
  return await measureInto(createReadStream(from), fileFor(to));
}

/** How values are written must not depend on whose session reads them. Row-level security hides nothing here, or refuses. */
export const copySettings = `
  set datestyle = 'ISO, YMD'; set timezone = 'UTC'; set intervalstyle = 'postgres'; set extra_float_digits = 1;
  set client_encoding = 'UTF8'; set bytea_output = 'hex'; set row_security = off; set statement_timeout = 0`;

/** Writes all rows of a table into a file, or nowhere to measure them only. The session has `copySettings`. */
export async function copyOut(client: pg.Client, table: BackupTable, path?: string): Promise<Measured> {
  const source = client.query(copyTo(`copy (${rowsOf(table)}) to stdout`));
  return await measureInto(source, path === undefined ? nowhere() : fileFor(path));
}

/** Adds the rows in a file to a table. The session has `copySettings`. */
export async function copyIn(client: pg.Client, table: BackupTable, path: string): Promise<void> {
  const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  const target = client.query(copyFrom(`copy ${quotedName(table.name)} (${columns}) from stdin`));
  await pipeline(createReadStream(path), target);
}
