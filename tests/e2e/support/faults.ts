import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

// Fluent's own: they catch the Tab key at the edge of a list, and hand it on.
const FOCUS_TRAPS = '[data-tabster-dummy]';

/** What the page does wrong for screen readers, keys and contrast, however small, with where it is. */
export async function allFaults(page: Page): Promise<[string, string[]][]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude(FOCUS_TRAPS).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
