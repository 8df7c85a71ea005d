/** A short summary of our own: three blanks of this year, one of the founding year, a place, next year; parts missing. */
export const DRAFT = [
  '实验小学20xx年工作总结',
  '20xx年，学校认真落实各项安排，现总结如下。',
  '一、主要做法',
  '学校建于20xx年，位于XX市。20xx年3月起，老师每月家访一次，共走访126户。',
  '二、下一步打算',
  '20xx年，学校将继续做好家访。',
].join('\n');

/** Long enough to scroll, with a blank at the end. */
export const LONG_DRAFT = `${Array.from(
  { length: 40 },
  (_, i) => `第${i + 1}周，老师们到学生家里走访，和家长谈学习，也谈生活，把听到的意见一条一条记下来，回校再商量。`,
).join('\n')}\n到20xx年底，走访全部完成。`;
