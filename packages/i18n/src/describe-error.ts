import type { MessageParams, Translate } from './translate/message-types.ts';

/** What is known about a refusal: the code and parameters of an error of ours, and the label of the field it is about, in the reader's language. */
export interface ErrorToDescribe {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly field?: string;
}

/**
 * The words for an error: what happened, what was kept, what to do. With `field` the sentence names it; with `params.reason`
 * the reason follows. A code without words reads as an error of ours. Takes the translate function of `errors`.
 */
export function describeError(t: Translate<'errors'>, error: ErrorToDescribe): string {
  const params: MessageParams = { ...error.params };
  const sentence = describeCode(t, error, params);
  const reason = typeof params.reason === 'string' ? params.reason : '';
  return t.has(`reasons.${reason}`) ? `${sentence} ${t.derived(`reasons.${reason}`, params)}` : sentence;
}

function describeCode(t: Translate<'errors'>, error: ErrorToDescribe, params: MessageParams): string {
  if (error.field !== undefined && t.has(`withField.${error.code}`)) {
    return t.derived(`withField.${error.code}`, { ...params, field: error.field });
  }
  return t.derived(t.has(`codes.${error.code}`) ? `codes.${error.code}` : 'codes.INTERNAL', params);
}
