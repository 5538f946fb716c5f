'use client';
import { type ReactNode, useState } from 'react';

/** Something whose value whoever uses it keeps: here it is kept, and forgotten with the page. */
export function Live<Value>({
  start,
  children,
}: {
  readonly start: Value;
  readonly children: (value: Value, onChange: (value: Value) => void) => ReactNode;
}) {
  const [value, setValue] = useState(start);
  return children(value, setValue);
}
