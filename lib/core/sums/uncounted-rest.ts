import { beforeFirst } from '../before-first.ts';
import { charSet } from '../char-set.ts';
import type { Figure } from '../figures/figure.ts';

/** 蔬菜260批次、水果120批次，其余为水产品; ……，家属接回的若干: some are told without a figure. */
export function tellsMore(text: string, { end }: Figure): boolean {
  const rest = beforeFirst(text.slice(end, end + REST_WITHIN), isStop);
  // ……30人；另请来宾若干: of another thing, unless semicolons part the list.
  const clause = beforeFirst(rest, isSemicolon);
  const own = clause === '' ? rest : clause;
  return AND_SO_ON.test(rest) || UNCOUNTED.test(rest) || SOME.test(own);
}

const isStop = charSet('。');
const isSemicolon = charSet('；');
const REST_WITHIN = 60;
const UNCOUNTED = /[，；、](?:其[余他它]|剩[余下]|余下|另外)[^，；\d]*(?:[，；]|$)/u;
const AND_SO_ON = /^等(?![奖级次同于外])/u;
/** 多数卖给了, 男性占绝大多数 and 也有一部分是 speak of those that were counted. */
const SOME = /若干|(?<!占大?|绝大|^，(?:绝?大)?)[少多]数|个别|(?<!也有)[一大]部分(?![是为都来])/u;
