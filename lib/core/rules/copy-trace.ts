import type { Paragraph } from '../document/paragraph.ts';
import type { Range } from '../range.ts';
import type { Trace } from '../traces/trace.ts';
import type { Report, Rule } from './rule.ts';

/** What a web page or a chat bot left in the draft: 小编, 的'要求, &nbsp;, marks that nobody sees. */
export const copyTrace: Rule = {
  check: ({ document: { paragraphs } }) => {
    const placed: PlacedTrace[] = [];
    for (const paragraph of paragraphs) if (paragraph.line.words.traces.length > 0) placed.push(...placedIn(paragraph));
    const single = placed.filter(({ kind }) => !isGathered(kind)).map((trace) => report(trace));
    return [...single, ...GATHERED.flatMap((kind) => gather(placed.filter((trace) => trace.kind === kind)))];
  },
  reads: ({ line, text }) =>
    line.words.traces.map(({ kind, start, end, sure, only, instead, sentence }) => ({
      key: `${kind} ${sure} ${only} ${instead} ${text.slice(Math.max(0, start), end)} ${sentence?.start} ${sentence?.end}`,
      start,
      end,
    })),
};

const GATHERED = ['hidden', 'entity', 'tag'] as const;
type Gathered = (typeof GATHERED)[number];

function isGathered(kind: Trace['kind']): kind is Gathered {
  return kind === 'hidden' || kind === 'entity' || kind === 'tag';
}

interface PlacedTrace extends Trace {
  words: string;
}

/** Lines from the top in which a title stands. */
const HEAD = 3;
const BOM = '\ufeff';

function placedIn({ line, text, start: at, index }: Paragraph): PlacedTrace[] {
  return line.words.traces
    .map((trace) => ({ ...moved(trace, at), words: text.slice(trace.start, trace.end) }))
    .filter(({ only, start }) => {
      if (only !== undefined) return only === 'head' ? index < HEAD : index > 0;
      // A file may begin with the mark of its encoding.
      return start > 0 || !line.source.startsWith(BOM);
    });
}

function moved(trace: Trace, by: number): Trace {
  const { start, end, sentence } = trace;
  const place = { start: start + by, end: end + by };
  return sentence
    ? { ...trace, ...place, sentence: { start: sentence.start + by, end: sentence.end + by } }
    : { ...trace, ...place };
}

function report({ kind, start, end, sure, instead, sentence, words }: PlacedTrace): Report {
  return {
    start,
    end,
    ...(sure ? { severity: 'error' as const } : {}),
    subject: words,
    message: messageOf(kind, words),
    fixes:
      instead === undefined
        ? []
        : [
            {
              label: sentence ? '删去这句话' : '删去',
              safe: false,
              edits: [{ ...(sentence ?? { start, end }), text: instead }],
            },
          ],
  };
}

function messageOf(kind: Trace['kind'], words: string): string {
  if (kind === 'mark') return `这里多了一个“${words}”，像是从网页复制时带来的，请删去`;
  if (kind === 'model') return `“${words}”像是网上范文的标题或说明，请改成自己稿子的`;
  return `“${words}”不像本单位稿子里的话，像是复制时带来的，请删去`;
}

const GATHERED_TEXTS: Record<
  Gathered,
  { severity: 'warning' | 'error'; subject: string; label: string; safe: boolean }
> = {
  hidden: { severity: 'warning', subject: '看不见的字符', label: '全部去掉', safe: true },
  entity: { severity: 'error', subject: '网页代码', label: '全部换成字符', safe: true },
  tag: { severity: 'error', subject: '网页标签', label: '全部去掉', safe: false },
};

/** All of a kind in one finding, with one fix for all. */
function gather(traces: readonly PlacedTrace[]): Report[] {
  const [first] = traces;
  if (!first || !isGathered(first.kind)) return [];
  const { severity, subject, label, safe } = GATHERED_TEXTS[first.kind];
  const [range, ...others] = joined(traces);
  if (!range) return [];
  return [
    {
      ...range,
      ...(others.length > 0 ? { others } : {}),
      severity,
      subject,
      message: `稿子里有${others.length + 1}处${subject}，多半是从网页复制时带来的`,
      fixes: [{ label, safe, edits: traces.map(({ start, end, instead = '' }) => ({ start, end, text: instead })) }],
    },
  ];
}

/** Those that stand side by side are one place. */
function joined(traces: readonly Range[]): Range[] {
  const places: Range[] = [];
  for (const { start, end } of traces) {
    const last = places.at(-1);
    if (last?.end === start) last.end = end;
    else places.push({ start, end });
  }
  return places;
}
