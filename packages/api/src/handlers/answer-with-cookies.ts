import { json } from './handler.ts';

/** JSON answer that sets cookies. */
export function answerWithCookies(body: unknown, cookies: readonly string[]): Response {
  const headers = new Headers();
  for (const cookie of cookies) {
    headers.append('set-cookie', cookie);
  }
  return json(body, { headers });
}
