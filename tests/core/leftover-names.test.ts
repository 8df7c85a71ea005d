import { describe, expect, it } from 'vitest';
import { type Frame, found, HOSPITAL, SCHOOL } from './leftovers-of.ts';

const of = (name: string): Frame => ({ title: `${name}2025年工作总结`, signature: name });
const FARM = of('云岭林场');
const POLICE = of('北关派出所');
const LIBRARY = of('望溪县图书馆');
const BANK = of('澄江农村商业银行河西支行');
const NURSERY = of('小橡树幼儿园');
const STATION = of('青山镇水利站');
const WATER = of('望溪县自来水公司');
const CLINIC = of('东湖街道社区卫生服务中心');

describe('another unit of the own kind', () => {
  it.each<[string, string, Frame | undefined, string[]]>([
    ['what it did', '双塘镇全年没有发生火灾。', undefined, ['双塘镇']],
    ['who works there', '任务虽重，东关派出所全体民警不怕苦累。', POLICE, ['东关派出所']],
    ['whose look it is', '三年下来，白石林场的面貌有了改变。', FARM, ['白石林场']],
    ['with those below it', '白石林场与各工区订立责任书。', FARM, ['白石林场']],
    ['what was done for it', '全体教师齐心，让红星小学的教学质量更上一层楼。', SCHOOL, ['红星小学']],
    ['whose name is known', '家长满意，向日葵幼儿园的社会声誉越来越好。', NURSERY, ['向日葵幼儿园']],
    ['who explains the rules', '本办法由河东支行办公室负责解释。', BANK, ['河东支行']],
    ['its area', '全力守护南关辖区群众的安宁。', POLICE, ['南关辖区']],
    ['a sister house', '县文化馆全年开放300天。', LIBRARY, ['县文化馆']],
    ['a sister station', '充分发挥林业站职能作用，服务群众。', STATION, ['林业站']],
    ['the staff of another hospital', '县中医院护士队伍更加稳定。', HOSPITAL, ['县中医院']],
    ['another school that keeps on', '红星小学始终把安全放在首位。', SCHOOL, ['红星小学']],
    ['another village', '双塘村累计修路3公里。', of('石桥村'), ['双塘村']],
    ['another community', '阳光社区现有居民2100户。', of('桂园社区'), ['阳光社区']],
    ['another subdistrict', '南湖街道认真落实整改。', of('东湖街道'), ['南湖街道']],
    ['another branch', '河东支行各项存款增长8%。', BANK, ['河东支行']],
    ['what speaks for it', '上半年，双塘村“两委”带领村民修渠。', of('石桥村'), ['双塘村']],
    ['how it is called in short', '今年，红星小学工会（以下简称“工会”）办了6场活动。', SCHOOL, ['红星小学']],
    ['who leads it', '一年来，河东支行在总行党委的领导下，稳中有进。', BANK, ['河东支行']],
    ['where it lies, beside what else is told', '双塘镇辖12个村，其中贫困村2个。', undefined, ['双塘镇']],
    ['who says we', '我们东关派出所没有一名民警违纪。', POLICE, ['东关派出所']],
    ['who is asked to help', '请双塘村的全体党员继续监督。', of('石桥村'), ['双塘村']],
    ['what it is to become', '大家一起把河东支行办成百姓的银行。', BANK, ['河东支行']],
    ['what life there is to become', '我要把双塘村的日子过得更红火。', of('石桥村'), ['双塘村']],
    ['what must not happen there', '压实责任，严防双塘镇发生较大事故。', undefined, ['双塘镇']],
    ['the rules it gave itself', '学校制定了《红星小学一日常规》。', SCHOOL, ['红星小学']],
    ['another care home', '夕阳红敬老院全体职工精心照料老人。', of('青山镇福寿敬老院'), ['夕阳红敬老院']],
  ])('is asked about: %s', (_, line, frame, words) => {
    expect(found([line], frame)).toEqual(words);
  });

  it.each<[string, string, Frame | undefined]>([
    ['who came to learn', '红星小学教师来我校参观学习。', SCHOOL],
    ['whom it helped', '与红星小学结对，红星小学各班受益。', SCHOOL],
    ['a longer name', '双塘镇商会捐款2万元。', undefined],
    ['a neighbour', '相邻的白石林场全年没有火情，联防有效。', FARM],
    ['who won', '红星小学获一等奖。', SCHOOL],
    ['named more than once', '东关派出所全体民警到场。事后东关派出所认真总结。', POLICE],
    ['a verb before the own', '修订林场制度，办好派出所食堂。', FARM],
    ['the own with the place above it', '望溪县北关派出所全体民警到场。', POLICE],
    ['the own, misspelt', '育材路小学全体师生努力。', of('育才路小学')],
    ['the own by a word', '学校德育处围绕目标开展工作。', of('东湖路小学德育处')],
    ['a sister house that takes part', '县文化馆派人协助布展。', LIBRARY],
    ['the area of its own', '全力守护北关辖区群众的安宁，维护平安辖区。', POLICE],
    ['one of its own below', '红星小学全体师生参加。', of('青山镇中心小学')],
    ['a court above', '二审法院全年审结我庭上诉案件12件。', of('望溪县人民法院')],
    ['what somebody is asked to hand in', '9月15日前把名单报社区办公室。', of('桂园社区')],
    ['our own', '希望大家出力，把咱们村建设好。', of('石桥村')],
    ['a heading that lost its break', '一、抓党建，强堡垒村党支部坚持“三会一课”。', of('石桥村')],
    ['a part of the own', '出台《青山镇集镇管理办法》。', undefined],
    ['the own this year', '今年街道承担改造任务的小区共四个。', of('东湖街道')],
    ['where somebody came from', '我由东关派出所调入，东关派出所全体民警欢送。', POLICE],
  ])('is let be: %s', (_, line, frame) => {
    expect(found([line], frame)).toEqual([]);
  });
});

