'use client';

import { useState } from 'react';
import { sameData } from './same-data.ts';

/** The value given before for as long as the new one says the same: what is made from it, or hangs on it, stays as it is. */
export function useSameData<T>(value: T): T {
  const [kept, setKept] = useState(value);
  const isSame = sameData(kept, value);
  if (!isSame) {
    setKept(value);
  }
  return isSame ? kept : value;
}
