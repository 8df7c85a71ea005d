import { detach } from '../detach.ts';
import { type LineDates, readLineDates } from '../dates/line-dates.ts';
import { findBlanks, type LineBlanks, NO_BLANKS } from '../blanks/find-blanks.ts';
import { type Announcement, readAnnouncements } from '../counts/announcement.ts';
import { type Cell, NO_CELLS, readCells } from '../figures/cells.ts';
import type { Figure } from '../figures/figure.ts';
import { type CountedList, readCountedLists } from '../counts/list-before.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { readCounts } from '../quantities/read-counts.ts';
import { readQuantities } from '../quantities/read-quantities.ts';
import { type ListedLine, readListedLine } from '../sums/listed-lines.ts';
import { NO_FIGURES, readFigures } from '../figures/read-figures.ts';
import { NO_FAULTS } from '../sums/each-figure.ts';
import { readSumFaults } from '../sums/read-sum-faults.ts';
import type { SumFault } from '../sums/sum-fault.ts';
import { readSensitive } from '../sensitive/read-sensitive.ts';
import type { Sensitive } from '../sensitive/sensitive.ts';
import { readWords, tellWords, type Worded, type WordReader } from '../wording/read-words.ts';
import type { StandingFinding } from '../wording/standing/finding.ts';
import { readStanding } from '../wording/standing/read-standing.ts';
import type { Mark } from '../numbering/mark.ts';
import { readMarks } from '../numbering/read-marks.ts';
import { fullWidth, halfWidth } from '../full-width.ts';
import { findPlain } from '../number-forms/grouped-digits.ts';
import { type LineNumberForms, readNumberForms } from '../number-forms/read-number-forms.ts';
import { type LineMarks, readPunctuation } from '../punctuation/read-punctuation.ts';
import { type LeftoverKind, type LineLeftovers, NO_LEFTOVERS, withLeftover } from '../leftover/line-leftovers.ts';
import type { LeftoverReader } from '../leftover/read-leftovers.ts';
import { findLongSentences } from '../passages/long-sentences.ts';
import { type Passage, readPassages } from '../passages/passage.ts';
import type { Range } from '../range.ts';
import { isSpace, trimEndBy } from '../trim.ts';
import type { Genre } from '../genres/genre.ts';
import { type Hinted, readHints } from './read-hints.ts';
import { isHeadingShaped, type LineHeading, readLineHeading } from './line-heading.ts';
import { readMarkdown } from './markdown-line.ts';
import { type LineNumber, readNumber } from './numbering.ts';
import { type SentenceTally, tallySentences } from './sentence-tally.ts';
import { readSigns, SIGN } from './signs.ts';
import { isDateLine, opensCollected } from './split-documents.ts';

const NO_RANGES: readonly Range[] = [];

/**
 * One line of the draft and what can be read from it alone. It never changes and knows no place in the draft: an
 * edit elsewhere leaves it as it is, and what was read from it once needs no second look. Offsets are into `text`, where
 * nothing else is said.
 */
export class Line {
  /** As it stands in the draft. */
  readonly source: string;
  /** Its breaks were lost: it is one of the paragraphs that the draft has in one line. */
  readonly isPart: boolean;
  /** Without the white space and the Markdown marks around it; empty for a line of white space. */
  readonly text: string;
  /** Where in `source` the text starts. */
  readonly indent: number;
  /** Depth of a Markdown heading (`##` is 2), 0 elsewhere. */
  readonly markdownLevel: number;
  readonly #readWords: WordReader;
  #signs: number | undefined;
  #read: string | undefined;
  #blanks: LineBlanks | undefined;
  #dates: LineDates | undefined;
  #number: LineNumber | null | undefined;
  #opensCollected: boolean | undefined;
  #isDate: boolean | undefined;
  #sentences: SentenceTally | undefined;
  #heading: { genre: Genre; heading: LineHeading | undefined } | undefined;
  #isHeadingShaped: boolean | undefined;
  #marks: readonly Mark[] | undefined;
  #figures: readonly Figure[] | undefined;
  #announcements: readonly Announcement[] | undefined;
  #countedLists: readonly CountedList[] | undefined;
  #quantities: readonly Quantity[] | undefined;
  #counts: readonly Figure[] | undefined;
  #listed: ListedLine | undefined;
  #cells: readonly Cell[] | undefined;
  #leftovers = NO_LEFTOVERS;
  #leftoversRead = 0;
  #longSentences: readonly Range[] | undefined;
  #hinted: Hinted | undefined;
  #passages: readonly Passage[] | undefined;
  #sumFaults: readonly SumFault[] | undefined;
  #worded: Worded | undefined;
  #found: ReturnType<WordReader> | undefined;
  #standing: readonly StandingFinding[] | undefined;
  #sensitive: readonly Sensitive[] | undefined;
  #punctuation: LineMarks | undefined;
  #numberForms: LineNumberForms | undefined;
  #plainNumbers: readonly Range[] | undefined;