describe('who signs', () => {
  const signed = (title: string, signature: string) =>
    found(['全年没有发生事故。'], { title: `${title}2025年工作总结`, signature });

  it.each([
    ['禾塘供电所', '云岭供电所'],
    ['松陵街道', '云岭街道平安建设办公室'],
    ['怡乐敬老院', '夕阳敬老院'],
  ])('is asked about under the title of %s: %s', (title, signature) => {
    expect(signed(title, signature)).toEqual([signature]);
  });

  it.each([
    ['禾塘供电所', '国网云溪县供电公司禾塘供电所'],
    ['城关派出所', '城关镇派出所'],
    ['绿荫幼儿园', '绿茵幼儿园'],
    ['松陵街道', '中共城西区松陵街道工作委员会'],
    ['红星小学', '红星小学数学教研组'],
  ])('is let be under the title of %s: %s', (title, signature) => {
    expect(signed(title, signature)).toEqual([]);
  });
});

describe('the post of whoever reports', () => {
  const report: Frame = { title: '石桥村党支部书记2025年述职报告', signature: '' };

  it('is asked about where it is held elsewhere', () => {
    expect(found(['我于2021年3月任双塘村党支部书记，主持村里工作。'], report)).toEqual(['双塘村']);
  });

  it.each([
    ['held before', '我曾任双塘村文书，2021年3月任石桥村党支部书记。'],
    ['held years ago', '我2015年到双塘村任文书，2019年回镇里工作。'],
    ['from which one was called', '2021年3月，我由双塘村党支部书记调任现职。'],
  ])('is let be: %s', (_, line) => {
    expect(found([line], report)).toEqual([]);
  });
});

describe('words of another kind of unit', () => {
  it.each<[string, string, Frame | undefined, string[]]>([
    ['a credit union in a bank', '我社全年未发生案件。', BANK, ['我社']],
    ['a nursery in a primary school', '我园未发生疫情。', SCHOOL, ['我园']],
    ['a centre in a hospital', '我中心下派医生12人。', HOSPITAL, ['我中心']],
    ['a town in a subdistrict', '让我镇居民就近看病。', CLINIC, ['我镇']],
    ['a township in a town', '全乡12个村通了水。', STATION, ['全乡']],
    ['a village in a community', '让全村困难群众过好年。', of('桂园社区'), ['全村']],
    ['a commission in an office', '全委干部职工依法办事。', of('望溪县水利局'), ['全委干部']],
    ['a town over a subdistrict', '在镇党委、镇政府的支持下开展工作。', CLINIC, ['镇党委']],
    ['an office in a town', '办公室设在镇政府，由张三兼任主任。', WATER, ['办公室设在镇']],
    ['the trade of heat', '对换热站、供热主管道进行检修。', WATER, ['换热站']],
    ['a grade in a nursery', '抓好六年级毕业班的复习。', NURSERY, ['六年级']],
  ])('are asked about: %s', (_, line, frame, words) => {
    expect(found([line], frame)).toEqual(words);
  });

  it.each<[string, string, Frame | undefined]>([
    ['a nursery that belongs to the school', '附属幼儿园招生60人。我园未发生疫情。', SCHOOL],
    ['a bank that was a credit union', '信用社改制后，我社网点更名。', BANK],
    ['a school that is visited', '邀请小学六年级学生来园。', NURSERY],
  ])('are let be: %s', (_, line, frame) => {
    expect(found([line], frame)).toEqual([]);
  });
});

describe('another person', () => {
  const report = (title: string): Frame => ({ title, signature: '' });
  it.each<[string, string[], Frame, string[]]>([
    [
      'who signs',
      ['我叫李明远，任教导主任。', '以上述职，请评议。', '述职人：王建业'],
      report('2025年度述职报告'),
      ['王建业'],
    ],
    [
      'a class of the year before',
      ['本学年我任高二（5）班班主任。', '高一（5）班三次获得流动红旗。'],
      report('2025年度个人工作总结'),
      ['高一（5）班'],
    ],
    ['a class of another age', ['看着中三班的孩子长大。'], report('小橡树幼儿园大三班2025年春季学期总结'), ['中三班']],
  ])('is asked about: %s', (_, lines, frame, words) => {
    expect(found(lines, frame)).toEqual(words);
  });

  it.each<[string, string[], Frame]>([
    ['the same by a shorter name', ['我叫李明远。', '述职人：李明远'], report('2025年度述职报告')],
    [
      'the class they came from',
      ['本学年我任高二（5）班班主任。', '去年的高一（5）班基础薄弱。'],
      report('2025年度个人工作总结'),
    ],
    [
      'one class by two words',
      ['本学年我任八年级（5）班班主任。', '八（5）班三次获得流动红旗。'],
      report('2025年度个人工作总结'),
    ],
  ])('is let be: %s', (_, lines, frame) => {
    expect(found(lines, frame)).toEqual([]);
  });
});
