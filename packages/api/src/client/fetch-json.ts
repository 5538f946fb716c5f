import 'client-only';
import { ApiError } from './api-error.ts';
import { refusalOf, unavailable } from './refusal-of.ts';

/**
 * Calls a plain handler. `body` present makes it a POST of JSON; `more` are headers. Throws ApiError with the server's code, or
 * UNAVAILABLE when no or no sensible answer came (offline, proxy error page).
 */
export async function fetchJson<TAnswer>(
  url: string,
  body?: unknown,
  more: Readonly<Record<string, string>> = {},
): Promise<TAnswer> {
  const init: RequestInit =
    body === undefined
      ? { headers: { accept: 'application/json', ...more } }
      : {
          method: 'POST',
          headers: { accept: 'application/json', 'content-type': 'application/json', ...more },
          body: JSON.stringify(body),
        };
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(url, init);
    answer = await response.json();
  } catch {
    throw new ApiError(unavailable);
  }
  if (response.ok) {
    return answer as TAnswer;
  }
  throw refusalOf(answer);
}
