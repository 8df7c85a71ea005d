import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as z from 'zod/mini';
import { listen } from '../lib/editor/host/listen.ts';

/** Runs in the page's own world, where alone an editor's own functions can be called. */
export default defineUnlistedScript(() => {
  z.config({ jitless: true });
  listen(window);
});