  constructor(source: string, isPart: boolean, reader: WordReader = readWords) {
    let space = 0;
    while (space < source.length && isSpace(source.charCodeAt(space))) space += 1;
    const { words, indent, level } = readMarkdown(trimEndBy(source.slice(space), isSpace));
    this.#readWords = reader;
    this.source = source;
    this.isPart = isPart;
    this.text = words.length === source.length ? source : detach(words);
    this.indent = space + indent;
    this.markdownLevel = level;
  }

  /** Bits of SIGN: what may be in it. */
  get signs(): number {
    this.#signs ??= readSigns(this.source);
    return this.#signs;
  }

  #mayHold(signs: number): boolean {
    return (this.signs & signs) !== 0;
  }

  /** The text as it is meant: with full-width marks. As long as `text`. */
  get read(): string {
    this.#read ??= this.#mayHold(SIGN.halfMark) ? fullWidth(this.text) : this.text;
    return this.#read;
  }

  /** Offsets into `source`. */
  get blanks(): LineBlanks {
    this.#blanks ??= this.#mayHold(SIGN.blank) ? findBlanks(this.source) : NO_BLANKS;
    return this.#blanks;
  }

  get dates(): LineDates {
    this.#dates ??= readLineDates(this.text, this.signs);
    return this.#dates;
  }

  /** All that counts items in the text, at its start and within it. */
  get marks(): readonly Mark[] {
    this.#marks ??= readMarks(this.read, this.number, this.#mayHold(SIGN.inlineMark));
    return this.#marks;
  }

  /** The number the text opens with. */
  get number(): LineNumber | undefined {
    if (this.#number === undefined) this.#number = readNumber(this.text) ?? null;
    return this.#number ?? undefined;
  }

  /** Whether it opens one document of a collection. */
  get opensCollected(): boolean {
    this.#opensCollected ??= opensCollected(this.text);
    return this.#opensCollected;
  }

  /** Whether it is a date and nothing else. */
  get isDate(): boolean {
    this.#isDate ??= isDateLine(this.text);
    return this.#isDate;
  }

  /** What its sentences speak of. */
  get sentences(): SentenceTally {
    this.#sentences ??= tallySentences(this.read);
    return this.#sentences;
  }

  /** What the line may be the heading of in a draft of that genre. */
  heading(genre: Genre): LineHeading | undefined {
    if (this.#heading?.genre !== genre) this.#heading = { genre, heading: readLineHeading(this, genre) };
    return this.#heading.heading;
  }

  /** Whether it may be a heading, if it is shown as one: no whole paragraph. */
  get isHeadingShaped(): boolean {
    this.#isHeadingShaped ??= isHeadingShaped(this);
    return this.#isHeadingShaped;
  }

  /** The text with half-width digits. As long as `text`. */
  get inHalfWidth(): string {
    return this.#mayHold(SIGN.wide) ? halfWidth(this.text) : this.text;
  }

  get figures(): readonly Figure[] {
    this.#figures ??= this.#mayHold(SIGN.digit) ? readFigures(this.inHalfWidth) : NO_FIGURES;
    return this.#figures;
  }

  get announcements(): readonly Announcement[] {
    this.#announcements ??= readAnnouncements(this);
    return this.#announcements;
  }

  get countedLists(): readonly CountedList[] {
    this.#countedLists ??= readCountedLists(this);
    return this.#countedLists;
  }

  get quantities(): readonly Quantity[] {
    this.#quantities ??= readQuantities(this.text, this.figures);
    return this.#quantities;
  }

  /** The figures by their whole names. */
  get counts(): readonly Figure[] {
    this.#counts ??= readCounts(this.figures);
    return this.#counts;
  }

  /** Whether it may be the total over or under a list of amounts. */
  get listed(): ListedLine {
    this.#listed ??= readListedLine(this.text);
    return this.#listed;
  }

  /** Empty where the line is no row of a table. Offsets into `text`. */
  get cells(): readonly Cell[] {
    this.#cells ??= this.#mayHold(SIGN.celled) ? readCells(this.text) : NO_CELLS;
    return this.#cells;
  }

  /** What its words tell. */
  get words(): Worded {
    this.#worded ??= tellWords(this, this.#found ?? this.#readWords(this.source));
    return this.#worded;
  }

  /** What should not go out. Offsets into `text`. */
  get sensitive(): readonly Sensitive[] {
    this.#sensitive ??= readSensitive(this.inHalfWidth, this.#mayHold(SIGN.digit));
    return this.#sensitive;
  }

  get punctuation(): LineMarks {
    this.#punctuation ??= readPunctuation(this);
    return this.#punctuation;
  }

  get numberForms(): LineNumberForms {
    this.#numberForms ??= readNumberForms(this);
    return this.#numberForms;
  }

  /** Long numbers without commas; offsets into `text`. */
  get plainNumbers(): readonly Range[] {
    this.#plainNumbers ??= this.#mayHold(SIGN.digit) ? findPlain(this.inHalfWidth) : NO_RANGES;
    return this.#plainNumbers;
  }

  /** What its words promise, and its names. */
  get hinted(): Hinted {
    this.#hinted ??= readHints(this.text);
    return this.#hinted;
  }

  /** What it says of a kind, where it promises any. */
  leftover<Kind extends LeftoverKind>(kind: Kind, { bit, read }: LeftoverReader<Kind>): LineLeftovers[Kind] {
    if ((this.#leftoversRead & bit) === 0) this.#leftovers = withLeftover(this.#leftovers, kind, read(this));
    this.#leftoversRead |= bit;
    return this.#leftovers[kind];
  }

  get longSentences(): readonly Range[] {
    this.#longSentences ??= findLongSentences(this);
    return this.#longSentences;
  }

  /** Its longer sentences. Offsets into `text`. */
  get passages(): readonly Passage[] {
    this.#passages ??= readPassages(this.read, this.number?.length ?? 0);
    return this.#passages;
  }

  get sumFaults(): readonly SumFault[] {
    if (this.#sumFaults === undefined) Line.readSums([{ line: this }]);
    return this.#sumFaults ?? NO_FAULTS;
  }

  get standing(): readonly StandingFinding[] {
    this.#standing ??= this.#judgeStanding(this.words);
    return this.#standing;
  }

  #judgeStanding({ standing, misworded }: Worded): readonly StandingFinding[] {
    const judged = readStanding(this.text, standing);
    return misworded.length === 0 ? judged : [...judged, ...misworded];
  }

  /** Looks for the words of many lines before any is judged, which is faster, too. */
  static findWords(paragraphs: readonly { line: Line }[]): void {
    for (const { line } of paragraphs) line.#found ??= line.#readWords(line.source);
  }

  /** Reads the sums of many lines, which is faster at once than one by one. */
  static readSums(paragraphs: readonly { line: Line }[]): void {
    const due = paragraphs.map(({ line }) => line).filter((line) => line.#sumFaults === undefined);
    const read = readSumFaults(due);
    due.forEach((line, at) => {
      line.#sumFaults = read[at];
    });
  }
}
