import type messages from '../../public/_locales/zh_CN/messages.json';

export type MessageKey = keyof typeof messages;

/** The text of the interface; `$1`, `$2` in it stand for the substitutions. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return chrome.i18n.getMessage(key, substitutions.map(String));
}
