/**
 * 2026年××省政府工作报告: given to a congress early in the year that it is named after, it tells of the one before and plans
 * its own. What is made of such a report (报告任务落实情况, 报告学习体会) is of its own year.
 */
const GIVEN =
  /(?:委员会|(?:政府|管委会|管理委员会|常委会|常务委员会|法院|检察院)(?:20\d{2}年度?)?)工作报告(?![^，。（(]*(?:任务|分工|落实|情况|责任|解读|学习))/u;

export function isTitledForCongress(title: string): boolean {
  return GIVEN.test(title);
}
