import type { HostName } from '../bridge/protocol.ts';
import type { WriteMethod } from '../write/method.ts';

/** A family of rich editors: how one is known, and how it is written into. */
export interface Family {
  matches(element: HTMLElement, signs: Signs): boolean;
  method(signs: Signs): WriteMethod;
}

/** What the page's own world tells of an element. */
export interface Signs {
  /** The family whose own functions can be called for it. */
  host: HostName | null;
  /** Whether a script of the page holds on to it: an editor's model may be behind it. */
  managed: boolean;
}
