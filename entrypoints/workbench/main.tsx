import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { LibrariesApp } from '../../components/libraries/libraries-app.tsx';

// Zod would try `Function`, which the extension's content policy forbids.
z.config({ jitless: true });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <LibrariesApp />
  </StrictMode>,
);
