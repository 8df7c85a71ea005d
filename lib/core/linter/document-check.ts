import type { Document } from '../document/document.ts';
import type { Comparison, FactReader } from '../rules/facts.ts';
import type { DescribedRule } from '../rules/index.ts';
import type { CheckedDocument } from './checked-document.ts';
import { applyFindingsChange, type FindingsChange, onlyMoves } from './findings-change.ts';
import type { EditedLine } from './edited-line.ts';
import { Meetings } from './meetings.ts';
import type { Move } from '../edits/move.ts';
import { sameFacts } from './same-facts.ts';

/** More changes than these are not kept waiting. */
const MAX_PENDING = 50;

/** A document with its findings. What edits changed in them is put together when somebody asks. */
export class DocumentCheck {
  readonly document: Document;
  #checked: CheckedDocument;
  #pending: readonly FindingsChange[];
  /** By rule; handed on to the check after an edit, and made only once a rule asks. */
  readonly #meetings: Map<string, Meetings>;

  constructor(
    document: Document,
    checked: CheckedDocument,
    pending: readonly FindingsChange[] = [],
    meetings = new Map<string, Meetings>(),
  ) {
    this.document = document;
    this.#checked = checked;
    this.#pending = pending;
    this.#meetings = meetings;
  }

  /**
   * Whether the rule would find in the edited line what it found before: it reads the same, or nothing in either is
   * alike to anything. Once an edit.
   */
  findsSame({ id, reads, compares }: DescribedRule, line: EditedLine): boolean {
    if (!reads) return false;
    const isSame = sameFacts(reads, line);
    if (!compares) return isSame;
    if (!isSame) return this.#replace(id, compares, reads, line);
    this.#meetings.get(id)?.follow(line);
    return true;
  }

  /** Puts an edited line for the one that the rule knew. */
  #replace(rule: string, comparison: Comparison, reads: FactReader, line: EditedLine): boolean {
    let meetings = this.#meetings.get(rule);
    if (!meetings) this.#meetings.set(rule, (meetings = new Meetings(comparison, line.before.document.paragraphs)));
    return meetings.replace(line, reads);
  }

  /** The same object as long as the check is. */
  get checked(): CheckedDocument {
    let moves: Move[] = [];
    for (const [index, change] of this.#pending.entries()) {
      // Findings that only move are put in their places once, not after every keystroke.
      if (onlyMoves(change) && index < this.#pending.length - 1) {
        moves.push(change.move);
        continue;
      }
      this.#checked = applyFindingsChange(this.#checked, change, moves);
      moves = [];
    }
    this.#pending = [];
    return this.#checked;
  }

  /** The check of the document after an edit. */
  after(document: Document, change: FindingsChange): DocumentCheck {
    if (this.#pending.length >= MAX_PENDING) return new DocumentCheck(document, this.checked, [change], this.#meetings);
    return new DocumentCheck(document, this.#checked, [...this.#pending, change], this.#meetings);
  }
}
