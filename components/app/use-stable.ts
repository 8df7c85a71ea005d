import { useLayoutEffect, useRef, useState } from 'react';

/** The function as it is at the time of the call, under one identity: items drawn before needn't be drawn again. */
export function useStable<Args extends unknown[], Result>(
  callback: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  const [stable] = useState(
    () =>
      (...args: Args): Result =>
        latest.current(...args),
  );
  return stable;
}
