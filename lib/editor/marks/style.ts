import type { Severity } from '../../core/diagnostic.ts';

/** The names our highlights are registered under. */
export const highlightOf = {
  error: 'gaoban-error',
  warning: 'gaoban-warning',
  info: 'gaoban-info',
  current: 'gaoban-current',
  flash: 'gaoban-flash',
} as const satisfies Record<Severity | 'current' | 'flash', string>;

/** Half-transparent tints read on light and on dark pages; solid lines, since wavy ones are slow in long text. */
export const highlightCss = `@media screen {
  ::highlight(gaoban-info) { background-color: rgb(59 130 246 / 14%); text-decoration: underline solid 2px rgb(59 130 246); }
  ::highlight(gaoban-warning) { background-color: rgb(217 119 6 / 16%); text-decoration: underline solid 2px rgb(217 119 6); }
  ::highlight(gaoban-error) { background-color: rgb(220 38 38 / 16%); text-decoration: underline solid 2px rgb(220 38 38); }
  ::highlight(gaoban-current) { background-color: rgb(220 38 38 / 34%); }
  ::highlight(gaoban-flash) { background-color: rgb(250 204 21 / 45%); }
}`;
