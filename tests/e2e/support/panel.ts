import { expect, type Locator, type Page } from '@playwright/test';

/** The findings about these words of the draft, or about a part of that name; not those that are fading away. */
export function finding(panel: Page, words: string): Locator {
  return panel.getByRole('row', { name: `“${words}”` }).and(panel.locator(':not([inert])'));
}

export async function toBlanks(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: '填空' }).click();
}

export async function toFindings(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: '问题' }).click();
}

/** The row of blanks that take one value. */
export function blankRow(panel: Page, label: string): Locator {
  return panel.getByRole('region', { name: label });
}

/** Fills every ticked place of a row. */
export async function fill(panel: Page, label: string, value: string): Promise<void> {
  const row = blankRow(panel, label);
  await row.getByRole('textbox').fill(value);
  await row.getByRole('button', { name: /^填入 \d+ 处$/ }).click();
}

/** The same, until the panel has read what was written: the next write is then for the text as it is. */
export async function fillAndRead(panel: Page, label: string, value: string): Promise<void> {
  await fill(panel, label, value);
  await expect(blankRow(panel, label)).toHaveCount(0);
}

export async function undo(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(panel.getByText('已撤销，文稿恢复原样。')).toBeVisible();
}
