/** What people write for a figure or a name they don't know yet. Characters for a class. */
export const X = 'xXｘＸ×✕✖хХⅹ';
/** Marks for a figure that is left open; of few forms each, and rare, so that one look tells of all. */
export const OPEN = '?？#＃NnＮ';
export const SHAPES = '○◯〇□△■▲●◆◎';
/** A bracket with nothing in it. */
export const EMPTY = { holds: ' \u3000）)〕】］]', behind: '（(〔【［[' };
/** What is counted, where only the gap before it tells that a figure is missing. */
export const COUNTED =
  '万人次|人次|次|名|余人|万人|人|户|场|项|个百分点|个|件|起|份|条|篇|家|处|期|批|座|栋|株|例|封|天|小时|学时|分钟|万元|亿元|余元|元|[%％]|亩|吨|公里|平方米|张|册次|册|台|辆|套|棵|间|岁|笔|千克|公斤|米|位|支|本|只|头|幅|块|盏|轮|车次|班次|课时';

/** Of these, what opens no word of its own (个人, 项目, 户户), with a noun behind it. */
export const COUNTED_NOUN =
  '名(?![称单额字次])|个(?![人体性别案个])|项(?!目)|场(?![地馆所次景])|件(?!件)|份(?!额)|家(?![庭长属园家])|户(?![数籍外主户])|人次|次(?![数日])|篇(?!目)|台(?!账)|套|辆|座(?!谈)|[日天](?=内)';
