import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { App } from '../../components/app/app.tsx';

// Zod would try `Function`, which the extension's content policy forbids.
z.config({ jitless: true });

const tab = z.safeParse(
  z.coerce.number().check(z.int(), z.nonnegative()),
  new URLSearchParams(location.search).get('tab') ?? undefined,
);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App tabId={tab.success ? tab.data : undefined} />
  </StrictMode>,
);
