import 'client-only';
import { headersOfPage } from '../http/person-header.ts';
import { ApiError } from './api-error.ts';
import { refusalOf, unavailable } from './refusal-of.ts';

/** A file that the server answered with, under the name that it gave it. */
interface FetchedFile {
  readonly blob: Blob;
  readonly name: string;
}

/**
 * Fetches a file for the page of a user, so that a refusal can be said: of an address that the browser saves by itself it
 * knows nothing but that it failed. Throws ApiError with the server's code, or UNAVAILABLE when no whole file came.
 */
export async function fetchFile(url: string, userId: string | null): Promise<FetchedFile> {
  let response: Response;
  let blob: Blob;
  try {
    response = await fetch(url, { headers: headersOfPage(userId) });
    blob = await response.blob();
  } catch {
    throw new ApiError(unavailable);
  }
  if (!response.ok) {
    throw refusalOf(await readJson(blob));
  }
  return { blob, name: nameIn(response.headers.get('content-disposition') ?? '') };
}

async function readJson(blob: Blob): Promise<unknown> {
  try {
    return JSON.parse(await blob.text());
  } catch {
    return null;
  }
}

/** The name of a file as `answerWithFile` says it; empty when another says none. */
function nameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
  return encoded === undefined ? '' : decodeURIComponent(encoded);
}
