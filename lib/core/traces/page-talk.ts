/** What pages offer. */
export const TEXT =
  '(?:总结|报告|计划|方案|心得|体会|材料|范文|模板|模版|文章|文档|资料|讲话稿|发言稿|演讲稿|述职|公文|写作|攻略|课件|教案)';
const READERS = '(?:大家|您|你们?|各位|同学|读者|网友)';
const GATHER = '(?:整理|收集|搜集|搜罗|汇总|精选|推荐|带来|分享|准备|提供|介绍|编辑|总结|盘点)';

const SPEAKER = new RegExp(
  `(?:^|[，。！,!：:；\\s（(“]|[下上]面是?|以[下上]就?是?|接下来|[由是跟随听和同让请]着?|本站|本网|今天|那么)小编(?:们|我)?(?:[^，。！]{0,12}?[为给帮替](?:我们)?${READERS}|[^，。！]{0,12}?${GATHER}|精心|特意|特地|今天|觉得|认为|发现|了解到|提醒|建议|希望|相信|祝|就|来|[带教]你|一起|在此|在这)`,
  'u',
);
const QUOTED_BY = /(?:根?据|按照?)小编(?!们?的?(?:岗位|职责|工作|队伍|意见))|跟(?:着|随)?小编(?:一起|来|去|往)/u;
/** Those of an office are called so, too. */
const STAFF =
  /(?:媒体|微信|网络|公众号|平台|视频号|馆|团|台|社|中心|部|局|科|校|院|通讯员|宣传员|编辑|担任|兼职|专职|优秀|青年|学生|本站的|[名位个])[^，。]{0,4}(?:的)?小编|小编[^，。]{0,3}(?:培训|队伍|团队|岗位|岗|工作室|大赛|联盟|沙龙|职责|[一二三四五六七八九十\d]+[名人位])/u;

const CLOSES = new RegExp(
  `以上(?:就|便)?[是为](?:[^，。]{0,30}(?:的?全部内容|的?相关内容)(?![一-龥])|[^，。]{0,20}(?:小编|本站|[为给]${READERS})[^，。]{0,20}${GATHER})`,
  'u',
);
const SPEECH = /我|汇报|述职|谢谢|领导|同志/u;
const TO_READERS = /小编|[为给]大家/u;
const ADAPT =
  /(?:范文|模板|总结|您|你)[^，。]{0,12}根据[^，。]{0,10}实际情况[^，。]{0,8}(?:修改|调整|补充|完善|填写|替换|使用)/u;
const MADE =
  /本文由[^，。]{1,16}(?:整理|收集|搜集|提供|发布|上传|编辑|分享|原创|首发)(?![一-龥]{0,4}(?:部门|单位|科室))/u;
const GIVES = new RegExp(
  `(?:[下上]面|以[下上]|这里|今天|特意?|精心)(?:就?是|就|便)?[^，。]{0,12}[为给](?:大家|您)[^，。]{0,6}(?:整理|收集|搜集|搜罗|精选|推荐|(?:带来|分享|准备|提供)[^，。]{0,20}${TEXT}(?![一-龥]))`,
  'u',
);
const CLICK =
  /(?:^|[^一-龥]|[请可下])(?:点击|点此)(?:下载|这里)(?:$|[^一-龥“《A-Za-z]|(?:Word|WORD|word|PDF|pdf|DOC|doc)|文档|全文|本文|范文|附件|地址|此|查看|阅读|进入)/u;

const MAY_EDIT =
  '(?:[即便都就]?可以?|支持|自行)(?:根据|按照?)?(?:[^，。；]{0,10}(?:情况|需[要求]))?(?:自由|任意|随意|自行|直接|再次|二次)?';
/** （本文档下载后可自由编辑）, （此文档可编辑）; not 软件下载后可修改密码. */
const DOCUMENT = new RegExp(
  `(?:[本此]文档[^，。]{0,10}|下载后，?)${MAY_EDIT}(?:编辑|修改|套用)(?:$|[^一-龥]|编辑|修改|使用|打印|完善|[、和及]?复制)`,
  'u',
);
/** 关注公众号“……”，回复“总结”领取全文; what an office gives its followers is none of these. */
const FOLLOW =
  /关注(?:我们|(?:微信)?公众号)[^。]{0,24}(?:回复|领取|获取|下载|查看)[^。]{0,16}(?:全文|范文|模板|模版|资料包|教案|课件|完整版|干货|素材)/u;

/** Whether the sentence in which a set word stands is what a page or a chat bot says with it. */
export function isPageTalk(word: string, words: string): boolean {
  switch (word) {
    case '小编':
      return (QUOTED_BY.test(words) || SPEAKER.test(words)) && !STAFF.test(words);
    case '实际情况':
      return ADAPT.test(words);
    case '本文由':
      return MADE.test(words);
    case '点击下载':
    case '点此下载':
    case '点击这里':
      return CLICK.test(words);
    case '本文档':
    case '此文档':
    case '下载后':
      return DOCUMENT.test(words);
    case '关注公众号':
    case '关注微信公众号':
    case '关注我们':
      return FOLLOW.test(words);
    case '为大家':
    case '给大家':
    case '为您':
      return GIVES.test(words);
    default:
      return CLOSES.test(words) && (!SPEECH.test(words) || TO_READERS.test(words));
  }
}
