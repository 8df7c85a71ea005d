// Packages that come without types.

declare module '@huacnlee/autocorrect/autocorrect_bg.js' {
  export function lintFor(raw: string, fileName: string): unknown;
  export function format(text: string): string;
  const setWasm: (exports: WebAssembly.Exports) => void;
  export { setWasm as __wbg_set_wasm };
}

declare module 'textlint-rule-sentence-length' {
  import type { TextlintKernelRule } from '@textlint/kernel';

  const rule: TextlintKernelRule['rule'];
  export default rule;
}

declare module '@textlint-rule/textlint-rule-no-unmatched-pair' {
  import type { TextlintKernelRule } from '@textlint/kernel';

  const rule: TextlintKernelRule['rule'];
  export default rule;
}
