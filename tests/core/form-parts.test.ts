import { expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const FIELDS = `一、基本情况
全镇共受理群众来信来访120件，办结118件，来访群众对办理结果比较满意，没有发生越级上访。
二、主要做法
一是落实领导包案，镇领导班子成员包案化解信访积案12件。二是开展集中排查，走访群众300户。
三、存在的问题
一是人手不足。二是培训偏少。`;

it('of a form that asks for title, unit and date beside the text, only what is told in it can be missing', () => {
  const [part] = check(FIELDS, { elsewhere: ['title', 'signature', 'date'] }).parts;
  expect(part?.missing).toEqual(['plan']);
  expect(check(FIELDS).parts[0]?.missing).toEqual(expect.arrayContaining(['title', 'plan', 'signature', 'date']));
});
